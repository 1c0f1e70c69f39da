package org.commune4j.core.commune;

import org.commune4j.core.text.Worded;

/** The parts of a commune of which it is said how complete they are. */
public enum CommunePart implements Worded {
    /** Units and what became of them. */
    UNITS,
    /** Posts. */
    POSTS,
    /** Officials and their appointments, each with its decision and share of working time. */
    APPOINTMENTS,
    /** Qualifications and training records of the officials. */
    QUALIFICATIONS,
    /** Tasks of the commune's own list, their assignments, and the transfers of authority to and in the commune. */
    ASSIGNMENTS
}
