package org.commune4j.core.organisation;

import org.commune4j.core.text.Worded;

/** Why an official is no longer in service of the commune. Losing a post is none of them: who has no post is still in service. */
public enum LeavingReason implements Worded {
    /** Retirement (nghỉ hưu). */
    RETIREMENT,
    /** Leaving at the official's own wish (thôi việc theo nguyện vọng). */
    RESIGNATION,
    /** Transfer to another body (chuyển công tác). */
    TRANSFER,
    /** Leaving so that the number of staff is reduced (tinh giản biên chế). */
    STREAMLINING,
    /** Dismissal (buộc thôi việc). */
    DISMISSAL,
    /** Death (từ trần). */
    DEATH,
    /** Any other reason. */
    OTHER
}
