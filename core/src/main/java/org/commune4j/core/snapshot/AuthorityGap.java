package org.commune4j.core.snapshot;

import org.commune4j.core.text.Message;
import org.commune4j.core.text.Worded;
import org.commune4j.core.time.DateRange;

/**
 * Days on which no unit, post or official may lawfully do a task that is the commune's.
 *
 * @param task the code of the task
 * @param days the days
 * @param reason the reason
 * @param certain whether the gap is certain; otherwise something that is not given could change it
 */
public record AuthorityGap(String task, DateRange days, GapReason reason, boolean certain) {

    /** The reason why there is a gap. */
    public enum GapReason implements Worded {
        /** No unit or post holds the power for it. */
        NO_HOLDER,
        /** A unit or post holds the power, but no unit leads the task. */
        NO_LEAD,
        /** A unit leads the task, but neither holds the power nor stands under the one that does. */
        LEAD_WITHOUT_POWER,
        /** A unit leads the task, but the post that holds the power is vacant, or the official who holds it is gone. */
        NO_PERSON
    }

    /** Returns the gap in words. */
    public Message message() {
        return Message.of(certain ? "AUTHORITY.gap" : "AUTHORITY.gap-perhaps")
                .with("task", task)
                .with("days", days)
                .with("reason", reason.message());
    }
}
