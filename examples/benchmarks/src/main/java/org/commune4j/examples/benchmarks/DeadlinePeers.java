package org.commune4j.examples.benchmarks;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.commune4j.core.deadline.CountingPolicy;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.DeadlineLedger;
import org.commune4j.core.deadline.LedgerEntry;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.vietnam.VietnamDeadlines;

/** The same deadlines by the library and by hand. */
final class DeadlinePeers {

    static final int DAYS = 15;

    private static final Term TERM = Term.workingDays(DAYS);
    private static final CountingPolicy POLICY = VietnamDeadlines.COUNTING;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalizedText GROUND = LocalizedText.of("giám định", "expert opinion");

    final CalendarPeers calendars = new CalendarPeers();
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
        return TERM.from(at, calendars.ours, POLICY).dueAt();
    }

    Deadline ledger(OffsetDateTime at, OffsetDateTime[] when) {
        return DeadlineLedger.of(TERM, at, calendars.ours, POLICY)
                .record(List.of(
                        LedgerEntry.ofSupplementRequested(when[0]),
                        LedgerEntry.ofSupplementSupplied(when[1]),
                        LedgerEntry.ofSuspended(when[2], GROUND),
                        LedgerEntry.ofResumed(when[3])))
                .orThrow()
                .deadline();
    }

    // ---------------------------------------------------------------- by hand

    OffsetDateTime dueByHand(OffsetDateTime at) {
        LocalDate day = at.atZoneSameInstant(ZONE).toLocalDate();
        return calendars.limit.plus(day, DAYS).plusDays(1).atStartOfDay(ZONE).toOffsetDateTime();
    }

    /** Adds working days that were paused as a whole, until no further one is added. */
    OffsetDateTime ledgerByHand(OffsetDateTime at, OffsetDateTime[] when) {
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
