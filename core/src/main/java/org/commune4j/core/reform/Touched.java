package org.commune4j.core.reform;

import org.commune4j.core.text.Worded;

/** What a change can touch or rely on. */
public enum Touched implements Worded {
    /** A commune as a whole. */
    COMMUNE,
    /** A unit: its life, its place, what belongs to it. */
    UNIT,
    /** The name of a unit. */
    UNIT_NAME,
    /** The number of deputies of a unit. */
    DEPUTIES,
    /** A post: its life, its unit. */
    POST,
    /** Who holds a post. */
    HOLDERS,
    /** The one place of a post that only one may hold. */
    PLACE,
    /** An official. */
    OFFICIAL,
    /** An appointment. */
    APPOINTMENT,
    /** A task of the commune's own, or of the law for a kind of commune-level unit. */
    TASK,
    /** Which unit leads a task. */
    LEAD,
    /** An assignment of a task. */
    ASSIGNMENT,
    /** The power for a task, as it is given on. */
    POWER,
    /** A transfer of power. */
    TRANSFER,
    /** Which procedures there are. */
    PROCEDURES,
    /** A procedure in one place. */
    PROCEDURE,
    /** A day of the calendar. */
    DAY,
    /** A parameter of the law book. */
    PARAMETER,
    /** A rule of the law book. */
    RULE
}
