package org.commune4j.core.snapshot;

import java.util.List;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.Worded;
import org.commune4j.core.time.DateRange;

/**
 * Days on which more than one may do a task.
 *
 * @param task the code of the task
 * @param days the days
 * @param reason the reason
 * @param parties the holders, or the ids of the leading units, sorted
 * @param certain whether the overlap is certain; otherwise something that is not given, or a condition in words, could
 *     change it
 */
public record AuthorityOverlap(
        String task, DateRange days, OverlapReason reason, List<String> parties, boolean certain) {

    /** The reason why there is an overlap. */
    public enum OverlapReason implements Worded {
        /** Several hold the power for it. */
        TWO_HOLDERS,
        /** Several units lead it. */
        TWO_LEADS
    }

    /** Keeps the list as it is now. */
    public AuthorityOverlap {
        parties = List.copyOf(parties);
    }

    /** Returns the overlap in words. */
    public Message message() {
        return Message.of(certain ? "AUTHORITY.overlap" : "AUTHORITY.overlap-perhaps")
                .with("task", task)
                .with("days", days)
                .with("reason", reason.message())
                .with("parties", parties);
    }
}
