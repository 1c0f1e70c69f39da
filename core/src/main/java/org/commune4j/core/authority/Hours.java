package org.commune4j.core.authority;

import java.math.BigDecimal;

/** What the efforts of this package have in common. */
final class Hours {

    private Hours() {}

    /** Returns the effort without trailing zeros, so that 1.5 equals 1.50. */
    static BigDecimal checked(String what, BigDecimal effort) {
        if (effort.signum() < 0) {
            throw new IllegalArgumentException("The effort of " + what + " is 0 or more hours a year, but found "
                    + effort.toPlainString() + "; leave it out if unknown");
        }
        if (effort.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = effort.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
