package org.commune4j.core.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.Dates;
import org.immutables.value.Value;

/** One day that a norm sets free (ngày nghỉ lễ, tết). */
@Value.Immutable
public abstract sealed class Holiday permits ImmutableHoliday {

    Holiday() {}

    /** Returns the day. */
    public abstract LocalDate date();

    /** Returns what is celebrated. */
    public abstract LocalizedText name();

    /** Returns the norm that sets the day free, where known. */
    public abstract Optional<LegalReference> reference();

    /** Tells how sure it is: by default the status of the reference, UNVERIFIED without one. */
    @Value.Default
    public SourceStatus sourceStatus() {
        return SourceStatus.of(reference().orElse(null));
    }

    /**
     * Tells whether the next working day is free instead (nghỉ bù) if this day is a weekly rest day; by default true.
     */
    @Value.Default
    public boolean compensated() {
        return true;
    }

    /** Returns the norm by which it is compensated, where known. */
    public abstract Optional<LegalReference> compensationReference();

    /** Returns the same holiday resting on a norm. */
    @Value.Check
    void check() {
        Dates.checked(date());
    }

    static Holiday of(Holiday holiday, LegalReference reference) {
        return builder()
                .date(holiday.date())
                .name(holiday.name())
                .reference(reference)
                .compensated(holiday.compensated())
                .compensationReference(holiday.compensationReference())
                .build();
    }

    /** Returns a builder; date and name are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Holiday}. Not thread-safe. */
    public static final class Builder extends ImmutableHoliday.Builder {
        Builder() {}
    }
}
