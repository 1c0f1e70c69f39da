package org.commune4j.core.commune;

import java.time.LocalDate;
import java.util.Optional;
import org.commune4j.core.time.Dates;

/**
 * How complete a part of a commune is. In a complete part, what is not listed does not exist up to the date; in any
 * other part it may exist, and a rule that needs it answers UNDETERMINED.
 *
 * <pre>{@code
 * Commune commune = Commune.builder()
 *         .completeness(CommunePart.POSTS, Completeness.ofComplete(LocalDate.of(2025, 9, 1)))
 *         .completeness(CommunePart.QUALIFICATIONS, Completeness.PARTIAL)
 *         // ...
 *         .build();
 * }</pre>
 *
 * <p>A part that is complete as of a day is not known on any later day.
 *
 * @param state the state
 * @param asOf the last day for which everything is given; present exactly where the state is COMPLETE
 */
public record Completeness(CompletenessState state, Optional<LocalDate> asOf) {

    /** The states. */
    public enum CompletenessState {
        /** Everything up to a date is given. */
        COMPLETE,
        /** Something is given, perhaps not everything. */
        PARTIAL,
        /** Nothing is stated. */
        NOT_GIVEN
    }

    /** Something is given, perhaps not everything. */
    public static final Completeness PARTIAL = new Completeness(CompletenessState.PARTIAL, Optional.empty());

    /** Nothing is stated. */
    public static final Completeness NOT_GIVEN = new Completeness(CompletenessState.NOT_GIVEN, Optional.empty());

    /**
     * Checks that there is a day exactly where the state is COMPLETE.
     *
     * @throws IllegalArgumentException if not
     */
    public Completeness {
        asOf.ifPresent(Dates::checked);
        if (asOf.isPresent() != (state == CompletenessState.COMPLETE)) {
            throw new IllegalArgumentException("What is COMPLETE is so as of a day, and nothing else is, but found "
                    + state + " with the day " + asOf + "; use ofComplete, PARTIAL or NOT_GIVEN");
        }
    }

    /** Returns the completeness of a part of which everything up to and on the date is given. */
    public static Completeness ofComplete(LocalDate asOf) {
        return new Completeness(CompletenessState.COMPLETE, Optional.of(asOf));
    }

    /** Tells whether what is not given does not exist on the date. */
    public boolean isCompleteOn(LocalDate date) {
        return asOf.filter(last -> !date.isAfter(last)).isPresent();
    }

    /** Returns the state, with the date where it is complete. */
    @Override
    public String toString() {
        return asOf.map(day -> state + " as of " + day).orElse(state.name());
    }
}
