package org.commune4j.core.quality;

import java.math.BigDecimal;

/** How sure an interval is to hold the share of everybody, of whom a sample was asked. */
public enum ConfidenceLevel {
    /** 90 of 100 such intervals hold it. */
    P90("0.90", "1.644854"),
    /** 95 of 100 such intervals hold it. */
    P95("0.95", "1.959964"),
    /** 99 of 100 such intervals hold it. */
    P99("0.99", "2.575829");

    private final BigDecimal share;
    private final BigDecimal z;

    ConfidenceLevel(String share, String z) {
        this.share = new BigDecimal(share);
        this.z = new BigDecimal(z);
    }

    /** The level as a share, for instance 0.95. */
    public BigDecimal share() {
        return share;
    }

    /** The two-sided quantile of the standard normal distribution, to six decimals. */
    BigDecimal z() {
        return z;
    }
}
