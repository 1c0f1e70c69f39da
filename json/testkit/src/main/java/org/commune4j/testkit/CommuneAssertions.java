package org.commune4j.testkit;

import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.scenario.Comparison;

/** The way into the assertions: import its methods statically. */
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
