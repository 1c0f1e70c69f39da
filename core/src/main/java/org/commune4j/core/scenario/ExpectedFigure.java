package org.commune4j.core.scenario;

import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;

/**
 * What a figure is expected to be on both sides.
 *
 * @param figure what is counted, one of {@link Figure#ofSituations()}
 * @param before the number of the baseline, or {@link Quantity#UNDETERMINED} where it is expected to be undetermined
 * @param after the number after the reforms, or that it is expected to be undetermined
 * @param tolerance how far each number may lie from what is expected, 0 or more
 */
public record ExpectedFigure(Figure figure, Quantity before, Quantity after, int tolerance) {

    /**
     * Checks figure, numbers and tolerance.
     *
     * @throws IllegalArgumentException if the figure is not of situations, a quantity is no plain number, or the tolerance is
     *     below 0
     */
    public ExpectedFigure {
        if (!Figure.ofSituations().contains(figure)) {
            throw new IllegalArgumentException("A scenario has no tally of dossiers, but expects the figure " + figure
                    + "; expect one of " + Figure.ofSituations());
        }
        figure.checked(before);
        figure.checked(after);
        if (tolerance < 0) {
            throw new IllegalArgumentException(
                    "A tolerance is 0 or more, but found " + tolerance + " for " + figure + "; write 0 for none");
        }
    }

    /** Returns the expectation of exactly these numbers. */
    public static ExpectedFigure of(Figure figure, long before, long after) {
        return new ExpectedFigure(figure, Quantity.of(before), Quantity.of(after), 0);
    }

    /** Tells whether a number is off what is expected; one that is undetermined is off every number. */
    boolean isOff(Quantity expected, Quantity found) {
        return expected.isKnown() != found.isKnown() || Math.abs(expected.amount() - found.amount()) > tolerance;
    }
}
