package org.commune4j.core.scenario;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commune4j.core.authority.DutyTask;
import org.commune4j.core.authority.TaskAuthority;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.organisation.ChartUnit;
import org.commune4j.core.organisation.OrgChart;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.staffing.KeyPersonRisk;
import org.commune4j.core.staffing.OfficialKind;
import org.commune4j.core.staffing.Roster;
import org.commune4j.core.staffing.RosterEntry;
import org.commune4j.core.staffing.RosterOfficial;
import org.commune4j.core.staffing.RosterPost;

/**
 * What is counted of one commune. What there is counts as far as it is given: where the part is not complete, one commune of
 * the quantity is undetermined. What is lacking counts only where the part is complete, for elsewhere it may exist all the
 * same. A figure that is not here is undetermined.
 */
final class CommuneFigures {

    private final CommuneView view;
    private final Map<Figure, Quantity> figures = new EnumMap<>(Figure.class);

    private CommuneFigures(CommuneView view) {
        this.view = view;
    }

    /**
     * Returns the figures of a commune on a date.
     *
     * @param view the commune on the date, with its duties under the law
     * @param evaluation what the rules say of it
     */
    static Map<Figure, Quantity> of(CommuneView view, Evaluation evaluation) {
        CommuneFigures counted = new CommuneFigures(view);
        Commune commune = view.commune();
        counted.put(Figure.COMMUNES, 1);
        if (counted.isGiven(CommunePart.UNITS, commune.units())) {
            counted.addUnits(view.chart());
        }
        if (counted.isGiven(CommunePart.POSTS, commune.posts())) {
            counted.addPosts(view.chart());
        }
        if (counted.isGiven(CommunePart.APPOINTMENTS, commune.appointments())) {
            counted.addStaff(view.roster());
            counted.addLoad(view.roster());
            counted.addQualifications(view.roster());
        }
        counted.addTasks();
        counted.put(Figure.BREACHES, evaluation.breaches().size());
        counted.put(Figure.ADVISORIES, evaluation.advisories().size());
        counted.put(Figure.UNDETERMINED, evaluation.count(Outcome.UNDETERMINED));
        return counted.figures;
    }

    /** A part of which nothing is said and nothing is given is not counted. */
    private boolean isGiven(CommunePart part, List<?> content) {
        return !content.isEmpty()
                || view.commune().completeness(part).state() != Completeness.CompletenessState.NOT_GIVEN;
    }

    private void put(Figure figure, long count) {
        figures.put(figure, Quantity.of(count));
    }

    /** Puts what there is: what is not given of the parts may add to it. */
    private void putGiven(Figure figure, long count, CommunePart... parts) {
        boolean complete = Stream.of(parts).allMatch(view::isComplete);
        figures.put(figure, new Quantity(count, 1, complete ? 0 : 1));
    }

    /** Puts what is lacking, if that is known: what is not given of the part may not be lacking. */
    private void putLacking(Figure figure, long count, CommunePart part) {
        if (view.isComplete(part)) {
            put(figure, count);
        }
    }

    private void addUnits(OrgChart chart) {
        putGiven(Figure.UNITS, chart.units().size(), CommunePart.UNITS);
        putGiven(Figure.FOCAL_POINTS, chart.focalPoints().size(), CommunePart.UNITS, CommunePart.POSTS);
        putGiven(Figure.INTERMEDIATE_LEVELS, chart.intermediateLevels(), CommunePart.UNITS);
        putGiven(
                Figure.WIDEST_SPAN,
                chart.focalPoints().stream().mapToInt(ChartUnit::span).max().orElse(0),
                CommunePart.UNITS,
                CommunePart.POSTS);
    }

    private void addPosts(OrgChart chart) {
        putGiven(Figure.HEADS, chart.places(Rank.HEAD), CommunePart.POSTS);
        putGiven(Figure.DEPUTIES, chart.places(Rank.DEPUTY), CommunePart.POSTS);
        putGiven(Figure.PLACES, chart.places(), CommunePart.POSTS);
    }

    private void addStaff(Roster roster) {
        List<RosterOfficial> holders = roster.officials().stream()
                .filter(official -> official.depth() > 0)
                .toList();
        putGiven(Figure.OFFICIALS, holders.size(), CommunePart.APPOINTMENTS);
        List<OfficialKind> kinds = holders.stream()
                .flatMap(official -> official.official().kind().stream())
                .toList();
        if (kinds.size() == holders.size()) {
            putGiven(
                    Figure.PAYROLL,
                    kinds.stream().filter(OfficialKind::isInStaffingQuota).count(),
                    CommunePart.APPOINTMENTS);
        }
        putGiven(Figure.CONCURRENT_OFFICIALS, roster.concurrentOfficials().size(), CommunePart.APPOINTMENTS);
        putGiven(
                Figure.CONCURRENT_POSTS,
                roster.concurrentOfficials().stream()
                        .mapToInt(official -> official.depth() - 1)
                        .sum(),
                CommunePart.APPOINTMENTS);
        int vacant = roster.posts().stream().mapToInt(RosterPost::vacancies).sum();
        if (vacant == 0 || view.isComplete(CommunePart.APPOINTMENTS)) {
            putGiven(Figure.VACANT_PLACES, vacant, CommunePart.POSTS);
        }
        putGiven(
                Figure.OVERFILLED_POSTS,
                roster.posts().stream().filter(RosterPost::isOverfilled).count(),
                CommunePart.APPOINTMENTS);
    }

    private void addLoad(Roster roster) {
        putGiven(
                Figure.OVERLOADED_OFFICIALS,
                roster.officials().stream()
                        .filter(official -> official.workingTime().known().compareTo(BigDecimal.ONE) > 0)
                        .count(),
                CommunePart.APPOINTMENTS);
        KeyPersonRisk<KeyPersonRisk.Team> risk = roster.keyPersonRisk();
        putLacking(Figure.KEY_PERSONS, risk.singlePoints().size(), CommunePart.APPOINTMENTS);
        putLacking(Figure.KEY_PAIRS, risk.pairs().size(), CommunePart.APPOINTMENTS);
    }

    private void addQualifications(Roster roster) {
        List<RosterEntry> asked = roster.entries().stream()
                .filter(entry -> !required(entry).isEmpty())
                .toList();
        long lacking = asked.stream()
                .filter(entry -> !required(entry).stream()
                        .allMatch(required -> entry.official().isQualified(required)))
                .count();
        if (!asked.isEmpty() && (lacking == 0 || view.isComplete(CommunePart.QUALIFICATIONS))) {
            putGiven(Figure.UNQUALIFIED_HOLDERS, lacking, CommunePart.APPOINTMENTS);
        }
    }

    private static List<RequiredQualification> required(RosterEntry entry) {
        return entry.post().map(post -> post.post().requiredQualifications()).orElse(List.of());
    }

    private void addTasks() {
        List<TaskAuthority> own = view.duties().tasks().stream()
                .map(DutyTask::authority)
                .filter(TaskAuthority::isWithinCommune)
                .toList();
        if (!view.duties().tasks().isEmpty()) {
            putGiven(Figure.TASKS_DECIDED_HERE, own.size(), CommunePart.ASSIGNMENTS);
        }
        if (isGiven(CommunePart.ASSIGNMENTS, view.commune().assignments())) {
            putLacking(
                    Figure.TASKS_WITHOUT_LEAD,
                    own.stream().filter(task -> task.leads().isEmpty()).count(),
                    CommunePart.ASSIGNMENTS);
            putGiven(
                    Figure.OVERLAPPING_TASKS,
                    own.stream().filter(CommuneFigures::isOverlapping).count(),
                    CommunePart.ASSIGNMENTS);
        }
    }

    private static boolean isOverlapping(TaskAuthority task) {
        return task.sideBySide().size() > 1
                || task.leads().stream()
                                .map(lead -> lead.assignment().unit())
                                .distinct()
                                .count()
                        > 1;
    }
}
