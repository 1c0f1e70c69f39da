package org.commune4j.core.quality;

import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How the rank of a unit changed from one ranking to the next. */
public final class Movement {

    private final String unit;
    private final @Nullable Integer before;
    private final @Nullable Integer after;

    Movement(String unit, @Nullable Integer before, @Nullable Integer after) {
        this.unit = unit;
        this.before = before;
        this.after = after;
    }

    /** Returns the code of the unit. */
    public String unit() {
        return unit;
    }

    /** Returns the rank before; empty if it was not ranked. */
    public OptionalInt before() {
        return before == null ? OptionalInt.empty() : OptionalInt.of(before);
    }

    /** Returns the rank after; empty if it is not ranked. */
    public OptionalInt after() {
        return after == null ? OptionalInt.empty() : OptionalInt.of(after);
    }

    /** Returns the places gained, negative if lost; empty if it was or is not ranked. */
    public OptionalInt gained() {
        return before == null || after == null ? OptionalInt.empty() : OptionalInt.of(before - after);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Movement that
                && unit.equals(that.unit)
                && Objects.equals(before, that.before)
                && Objects.equals(after, that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, before, after);
    }

    /** Unit and both ranks, for a log. */
    @Override
    public String toString() {
        return unit + " " + (before == null ? "-" : before) + " -> " + (after == null ? "-" : after);
    }
}
