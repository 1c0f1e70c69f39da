package org.commune4j.core.organisation;

import java.util.Optional;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * An official who is in service is not at work for some days (vắng mặt). The official keeps the posts and, on these days, does
 * nothing by them; a {@link Substitution} says who does.
 *
 * <pre>{@code
 * Absence leave = Absence.builder()
 *         .id("V-1")
 *         .official("CB-07")
 *         .reason(AbsenceReason.LEAVE)
 *         .life(DateRange.ofClosed(LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 17)))
 *         .build();
 * }</pre>
 *
 * <p>The reason is never shown in a log or a message. That the official exists is checked where the facts are built. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract sealed class Absence permits ImmutableAbsence {

    Absence() {}

    /** Returns the id, unique in the commune; case counts. */
    public abstract String id();

    /** Returns the id of the official. */
    public abstract String official();

    /** Returns the reason, if given. */
    public abstract Optional<AbsenceReason> reason();

    /** Returns the id of the source that this entry was taken from, among the sources of the commune, if given. */
    public abstract Optional<String> source();

    /** Returns the days of the absence. */
    public abstract DateRange life();

    @Value.Check
    void check() {
        Written.id("an absence", id());
        Written.id("an official", official());
        source().ifPresent(source -> Written.id("a source", source));
    }

    /** Returns a builder; id, official and life are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the values of this absence. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns the ids and the days, for a log. */
    @Override
    public final String toString() {
        return id() + " (" + official() + ") " + life();
    }

    /** Builds an {@link Absence}. Not thread-safe. */
    public static final class Builder extends ImmutableAbsence.Builder {
        Builder() {}
    }
}
