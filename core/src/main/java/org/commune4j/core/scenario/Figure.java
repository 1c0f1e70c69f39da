package org.commune4j.core.scenario;

import org.commune4j.core.text.Message;

/** What is counted on both sides of a comparison. More will be added. */
public enum Figure {
    /** Commune-level units that exist on the date. */
    COMMUNES(Section.STRUCTURE, "units", Preference.NEITHER),
    /** Units of the apparatus. */
    UNITS(Section.STRUCTURE, "units", Preference.FEWER),
    /** Units with a head of their own (đầu mối). */
    FOCAL_POINTS(Section.STRUCTURE, "units", Preference.FEWER),
    /** Levels between the units at the top and the lowest ones, the most in any commune (cấp trung gian). */
    INTERMEDIATE_LEVELS(Section.STRUCTURE, "levels", Preference.FEWER),
    /** Places for heads of units. */
    HEADS(Section.STRUCTURE, "places", Preference.FEWER),
    /** Places for deputies of heads. */
    DEPUTIES(Section.STRUCTURE, "places", Preference.FEWER),
    /** Places in all posts (biên chế theo chức danh): whether fewer are better is for the reader to say. */
    PLACES(Section.STRUCTURE, "places", Preference.NEITHER),
    /** The widest span: how much one head leads directly. */
    WIDEST_SPAN(Section.STRUCTURE, "units-and-places", Preference.NEITHER),
    /** Officials who hold a post. */
    OFFICIALS(Section.STAFFING, "officials", Preference.NEITHER),
    /**
     * Officials who hold a post and are of a category that payrolls consist of (biên chế); not measured where the category
     * of one of them is not known.
     */
    PAYROLL(Section.STAFFING, "officials", Preference.FEWER),
    /** Officials who hold several posts at once (kiêm nhiệm). */
    CONCURRENT_OFFICIALS(Section.STAFFING, "officials", Preference.NEITHER),
    /** Posts that are held beside another: what each of them holds beyond one. */
    CONCURRENT_POSTS(Section.STAFFING, "posts", Preference.NEITHER),
    /**
     * Appointments whose holder lacks a qualification that the post asks for; not measured where no post asks for one, or
     * where it is not known whether those that are lacking are all.
     */
    UNQUALIFIED_HOLDERS(Section.STAFFING, "appointments", Preference.FEWER),
    /** Places that nobody holds. */
    VACANT_PLACES(Section.STAFFING, "places", Preference.FEWER),
    /** Posts that more hold than they allow. */
    OVERFILLED_POSTS(Section.STAFFING, "posts", Preference.FEWER),
    /** Tasks for which somebody in the commune has the power: what is decided at commune level. */
    TASKS_DECIDED_HERE(Section.AUTHORITY, "tasks", Preference.NEITHER),
    /** Tasks of the commune that no unit leads (không có đơn vị chủ trì). */
    TASKS_WITHOUT_LEAD(Section.AUTHORITY, "tasks", Preference.FEWER),
    /** Tasks that several units lead or several holders may decide side by side (chồng chéo). */
    OVERLAPPING_TASKS(Section.AUTHORITY, "tasks", Preference.FEWER),
    /** Procedures that communes carry out on the date. */
    PROCEDURES(Section.PROCEDURES, "procedures", Preference.NEITHER),
    /** Those of them that are decided at commune level, as far as the level is known. */
    PROCEDURES_DECIDED_HERE(Section.PROCEDURES, "procedures", Preference.NEITHER),
    /** Those of them that can be gone through online from the dossier to the result (toàn trình). */
    FULLY_ONLINE(Section.PROCEDURES, "procedures", Preference.MORE),
    /** Required components of their dossiers, as far as these are known. */
    COMPONENTS(Section.PROCEDURES, "components", Preference.FEWER),
    /** How often their dossiers change hands, as far as their steps are known. */
    HAND_OVERS(Section.PROCEDURES, "hand-overs", Preference.FEWER),
    /** The levels of administration that each of them crosses, added up, as far as their steps are known. */
    PROCEDURE_LEVELS(Section.PROCEDURES, "levels", Preference.FEWER),
    /** The longest time limits of those whose limits are in working days, added up. */
    LIMIT_WORKING_DAYS(Section.PROCEDURES, "working-days", Preference.FEWER),
    /** The longest time limits of those whose limits are in days as they come, added up. */
    LIMIT_CALENDAR_DAYS(Section.PROCEDURES, "days", Preference.FEWER),
    /** Officials whose known shares of working time add up to more than the whole. */
    OVERLOADED_OFFICIALS(Section.LOAD, "officials", Preference.FEWER),
    /** Officials without whom a team would be empty. */
    KEY_PERSONS(Section.LOAD, "officials", Preference.FEWER),
    /** Pairs of officials without whom a team would be empty. */
    KEY_PAIRS(Section.LOAD, "pairs", Preference.FEWER),
    /** Unmet MUST and MUST_NOT. */
    BREACHES(Section.COMPLIANCE, "verdicts", Preference.FEWER),
    /** Unmet SHOULD. */
    ADVISORIES(Section.COMPLIANCE, "verdicts", Preference.FEWER),
    /** What cannot be told. */
    UNDETERMINED(Section.COMPLIANCE, "verdicts", Preference.FEWER);

    /** The parts of a comparison. */
    public enum Section {
        /** Units and posts. */
        STRUCTURE,
        /** Who holds them. */
        STAFFING,
        /** Tasks and the power for them. */
        AUTHORITY,
        /** Administrative procedures. */
        PROCEDURES,
        /** Work and the risk that it rests on few. */
        LOAD,
        /** What the rules say. */
        COMPLIANCE;

        /** Returns the part in words. */
        public Message message() {
            return Message.of("SCENARIO.section." + name());
        }
    }

    /** Which way is better. */
    enum Preference {
        FEWER,
        MORE,
        NEITHER
    }

    private final Section section;
    private final String unit;
    private final Preference preference;

    Figure(Section section, String unit, Preference preference) {
        this.section = section;
        this.unit = unit;
        this.preference = preference;
    }

    /** Returns the part of the comparison that it stands in. */
    public Section section() {
        return section;
    }

    /**
     * Returns what it counts, a code for instance {@code officials}; in words, the message {@code
     * SCENARIO.unit.officials}.
     */
    public String unit() {
        return unit;
    }

    Preference preference() {
        return preference;
    }

    /** Returns the figure in words. */
    public Message message() {
        return Message.of("SCENARIO.figure." + name());
    }
}
