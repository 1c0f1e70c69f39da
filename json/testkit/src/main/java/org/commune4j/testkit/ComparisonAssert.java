package org.commune4j.testkit;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.scenario.ChangedVerdict;
import org.commune4j.core.scenario.Comparison;

/** Assertions on what a reform changes; a failure shows the whole comparison. */
public final class ComparisonAssert extends AbstractAssert<ComparisonAssert, Comparison> {

    ComparisonAssert(Comparison actual) {
        super(actual, ComparisonAssert.class);
    }

    /** Asserts that the figure differs by so much; below 0 for fewer. */
    public ComparisonAssert changes(Figure figure, int delta) {
        isNotNull();
        if (!actual.get(figure).delta().equals(Optional.of(BigDecimal.valueOf(delta)))) {
            fail(figure.message().render(Locale.ENGLISH) + ": expected a difference of " + delta);
        }
        return this;
    }

    /** Asserts that there are so many focal points (đầu mối) fewer. */
    public ComparisonAssert reducesFocalPointsBy(int number) {
        return changes(Figure.FOCAL_POINTS, -number);
    }

    /** Asserts that there are so many places for deputies fewer. */
    public ComparisonAssert reducesDeputiesBy(int number) {
        return changes(Figure.DEPUTIES, -number);
    }

    /** Asserts that no verdict is a breach after that was none before. */
    public ComparisonAssert introducesNoBreaches() {
        isNotNull();
        if (!actual.newBreaches().isEmpty()) {
            fail("expected no new breaches");
        }
        return this;
    }

    /** Asserts that the rule is breached after on a subject on which it was not before. */
    public ComparisonAssert introducesBreachOf(String rule) {
        isNotNull();
        if (actual.newBreaches().stream().noneMatch(verdict -> isOf(verdict, rule))) {
            fail("expected a new breach of " + rule);
        }
        return this;
    }

    /** Asserts that the rule was breached before on a subject on which it is not after. */
    public ComparisonAssert resolvesBreachOf(String rule) {
        isNotNull();
        if (actual.resolvedBreaches().stream().noneMatch(verdict -> isOf(verdict, rule))) {
            fail("expected a breach of " + rule + " to be resolved");
        }
        return this;
    }

    /** Asserts that every figure is the same and no verdict changed. */
    public ComparisonAssert isUnchanged() {
        isNotNull();
        if (!actual.isUnchanged()) {
            fail("expected nothing to change");
        }
        return this;
    }

    private static boolean isOf(ChangedVerdict verdict, String rule) {
        return verdict.rule().code().equals(rule);
    }

    private void fail(String what) {
        failWithMessage("%s, but found:%n%s", what, actual.render(Locale.ENGLISH));
    }
}
