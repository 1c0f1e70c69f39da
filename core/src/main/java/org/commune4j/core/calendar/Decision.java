package org.commune4j.core.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.Dates;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The choice of one outcome for an occasion: published by the authority, or assumed by the host. */
@Value.Immutable
public abstract sealed class Decision permits ImmutableDecision {

    Decision() {}

    /** Returns the id of the {@link Occasion} it settles. */
    @Value.Parameter
    public abstract String occasion();

    /** Returns the outcome; it need not be among the candidates of the occasion. */
    @Value.Parameter
    public abstract Arrangement outcome();

    /** Returns the notice, where known; never for an assumption. */
    @Value.Parameter
    public abstract Optional<LegalReference> reference();

    /** Returns the first day on which it was public, where known. */
    @Value.Parameter
    public abstract Optional<LocalDate> announcedOn();

    /** Returns an assumption of the host: no notice, no day of announcement. */
    public static Decision of(String occasion, Arrangement outcome) {
        return of(occasion, outcome, null, null);
    }

    /**
     * Returns a published decision.
     *
     * @param reference the notice; null where it is not known
     * @param announcedOn the first day on which it was public; null where it is not known
     */
    public static Decision of(
            String occasion, Arrangement outcome, @Nullable LegalReference reference, @Nullable LocalDate announcedOn) {
        if (announcedOn != null) {
            Dates.checked(announcedOn);
        }
        return ImmutableDecision.of(
                Written.id("an occasion", occasion),
                outcome,
                Optional.ofNullable(reference),
                Optional.ofNullable(announcedOn));
    }
}
