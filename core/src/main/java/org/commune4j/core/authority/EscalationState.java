package org.commune4j.core.authority;

import org.commune4j.core.text.Worded;

/** What has become of an escalation by a date. */
public enum EscalationState implements Worded {
    /** Not answered, and not late as far as is known. */
    OPEN,
    /** Not answered, and the day by which an answer was expected has passed. */
    OVERDUE,
    /** Answered by the day by which an answer was expected. */
    ANSWERED_IN_TIME,
    /** Answered after that day. */
    ANSWERED_LATE,
    /** Answered; no day was set, so that nobody can tell whether in time. */
    ANSWERED
}
