package org.commune4j.core.authority;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * A duty of an administration (nhiệm vụ), with its field, its legal basis, and the place where the power for it lies.
 *
 * <pre>{@code
 * Task task = Task.builder()
 *         .code("T-1")
 *         .name(LocalizedText.of("Nhiệm vụ một", "Task one"))
 *         .field(Field.of("LAND"))
 *         .competence(Competence.ofPost(AdministrativeLevel.COMMUNE, PostKind.of("COMMITTEE_CHAIR")))
 *         .kind(TaskKind.DECIDE)
 *         .life(DateRange.from(LocalDate.of(2025, 7, 1)))
 *         .build();
 * }</pre>
 *
 * <p>Tasks of the law stand in a law book, a commune's own in its facts; a {@link TaskListFormat} reads many from a
 * table. One task may be described by several values with the same code whose lives do not overlap, where the power for
 * it moved to another level or its content changed. Hours are working hours a year, and unknown where not given.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Task permits ImmutableTask {

    Task() {}

    /** Returns the code, unique in its catalogue; case counts. */
    public abstract String code();

    /** Returns what it is called. */
    public abstract LocalizedText name();

    /** Returns the branch of administration it belongs to. */
    public abstract Field field();

    /** Returns where the power for it lies by law. */
    public abstract Competence competence();

    /** Returns what it consists in. */
    public abstract TaskKind kind();

    /** Returns the law it rests on, if given. */
    public abstract Optional<LegalReference> legalBasis();

    /** Returns how often it falls due, if given. */
    public abstract Optional<Periodicity> periodicity();

    /**
     * Returns the working hours that it is expected to take in a year, 0 or more, without trailing zeros; empty if not
     * known.
     */
    public abstract Optional<BigDecimal> hoursPerYear();

    /** Returns what comes out of it, if given. */
    public abstract Optional<LocalizedText> product();

    /** Returns the qualifications that an official who does it must have; all of them. */
    public abstract List<RequiredQualification> requiredQualifications();

    /** Returns the id of the source that this entry was taken from, among the sources of the commune, if given. */
    public abstract Optional<String> source();

    /** Returns the days on which it exists as described here. */
    public abstract DateRange life();

    /** Checks code and effort, and drops trailing zeros of the effort, so that 1.5 equals 1.50. */
    @Value.Check
    Task check() {
        Written.id("a task", code());
        source().ifPresent(source -> Written.id("a source", source));
        Optional<BigDecimal> plain = hoursPerYear().map(Hours::checked);
        return plain.equals(hoursPerYear())
                ? this
                : toBuilder().hoursPerYear(plain).build();
    }

    /** Returns a builder; code, name, field, competence, kind and life are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the values of this task. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns the code, the field and the level, for a log. */
    @Override
    public final String toString() {
        return code() + " (" + field() + ", " + competence() + ") " + life();
    }

    /** Builds a {@link Task}. Not thread-safe. */
    public static final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
