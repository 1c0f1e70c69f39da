package org.commune4j.core.quality;

import org.commune4j.core.text.Worded;

/** What there is to know about the data behind the points of an indicator. */
public enum ScoreFlag implements Worded {
    /** The indicator is not measured for units of this level. */
    OUTSIDE_LEVELS,
    /** An input is missing, or was not measured. */
    INPUT_MISSING,
    /** There was nothing to take a share of. */
    ZERO_DENOMINATOR,
    /** The most points of the indicator are not known. */
    MAXIMUM_UNKNOWN,
    /** A part was greater than its whole, and was taken as the whole. */
    PART_EXCEEDS_WHOLE,
    /** Points were given that the indicator does not allow; they were left out. */
    GIVEN_OUT_OF_RANGE
}
