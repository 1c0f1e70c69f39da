package org.commune4j.core.quality;

import java.util.OptionalInt;
import org.commune4j.core.text.Echo;

/**
 * How the rank of a unit changed from one ranking to the next.
 *
 * @param unit the code of the unit
 * @param before the rank before; empty if it was not ranked
 * @param after the rank after; empty if it is not ranked
 */
public record Movement(String unit, OptionalInt before, OptionalInt after) {

    /** Returns the places gained, negative if lost; empty if it was or is not ranked. */
    public OptionalInt gained() {
        return before.isPresent() && after.isPresent()
                ? OptionalInt.of(before.getAsInt() - after.getAsInt())
                : OptionalInt.empty();
    }

    /** Returns the unit and both ranks, for a log. */
    @Override
    public String toString() {
        return Echo.shown(unit + " " + (before.isPresent() ? before.getAsInt() : "-") + " -> "
                + (after.isPresent() ? after.getAsInt() : "-"));
    }
}
