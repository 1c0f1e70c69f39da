package org.commune4j.core.quality;

import org.commune4j.core.text.Worded;

/** Whether a computed value agrees with a reported figure. */
public enum Agreement implements Worded {
    /** The computed value lies within the bound of the figure. */
    AGREES,
    /** The computed value lies outside the bound of the figure. */
    DISAGREES,
    /** It cannot be told: the figure is approximate, and nobody said how close is close. */
    UNDETERMINED
}
