package org.commune4j.core.scenario;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.organisation.OfficialKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.TaskView;
import org.commune4j.core.snapshot.UnitView;
import org.commune4j.core.staffing.KeyPersonRisk;
import org.commune4j.core.text.WordFamily;

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
            counted.addUnits();
        }
        if (counted.isGiven(CommunePart.POSTS, commune.posts())) {
            counted.addPosts();
        }
        if (counted.isGiven(CommunePart.APPOINTMENTS, commune.appointments())) {
            counted.addStaff();
            counted.addLoad();
            counted.addQualifications();
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

    private void addUnits() {
        putGiven(Figure.UNITS, view.units().size(), CommunePart.UNITS);
        putGiven(Figure.FOCAL_POINTS, view.focalPoints().size(), CommunePart.UNITS, CommunePart.POSTS);
        putGiven(Figure.INTERMEDIATE_LEVELS, view.intermediateLevels(), CommunePart.UNITS);
        putGiven(
                Figure.WIDEST_SPAN,
                view.focalPoints().stream().mapToInt(UnitView::span).max().orElse(0),
                CommunePart.UNITS,
                CommunePart.POSTS);
    }

    private void addPosts() {
        putGiven(Figure.HEADS, view.places(Rank.HEAD), CommunePart.POSTS);
        putGiven(Figure.DEPUTIES, view.places(Rank.DEPUTY), CommunePart.POSTS);
        putGiven(Figure.PLACES, view.places(), CommunePart.POSTS);
    }

    private void addStaff() {
        List<OfficialView> holders = view.officials().stream()
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
        putGiven(Figure.CONCURRENT_OFFICIALS, view.concurrentOfficials().size(), CommunePart.APPOINTMENTS);
        putGiven(
                Figure.CONCURRENT_POSTS,
                view.concurrentOfficials().stream()
                        .mapToInt(official -> official.depth() - 1)
                        .sum(),
                CommunePart.APPOINTMENTS);
        int vacant = view.posts().stream().mapToInt(PostView::vacancies).sum();
        if (vacant == 0 || view.isComplete(CommunePart.APPOINTMENTS)) {
            putGiven(Figure.VACANT_PLACES, vacant, CommunePart.POSTS);
        }
        putGiven(
                Figure.OVERFILLED_POSTS,
                view.posts().stream().filter(PostView::isOverfilled).count(),
                CommunePart.APPOINTMENTS);
    }

    private void addLoad() {
        putGiven(
                Figure.OVERLOADED_OFFICIALS,
                view.officials().stream()
                        .filter(official -> official.workingTime().known().compareTo(BigDecimal.ONE) > 0)
                        .count(),
                CommunePart.APPOINTMENTS);
        KeyPersonRisk<KeyPersonRisk.Team> risk = KeyPersonRisk.ofTeams(view);
        if (view.isPlaced(WordFamily.POST_KIND).isTrue()) { // posts of one kind stand in for each other
            putLacking(Figure.KEY_PERSONS, risk.singlePoints().size(), CommunePart.APPOINTMENTS);
            putLacking(Figure.KEY_PAIRS, risk.pairs().size(), CommunePart.APPOINTMENTS);
        }
    }

    private void addQualifications() {
        List<AppointmentView> asked = view.appointments().stream()
                .filter(appointment -> !required(appointment).isEmpty())
                .toList();
        List<Truth> qualified = asked.stream().map(CommuneFigures::isQualified).toList();
        long lacking = qualified.stream().filter(Truth::isFalse).count();
        boolean known = qualified.stream().noneMatch(Truth::isUnknown);
        if (!asked.isEmpty() && known && (lacking == 0 || view.isComplete(CommunePart.QUALIFICATIONS))) {
            putGiven(Figure.UNQUALIFIED_HOLDERS, lacking, CommunePart.APPOINTMENTS);
        }
    }

    private static Truth isQualified(AppointmentView appointment) {
        Truth qualified = Truth.TRUE;
        for (RequiredQualification required : required(appointment)) {
            qualified = qualified.and(appointment.official().isQualified(required));
        }
        return qualified;
    }

    private static List<RequiredQualification> required(AppointmentView appointment) {
        return appointment
                .post()
                .map(post -> post.post().requiredQualifications())
                .orElse(List.of());
    }

    private void addTasks() {
        if (view.isPlaced(WordFamily.UNIT_KIND)
                .and(view.isPlaced(WordFamily.POST_KIND))
                .isUnknown()) {
            return; // whose the power for a task is depends on the kinds of units and posts
        }
        List<TaskView> own =
                view.tasks().stream().filter(TaskView::isWithinCommune).toList();
        if (!view.tasks().isEmpty()) {
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

    private static boolean isOverlapping(TaskView task) {
        return task.sideBySide().size() > 1
                || task.leads().stream()
                                .map(lead -> lead.assignment().unit())
                                .distinct()
                                .count()
                        > 1;
    }
}
