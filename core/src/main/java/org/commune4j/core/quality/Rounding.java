package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.commune4j.core.law.Basis;

/**
 * Where and how points are rounded. Above the level that is rounded, sums are exact; below it, points keep twelve decimals
 * more.
 *
 * @param level what is rounded
 * @param decimals the decimals that are kept
 * @param mode how the rest is dropped
 * @param basis what the choice rests on
 */
public record Rounding(RoundingLevel level, int decimals, RoundingMode mode, Basis basis) {

    /** What is rounded. */
    public enum RoundingLevel {
        /** The points of each indicator. */
        INDICATOR,
        /** The points of each group. */
        GROUP,
        /** The total. */
        TOTAL
    }

    /** The most decimals that may be kept. */
    public static final int MOST_DECIMALS = 10;

    private static final int GUARD_DIGITS = 12;

    /**
     * Checks the decimals and the mode.
     *
     * @throws IllegalArgumentException if the decimals are not 0 to 10, or the mode is UNNECESSARY, which rounds nothing
     */
    public Rounding {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "Points keep 0 to " + MOST_DECIMALS + " decimals, but found: " + decimals);
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("UNNECESSARY does not round; choose another mode, such as HALF_UP");
        }
    }

    /** Rounding with these choices. */
    public static Rounding of(RoundingLevel level, int decimals, RoundingMode mode, Basis basis) {
        return new Rounding(level, decimals, mode, basis);
    }

    /** Returns the same points, unrounded. */
    Rounding unrounded() {
        return new Rounding(RoundingLevel.TOTAL, MOST_DECIMALS, mode, basis);
    }

    /**
     * Returns the points that numerator and denominator give at the level of an indicator: one division, rounded once.
     */
    BigDecimal divide(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, indicatorDecimals(), mode);
    }

    /** Points of an indicator. */
    BigDecimal indicator(BigDecimal points) {
        return points.setScale(indicatorDecimals(), mode);
    }

    /** Returns the sum of a group. */
    BigDecimal group(BigDecimal points) {
        return level == RoundingLevel.GROUP ? points.setScale(decimals, mode) : points;
    }

    /** Returns the sum of all. */
    BigDecimal total(BigDecimal points) {
        return level == RoundingLevel.TOTAL ? points.setScale(decimals, mode) : points;
    }

    private int indicatorDecimals() {
        return level == RoundingLevel.INDICATOR ? decimals : decimals + GUARD_DIGITS;
    }
}
