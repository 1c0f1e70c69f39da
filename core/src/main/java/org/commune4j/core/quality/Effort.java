package org.commune4j.core.quality;

import java.math.BigDecimal;

/**
 * What it takes to change an input, as the caller knows it: what a change by one costs beside the other inputs, and how far it can
 * be changed at all. Without it every step costs the same and the whole of an input can be changed, which asks for late dossiers
 * of last month to be in time.
 *
 * <pre>{@code
 * Gap gap = score.gapTo(target, Map.of(
 *         DOSSIERS_IN_TIME, Effort.of("5").atMost(20),   // 20 of the late ones are still open
 *         RESULTS_ELECTRONIC, Effort.of("0.5"),
 *         PROCEDURES_PUBLIC, Effort.NONE_POSSIBLE));
 * }</pre>
 *
 * @param perStep what a change by one costs, above 0, in a unit of the caller
 * @param most by how much it can be changed, 0 or more
 */
public record Effort(BigDecimal perStep, long most) {

    /** A step that costs 1, as often as one likes: what an input takes by default. */
    public static final Effort DEFAULT = new Effort(BigDecimal.ONE, Long.MAX_VALUE);

    /** What cannot be changed. */
    public static final Effort NONE_POSSIBLE = DEFAULT.atMost(0);

    /**
     * Checks both numbers.
     *
     * @throws IllegalArgumentException if a step costs nothing, or the most is below 0
     */
    public Effort {
        if (perStep.signum() <= 0 || most < 0) {
            throw new IllegalArgumentException("A step costs more than 0 and can be made 0 times or more, but found "
                    + perStep + " and " + most + "; leave an input out that costs what the others do");
        }
    }

    /** Returns the effort of a decimal number, for instance {@code "0.5"}. */
    public static Effort of(String perStep) {
        return new Effort(new BigDecimal(perStep), Long.MAX_VALUE);
    }

    /** Returns the same effort of a step that can be made so many times at most. */
    public Effort atMost(long newMost) {
        return new Effort(perStep, newMost);
    }
}
