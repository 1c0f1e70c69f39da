package org.commune4j.testkit;

import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.scenario.Comparison;

/**
 * The entry to the assertions on evaluations and comparisons: import its methods statically.
 *
 * <pre>{@code
 * Evaluation evaluation = law.evaluate(commune, LocalDate.of(2025, 12, 1));
 * assertThat(evaluation).breaches("CON-002", "giam-doc-tt").meets("CON-001", "pct");
 * assertThat(Comparison.of(before, after, date)).introducesNoBreaches().reducesDeputiesBy(1);
 * }</pre>
 *
 * <p>The methods go together with those of AssertJ's own {@code Assertions} of the same name. A failure shows why a
 * rule says what it says, or the whole comparison.
 */
public final class CommuneAssertions {

    private CommuneAssertions() {}

    /** Returns assertions on a comparison. */
    public static ComparisonAssert assertThat(Comparison actual) {
        return new ComparisonAssert(actual);
    }

    /** Returns assertions on what the rules say. */
    public static EvaluationAssert assertThat(Evaluation actual) {
        return new EvaluationAssert(actual);
    }
}
