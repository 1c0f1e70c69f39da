package org.commune4j.core.quality;

import java.math.BigDecimal;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Written;

/**
 * Points from one number to another, both included.
 *
 * @param from the fewest points
 * @param to the most points
 */
public record PointRange(BigDecimal from, BigDecimal to) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the range ends before it begins
     */
    public PointRange {
        Written.decimal("A range of points", from);
        Written.decimal("A range of points", to);
        if (from.compareTo(to) > 0) {
            throw Problem.of("INDEX-002", Pointer.ROOT.field("to"))
                    .with("from", from)
                    .with("to", to)
                    .exception();
        }
    }

    /** Tells whether the points lie in the range. */
    boolean contains(BigDecimal points) {
        return points.compareTo(from) >= 0 && points.compareTo(to) <= 0;
    }
}
