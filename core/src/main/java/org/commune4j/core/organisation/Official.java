package org.commune4j.core.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
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

    /**
     * Returns the periods in which the official is in service, no two on one day; empty if not given. Who is not in service holds
     * no post and no power, whatever appointments say.
     */
    public abstract List<ServicePeriod> service();

    /** Tells whether the official is in service on the day; yes if the service is not given. */
    public final boolean isInServiceOn(LocalDate day) {
        return service().isEmpty()
                || service().stream().anyMatch(period -> period.days().contains(day));
    }

    @Value.Check
    void check() {
        Written.id("an official", id());
        name().ifPresent(name -> Written.text("an official", name));
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < service().size(); i++) {
            DateRange days = service().get(i).days();
            for (int j = 0; j < i; j++) {
                days.intersection(service().get(j).days())
                        .ifPresent(both -> problems.add(Problem.of("STRUCTURE-036", Pointer.ROOT.field("service"))
                                .with("days", both)));
            }
        }
        if (!problems.isEmpty()) {
            Checked.ofProblems(problems).orThrow();
        }
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

        /** Sets one period of service of which it is not known why it ends, if it does. */
        public Builder service(DateRange days) {
            return service(List.of(ServicePeriod.of(days)));
        }
    }
}
