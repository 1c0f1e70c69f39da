package org.commune4j.core.deadline;

import org.commune4j.core.text.Worded;

/** Something done, or not yet done, against a deadline; always said of which deadline. */
public enum Timeliness implements Worded {
    /** Before the day it was due (trước hạn). */
    EARLY,
    /** On the day it was due, in time (đúng hạn). */
    ON_TIME,
    /** After it was due (quá hạn). */
    OVERDUE,
    /** That cannot be told. */
    UNDETERMINED
}
