package org.commune4j.core.commune;

import org.commune4j.core.text.Worded;

/** What may be unsettled of the law in a place on some days, most urgent first. */
public enum ReadinessKind implements Worded {
    /** Days off wait for a decision, or its notice is not in the calendar. */
    OPEN_DECISION,
    /** A text ends, or has or may have ended, on which something rests. */
    LAW_ENDS,
    /**
     * Only the province or the host can give it: procedures that are no longer national, limits and fees set locally, and whether a
     * supplement stops the clock where the text does not say.
     */
    LEFT_TO_PROVINCE,
    /** A rule needs a figure that has no value in the place, for instance a number allotted. */
    NO_VALUE,
    /** A text was amended on which something rests, and the amendment was not read. */
    UNREAD_AMENDMENT,
    /** A default is not verified, and nobody has confirmed it. */
    UNVERIFIED_DEFAULT
}
