package org.commune4j.core.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.CountingPolicy.DueTime;
import org.jspecify.annotations.Nullable;

/** Tells how what is done at a moment stands to a due date. */
final class Timing {

    private Timing() {}

    /** What all of them say; UNDETERMINED if they do not agree or there are none. */
    static <T> Timeliness common(List<T> all, Function<T, Timeliness> timeliness) {
        @Nullable Timeliness common = null;
        for (T one : all) {
            Timeliness next = timeliness.apply(one);
            if (common != null && common != next) {
                return Timeliness.UNDETERMINED;
            }
            common = next;
        }
        return common == null ? Timeliness.UNDETERMINED : common;
    }

    /**
     * Tells how something done at a moment stands to one case of a limit: without keeping how the due date came about.
     */
    static Timeliness of(
            LimitCase one, OffsetDateTime received, OffsetDateTime done, Counting counting, List<Pause> pauses) {
        if (one.term().unit() == Term.TermUnit.NONE) {
            return Timeliness.ON_TIME;
        }
        WorkCalendar calendar = counting.calendar();
        LocalDateTime from = calendar.local(received);
        LocalDateTime moment = calendar.local(done);
        try {
            if (!pauses.isEmpty()) {
                pauses.forEach(pause -> calendar.plus(
                        calendar.local(pause.until().orElse(pause.from())).toLocalDate(), 0));
                Due due = DueDates.count(
                        calendar,
                        counting,
                        received,
                        one.cutOff().orElse(null),
                        one.term(),
                        new Course(pauses, List.of(), List.of()));
                return of(moment, due.date(), due.moment());
            }
            if (DueCounter.isPlain(one, counting.policy())) {
                LocalDate date = calendar.plus(from.toLocalDate(), one.term().whole());
                return of(moment, date, counting);
            }
            if (!one.term().endsAtHour()) {
                LocalDate date = new DueCounter(calendar, counting.policy(), Pauses.NONE)
                        .day(from, one.cutOff().orElse(null), one.term());
                return of(moment, date, counting);
            }
            Due due = new DueCounter(calendar, counting.policy(), Pauses.NONE)
                    .due(from, one.cutOff().orElse(null), List.of(one.term()));
            return of(moment, due.date(), due.moment());
        } catch (DateTimeException undecidedOrNotCovered) {
            return Deadline.of(TimeLimit.of(one), CaseFacts.UNKNOWN, received, counting)
                    .paused(pauses)
                    .assuming(one)
                    .timeliness(done);
        }
    }

    private static Timeliness of(LocalDateTime done, LocalDate dueDate, Counting counting) {
        // What is done by the day is early or on time whatever the hour, unless the day ends with office hours.
        boolean wholeDay = counting.policy().dueTime().value() == DueTime.END_OF_DAY;
        if (wholeDay && !done.toLocalDate().isAfter(dueDate)) {
            return done.toLocalDate().isBefore(dueDate) ? Timeliness.EARLY : Timeliness.ON_TIME;
        }
        return of(done, dueDate, DueCounter.endOf(dueDate, counting.calendar(), counting.policy()));
    }

    static Timeliness of(LocalDateTime done, LocalDate dueDate, LocalDateTime dueMoment) {
        if (done.isAfter(dueMoment)) {
            return Timeliness.OVERDUE;
        }
        return done.toLocalDate().isBefore(dueDate) ? Timeliness.EARLY : Timeliness.ON_TIME;
    }
}
