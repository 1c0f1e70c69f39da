package org.commune4j.core.staffing;

import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.UnitView;
import org.commune4j.core.text.Worded;

/** How near to each other two posts must be to exclude each other. */
public enum IncompatibilityScope implements Worded {
    /** In one unit. */
    UNIT,
    /** Anywhere in one commune. */
    COMMUNE,
    /** In one unit, or in two of which one stands above the other. */
    SUPERVISION_LINE;

    boolean joins(PostView first, PostView second) {
        if (this == COMMUNE) {
            return true;
        }
        if (first.unit().isEmpty() || second.unit().isEmpty()) {
            return false;
        }
        UnitView one = first.unit().get();
        UnitView other = second.unit().get();
        return one == other || (this == SUPERVISION_LINE && (one.isUnder(other) || other.isUnder(one)));
    }
}
