package org.commune4j.core.procedure;

import java.math.BigDecimal;

/**
 * What one unit costs from the n-th unit on.
 *
 * @param from the first unit that costs this much, counted from 1
 * @param amount the price of one unit, 0 or more
 */
public record FeeRate(int from, BigDecimal amount) {

    /** Checks that the first unit is 1 or more and the amount not negative. */
    public FeeRate {
        if (from < 1 || amount.signum() < 0) {
            throw new IllegalArgumentException(
                    "A fee rate holds from a unit counted from 1 and is 0 or more, but found " + amount.toPlainString()
                            + " from unit " + from);
        }
    }
}
