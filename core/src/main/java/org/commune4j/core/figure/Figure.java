package org.commune4j.core.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.Worded;

/**
 * What is counted: of the apparatus, its staff, their load, the procedures and the service. The one vocabulary of figures, each
 * with its unit and which way is better; {@link Quantity} is how much of it there is, {@link Compared} the figure on two sides.
 * Figures may be added.
 *
 * <pre>{@code
 * Comparison.of(before, after, date).get(Figure.DEPUTIES).message();     // "Deputies: 9 → 8 places (−1, better)"
 * tally.total().quantity(Figure.LATE);                                    // 1 of 3
 * Figure.LATE.line(new Quantity(1, 3, 0));                                // "Share late by law: 33.33% (1 of 3)"
 * }</pre>
 *
 * <p>Of the apparatus and its staff a figure counts what is given. Where what is given is not complete, the number is "at
 * least" so many, and none is undetermined; what is lacking is counted only where it is known to be lacking.
 */
public enum Figure implements Worded {
    /** Commune-level units that exist on the date. */
    COMMUNES(Section.STRUCTURE, "units", Better.NEITHER),
    /** Units of the apparatus. */
    UNITS(Section.STRUCTURE, "units", Better.FEWER),
    /** Units with a head of their own (đầu mối). */
    FOCAL_POINTS(Section.STRUCTURE, "units", Better.FEWER),
    /** Levels between the units at the top and the lowest ones, the most in any commune (cấp trung gian). */
    INTERMEDIATE_LEVELS(Section.STRUCTURE, "levels", Better.FEWER),
    /** Places for heads of units. */
    HEADS(Section.STRUCTURE, "places", Better.FEWER),
    /** Places for deputies of heads. */
    DEPUTIES(Section.STRUCTURE, "places", Better.FEWER),
    /** Places in all posts (biên chế theo chức danh): whether fewer are better is for the reader to say. */
    PLACES(Section.STRUCTURE, "places", Better.NEITHER),
    /** The widest span: how much one head leads directly. */
    WIDEST_SPAN(Section.STRUCTURE, "units-and-places", Better.NEITHER),
    /** Officials who hold a post. */
    OFFICIALS(Section.STAFFING, "officials", Better.NEITHER),
    /** Officials in service, with a post or without (số người đang công tác): who loses a post is still counted. */
    IN_SERVICE(Section.STAFFING, "officials", Better.NEITHER),
    /**
     * Officials in service, with a post or without, who are of a category that payrolls consist of (biên chế); undetermined where
     * the category of one of them is not known.
     */
    PAYROLL(Section.STAFFING, "officials", Better.FEWER),
    /** Officials who hold several posts at once (kiêm nhiệm). */
    CONCURRENT_OFFICIALS(Section.STAFFING, "officials", Better.NEITHER),
    /** Posts that are held beside another: what each of them holds beyond one. */
    CONCURRENT_POSTS(Section.STAFFING, "posts", Better.NEITHER),
    /**
     * Appointments whose holder lacks a qualification that the post asks for; undetermined where no post asks for one, or
     * where it is not known whether those that are lacking are all.
     */
    UNQUALIFIED_HOLDERS(Section.STAFFING, "appointments", Better.FEWER),
    /** Places that no official holds. */
    VACANT_PLACES(Section.STAFFING, "places", Better.FEWER),
    /** Posts that nobody holds, not even acting (chức danh không có người giữ). */
    POSTS_WITHOUT_HOLDER(Section.STAFFING, "posts", Better.FEWER),
    /** Officials in service who hold no post (chưa bố trí chức danh). */
    OFFICIALS_WITHOUT_POST(Section.STAFFING, "officials", Better.FEWER),
    /** Officials, or holders of posts, above the quotas whose figure is given, added up (dôi dư so với biên chế, số lượng được giao). */
    SURPLUS_AGAINST_QUOTA(Section.STAFFING, "officials", Better.FEWER),
    /** Posts that more hold than they allow. */
    OVERFILLED_POSTS(Section.STAFFING, "posts", Better.FEWER),
    /** Tasks for which an official or body of the commune has the power: what is decided at commune level. */
    TASKS_DECIDED_HERE(Section.AUTHORITY, "tasks", Better.NEITHER),
    /** Tasks of the commune, or of nobody any more, that no unit leads (không có đơn vị chủ trì). */
    TASKS_WITHOUT_LEAD(Section.AUTHORITY, "tasks", Better.FEWER),
    /** Tasks that are led, but by nobody: the post or official named is not there, or the unit is empty (không có người làm). */
    TASKS_WITHOUT_PERSON(Section.AUTHORITY, "tasks", Better.FEWER),
    /** Tasks for which nobody has the power, inside the commune or outside (không có cơ quan có thẩm quyền). */
    TASKS_WITHOUT_POWER(Section.AUTHORITY, "tasks", Better.FEWER),
    /** Tasks that several units lead or several holders may decide side by side (chồng chéo). */
    OVERLAPPING_TASKS(Section.AUTHORITY, "tasks", Better.FEWER),
    /** Procedures that communes carry out on the date; 1 of one procedure. */
    PROCEDURES(Section.PROCEDURES, "procedures", Better.NEITHER),
    /** Those of them that are decided at commune level, as far as the level is known (thẩm quyền quyết định của cấp xã). */
    PROCEDURES_DECIDED_HERE(Section.PROCEDURES, "procedures", Better.NEITHER),
    /** Those of them that can be gone through online from the dossier to the result (toàn trình). */
    FULLY_ONLINE(Section.PROCEDURES, "procedures", Better.MORE),
    /** What every dossier of them must hold, as far as that is known (thành phần hồ sơ). */
    COMPONENTS(Section.PROCEDURES, "components", Better.FEWER),
    /** How often their dossiers change hands between the steps, as far as these are known (số lần chuyển giao). */
    HAND_OVERS(Section.PROCEDURES, "hand-overs", Better.FEWER),
    /** The levels of administration that the steps of each of them cross, added up, as far as known (số cấp phải qua). */
    PROCEDURE_LEVELS(Section.PROCEDURES, "levels", Better.FEWER),
    /** The longest time limits of those whose limits are in working days, added up. */
    LIMIT_WORKING_DAYS(Section.PROCEDURES, "working-days", Better.FEWER),
    /** The longest time limits of those whose limits are in calendar days, added up. */
    LIMIT_CALENDAR_DAYS(Section.PROCEDURES, "days", Better.FEWER),
    /** Officials whose known shares of working time add up to more than the whole. */
    OVERLOADED_OFFICIALS(Section.LOAD, "officials", Better.FEWER),
    /** Officials whose tasks exceed a limit that the host has set (vượt mức công việc). */
    OFFICIALS_OVER_LOAD_LIMIT(Section.LOAD, "officials", Better.FEWER),
    /** Officials without whom a team would be empty. */
    KEY_PERSONS(Section.LOAD, "officials", Better.FEWER),
    /** Pairs of officials without whom a team would be empty. */
    KEY_PAIRS(Section.LOAD, "pairs", Better.FEWER),
    /** Unmet MUST and MUST_NOT. */
    BREACHES(Section.COMPLIANCE, "verdicts", Better.FEWER),
    /** Unmet SHOULD. */
    ADVISORIES(Section.COMPLIANCE, "verdicts", Better.FEWER),
    /** Undetermined verdicts. */
    UNDETERMINED(Section.COMPLIANCE, "verdicts", Better.FEWER),
    /** Dossiers received in the period (tiếp nhận trong kỳ). */
    RECEIVED(Section.SERVICE, "dossiers", Better.NEITHER),
    /** Dossiers resolved in the period after they were due by law (giải quyết quá hạn). */
    RESOLVED_LATE(Section.SERVICE, "dossiers", Better.FEWER),
    /** The dossiers that ended late by law, or are pending so, of those of which it is known (tỷ lệ quá hạn). */
    LATE(Section.SERVICE, "percent", Better.FEWER),
    /** The same by the statistical clock of the portal. */
    LATE_BY_PORTAL(Section.SERVICE, "percent", Better.FEWER),
    /** Dossiers that are not ended and past their legal deadline (đang giải quyết quá hạn). */
    PENDING_OVERDUE(Section.SERVICE, "dossiers", Better.FEWER),
    /** Requests for a supplement, for each dossier of which they are recorded (yêu cầu bổ sung hồ sơ). */
    SUPPLEMENTS(Section.SERVICE, "per-dossier", Better.FEWER),
    /** Hand-overs, the first assignment among them, for each dossier of which they are recorded (chuyển xử lý). */
    RECORDED_HAND_OVERS(Section.SERVICE, "per-dossier", Better.FEWER),
    /** The working days from the receipt to the decision of the dossier in the middle, waiting included (trung vị). */
    MEDIAN_WORKING_DAYS(Section.SERVICE, "working-days", Better.FEWER),
    /** The longest time limit in working days of a procedure, weighed by the dossiers received (thời hạn bình quân theo hồ sơ). */
    WEIGHED_LIMIT_WORKING_DAYS(Section.SERVICE, "working-days-per-dossier", Better.FEWER),
    /** The same of limits in calendar days. */
    WEIGHED_LIMIT_CALENDAR_DAYS(Section.SERVICE, "days-per-dossier", Better.FEWER),
    /** The channels by which a dossier may be submitted (hình thức nộp hồ sơ). */
    CHANNELS(Section.REVIEW, "channels", Better.MORE),
    /** Working days on which the period was suspended: the applicant, or another body, was waited for (thời gian chờ). */
    WAITING_DAYS(Section.REVIEW, "working-days-per-dossier", Better.FEWER),
    /** Working days on which the period ran (thời gian xử lý). */
    WORKED_DAYS(Section.REVIEW, "working-days-per-dossier", Better.FEWER),
    /** The waiting days of the waiting and worked days together. */
    WAITING_SHARE(Section.REVIEW, "percent", Better.FEWER);

    /** The parts that figures stand in. */
    public enum Section implements Worded {
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
        COMPLIANCE,
        /** What dossiers came to. */
        SERVICE,
        /** What only a review of procedures shows. */
        REVIEW
    }

    /** Which way is better. */
    public enum Better {
        /** Fewer or less. */
        FEWER,
        /** More. */
        MORE,
        /** Neither, or that is for the reader to say. */
        NEITHER
    }

    private static final int DECIMALS = 4;
    private static final String PERCENT = "percent";

    private static final List<Figure> OF_SITUATIONS = Stream.of(values())
            .filter(figure -> figure.section != Section.SERVICE && figure.section != Section.REVIEW)
            .toList();

    private static final List<Figure> OF_SERVICE = Stream.of(values())
            .filter(figure -> figure.section == Section.SERVICE)
            .toList();

    private final Section section;
    private final String unit;
    private final Better better;

    Figure(Section section, String unit, Better better) {
        this.section = section;
        this.unit = unit;
        this.better = better;
    }

    /** Returns the figures of communes and their law, which a situation is measured by, in their order. */
    public static List<Figure> ofSituations() {
        return OF_SITUATIONS;
    }

    /** Returns the figures of dossiers by which the service of two sides is compared, in their order. */
    public static List<Figure> ofService() {
        return OF_SERVICE;
    }

    /** Returns the part that the figure stands in. */
    public Section section() {
        return section;
    }

    /** Returns what it counts, a code for instance {@code officials}. */
    public String unit() {
        return unit;
    }

    /** Returns which way is better. */
    public Better better() {
        return better;
    }

    /** Tells whether it is counted on dossiers, else on communes and their law. */
    public boolean isOfDossiers() {
        return section == Section.SERVICE || (section == Section.REVIEW && this != CHANNELS);
    }

    /** Tells whether it is a number of dossiers, and neither a share nor an average. */
    boolean countsDossiers() {
        return unit.equals("dossiers");
    }

    /**
     * Returns the quantity, if the figure can have it: a share no more than its whole, a number counted on 1.
     *
     * @throws IllegalArgumentException if it cannot
     */
    public Quantity checked(Quantity quantity) {
        boolean share = unit.equals(PERCENT);
        boolean number = !isOfDossiers() || countsDossiers();
        if (share && quantity.amount() > quantity.of()) {
            throw Problem.of("QUANTITY-003", Pointer.ROOT.field("amount"))
                    .with("figure", message())
                    .with("amount", quantity.amount())
                    .with("of", quantity.of())
                    .exception();
        }
        if (number && quantity.of() > 1) {
            throw Problem.of("QUANTITY-004", Pointer.ROOT.field("of"))
                    .with("figure", message())
                    .with("of", quantity.of())
                    .exception();
        }
        return quantity;
    }

    /**
     * Returns a quantity as a number in the unit (percent for a share), rounded once, half up, to four decimals; empty if it is
     * undetermined.
     */
    public Optional<BigDecimal> value(Quantity quantity) {
        return quantity.isKnown()
                ? Optional.of(inUnit(BigDecimal.valueOf(quantity.amount()), BigDecimal.valueOf(quantity.of())))
                : Optional.empty();
    }

    /** Returns the fraction in the unit, rounded once, half up. */
    BigDecimal inUnit(BigDecimal amount, BigDecimal of) {
        BigDecimal factor = unit.equals(PERCENT) ? BigDecimal.valueOf(100) : BigDecimal.ONE;
        return plain(amount.multiply(factor).divide(of, DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Returns the unit in words. */
    public Message unitMessage() {
        return Message.of("FIGURE.unit." + unit);
    }

    /** Returns a quantity in the unit, to stand beside another: "66.6667", "1 (2 undetermined)", "at least 12". */
    public Message amount(Quantity quantity) {
        if (!quantity.isKnown()) {
            return quantity.undetermined() > 0 && !isOfDossiers()
                    ? Message.of("FIGURE.undetermined-of").with("undetermined", quantity.undetermined())
                    : Message.of("FIGURE.undetermined");
        }
        BigDecimal value = value(quantity).orElseThrow();
        if (quantity.undetermined() == 0) {
            return Message.of("FIGURE.amount").with("value", value);
        }
        return isOfDossiers()
                ? Message.of("FIGURE.amount-partly").with("value", value).with("undetermined", quantity.undetermined())
                : Message.of("FIGURE.amount-at-least").with("value", value);
    }

    /** Returns the name with a quantity and what it was counted on: "Share late by law: 33.33% (1 of 3)". */
    public Message line(Quantity quantity) {
        boolean partly = isOfDossiers() && quantity.undetermined() > 0;
        if (partly && !quantity.isKnown()) {
            return single("FIGURE.single-of-none", quantity).with("undetermined", quantity.undetermined());
        }
        return partly
                ? single("FIGURE.single-partly", quantity).with("undetermined", quantity.undetermined())
                : single("FIGURE.single", quantity);
    }

    private Message single(String code, Quantity quantity) {
        return Message.of(code).with("figure", message()).with("value", fraction(quantity));
    }

    private Message fraction(Quantity quantity) {
        boolean plain = !isOfDossiers() || countsDossiers() || this == MEDIAN_WORKING_DAYS;
        if (plain || !quantity.isKnown()) {
            // The line itself names the dossiers that are undetermined.
            return amount(isOfDossiers() ? new Quantity(quantity.amount(), quantity.of(), 0) : quantity);
        }
        return Message.of("FIGURE.value." + unit)
                .with("rounded", plain(quantity.value(DECIMALS).orElseThrow()))
                .with("amount", quantity.amount())
                .with("of", quantity.of());
    }
}
