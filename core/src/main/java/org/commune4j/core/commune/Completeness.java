package org.commune4j.core.commune;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import org.commune4j.core.time.DateRange;
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
 * <p>A part that is complete as of a day is not known on any later day. It may be {@linkplain #assumingUnchangedUntil assumed}
 * to stay as it is until a later one: then it is complete on these days too, by assumption.
 *
 * @param state the state
 * @param asOf the last day for which everything is given; present exactly where the state is COMPLETE
 * @param assumedUntil the last day for which it is assumed that nothing changed since; only where the state is COMPLETE
 */
public record Completeness(CompletenessState state, Optional<LocalDate> asOf, Optional<LocalDate> assumedUntil) {

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
    public static final Completeness PARTIAL =
            new Completeness(CompletenessState.PARTIAL, Optional.empty(), Optional.empty());

    /** Nothing is stated. */
    public static final Completeness NOT_GIVEN =
            new Completeness(CompletenessState.NOT_GIVEN, Optional.empty(), Optional.empty());

    /**
     * Checks that there is a day exactly where the state is COMPLETE, and that what is assumed lies after it.
     *
     * @throws IllegalArgumentException if not
     */
    public Completeness {
        asOf.ifPresent(Dates::checked);
        if (asOf.isPresent() != (state == CompletenessState.COMPLETE)) {
            throw new IllegalArgumentException("What is COMPLETE is so as of a day, and nothing else is, but found "
                    + state + " with the day " + asOf + "; use ofComplete, PARTIAL or NOT_GIVEN");
        }
        if (assumedUntil.isPresent() && asOf.filter(assumedUntil.get()::isAfter).isEmpty()) {
            throw new IllegalArgumentException(
                    "What is assumed lies after the day as of which everything is given, but found "
                            + state + " as of " + asOf + " and assumed until " + assumedUntil.get()
                            + "; call assumingUnchangedUntil on a complete part");
        }
    }

    /** Returns the completeness of a part of which everything up to and on the date is given. */
    public static Completeness ofComplete(LocalDate asOf) {
        return new Completeness(CompletenessState.COMPLETE, Optional.of(asOf), Optional.empty());
    }

    /**
     * Returns the same completeness with the assumption that nothing changes until and on the day. What is not complete, or
     * complete as of that day or a later one, stays as it is.
     */
    public Completeness assumingUnchangedUntil(LocalDate day) {
        return asOf.filter(day::isAfter).isPresent() ? new Completeness(state, asOf, Optional.of(day)) : this;
    }

    /** Returns the same completeness with nothing assumed. */
    Completeness withoutAssumption() {
        return assumedUntil.isEmpty() ? this : new Completeness(state, asOf, Optional.empty());
    }

    /** Tells whether what is not given does not exist on the date: it is known, or {@linkplain #isAssumedOn assumed}. */
    public boolean isCompleteOn(LocalDate date) {
        return assumedUntil.or(() -> asOf).filter(last -> !date.isAfter(last)).isPresent();
    }

    /** Tells whether the part is complete on the date by assumption alone. */
    public boolean isAssumedOn(LocalDate date) {
        return isCompleteOn(date) && asOf.filter(date::isAfter).isPresent();
    }

    /** Adds the days on which the part is no longer known, or no longer complete. */
    void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
        asOf.ifPresent(day -> DateRange.until(day.plusDays(1)).addBoundaries(within, boundaries));
        assumedUntil.ifPresent(day -> DateRange.until(day.plusDays(1)).addBoundaries(within, boundaries));
    }

    /** Returns the state, with the dates where it is complete. */
    @Override
    public String toString() {
        return asOf.map(day -> state + " as of " + day).orElse(state.name())
                + assumedUntil.map(day -> ", assumed until " + day).orElse("");
    }
}
