package org.commune4j.core.quality;

import org.commune4j.core.text.Worded;

/** What an indicator does where it cannot be computed. Whatever it does is flagged: nothing is read as zero in silence. */
public enum Fallback implements Worded {
    /** It is not measured: neither points nor maximum count. */
    NOT_MEASURED,
    /** All of its points are awarded. */
    FULL_POINTS,
    /** Zero points are awarded, out of its maximum. */
    ZERO_POINTS
}
