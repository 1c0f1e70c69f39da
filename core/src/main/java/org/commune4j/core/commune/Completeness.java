package org.commune4j.core.commune;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How complete a part of a commune is. In a complete part, what is not there does not exist up to the date; elsewhere it
 * may exist all the same.
 */
public final class Completeness {

    /** The states. */
    public enum CompletenessState {
        /** Everything up to a date is given. */
        COMPLETE,
        /** Something is given, perhaps not everything. */
        PARTIAL,
        /** Nothing is said. */
        NOT_GIVEN
    }

    /** Something is given, perhaps not everything. */
    public static final Completeness PARTIAL = new Completeness(CompletenessState.PARTIAL, null);

    /** Nothing is said. */
    public static final Completeness NOT_GIVEN = new Completeness(CompletenessState.NOT_GIVEN, null);

    private final CompletenessState state;
    private final @Nullable LocalDate asOf;

    private Completeness(CompletenessState state, @Nullable LocalDate asOf) {
        this.state = state;
        this.asOf = asOf;
    }

    /** Everything up to and on the date is given. */
    public static Completeness ofComplete(LocalDate asOf) {
        return new Completeness(CompletenessState.COMPLETE, asOf);
    }

    /** Returns the state. */
    public CompletenessState state() {
        return state;
    }

    /** Returns the last day for which everything is given; present exactly where the state is COMPLETE. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** Tells whether what is not given does not exist on the date. */
    public boolean isCompleteOn(LocalDate date) {
        return asOf != null && !date.isAfter(asOf);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Completeness that && state == that.state && Objects.equals(asOf, that.asOf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, asOf);
    }

    /** Returns the state, with the date where it is complete. */
    @Override
    public String toString() {
        return asOf == null ? state.name() : state + " as of " + asOf;
    }
}
