package org.commune4j.examples.benchmarks;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.vietnam.VietnamDeadlines;

/** The same deadlines by the library and by hand. */
final class DeadlinePeers {

    static final int DAYS = 15;

    private static final Term TERM = Term.workingDays(DAYS);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalizedText SUPPLEMENT = LocalizedText.of("bổ sung", "supplement");
    private static final LocalizedText GROUND = LocalizedText.of("giám định", "expert opinion");

    final CalendarPeers calendars = new CalendarPeers();
    private final Counting counting = Counting.of(calendars.ours, VietnamDeadlines.POLICY);
    final OffsetDateTime[] received = new OffsetDateTime[CalendarPeers.DATES];
    final OffsetDateTime[][] events = new OffsetDateTime[CalendarPeers.DATES][];

    DeadlinePeers() {
        for (int i = 0; i < received.length; i++) {
            received[i] = calendars.dates[i].atTime(8, i % 60).atOffset(ZoneOffset.ofHours(7));
            events[i] = new OffsetDateTime[] {
                received[i].plusDays(2).plusHours(1),
                received[i].plusDays(4 + i % 5).plusHours(3),
                received[i].plusDays(10).plusHours(2),
                received[i].plusDays(11 + i % 7).plusHours(2)
            };
        }
    }

    // ---------------------------------------------------------------- the library

    OffsetDateTime due(OffsetDateTime at) {
        return TERM.from(at, counting).endExclusive();
    }

    Deadline paused(OffsetDateTime at, OffsetDateTime[] when) {
        return TERM.from(at, counting).paused(when[0], when[1], SUPPLEMENT).paused(when[2], when[3], GROUND);
    }

    // ---------------------------------------------------------------- by hand

    OffsetDateTime dueByHand(OffsetDateTime at) {
        LocalDate day = at.atZoneSameInstant(ZONE).toLocalDate();
        return calendars.limit.plus(day, DAYS).plusDays(1).atStartOfDay(ZONE).toOffsetDateTime();
    }

    /** Adds working days that were paused as a whole, until no further one is added. */
    OffsetDateTime pausedByHand(OffsetDateTime at, OffsetDateTime[] when) {
        LocalDate day = at.atZoneSameInstant(ZONE).toLocalDate();
        LocalDate[] stops = new LocalDate[when.length];
        for (int i = 0; i < when.length; i++) {
            stops[i] = when[i].atZoneSameInstant(ZONE).toLocalDate();
        }
        int days = DAYS;
        while (true) {
            LocalDate due = calendars.limit.plus(day, days);
            int stopped = 0;
            for (int i = 0; i < stops.length; i += 2) {
                LocalDate last = stops[i + 1].minusDays(1);
                LocalDate until = last.isBefore(due) ? last : due;
                if (stops[i].isBefore(until)) {
                    stopped += calendars.limit.between(stops[i], until);
                }
            }
            if (DAYS + stopped == days) {
                // A term does not end during a pause.
                for (int i = 0; i < stops.length; i += 2) {
                    if (!stops[i].isAfter(due) && due.isBefore(stops[i + 1])) {
                        due = calendars.limit.isWorkingDay(stops[i + 1])
                                ? stops[i + 1]
                                : calendars.limit.plus(stops[i + 1], 1);
                    }
                }
                return due.plusDays(1).atStartOfDay(ZONE).toOffsetDateTime();
            }
            days = DAYS + stopped;
        }
    }
}
