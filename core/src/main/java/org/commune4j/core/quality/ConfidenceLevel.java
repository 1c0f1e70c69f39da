package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How sure an interval is to hold the share of everybody, of whom a sample was asked. */
public enum ConfidenceLevel {
    /** 90 of 100 such intervals hold it. */
    P90("0.90", "1.644854"),
    /** 95 of 100 such intervals hold it. */
    P95("0.95", "1.959964"),
    /** 99 of 100 such intervals hold it. */
    P99("0.99", "2.575829");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final BigDecimal share;
    private final BigDecimal z;

    ConfidenceLevel(String share, String z) {
        this.share = new BigDecimal(share);
        this.z = new BigDecimal(z);
    }

    /** Returns the level as a share, for instance 0.95. */
    public BigDecimal share() {
        return share;
    }

    /**
     * Tells how many have to answer for the interval to reach no further than a margin from the share found, whatever
     * is found.
     *
     * @param margin for instance 0.05 for five percentage points; above 0 and below 0.5
     * @throws IllegalArgumentException if the margin is another
     */
    public long sampleSizeFor(BigDecimal margin) {
        if (margin.signum() <= 0 || margin.compareTo(HALF) >= 0) {
            throw new IllegalArgumentException(
                    "A margin is a share above 0 and below 0.5 (5 percentage points are 0.05), but found: " + margin);
        }
        // An end p of the interval is z √(p(1-p)/n) away from the share: at most z / (2 √n).
        BigDecimal four = BigDecimal.valueOf(4).multiply(margin).multiply(margin);
        return z.multiply(z).divide(four, 0, RoundingMode.CEILING).longValueExact();
    }

    /** Returns the two-sided quantile of the standard normal distribution, to six decimals. */
    BigDecimal z() {
        return z;
    }
}
