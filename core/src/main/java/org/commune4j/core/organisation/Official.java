package org.commune4j.core.organisation;

import java.util.List;
import java.util.Optional;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * A person who works in the apparatus (cán bộ, công chức, viên chức). Posts are tied to it by
 * {@link Appointment appointments}.
 *
 * <pre>{@code
 * Official official = Official.builder()
 *         .id("CB-07")
 *         .kind(OfficialKind.CIVIL_SERVANT)
 *         .addQualifications(Qualification.of(QualificationField.of("LAW"), QualificationLevel.UNIVERSITY))
 *         .addTrainings(TrainingRecord.of("ONE_STOP", LocalDate.of(2025, 8, 1)))
 *         .build();
 * }</pre>
 *
 * <p>Only the id is required. What is not given is unknown, never a default: an official without {@link #kind()} may or
 * may not count towards a staffing quota. The name is personal data: it is kept for the host alone and never appears in
 * {@code toString}, a message or an exception. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Official permits ImmutableOfficial {

    Official() {}

    /** Returns the id, unique in the commune; case counts. Choose one that says nothing about the person. */
    public abstract String id();

    /** Returns the name, if the host gave it. */
    public abstract Optional<String> name();

    /** Returns the category, if given. */
    public abstract Optional<OfficialKind> kind();

    /** Returns the qualifications of the official. */
    public abstract List<Qualification> qualifications();

    /** Returns the courses the official completed. */
    public abstract List<TrainingRecord> trainings();

    /** Returns the days on which the official is in service, if given. */
    public abstract Optional<DateRange> service();

    @Value.Check
    void check() {
        Written.id("an official", id());
        name().ifPresent(name -> Written.text("an official", name));
    }

    /** Returns a builder; the id is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the values of this official. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns the id alone. */
    @Override
    public final String toString() {
        return id();
    }

    /** Builds an {@link Official}. Not thread-safe. */
    public static final class Builder extends ImmutableOfficial.Builder {
        Builder() {}
    }
}
