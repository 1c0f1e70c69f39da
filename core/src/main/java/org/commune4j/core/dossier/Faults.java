package org.commune4j.core.dossier;

/** The codes of what can be wrong with the record of a dossier. Their meaning never changes. */
final class Faults {

    /** Something happened that can happen only after receipt. */
    static final String NOT_RECEIVED = "INTAKE-001";
    /** Something happened after the end. */
    static final String ENDED = "INTAKE-002";
    /** Something happened that belongs to an earlier stage. */
    static final String TOO_LATE = "INTAKE-003";
    /** The dossier already awaits what is asked for again. */
    static final String ALREADY_SO = "INTAKE-004";
    /** Something ended that had not begun. */
    static final String NOTHING_AWAITED = "INTAKE-005";
    /** Decided while a supplement was awaited or work was suspended. */
    static final String STILL_WAITING = "INTAKE-006";
    /** An event earlier than the one before it. */
    static final String CLOCK_BACKWARDS = "INTAKE-007";
    /** No event at all. */
    static final String NO_EVENT = "INTAKE-008";
    /** A required value is missing. */
    static final String MISSING = "INTAKE-009";
    /** A moment without an offset from UTC. */
    static final String NO_OFFSET = "INTAKE-010";
    /** A moment that cannot be read. */
    static final String NOT_A_MOMENT = "INTAKE-011";
    /** A code of a state that is not known. */
    static final String UNKNOWN_STATE = "INTAKE-012";
    /** A code of a channel that is not known. */
    static final String UNKNOWN_CHANNEL = "INTAKE-013";
    /** A procedure that is not in the catalogue. */
    static final String UNKNOWN_PROCEDURE = "INTAKE-014";
    /** A state that does not fit the moments given. */
    static final String STATE_CONTRADICTED = "INTAKE-015";
    /** A code that cannot be one. */
    static final String NOT_A_CODE = "INTAKE-016";

    /** A reported state that does not fit the events. */
    static final String REPORT_CONTRADICTED = "INTAKE-017";

    /** A moment outside the years that the calendar covers. */
    static final String NOT_COVERED = "INTAKE-018";

    /** An id that cannot be one. */
    static final String NOT_AN_ID = "INTAKE-019";

    /** Nothing had happened yet at the moment that is asked about. */
    static final String NOT_BEGUN = "INTAKE-020";

    /** A due date outside the years that the calendar covers, though every moment is inside. */
    static final String DUE_NOT_COVERED = "INTAKE-021";

    /** Another dossier of the same id was taken before. */
    static final String REPEATED = "INTAKE-022";

    /** Two columns of a row whose names look alike. */
    static final String COLUMN_TWICE = "INTAKE-023";

    /** A correction or a reopening of what has no result yet. */
    static final String NO_RESULT = "INTAKE-024";

    /** Two columns that hold different numbers of moments, or a pause without its beginning. */
    static final String PAUSES_UNPAIRED = "INTAKE-025";

    /** Minutes that cannot be a number of them. */
    static final String NOT_MINUTES = "INTAKE-026";

    private Faults() {}
}
