package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.util.List;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Written;

/**
 * A stretch of values with its points: the points at its beginning, and what each further step adds. A part of a step adds
 * its part.
 *
 * @param from the first value of the band; it ends where the next one begins
 * @param points the points at the first value
 * @param step the length of a step, above 0
 * @param pointsPerStep what each step adds; 0 for a flat band
 */
public record Band(BigDecimal from, BigDecimal points, BigDecimal step, BigDecimal pointsPerStep) {

    /**
     * Checks the step.
     *
     * @throws IllegalArgumentException if the step is not above 0
     */
    public Band {
        for (BigDecimal number : List.of(from, points, step, pointsPerStep)) {
            Written.decimal("A band", number);
        }
        if (step.signum() <= 0) {
            throw Problem.of("INDEX-003", Pointer.ROOT.field("step"))
                    .with("found", step)
                    .exception();
        }
    }

    /** Returns a band with the same points all along. */
    public static Band ofFlat(BigDecimal from, BigDecimal points) {
        return new Band(from, points, BigDecimal.ONE, BigDecimal.ZERO);
    }
}
