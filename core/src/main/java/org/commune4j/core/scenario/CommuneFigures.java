package org.commune4j.core.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.commune4j.core.rule.Distance;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.AssignmentView;
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

    /** The tags of rules that limit how many there may be, and how much one may have to do. */
    private static final String QUOTA = "quota";

    private static final String LOAD = "load";

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private static final List<Figure> OF_RULES = List.of(
            Figure.BREACHES,
            Figure.ADVISORIES,
            Figure.UNDETERMINED,
            Figure.SURPLUS_AGAINST_QUOTA,
            Figure.OFFICIALS_OVER_LOAD_LIMIT);

    private final CommuneView view;
    private final Map<Figure, Quantity> figures = new EnumMap<>(Figure.class);
    private final Set<Figure> assumed = EnumSet.noneOf(Figure.class);

    private CommuneFigures(CommuneView view) {
        this.view = view;
    }

    /**
     * Returns the figures of a commune on a date.
     *
     * @param view the commune on the date, with its duties under the law
     * @param evaluation what the rules say of it
     */
    static CommuneFigures of(CommuneView view, Evaluation evaluation) {
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
        counted.addVerdicts(evaluation);
        counted.addExcess(evaluation);
        if (view.assumption().isPresent()) {
            counted.assumed.addAll(OF_RULES);
        }
        return counted;
    }

    Map<Figure, Quantity> figures() {
        return figures;
    }

    /** Returns the figures that rest on a part that is only assumed to be what it was. */
    Set<Figure> assumed() {
        return assumed;
    }

    /** Counts without making lists of them, for they may be many. */
    private void addVerdicts(Evaluation evaluation) {
        long breaches = 0;
        long advisories = 0;
        for (List<Verdict> ofRule : evaluation.byRule()) {
            long unmet = 0;
            for (int i = 0; i < ofRule.size(); i++) {
                unmet += ofRule.get(i).outcome() == Outcome.BREACHED ? 1 : 0;
            }
            boolean guidance = ofRule.get(0).rule().strength() == Strength.SHOULD;
            breaches += guidance ? 0 : unmet;
            advisories += guidance ? unmet : 0;
        }
        put(Figure.BREACHES, breaches);
        put(Figure.ADVISORIES, advisories);
        put(Figure.UNDETERMINED, evaluation.count(Outcome.UNDETERMINED));
    }

    /** Adds what rules with a limit say: they bear a tag that tells what it limits. */
    private void addExcess(Evaluation evaluation) {
        List<Verdict> quotas = judged(evaluation, QUOTA);
        if (quotas.stream().anyMatch(CommuneFigures::isJudged)) {
            BigDecimal surplus = quotas.stream()
                    .flatMap(verdict -> verdict.distance().stream())
                    .map(Distance::by)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean open = quotas.stream().anyMatch(verdict -> verdict.outcome() == Outcome.UNDETERMINED);
            if (surplus.compareTo(MOST) <= 0) { // more come of limits that no place can have
                figures.put(
                        Figure.SURPLUS_AGAINST_QUOTA,
                        new Quantity(surplus.setScale(0, RoundingMode.CEILING).longValueExact(), 1, open ? 1 : 0));
            }
        }
        List<Verdict> loads = judged(evaluation, LOAD);
        if (loads.stream().anyMatch(CommuneFigures::isJudged)) {
            put(
                    Figure.OFFICIALS_OVER_LOAD_LIMIT,
                    loads.stream()
                            .filter(verdict -> verdict.outcome() == Outcome.BREACHED)
                            .flatMap(verdict -> verdict.subjectId().stream())
                            .distinct()
                            .count());
        }
    }

    private static List<Verdict> judged(Evaluation evaluation, String tag) {
        List<Verdict> judged = new ArrayList<>();
        for (List<Verdict> ofRule : evaluation.byRule()) {
            if (ofRule.get(0).rule().tags().contains(tag)) {
                judged.addAll(ofRule);
            }
        }
        return judged;
    }

    private static boolean isJudged(Verdict verdict) {
        return verdict.outcome() == Outcome.MET || verdict.outcome() == Outcome.BREACHED;
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
        if (complete && Stream.of(parts).anyMatch(this::isAssumed)) {
            assumed.add(figure);
        }
    }

    private boolean isAssumed(CommunePart part) {
        return view.isComplete(part) && !view.withoutAssumption().isComplete(part);
    }

    /** Puts what is lacking, if that is known: what is not given of the parts may be what is lacking. */
    private void putLacking(Figure figure, long count, CommunePart... parts) {
        if (Stream.of(parts).allMatch(view::isComplete)) {
            putGiven(figure, count, parts);
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
        List<OfficialView> inService =
                view.officials().stream().filter(OfficialView::isInService).toList();
        putGiven(Figure.IN_SERVICE, inService.size(), CommunePart.APPOINTMENTS);
        List<OfficialKind> kinds = inService.stream()
                .flatMap(official -> official.official().kind().stream())
                .toList();
        if (kinds.size() == inService.size()) {
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
        putLacking(
                Figure.POSTS_WITHOUT_HOLDER,
                view.posts().stream().filter(post -> post.holders().isEmpty()).count(),
                CommunePart.APPOINTMENTS);
        putLacking(
                Figure.OFFICIALS_WITHOUT_POST,
                view.officials().stream()
                        .filter(official ->
                                official.isInService() && official.posts().isEmpty())
                        .count(),
                CommunePart.APPOINTMENTS);
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
        long own = 0;
        long orphaned = 0;
        long withoutPerson = 0;
        long withoutLead = 0;
        long overlapping = 0;
        for (TaskView task : view.tasks()) {
            boolean isOwn = task.isWithinCommune();
            boolean isOrphaned = isOrphaned(task);
            own += isOwn ? 1 : 0;
            orphaned += isOrphaned ? 1 : 0;
            withoutPerson += isOwn && isWithoutPerson(task) ? 1 : 0;
            withoutLead += task.leads().isEmpty() && (isOwn || isOrphaned) ? 1 : 0;
            overlapping += isOwn && isOverlapping(task) ? 1 : 0;
        }
        if (!view.tasks().isEmpty()) {
            putGiven(Figure.TASKS_DECIDED_HERE, own, CommunePart.ASSIGNMENTS);
            putLacking(Figure.TASKS_WITHOUT_POWER, orphaned, CommunePart.UNITS, CommunePart.POSTS);
        }
        if (isGiven(CommunePart.ASSIGNMENTS, view.commune().assignments())) {
            putLacking(Figure.TASKS_WITHOUT_PERSON, withoutPerson, CommunePart.ASSIGNMENTS, CommunePart.APPOINTMENTS);
            putLacking(Figure.TASKS_WITHOUT_LEAD, withoutLead, CommunePart.ASSIGNMENTS);
            putGiven(Figure.OVERLAPPING_TASKS, overlapping, CommunePart.ASSIGNMENTS);
        }
    }

    /** Nobody holds the power for it, here or elsewhere. */
    static boolean isOrphaned(TaskView task) {
        return task.holders().isEmpty();
    }

    /** Units lead it, and none of them has anybody for it: the post or official named is not there, or the unit is empty. */
    static boolean isWithoutPerson(TaskView task) {
        for (AssignmentView lead : task.leads()) {
            if (hasPerson(lead)) {
                return false;
            }
        }
        return !task.leads().isEmpty();
    }

    private static boolean hasPerson(AssignmentView lead) {
        boolean named = lead.assignment().post().isPresent()
                || lead.assignment().official().isPresent();
        return !lead.officials().isEmpty()
                || (!named
                        && lead.unit()
                                .filter(unit -> !unit.officials().isEmpty())
                                .isPresent());
    }

    private static boolean isOverlapping(TaskView task) {
        return task.sideBySide().size() > 1
                || (task.leads().size() > 1 && task.leadingUnits().size() > 1);
    }
}
