package org.commune4j.core.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.figure.Compared;
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
import org.immutables.value.Value;

/**
 * Reforms of a named baseline, and what is expected of them on a date. Kept as a test, it fails when law or data move.
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

    /** Returns the date of the comparison. */
    public abstract LocalDate date();

    /** Returns the names of the communes of the baseline, for instance of their files: the caller finds them. */
    public abstract List<String> baseline();

    /**
     * Returns what is assumed of law and communes beside what their documents say: applied to the baseline before
     * anything is measured, for instance how it was before, or an illustration. Usually none.
     */
    public abstract List<Reform> given();

    /** Returns the reforms, applied one after the other. */
    public abstract List<Reform> reforms();

    /** Returns the codes of the problems that keep the reforms from being applied, each once; empty if none do. */
    public abstract List<String> expectedProblems();

    /** Tells where the reforms meet, all of it. */
    public abstract List<ExpectedConflict> expectedConflicts();

    /** Returns the figures expected on both sides. */
    public abstract List<ExpectedFigure> expectedFigures();

    /** Returns the verdicts expected after the reforms. */
    public abstract List<ExpectedVerdict> expectedVerdicts();

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

    /** Runs it on its baseline. */
    public ScenarioRun run(Situation baseline) {
        Checked<Situation> given = all(given()).applyTo(baseline);
        return given.fold(
                this::measure, problems -> new ScenarioRun(this, null, List.of(notGiven(problems)), Map.of()));
    }

    private static Problem notGiven(List<Problem> problems) {
        return Problem.of("SCENARIO-007", Pointer.ROOT.field("given"))
                .with("found", problems.stream().map(Problem::message).toList());
    }

    private ScenarioRun measure(Situation situation) {
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
            return new ScenarioRun(this, null, failures, Map.of());
        }
        Situation after = applied.orThrow();
        MeasuredSituation before = MeasuredSituation.of(situation, date());
        MeasuredSituation measured = before.other(after);
        Comparison comparison = Comparison.of(before, measured);
        figures(comparison, failures);
        Map<Problem, Explanation> explanations = new HashMap<>();
        verdicts(measured.evaluations().values(), failures, explanations);
        return new ScenarioRun(this, comparison, failures, explanations);
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

    private void figures(Comparison comparison, List<Problem> failures) {
        for (int i = 0; i < expectedFigures().size(); i++) {
            ExpectedFigure expected = expectedFigures().get(i);
            Compared found = comparison.get(expected.figure());
            Pointer place = Pointer.ROOT.field("expectedFigures").index(i);
            if (expected.isOff(expected.before(), found.before())) {
                failures.add(off(expected, place.field("before"), expected.before(), found.before()));
            }
            if (expected.isOff(expected.after(), found.after())) {
                failures.add(off(expected, place.field("after"), expected.after(), found.after()));
            }
        }
    }

    private static Problem off(ExpectedFigure expected, Pointer place, Quantity value, Quantity found) {
        return Problem.of("SCENARIO-004", place)
                .with("figure", expected.figure().message())
                .with("expected", expected.figure().amount(value))
                .with("tolerance", expected.tolerance())
                .with("found", expected.figure().amount(found));
    }

    private void verdicts(
            Collection<Evaluation> evaluations, List<Problem> failures, Map<Problem, Explanation> explanations) {
        for (int i = 0; i < expectedVerdicts().size(); i++) {
            ExpectedVerdict expected = expectedVerdicts().get(i);
            Pointer place = Pointer.ROOT.field("expectedVerdicts").index(i);
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
