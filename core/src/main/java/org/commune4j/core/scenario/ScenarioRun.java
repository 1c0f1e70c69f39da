package org.commune4j.core.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.problem.Problem;

/** What came of a scenario: where it came out otherwise than expected, and the comparisons. Immutable. */
public final class ScenarioRun {

    private final Scenario scenario;
    private final List<Comparison> comparisons;
    private final List<Problem> failures;
    private final Map<Problem, Explanation> explanations;

    ScenarioRun(
            Scenario scenario,
            List<Comparison> comparisons,
            List<Problem> failures,
            Map<Problem, Explanation> explanations) {
        this.scenario = scenario;
        this.comparisons = List.copyOf(comparisons);
        this.failures = List.copyOf(failures);
        this.explanations = Map.copyOf(explanations);
    }

    /** Returns the scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** Returns baseline and result side by side on each date, in their order; empty if the reforms could not be applied. */
    public List<Comparison> comparisons() {
        return comparisons;
    }

    /** Tells where it came out otherwise, each with the pointer to the expectation; empty if all is as expected. */
    public List<Problem> failures() {
        return failures;
    }

    /** Tells why a rule says what it says where a verdict is otherwise than expected; empty for other failures. */
    public Optional<Explanation> explanation(Problem failure) {
        return Optional.ofNullable(explanations.get(failure));
    }

    /** Tells whether all is as expected. */
    public boolean isAsExpected() {
        return failures.isEmpty();
    }

    /** Returns the scenario and the number of failures, for a log. */
    @Override
    public String toString() {
        return scenario + ": " + failures.size() + " failures";
    }
}
