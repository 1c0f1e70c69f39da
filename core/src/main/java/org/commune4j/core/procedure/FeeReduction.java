package org.commune4j.core.procedure;

import java.math.BigDecimal;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/** Less to pay for a time. */
@Value.Immutable
public abstract sealed class FeeReduction permits ImmutableFeeReduction {

    FeeReduction() {}

    /** Names it within the procedure, so that a payment can say which reduction it claims. */
    public abstract String id();

    /** Returns the share of the fee that is left out, above 0 and at most 1: half the fee is 0.5. */
    public abstract BigDecimal share();

    /** Returns the days on which it is granted. */
    public abstract DateRange validity();

    /** Returns the text that grants it, if known. */
    public abstract Optional<LegalReference> reference();

    @Value.Check
    void check() {
        if (share().signum() <= 0 || share().compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A fee reduction leaves out a share above 0 and at most 1, but '" + id()
                    + "' leaves out " + share().toPlainString() + "; write half the fee as 0.5");
        }
    }

    /** Returns a builder; id, share and validity are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FeeReduction}. Not thread-safe. */
    public static final class Builder extends ImmutableFeeReduction.Builder {
        Builder() {}
    }
}
