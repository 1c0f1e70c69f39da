package org.commune4j.core.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is expected to be on both sides, in its unit: a number, percent for a share, days for a limit.
 *
 * @param figure what is counted, one of {@link Figure#ofSituations()} or {@link Figure#ofService()}
 * @param before the number of the baseline; empty where it is expected to be undetermined
 * @param after the number after the reforms; empty where it is expected to be undetermined
 * @param tolerance how far each number may lie from what is expected, 0 or more
 */
public record ExpectedFigure(
        Figure figure, Optional<BigDecimal> before, Optional<BigDecimal> after, BigDecimal tolerance) {

    /**
     * Checks figure and tolerance.
     *
     * @throws IllegalArgumentException if the figure is neither of situations nor of the service, or the tolerance is below 0
     */
    public ExpectedFigure {
        if (!Figure.ofSituations().contains(figure) && !Figure.ofService().contains(figure)) {
            throw new IllegalArgumentException("A scenario does not measure the figure " + figure + "; expect one of "
                    + Figure.ofSituations() + " or " + Figure.ofService());
        }
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException(
                    "A tolerance is 0 or more, but found " + tolerance + " for " + figure + "; write 0 for none");
        }
    }

    /** Returns the expectation of exactly these numbers. */
    public static ExpectedFigure of(Figure figure, long before, long after) {
        return new ExpectedFigure(
                figure,
                Optional.of(BigDecimal.valueOf(before)),
                Optional.of(BigDecimal.valueOf(after)),
                BigDecimal.ZERO);
    }

    /** Tells whether a side is off the number expected of it, null for none; what is undetermined is off every number. */
    boolean isOff(@Nullable BigDecimal expected, Quantity found) {
        @Nullable BigDecimal value = figure.value(found).orElse(null);
        if (expected == null || value == null) {
            return expected != null || value != null;
        }
        return expected.subtract(value).abs().compareTo(tolerance) > 0;
    }
}
