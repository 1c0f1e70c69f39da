package org.commune4j.core.procedure;

import java.math.BigDecimal;
import java.util.Optional;
import org.commune4j.core.law.Ending;

/**
 * What is to be paid on a day, in the currency of the fee; see {@link Procedure#charge}.
 *
 * @param amount what is to be paid; empty where it is not given here, or the law that set it has ended
 * @param former what was to be paid by the law that has ended: a candidate for what may go on
 * @param ended what ended, with what follows; empty as long as the law holds
 */
public record Charge(Optional<BigDecimal> amount, Optional<BigDecimal> former, Optional<Ending> ended) {

    /** Nothing is known of it. */
    static final Charge NOT_KNOWN = new Charge(Optional.empty(), Optional.empty(), Optional.empty());
}
