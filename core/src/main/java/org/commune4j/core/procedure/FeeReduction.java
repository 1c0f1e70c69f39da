package org.commune4j.core.procedure;

import java.math.BigDecimal;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;

/**
 * A reduction of a fee for a time.
 *
 * @param id names it within the procedure, so that a payment can say which reduction it claims
 * @param share the share of the fee that is left out, above 0 and at most 1: half the fee is 0.5
 * @param validity the days on which it is granted
 * @param onlyFor who may claim it and how, in a few words; empty where everyone gets it without asking
 * @param reference the text that grants it, if known
 */
public record FeeReduction(
        String id,
        BigDecimal share,
        DateRange validity,
        Optional<LocalizedText> onlyFor,
        Optional<LegalReference> reference) {

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if it is not above 0 and at most 1
     */
    public FeeReduction {
        Written.id("a fee reduction", id);
        Written.decimal("A fee reduction", share);
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw Problem.of("CATALOGUE-013", Pointer.ROOT.field("share"))
                    .with("found", share)
                    .exception();
        }
    }

    /** Creates a reduction for everyone, of which the text that grants it is not known. */
    public static FeeReduction of(String id, BigDecimal share, DateRange validity) {
        return new FeeReduction(id, share, validity, Optional.empty(), Optional.empty());
    }

    /** Creates a reduction that a text grants to everyone. */
    public static FeeReduction of(String id, BigDecimal share, DateRange validity, LegalReference reference) {
        return new FeeReduction(id, share, validity, Optional.empty(), Optional.of(reference));
    }
}
