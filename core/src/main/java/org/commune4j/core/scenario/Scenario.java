package org.commune4j.core.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.figure.Compared;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.reform.Conflict;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reforms of a named baseline, and what is expected of them on a date or on several. Kept as a test, it fails when law or data move.
 *
 * <p>What is not named is not checked, except this: the reforms are expected to be applicable unless problems are expected,
 * and to have no conflicts among each other but those expected.
 */
@Value.Immutable
public abstract sealed class Scenario permits ImmutableScenario {

    Scenario() {}

    /** Returns what it is about. */
    public abstract LocalizedText name();

    /** Returns the law or plan behind it, if any. */
    public abstract Optional<LegalReference> basis();

    /** Returns the words to find it by, in the order given. */
    public abstract List<String> keywords();

    /** Returns the first date of the comparison, for which figures and verdicts are expected that name no other. */
    public abstract LocalDate date();

    /**
     * Returns the last day until which the communes of the baseline are assumed to stay as they are, see {@link
     * Situation#assumingUnchangedUntil}; empty if nothing is assumed.
     */
    public abstract Optional<LocalDate> assumedUntil();

    /** Returns the names of the communes of the baseline, for instance of their files: the caller finds them. */
    public abstract List<String> baseline();

    /**
     * Returns what is assumed of law and communes beside what their documents say: applied to the baseline before
     * anything is measured, for instance how it was before, or an illustration. Usually none.
     */
    public abstract List<Reform> given();

    /** Returns the reforms, applied one after the other. */
    public abstract List<Reform> reforms();

    /** Returns where the tallies of both sides are; empty if nothing is expected of the service. */
    public abstract Optional<ServiceNames> service();

    /** Returns the codes of the problems that keep the reforms from being applied, each once; empty if none do. */
    public abstract List<String> expectedProblems();

    /** Tells where the reforms meet, all of it. */
    public abstract List<ExpectedConflict> expectedConflicts();

    /** Returns the figures expected on both sides on the date. */
    public abstract List<ExpectedFigure> expectedFigures();

    /** Returns the verdicts expected after the reforms on the date. */
    public abstract List<ExpectedVerdict> expectedVerdicts();

    /** Returns what is expected on further dates, in the order given. */
    public abstract List<ExpectedOn> expectedOn();

    /**
     * Returns what is wrong with the communes that were found for the names of the baseline, in their order: none, or
     * one twice.
     */
    public List<Problem> baselineProblems(List<Commune> communes) {
        Pointer place = Pointer.ROOT.field("baseline");
        List<Problem> problems = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i < communes.size(); i++) {
            if (!codes.add(communes.get(i).code())) {
                problems.add(Problem.of("SCENARIO-008", place.index(i))
                        .with("commune", communes.get(i).code()));
            }
        }
        if (baseline().isEmpty()) {
            problems.add(Problem.of("SCENARIO-009", place));
        }
        return problems;
    }

    /** Runs it on its baseline, without its service. */
    public ScenarioRun run(Situation baseline) {
        return run(baseline, comparison -> comparison);
    }

    /** Runs it on its baseline with the tallies of both sides, on whose service it has expectations. */
    public ScenarioRun run(Situation baseline, ServiceTally before, ServiceTally after) {
        return run(baseline, comparison -> comparison.withService(before, after));
    }

    private ScenarioRun run(Situation baseline, UnaryOperator<Comparison> withService) {
        Situation assumed = assumedUntil().map(baseline::assumingUnchangedUntil).orElse(baseline);
        Checked<Situation> given = all(given()).applyTo(assumed);
        return given.fold(
                situation -> measure(situation, withService),
                problems -> new ScenarioRun(this, List.of(), List.of(notGiven(problems)), Map.of()));
    }

    private static Problem notGiven(List<Problem> problems) {
        return Problem.of("SCENARIO-007", Pointer.ROOT.field("given"))
                .with("found", problems.stream().map(Problem::message).toList());
    }

    private ScenarioRun measure(Situation situation, UnaryOperator<Comparison> withService) {
        List<Problem> failures = new ArrayList<>(conflicts(situation));
        Checked<Situation> applied = all(reforms()).applyTo(situation);
        Set<String> found = new LinkedHashSet<>();
        applied.problems().forEach(problem -> found.add(problem.code()));
        if (!found.equals(new LinkedHashSet<>(expectedProblems()))) {
            failures.add(Problem.of("SCENARIO-001", Pointer.ROOT.field("expectedProblems"))
                    .with("expected", expectedProblems())
                    .with(
                            "found",
                            applied.problems().stream().map(Problem::message).toList()));
        }
        if (!applied.isValid()) {
            return new ScenarioRun(this, List.of(), failures, Map.of());
        }
        Situation after = applied.orThrow();
        Map<Problem, Explanation> explanations = new HashMap<>();
        SortedMap<LocalDate, Comparison> comparisons = new TreeMap<>();
        Function<LocalDate, Comparison> compared = day ->
                comparisons.computeIfAbsent(day, date -> withService.apply(Comparison.of(situation, after, date)));
        check(compared.apply(date()), Pointer.ROOT, expectedFigures(), expectedVerdicts(), failures, explanations);
        for (int i = 0; i < expectedOn().size(); i++) {
            ExpectedOn expected = expectedOn().get(i);
            Pointer place = Pointer.ROOT.field("expectedOn").index(i);
            check(
                    compared.apply(expected.date()),
                    place,
                    expected.figures(),
                    expected.verdicts(),
                    failures,
                    explanations);
        }
        return new ScenarioRun(this, List.copyOf(comparisons.values()), failures, explanations);
    }

    private static void check(
            Comparison comparison,
            Pointer place,
            List<ExpectedFigure> figures,
            List<ExpectedVerdict> verdicts,
            List<Problem> failures,
            Map<Problem, Explanation> explanations) {
        figures(comparison, figures, place.field("expectedFigures"), failures);
        List<Evaluation> evaluations = comparison.second().communes().values().stream()
                .map(MeasuredCommune::evaluation)
                .toList();
        verdicts(evaluations, verdicts, place.field("expectedVerdicts"), failures, explanations);
    }

    private static Reform all(List<Reform> reforms) {
        return reforms.stream().reduce(Reform::then).orElse(Reform.named("none"));
    }

    private List<Problem> conflicts(Situation situation) {
        Set<ExpectedConflict> found = new LinkedHashSet<>();
        for (int i = 0; i < reforms().size(); i++) {
            for (int j = i + 1; j < reforms().size(); j++) {
                for (Conflict conflict :
                        Reform.conflicts(reforms().get(i), reforms().get(j), situation)) {
                    found.add(new ExpectedConflict(conflict.touched(), conflict.id()));
                }
            }
        }
        List<Problem> failures = new ArrayList<>();
        for (int i = 0; i < expectedConflicts().size(); i++) {
            ExpectedConflict expected = expectedConflicts().get(i);
            if (!found.remove(expected)) {
                failures.add(Problem.of(
                                "SCENARIO-002",
                                Pointer.ROOT.field("expectedConflicts").index(i))
                        .with("touched", expected.touched().message())
                        .with("id", expected.id()));
            }
        }
        for (ExpectedConflict other : found) {
            failures.add(Problem.of("SCENARIO-003", Pointer.ROOT.field("expectedConflicts"))
                    .with("touched", other.touched().message())
                    .with("id", other.id()));
        }
        return failures;
    }

    private static void figures(
            Comparison comparison, List<ExpectedFigure> figures, Pointer all, List<Problem> failures) {
        for (int i = 0; i < figures.size(); i++) {
            ExpectedFigure expected = figures.get(i);
            Pointer place = all.index(i);
            if (expected.figure().section() == Figure.Section.SERVICE
                    && comparison.service().isEmpty()) {
                failures.add(Problem.of("SCENARIO-010", place)
                        .with("figure", expected.figure().message()));
                continue;
            }
            Compared found = comparison.get(expected.figure());
            sides(expected, found, place).forEach(failures::add);
        }
    }

    private static List<Problem> sides(ExpectedFigure expected, Compared found, Pointer place) {
        List<Problem> off = new ArrayList<>();
        @Nullable BigDecimal before = expected.before().orElse(null);
        @Nullable BigDecimal after = expected.after().orElse(null);
        if (expected.isOff(before, found.before())) {
            off.add(off(expected, place.field("before"), before, found.before()));
        }
        if (expected.isOff(after, found.after())) {
            off.add(off(expected, place.field("after"), after, found.after()));
        }
        return off;
    }

    private static Problem off(ExpectedFigure expected, Pointer place, @Nullable BigDecimal number, Quantity found) {
        return Problem.of("SCENARIO-004", place)
                .with("figure", expected.figure().message())
                .with("expected", number == null ? Message.of("FIGURE.undetermined") : number)
                .with("tolerance", expected.tolerance())
                .with("found", expected.figure().amount(found));
    }

    private static void verdicts(
            Collection<Evaluation> evaluations,
            List<ExpectedVerdict> verdicts,
            Pointer all,
            List<Problem> failures,
            Map<Problem, Explanation> explanations) {
        for (int i = 0; i < verdicts.size(); i++) {
            ExpectedVerdict expected = verdicts.get(i);
            Pointer place = all.index(i);
            List<Verdict> found = evaluations.stream()
                    .flatMap(evaluation -> evaluation.ofRule(expected.rule()).stream())
                    .filter(verdict -> verdict.subjectId().equals(Optional.of(expected.subject())))
                    .toList();
            if (found.isEmpty()) {
                failures.add(Problem.of("SCENARIO-005", place)
                        .with("rule", expected.rule())
                        .with("subject", expected.subject()));
            }
            for (Verdict verdict : found) {
                if (verdict.outcome() != expected.outcome()) {
                    Problem failure = Problem.of("SCENARIO-006", place)
                            .with("rule", expected.rule())
                            .with("subject", expected.subject())
                            .with("expected", expected.outcome().message())
                            .with("found", verdict.outcome().message())
                            .with("why", verdict.explanation().message());
                    failures.add(failure);
                    explanations.put(failure, verdict.explanation());
                }
            }
        }
    }

    /** Returns a builder; name and date are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the name and the date, for a log. */
    @Override
    public final String toString() {
        return name() + " on " + date();
    }

    /** Builds a {@link Scenario}. Not thread-safe. */
    public static final class Builder extends ImmutableScenario.Builder {
        Builder() {}
    }
}
