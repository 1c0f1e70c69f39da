package org.commune4j.core.quality;

import org.commune4j.core.text.Worded;

/** Which rank units with the same points get. */
public enum TiePolicy implements Worded {
    /** The same rank, and as many ranks are left out after it: 1, 2, 2, 4. */
    COMPETITION,
    /** The same rank, and none is left out: 1, 2, 2, 3. */
    DENSE,
    /** Consecutive ranks, in the order of the codes of the units: 1, 2, 3, 4. */
    ORDINAL
}
