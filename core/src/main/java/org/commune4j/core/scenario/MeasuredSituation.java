package org.commune4j.core.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.commune4j.core.authority.DutyRoster;
import org.commune4j.core.authority.DutyTask;
import org.commune4j.core.authority.TaskAuthority;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
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
import org.commune4j.core.staffing.RosterPost;
import org.jspecify.annotations.Nullable;

/**
 * A situation measured on a date: one side of a comparison. Whoever compares many reforms of one baseline measures the
 * baseline once: what a reform leaves as it is is then taken over, so that comparing costs what the reform touches. Immutable.
 */
public final class MeasuredSituation {

    /** What one commune adds to the figures, and what the rules say of it. */
    private record Measured(Commune commune, Map<Figure, Integer> figures, Evaluation evaluation) {}

    /** The figures that are measured commune by commune; those of procedures are the law's. */
    private static final List<Figure> OF_COMMUNES = Stream.of(Figure.values())
            .filter(figure -> figure.section() != Figure.Section.PROCEDURES)
            .toList();

    private final Situation situation;
    private final LocalDate date;
    private final Map<Figure, Integer> sums = new EnumMap<>(Figure.class);
    private final Map<String, Measured> communes = new LinkedHashMap<>();
    private final Set<String> takenOver = new HashSet<>();

    private MeasuredSituation(Situation situation, LocalDate date, @Nullable MeasuredSituation other) {
        this.situation = situation;
        this.date = date;
        LawBook law = situation.law();
        boolean sameNorms = other != null && haveSameNorms(other.situation.law(), law);
        sums.put(Figure.COMMUNES, 0);
        Map<Figure, Boolean> unmeasured = new EnumMap<>(Figure.class);
        for (Commune commune : situation.communes()) {
            if (!commune.life().contains(date)) {
                continue;
            }
            @Nullable Measured known = other == null ? null : other.communes.get(commune.code());
            Measured measured;
            if (known != null && known.commune().equals(commune) && sameNorms) {
                measured = known;
                takenOver.add(commune.code());
            } else {
                measured = measure(commune, date, law);
            }
            communes.put(commune.code(), measured);
            for (Figure figure : OF_COMMUNES) {
                @Nullable Integer value = measured.figures().get(figure);
                if (value == null) {
                    unmeasured.put(figure, true);
                } else {
                    sums.merge(figure, value, isWidest(figure) ? Math::max : Integer::sum);
                }
            }
        }
        unmeasured.keySet().forEach(sums::remove);
        sums.putAll(ProcedureFigures.of(
                law.procedures(),
                communes.values().stream()
                        .map(measured -> measured.commune().place())
                        .toList(),
                date));
    }

    /** Returns the situation on the date. */
    public static MeasuredSituation of(Situation situation, LocalDate date) {
        return new MeasuredSituation(situation, date, null);
    }

    /** Another situation on the same date; what is equal is taken over from this one. */
    MeasuredSituation other(Situation after) {
        return new MeasuredSituation(after, date, this);
    }

    /** Returns the situation. */
    public Situation situation() {
        return situation;
    }

    /** Returns the date. */
    public LocalDate date() {
        return date;
    }

    /** Whether two books say the same of every commune; their procedures and calendars do not come into it. */
    private static boolean haveSameNorms(LawBook one, LawBook other) {
        return one.communeRules().equals(other.communeRules())
                && one.parameters().equals(other.parameters())
                && one.tasks().equals(other.tasks());
    }

    private static boolean isWidest(Figure figure) {
        return figure == Figure.INTERMEDIATE_LEVELS || figure == Figure.WIDEST_SPAN;
    }

    private static Measured measure(Commune commune, LocalDate date, LawBook law) {
        Map<Figure, Integer> figures = new EnumMap<>(Figure.class);
        CommuneView view = commune.on(date);
        Roster roster = view.roster();
        figures.put(Figure.COMMUNES, 1);
        if (isGiven(commune, CommunePart.UNITS, commune.units().isEmpty())) {
            addUnits(view.chart(), figures);
        }
        if (isGiven(commune, CommunePart.POSTS, commune.posts().isEmpty())) {
            addPosts(view.chart(), figures);
        }
        if (isGiven(commune, CommunePart.APPOINTMENTS, commune.appointments().isEmpty())) {
            addStaff(roster, figures);
            addQualifications(view, figures);
        }
        addTasks(commune, law.view(commune, date).duties(), figures);
        Evaluation evaluation = law.evaluate(commune, date);
        figures.put(Figure.BREACHES, evaluation.breaches().size());
        figures.put(Figure.ADVISORIES, evaluation.advisories().size());
        figures.put(Figure.UNDETERMINED, evaluation.count(Outcome.UNDETERMINED));
        return new Measured(commune, figures, evaluation);
    }

    /** A part of which nothing is said and nothing is given is not measured. */
    private static boolean isGiven(Commune commune, CommunePart part, boolean empty) {
        return !empty || commune.completeness(part).state() != Completeness.CompletenessState.NOT_GIVEN;
    }

    private static void addUnits(OrgChart chart, Map<Figure, Integer> figures) {
        figures.put(Figure.UNITS, chart.units().size());
        figures.put(Figure.FOCAL_POINTS, chart.focalPoints().size());
        figures.put(Figure.INTERMEDIATE_LEVELS, chart.intermediateLevels());
        figures.put(
                Figure.WIDEST_SPAN,
                chart.focalPoints().stream().mapToInt(ChartUnit::span).max().orElse(0));
    }

    private static void addPosts(OrgChart chart, Map<Figure, Integer> figures) {
        figures.put(Figure.HEADS, chart.places(Rank.HEAD));
        figures.put(Figure.DEPUTIES, chart.places(Rank.DEPUTY));
        figures.put(Figure.PLACES, chart.places());
    }

    private static void addStaff(Roster roster, Map<Figure, Integer> figures) {
        figures.put(
                Figure.OFFICIALS,
                count(roster.officials().stream()
                        .filter(official -> official.depth() > 0)
                        .count()));
        List<OfficialKind> kinds = roster.officials().stream()
                .filter(official -> official.depth() > 0)
                .flatMap(official -> official.official().kind().stream())
                .toList();
        if (Objects.equals(figures.get(Figure.OFFICIALS), kinds.size())) {
            figures.put(
                    Figure.PAYROLL,
                    count(kinds.stream().filter(OfficialKind::isOnPayroll).count()));
        }
        figures.put(Figure.CONCURRENT_OFFICIALS, roster.concurrentOfficials().size());
        figures.put(
                Figure.CONCURRENT_POSTS,
                roster.concurrentOfficials().stream()
                        .mapToInt(official -> official.depth() - 1)
                        .sum());
        figures.put(
                Figure.VACANT_PLACES,
                roster.posts().stream().mapToInt(RosterPost::vacancies).sum());
        figures.put(
                Figure.OVERFILLED_POSTS,
                count(roster.posts().stream().filter(RosterPost::isOverfilled).count()));
        figures.put(
                Figure.OVERLOADED_OFFICIALS,
                count(roster.officials().stream()
                        .filter(official -> official.workingTime().known().compareTo(BigDecimal.ONE) > 0)
                        .count()));
        KeyPersonRisk risk = KeyPersonRisk.of(roster);
        figures.put(Figure.KEY_PERSONS, risk.singlePoints().size());
        figures.put(Figure.KEY_PAIRS, risk.pairs().size());
    }

    private static void addQualifications(CommuneView view, Map<Figure, Integer> figures) {
        List<RosterEntry> asked = view.roster().entries().stream()
                .filter(entry -> !required(entry).isEmpty())
                .toList();
        int lacking = count(asked.stream()
                .filter(entry -> !required(entry).stream()
                        .allMatch(required -> entry.official().isQualified(required)))
                .count());
        if (!asked.isEmpty() && (lacking == 0 || view.isComplete(CommunePart.QUALIFICATIONS))) {
            figures.put(Figure.UNQUALIFIED_HOLDERS, lacking);
        }
    }

    private static List<RequiredQualification> required(RosterEntry entry) {
        return entry.post().map(post -> post.post().requiredQualifications()).orElse(List.of());
    }

    private static void addTasks(Commune commune, DutyRoster duties, Map<Figure, Integer> figures) {
        List<TaskAuthority> own = duties.tasks().stream()
                .map(DutyTask::authority)
                .filter(TaskAuthority::isWithinCommune)
                .toList();
        if (!duties.tasks().isEmpty()) {
            figures.put(Figure.TASKS_DECIDED_HERE, own.size());
        }
        if (isGiven(commune, CommunePart.ASSIGNMENTS, commune.assignments().isEmpty())) {
            figures.put(
                    Figure.TASKS_WITHOUT_LEAD,
                    count(own.stream().filter(task -> task.leads().isEmpty()).count()));
            figures.put(
                    Figure.OVERLAPPING_TASKS,
                    count(own.stream().filter(MeasuredSituation::isOverlapping).count()));
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

    private static int count(long number) {
        return Math.toIntExact(number);
    }

    @Nullable
    Integer value(Figure figure) {
        return sums.get(figure);
    }

    /** Returns the figure; empty if it is not measured. */
    public OptionalInt find(Figure figure) {
        @Nullable Integer value = value(figure);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** Returns what the rules say, by code of the commune. */
    Map<String, Evaluation> evaluations() {
        Map<String, Evaluation> evaluations = new LinkedHashMap<>();
        communes.forEach((code, measured) -> evaluations.put(code, measured.evaluation()));
        return evaluations;
    }

    /** Tells whether the commune was taken over from the other side, so that nothing about it differs. */
    boolean isTakenOver(String code) {
        return takenOver.contains(code);
    }

    /** Returns the date and the codes of the communes that exist on it, for a log. */
    @Override
    public String toString() {
        return date + " " + communes.keySet();
    }
}
