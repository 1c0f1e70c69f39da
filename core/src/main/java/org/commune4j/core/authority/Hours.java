package org.commune4j.core.authority;

import java.math.BigDecimal;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Written;

/** What the efforts of this package have in common. */
final class Hours {

    private Hours() {}

    /** Returns the effort without trailing zeros, so that 1.5 equals 1.50. */
    static BigDecimal checked(BigDecimal effort) {
        if (Written.decimal("The effort", effort).signum() < 0) {
            throw Problem.of("DUTY-031", Pointer.ROOT.field("hoursPerYear"))
                    .with("found", effort)
                    .exception();
        }
        if (effort.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = effort.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
