package org.commune4j.core.scenario;

/**
 * What a figure is expected to be on both sides.
 *
 * @param figure what is counted
 * @param before the value of the baseline
 * @param after the value after the reforms
 * @param tolerance how far each value may lie from what is expected, 0 or more
 */
public record ExpectedFigure(Figure figure, int before, int after, int tolerance) {

    /** Checks the tolerance. */
    public ExpectedFigure {
        if (tolerance < 0) {
            throw new IllegalArgumentException(
                    "A tolerance is 0 or more, but found " + tolerance + " for " + figure + "; write 0 for none");
        }
    }

    /** Exactly these values. */
    public static ExpectedFigure of(Figure figure, int before, int after) {
        return new ExpectedFigure(figure, before, after, 0);
    }
}
