package org.commune4j.core.staffing;

import java.util.List;
import java.util.Optional;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * Somebody who works in the apparatus (cán bộ, công chức, viên chức). Posts are tied to it by appointments.
 *
 * <p>The name is personal data: it is kept for the host alone and never appears in {@code toString}, a message or an
 * exception.
 */
@Value.Immutable
public abstract sealed class Official permits ImmutableOfficial {

    Official() {}

    /** The id, unique in the commune; case counts. Choose one that says nothing about the person. */
    public abstract String id();

    /** The name, if the host gave it. */
    public abstract Optional<String> name();

    /** The category, if given. */
    public abstract Optional<OfficialKind> kind();

    /** What the official has learnt. */
    public abstract List<Qualification> qualifications();

    /** The courses the official completed. */
    public abstract List<TrainingRecord> trainings();

    /** The days on which the official is in service, if given. */
    public abstract Optional<DateRange> service();

    @Value.Check
    void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("The id of an official is blank; every official has one");
        }
    }

    /** A builder; the id is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with the values of this official. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** The id alone. */
    @Override
    public final String toString() {
        return id();
    }

    /** Builds an {@link Official}. Not thread-safe. */
    public static final class Builder extends ImmutableOfficial.Builder {
        Builder() {}
    }
}
