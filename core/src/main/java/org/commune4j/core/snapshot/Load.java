package org.commune4j.core.snapshot;

import java.math.BigDecimal;
import org.commune4j.core.authority.AssignmentRole;
import org.jspecify.annotations.Nullable;

/**
 * What an official, a post or a unit has to do, as far as it is known.
 *
 * @param leads the number of assignments that lead a task
 * @param supports the number of assignments that support one
 * @param hours the sum of the working hours a year that are known
 * @param unknown the number of assignments whose effort is not known; they are in {@code leads} or {@code supports} too
 */
public record Load(int leads, int supports, BigDecimal hours, int unknown) {

    /** Nothing to do. */
    public static final Load NONE = new Load(0, 0, BigDecimal.ZERO, 0);

    /** Returns the number of assignments. */
    public int assignments() {
        return leads + supports;
    }

    /** Tells whether every effort is known. */
    public boolean isComplete() {
        return unknown == 0;
    }

    /** Returns the two together. */
    Load plus(Load other) {
        return new Load(
                leads + other.leads, supports + other.supports, hours.add(other.hours), unknown + other.unknown);
    }

    /** Returns one assignment with its effort; null if that is not known. */
    static Load of(AssignmentRole role, @Nullable BigDecimal hours) {
        int lead = role == AssignmentRole.LEAD ? 1 : 0;
        return new Load(lead, 1 - lead, hours == null ? BigDecimal.ZERO : hours, hours == null ? 1 : 0);
    }
}
