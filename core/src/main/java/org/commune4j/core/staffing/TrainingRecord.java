package org.commune4j.core.staffing;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A course that an official completed (bồi dưỡng, tập huấn). */
@Value.Immutable
public abstract sealed class TrainingRecord permits ImmutableTrainingRecord {

    TrainingRecord() {}

    /** Returns the code of the course. */
    public abstract String course();

    /** Tells how it was taken, if given. */
    public abstract Optional<TrainingMode> mode();

    /** Returns the day of completion. */
    public abstract LocalDate completedOn();

    /** Returns the first day on which it no longer counts; empty if it does not expire. */
    public abstract Optional<LocalDate> expiresOn();

    @Value.Check
    void check() {
        if (expiresOn().isPresent() && !completedOn().isBefore(expiresOn().get())) {
            throw new IllegalArgumentException(
                    "A training record expires after it was completed, but course '" + course()
                            + "' was completed on " + completedOn() + " and expires on "
                            + expiresOn().get());
        }
    }

    /** Tells whether the course was completed by the day and has not expired. */
    public boolean isValidOn(LocalDate date) {
        return !completedOn().isAfter(date) && !isExpiredOn(date);
    }

    /** Tells whether the record was valid once and no longer is on the day. */
    public boolean isExpiredOn(LocalDate date) {
        return expiresOn().map(end -> !date.isBefore(end)).orElse(false);
    }

    /** Returns a builder; the course and the day of completion are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TrainingRecord}. Not thread-safe. */
    public static final class Builder extends ImmutableTrainingRecord.Builder {
        Builder() {}
    }
}
