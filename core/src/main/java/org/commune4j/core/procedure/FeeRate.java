package org.commune4j.core.procedure;

import java.math.BigDecimal;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Written;

/**
 * What one unit costs from the n-th unit on.
 *
 * @param from the first unit that costs this much, counted from 1
 * @param amount the price of one unit, 0 or more
 */
public record FeeRate(int from, BigDecimal amount) {

    /** Checks that the first unit is 1 or more and the amount not negative. */
    public FeeRate {
        Written.decimal("A fee rate", amount);
        if (from < 1) {
            throw Problem.of("CATALOGUE-011", Pointer.ROOT.field("from"))
                    .with("found", from)
                    .exception();
        }
        if (amount.signum() < 0) {
            throw Problem.of("CATALOGUE-012", Pointer.ROOT.field("amount"))
                    .with("found", amount)
                    .exception();
        }
    }
}
