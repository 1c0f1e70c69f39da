package org.commune4j.core.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.calendar.OpenDayException;
import org.commune4j.core.calendar.Possible;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.CountingPolicy.DueTime;
import org.commune4j.core.deadline.Deadline.DeadlineState;
import org.jspecify.annotations.Nullable;

/**
 * Computes when a deadline of one term is due. What happened counts as far as it came before the due date that stood by then: a pause
 * or an extension after it moves nothing.
 */
final class DueDates {

    /** What is known of a due date. */
    record Answer(
            DeadlineState state,
            @Nullable LocalDate date,
            // How the date came about; null where it is only counted from the day of receipt, which is quick to do
            // again.
            @Nullable Due due,
            @Nullable Possible<Due> possible,
            List<Deadline> candidates) {

        /** Returns what is known where one of several is right. */
        static Answer of(List<Deadline> candidates) {
            return new Answer(DeadlineState.UNDETERMINED, null, null, null, candidates);
        }
    }

    private static final Answer NEVER = new Answer(DeadlineState.UNLIMITED, null, null, null, List.of());

    /** Where the calendar does not cover a day that has to be looked at. */
    private static final Answer NOT_COVERED = Answer.of(List.of());

    private final Deadline deadline;
    private final Term term;
    private final Course course;
    private final Counting counting;

    DueDates(Deadline deadline, Term term) {
        this.deadline = deadline;
        this.term = term;
        this.course = deadline.course();
        this.counting = deadline.counting();
    }

    /** Returns what is known where one of several is right; where all say the same, it does not matter which. */
    static Answer either(List<Deadline> readings) {
        Deadline first = readings.get(0);
        return readings.stream().allMatch(one -> sayAlike(first, one)) ? first.answer() : Answer.of(readings);
    }

    private static boolean sayAlike(Deadline one, Deadline other) {
        return one.state() == other.state()
                && switch (one.state()) {
                    case UNLIMITED -> true;
                    case UNDETERMINED -> false;
                    case DETERMINED -> one.endExclusive().equals(other.endExclusive());
                    case PAUSED -> one.standing().saysLike(other.standing());
                    case OPEN -> moments(one).equals(moments(other));
                };
    }

    private static List<LocalDateTime> moments(Deadline open) {
        return open.dues().stream().map(Due::moment).toList();
    }

    Answer answer() {
        if (term.unit() == Term.TermUnit.NONE) {
            return NEVER;
        }
        try {
            return counted();
        } catch (DateTimeException outside) {
            return NOT_COVERED;
        }
    }

    private Answer counted() {
        WorkCalendar calendar = counting.calendar();
        // Asked before anything is counted: there may be many ways to get to a day that nothing is known of.
        deadline.gaps().gaps().forEach(gap -> calendar.plus(gap.to().toLocalDate(), 0));
        try {
            if (course.isPlain() && DueCounter.isPlain(term, deadline.cutOff(), counting.policy())) {
                LocalDate day = calendar.local(deadline.countedFrom()).toLocalDate();
                LocalDate date = calendar.plus(day, term.whole());
                return new Answer(DeadlineState.DETERMINED, date, null, null, List.of());
            }
            Due due = count(calendar);
            return due.paused()
                    ? new Answer(DeadlineState.PAUSED, null, due, null, List.of())
                    : new Answer(DeadlineState.DETERMINED, due.date(), due, null, List.of());
        } catch (OpenDayException undecided) {
            Possible<Due> possible = calendar.possible(this::count, Due::from);
            boolean paused = possible.values().stream().allMatch(Due::paused);
            return new Answer(paused ? DeadlineState.PAUSED : DeadlineState.OPEN, null, null, possible, List.of());
        }
    }

    /** Counts the term and the extensions that came in time, on a calendar that may differ in what is decided. */
    Due count(WorkCalendar calendar) {
        return count(calendar, counting, deadline.countedFrom(), deadline.cutOff(), term, course);
    }

    /**
     * Counts a term from a moment, with what happened on the way.
     *
     * @throws DateTimeException if a day that has to be looked at waits for a decision or is outside the calendar's years
     */
    static Due count(
            WorkCalendar calendar,
            Counting counting,
            OffsetDateTime countedFrom,
            @Nullable CutOff cutOff,
            Term term,
            Course course) {
        LocalDateTime received = calendar.local(countedFrom);
        List<Extension> extensions = course.extensions();
        List<Term> terms = new ArrayList<>(1 + extensions.size());
        terms.add(term);
        // Time that stands still after the last day is over takes nothing from the term; only the end of office hours
        // comes
        // before the end of its day.
        int pauses = counting.policy().dueTime().value() == DueTime.END_OF_OFFICE_HOURS
                ? 0
                : course.pauses().size();
        while (true) {
            Pauses gaps = Pauses.of(course.pauses().subList(0, pauses), countedFrom, null, counting);
            Due due = new DueCounter(calendar, counting.policy(), gaps).due(received, cutOff, terms);
            @Nullable LocalDateTime held = heldFrom(calendar, received, course);
            boolean paused = held != null && held.isBefore(due.moment());
            int extended = terms.size() - 1;
            while (extended < extensions.size()
                    && (paused || !calendar.local(extensions.get(extended).at()).isAfter(due.moment()))) {
                terms.add(extensions.get(extended).by());
                extended++;
            }
            int before = pauses;
            while (pauses < course.pauses().size()
                    && calendar.local(course.pauses().get(pauses).from()).isBefore(due.moment())) {
                pauses++;
            }
            if (pauses == before && extended == due.counted().size() - 1) {
                return due.withPaused(paused);
            }
        }
    }

    private static @Nullable LocalDateTime heldFrom(WorkCalendar calendar, LocalDateTime received, Course course) {
        @Nullable Pause open = course.open();
        if (open == null) {
            return null;
        }
        LocalDateTime from = calendar.local(open.from());
        return from.isBefore(received) ? received : from;
    }
}
