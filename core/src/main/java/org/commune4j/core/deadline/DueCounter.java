package org.commune4j.core.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.calendar.Session;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.CountingPolicy.DueTime;
import org.commune4j.core.deadline.CountingPolicy.FirstDay;
import org.commune4j.core.deadline.CountingPolicy.LastDayOff;
import org.commune4j.core.deadline.CountingPolicy.MissingDay;
import org.commune4j.core.deadline.CountingPolicy.OffHoursReceipt;
import org.jspecify.annotations.Nullable;

/** Counts terms over a calendar. */
final class DueCounter {

    private static final int DAYS_PER_WEEK = 7;
    private static final int MONTHS_PER_YEAR = 12;

    private final WorkCalendar calendar;
    private final CountingPolicy policy;
    private final Pauses pauses;

    DueCounter(WorkCalendar calendar, CountingPolicy policy, Pauses pauses) {
        this.calendar = calendar;
        this.policy = policy;
        this.pauses = pauses;
    }

    /** Tells whether the day is found by counting working days from the day of receipt and by nothing else. */
    static boolean isPlain(Term term, @Nullable CutOff cutOff, CountingPolicy policy) {
        return term.unit() == Term.TermUnit.WORKING_DAYS
                && !term.hasPart()
                && cutOff == null
                && policy.firstDay().value() == FirstDay.NOT_COUNTED
                && policy.offHoursReceipt().value() == OffHoursReceipt.AS_ARRIVED;
    }

    static boolean isPlain(LimitCase one, CountingPolicy policy) {
        return isPlain(one.term(), one.cutOff().orElse(null), policy);
    }

    /**
     * Tells when it is due.
     *
     * @param terms the term and its extensions, at least one, none of them NONE
     * @throws java.time.DateTimeException if the receipt, the due date or a day between them is outside the calendar's years
     */
    Due due(LocalDateTime received, @Nullable CutOff cutOff, List<Term> terms) {
        Due due = counted(received, cutOff, terms);
        // Also where nothing between the two is asked of the calendar, as for hours by the clock.
        calendar.plus(received.toLocalDate(), 0);
        calendar.plus(due.date(), 0);
        return due;
    }

    /**
     * Returns the day on which a term in whole days is due: as {@link #due}, without keeping how it came about.
     *
     * @param term neither NONE nor one that ends at an hour
     * @throws java.time.DateTimeException as there
     */
    LocalDate day(LocalDateTime received, @Nullable CutOff cutOff, Term term) {
        LocalDateTime effective = effective(received);
        LocalDate day = effective.toLocalDate();
        boolean late = isLate(effective, cutOff);
        if (late && cutOff != null && cutOff.effect() == CutOff.CutOffEffect.START_MOVES) {
            day = calendar.next(day);
        }
        LocalDate after = policy.firstDay().value() == FirstDay.COUNTED ? day.minusDays(1) : day;
        LocalDate end = days(term, day, after);
        boolean resultMoves = late && cutOff != null && cutOff.effect() == CutOff.CutOffEffect.RESULT_MOVES;
        LocalDate date = settle(resultMoves ? calendar.next(end) : end, term);
        calendar.plus(received.toLocalDate(), 0);
        calendar.plus(date, 0);
        return date;
    }

    private boolean isLate(LocalDateTime effective, @Nullable CutOff cutOff) {
        return cutOff != null
                && (effective.toLocalTime().isAfter(cutOff.time()) || !calendar.isWorkingDay(effective.toLocalDate()));
    }

    private Due counted(LocalDateTime received, @Nullable CutOff cutOff, List<Term> terms) {
        LocalDateTime effective = effective(received);
        LocalDate day = effective.toLocalDate();
        boolean late = isLate(effective, cutOff);
        if (cutOff != null && late && cutOff.effect() == CutOff.CutOffEffect.START_MOVES) {
            day = calendar.next(day);
            effective = day.atStartOfDay();
        }
        List<Due.Stretch> counted = new ArrayList<>(terms.size());
        LocalDate after = policy.firstDay().value() == FirstDay.COUNTED ? day.minusDays(1) : day;
        LocalDateTime start = effective;
        for (Term term : terms) {
            Due.Stretch stretch = count(term, day, after, start);
            counted.add(stretch);
            after = stretch.end();
            start = stretch.moment();
        }
        Due.Stretch last = counted.get(counted.size() - 1);
        boolean resultMoves = cutOff != null && late && cutOff.effect() == CutOff.CutOffEffect.RESULT_MOVES;
        if (last.term().endsAtHour()) {
            LocalDate date = resultMoves ? calendar.next(last.end()) : last.end();
            LocalDateTime moment = resultMoves ? date.atTime(last.moment().toLocalTime()) : last.moment();
            return new Due(effective, late, counted, last.end(), date, moment, false);
        }
        LocalDate date = settle(resultMoves ? calendar.next(last.end()) : last.end(), last.term());
        return new Due(effective, late, counted, last.end(), date, endOf(date, calendar, policy), false);
    }

    private LocalDateTime effective(LocalDateTime received) {
        return policy.offHoursReceipt().value() == OffHoursReceipt.AS_ARRIVED
                        || calendar.officeHours().isEmpty()
                ? received
                : calendar.nextReceiving(received);
    }

    private Due.Stretch count(Term term, LocalDate day, LocalDate after, LocalDateTime start) {
        if (term.unit().isHours()) {
            LocalDateTime moment = time(term.time(), start, term.unit() == Term.TermUnit.WORKING_HOURS);
            return new Due.Stretch(term, start.toLocalDate(), start, moment.toLocalDate(), moment, start);
        }
        if (term.unit() == Term.TermUnit.SAME_DAY) {
            return new Due.Stretch(term, day, start, day, day.plusDays(1).atStartOfDay(), null);
        }
        if (term.hasPart()) {
            LocalDate days = workingDays(term.whole(), after);
            LocalDateTime from = term.whole() == 0 ? start : days.plusDays(1).atStartOfDay();
            LocalDateTime moment = time(term.part(policy), from, true);
            return new Due.Stretch(term, after, start, moment.toLocalDate(), moment, from);
        }
        LocalDate end = days(term, day, after);
        return new Due.Stretch(term, after, start, end, end.plusDays(1).atStartOfDay(), null);
    }

    private LocalDate days(Term term, LocalDate day, LocalDate after) {
        return switch (term.unit()) {
            case WORKING_DAYS -> workingDays(term.whole(), after);
            case CALENDAR_DAYS -> shifted(after, after.plusDays(term.whole()));
            case WEEKS -> shifted(after, after.plusDays((long) term.whole() * DAYS_PER_WEEK));
            case MONTHS -> shifted(after, months(after, term.whole()));
            case YEARS -> shifted(after, months(after, Math.multiplyExact(term.whole(), MONTHS_PER_YEAR)));
            default -> day;
        };
    }

    private LocalDate workingDays(int amount, LocalDate after) {
        LocalDate end = calendar.plus(after, amount);
        if (pauses.isEmpty()) {
            return end;
        }
        // Every day on which the period was suspended puts the end off, which may bring in more such days.
        int stopped = 0;
        for (LocalDate counted = after; ; end = calendar.plus(after, amount + stopped)) {
            int more = pauses.workingDays(calendar, counted, end);
            if (more == 0) {
                return end;
            }
            stopped += more;
            counted = end;
        }
    }

    private LocalDate shifted(LocalDate after, LocalDate unstopped) {
        LocalDate counted = after;
        LocalDate end = unstopped;
        for (int more = pauses.calendarDays(counted, end); more > 0; more = pauses.calendarDays(counted, end)) {
            counted = end;
            end = end.plusDays(more);
        }
        return end;
    }

    private LocalDate months(LocalDate from, int months) {
        LocalDate end = from.plusMonths(months);
        return end.getDayOfMonth() < from.getDayOfMonth()
                        && policy.missingDay().value() == MissingDay.FIRST_OF_NEXT_MONTH
                ? end.plusDays(1)
                : end;
    }

    /** Counts office time, or time that passes by the clock: across a change of the clocks too. */
    private LocalDateTime time(Duration time, LocalDateTime start, boolean office) {
        LocalDateTime end = start;
        for (Duration more = time; !more.isZero(); ) {
            LocalDateTime counted = end;
            end = office
                    ? calendar.plus(counted, more)
                    : calendar.local(calendar.moment(counted).plus(more));
            more = office ? pauses.workingTime(calendar, counted, end) : pauses.time(calendar, counted, end);
        }
        return end;
    }

    /** Moves the last day on while the period is suspended at its end or it is a day off. */
    private LocalDate settle(LocalDate last, Term term) {
        boolean rolls = policy.lastDayOff().value() == LastDayOff.ROLLS && term.unit() != Term.TermUnit.WORKING_DAYS;
        LocalDate end = last;
        while (true) {
            LocalDate moved = carried(end);
            if (rolls || !moved.equals(end)) {
                moved = calendar.nextOrSame(moved);
            }
            if (moved.equals(end)) {
                return end;
            }
            end = moved;
        }
    }

    private LocalDate carried(LocalDate end) {
        Pauses.@Nullable Gap gap =
                pauses.isEmpty() ? null : pauses.during(end.plusDays(1).atStartOfDay());
        if (gap != null) {
            return gap.to().toLocalDate();
        }
        return pauses.excludes(end) ? end.plusDays(1) : end;
    }

    /** Returns the moment at which a day ends for a deadline. */
    static LocalDateTime endOf(LocalDate day, WorkCalendar calendar, CountingPolicy policy) {
        if (policy.dueTime().value() == DueTime.END_OF_OFFICE_HOURS) {
            List<Session> sessions = calendar.sessions(day);
            if (!sessions.isEmpty()) {
                return day.atStartOfDay()
                        .plusMinutes(sessions.get(sessions.size() - 1).endMinute());
            }
        }
        return day.plusDays(1).atStartOfDay();
    }
}
