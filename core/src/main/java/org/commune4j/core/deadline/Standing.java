package org.commune4j.core.deadline;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.commune4j.core.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The state of a deadline at a moment: with what had happened by then, and the time left. Where the due date is not certain, the
 * time left has a least and a most; none where the calendar does not cover the moment or a day that has to be looked at. While it is
 * paused, what is left is what there will be from the first day on which it runs again as a whole. Ask for it with {@link Deadline#asOf}; of something that is done, as of when it was done.
 */
public final class Standing {

    private record Left(int workingDays, @Nullable Duration workingTime) {}

    private record Counted(Due due, Left left) {

        Object from(LocalDate day) {
            return List.of(due.from(day), left);
        }
    }

    private final OffsetDateTime asOf;
    private final Deadline deadline;

    Standing(OffsetDateTime asOf, Deadline deadline) {
        this.asOf = asOf;
        this.deadline = deadline;
    }

    /** Returns the moment. */
    public OffsetDateTime asOf() {
        return asOf;
    }

    /** Returns the deadline, with what was known at the moment. */
    public Deadline deadline() {
        return deadline;
    }

    /** Tells whether the period stands still; it does not in a pause that began after it was over. */
    public boolean isPaused() {
        return deadline.openPause().isPresent();
    }

    /** Returns the timeliness, by the legal deadline, of what is done at this moment. */
    public Timeliness timeliness() {
        return deadline.timeliness(asOf);
    }

    /**
     * Returns the working days left at the least: those after today up to the due date, 0 on it; negative for the
     * working days after it up to today, if it is past. Empty if there is no limit or no case of one.
     */
    public OptionalInt leastWorkingDaysLeft() {
        return left().stream().mapToInt(Left::workingDays).min();
    }

    /** Returns the working days left at the most; as {@link #leastWorkingDaysLeft()} if the due date is certain. */
    public OptionalInt mostWorkingDaysLeft() {
        return left().stream().mapToInt(Left::workingDays).max();
    }

    /**
     * Returns the office time left at the least; negative if overdue. Empty without office hours, a limit or a case of
     * one.
     */
    public Optional<Duration> leastWorkingTimeLeft() {
        return left().stream()
                .flatMap(left -> Optional.ofNullable(left.workingTime()).stream())
                .min(Comparator.naturalOrder());
    }

    /** Returns the office time left at the most. */
    public Optional<Duration> mostWorkingTimeLeft() {
        return left().stream()
                .flatMap(left -> Optional.ofNullable(left.workingTime()).stream())
                .max(Comparator.naturalOrder());
    }

    /**
     * Returns the office time that a step may still take from this moment if the due date is to be met whatever is decided;
     * zero if there is none left. Empty without office hours, a limit or a case of one.
     *
     * @param laterSteps the office time that the steps after it need
     */
    public Optional<Duration> stepBudget(Duration laterSteps) {
        return leastWorkingTimeLeft()
                .map(left -> left.minus(laterSteps))
                .map(left -> left.isNegative() ? Duration.ZERO : left);
    }

    /** Tells whether the same is left. */
    boolean saysLike(Standing other) {
        return left().equals(other.left());
    }

    private List<Left> left() {
        List<Left> all = new ArrayList<>();
        if (deadline.isNotCovered() || deadline.hasGap()) {
            return all;
        }
        try {
            collect(deadline, all);
        } catch (DateTimeException outside) {
            return List.of();
        }
        return all;
    }

    private void collect(Deadline one, List<Left> all) {
        one.candidates().forEach(candidate -> collect(candidate, all));
        if (one.state() == Deadline.DeadlineState.DETERMINED
                || one.state() == Deadline.DeadlineState.OPEN
                || one.state() == Deadline.DeadlineState.PAUSED) {
            WorkCalendar own = one.counting().calendar();
            LocalDateTime from = own.local(asOf);
            all.addAll(own.possible(calendar -> counted(from, one, calendar), Counted::from).values().stream()
                    .map(Counted::left)
                    .toList());
        }
    }

    private static Counted counted(LocalDateTime from, Deadline one, WorkCalendar calendar) {
        Due due = one.count(calendar);
        if (due.paused()) {
            Due then = one.resumedNextDay().count(calendar);
            LocalDateTime held = calendar.local(one.openSince());
            return counted(held.toLocalDate(), held.toLocalDate().plusDays(1).atStartOfDay(), then, calendar);
        }
        return counted(from.toLocalDate(), from, due, calendar);
    }

    private static Counted counted(LocalDate today, LocalDateTime from, Due due, WorkCalendar calendar) {
        // Overdue by the working days since the due date, and on a rest day by none: as working time says too.
        int days = today.isAfter(due.date())
                ? -calendar.workingDaysBetween(due.date(), today)
                : calendar.workingDaysBetween(today, due.date());
        Left left = new Left(
                days, calendar.officeHours().isEmpty() ? null : calendar.workingTimeBetween(from, due.moment()));
        return new Counted(due, left);
    }

    /** Returns the moment and the deadline, for a log. */
    @Override
    public String toString() {
        return "as of " + asOf + ": " + deadline + (isPaused() ? ", paused" : "");
    }
}
