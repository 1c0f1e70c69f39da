package org.commune4j.core.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.immutables.value.Value;

/** The choice of one outcome for an occasion: published by the authority, or assumed by the host. */
@Value.Immutable
public abstract sealed class Decision permits ImmutableDecision {

    Decision() {}

    /** Returns the id of the {@link Occasion} it settles. */
    public abstract String occasion();

    /** Returns what it says; it need not be among the outcomes that were thought possible. */
    public abstract Arrangement outcome();

    /** Returns the notice, where known; never for an assumption. */
    public abstract Optional<LegalReference> reference();

    /** Returns the first day on which it was public, where known. */
    public abstract Optional<LocalDate> announcedOn();

    /** Returns an assumption of the host: no notice, no day of announcement. */
    public static Decision of(String occasion, Arrangement outcome) {
        return builder().occasion(occasion).outcome(outcome).build();
    }

    /** Returns a builder; occasion and outcome are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Decision}. Not thread-safe. */
    public static final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
