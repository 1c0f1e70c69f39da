package org.commune4j.core.quality;

import java.math.BigDecimal;

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
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("A range of points ends where it begins or after, but found: from "
                    + from + " to " + to + "; swap them");
        }
    }

    /** From the fewest to the most points, both included. */
    public static PointRange of(BigDecimal from, BigDecimal to) {
        return new PointRange(from, to);
    }

    /** Tells whether the points lie in the range. */
    public boolean contains(BigDecimal points) {
        return points.compareTo(from) >= 0 && points.compareTo(to) <= 0;
    }
}
