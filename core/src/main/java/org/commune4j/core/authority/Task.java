package org.commune4j.core.authority;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * Something that has to be done (nhiệm vụ): a duty with its field, its legal basis, and the place where the power for it
 * lies.
 *
 * <p>One task may be described by several values with the same code whose lives do not overlap, where the power for it moved
 * to another level or its content changed.
 */
@Value.Immutable
public abstract sealed class Task permits ImmutableTask {

    Task() {}

    /** Returns the code, unique in its catalogue; case counts. */
    public abstract String code();

    /** Returns what it is called. */
    public abstract LocalizedText name();

    /** Returns the branch of administration it belongs to. */
    public abstract TaskField field();

    /** Tells where the power for it lies by law. */
    public abstract Competence competence();

    /** Returns what it consists in. */
    public abstract TaskKind kind();

    /** Returns the law it rests on, if given. */
    public abstract Optional<LegalReference> legalBasis();

    /** Tells how often it falls due, if given. */
    public abstract Optional<Periodicity> periodicity();

    /**
     * Returns the working hours that it is expected to take in a year, 0 or more, without trailing zeros; empty if not
     * known.
     */
    public abstract Optional<BigDecimal> hoursPerYear();

    /** Returns what comes out of it, if given. */
    public abstract Optional<LocalizedText> product();

    /** Returns what somebody who does it must have learnt; all of it. */
    public abstract List<RequiredQualification> requiredQualifications();

    /** Returns the id of the source that this entry was taken from, among the sources of the commune, if given. */
    public abstract Optional<String> source();

    /** Returns the days on which it exists as described here. */
    public abstract DateRange life();

    /** Checks code and effort, and drops trailing zeros of the effort, so that 1.5 equals 1.50. */
    @Value.Check
    Task check() {
        Ids.check("a task", code());
        Optional<BigDecimal> plain = hoursPerYear().map(effort -> Hours.checked("task '" + code() + "'", effort));
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

    /** Code, field and level, for a log. */
    @Override
    public final String toString() {
        return code() + " (" + field() + ", " + competence() + ") " + life();
    }

    /** Builds a {@link Task}. Not thread-safe. */
    public static final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
