package org.commune4j.core.authority;

import java.math.BigDecimal;
import java.util.Optional;

/** What the efforts of this package have in common. */
final class Hours {

    private Hours() {}

    /** The effort without trailing zeros, so that 1.5 equals 1.50. */
    static Optional<BigDecimal> checked(String what, Optional<BigDecimal> hours) {
        hours.filter(effort -> effort.signum() < 0).ifPresent(effort -> {
            throw new IllegalArgumentException("The effort of " + what + " is 0 or more hours a year, but found "
                    + effort.toPlainString() + "; leave it out if unknown");
        });
        return hours.map(effort -> effort.signum() == 0 ? BigDecimal.ZERO : plain(effort));
    }

    private static BigDecimal plain(BigDecimal effort) {
        BigDecimal stripped = effort.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
