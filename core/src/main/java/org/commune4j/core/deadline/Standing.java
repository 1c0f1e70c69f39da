package org.commune4j.core.deadline;

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
 * How a dossier stands at a moment: its deadline with what had happened by then, and what is left of it. For a dossier that was
 * finished by then, what was left when it was finished.
 *
 * <p>Where the due date is not certain, what is left has a least and a most.
 */
public final class Standing {

    private record Left(int workingDays, @Nullable Duration workingTime) {}

    private final OffsetDateTime asOf;
    private final DeadlineLedger ledger;
    private final Deadline deadline;
    private final OffsetDateTime measured;

    private Standing(OffsetDateTime asOf, DeadlineLedger ledger, Deadline deadline, OffsetDateTime measured) {
        this.asOf = asOf;
        this.ledger = ledger;
        this.deadline = deadline;
        this.measured = measured;
    }

    static Standing of(DeadlineLedger whole, OffsetDateTime moment) {
        DeadlineLedger ledger = whole.until(moment);
        @Nullable LedgerEntry finished = ledger.last(LedgerEntry.EntryKind.FINISHED);
        OffsetDateTime measured = finished == null ? moment : finished.at();
        Deadline deadline = Deadline.of(ledger, ledger.calendar().local(measured));
        return new Standing(moment, ledger, deadline, measured);
    }

    /** Returns the moment. */
    public OffsetDateTime asOf() {
        return asOf;
    }

    /** Returns the deadline; while the clock stands still, as if it ran again from this moment on. */
    public Deadline deadline() {
        return deadline;
    }

    /** Tells whether the clock stands still. */
    public boolean isStopped() {
        return ledger.isStopped();
    }

    /** Tells when the work was done, if it was by then. */
    public Optional<OffsetDateTime> finishedAt() {
        return Optional.ofNullable(ledger.last(LedgerEntry.EntryKind.FINISHED)).map(LedgerEntry::at);
    }

    /** Returns the day appointed anew, if one was by then. It moves no legal due date. */
    public Optional<LocalDate> reappointedTo() {
        return Optional.ofNullable(ledger.last(LedgerEntry.EntryKind.REAPPOINTED))
                .flatMap(LedgerEntry::newDay);
    }

    /** Tells how the work stands to its legal deadline if it was finished, or were finished at this moment. */
    public Timeliness timeliness() {
        return deadline.timeliness(measured);
    }

    /**
     * Returns the working days left at the least: those after today up to the due date, 0 on it; negative for working
     * days overdue. Empty if there is no limit or no case of one.
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
     * Returns the office time that a step may still take from this moment, if those after it need what is said and the
     * due date is to be met whatever is decided; zero if there is none left. Empty without office hours, a limit or a
     * case of one.
     */
    public Optional<Duration> stepBudget(Duration laterSteps) {
        return leastWorkingTimeLeft()
                .map(left -> left.minus(laterSteps))
                .map(left -> left.isNegative() ? Duration.ZERO : left);
    }

    private List<Left> left() {
        List<Left> all = new ArrayList<>();
        collect(deadline, all);
        return all;
    }

    private void collect(Deadline one, List<Left> all) {
        one.candidates().forEach(candidate -> collect(candidate, all));
        if (one.state() == Deadline.DeadlineState.DETERMINED || one.state() == Deadline.DeadlineState.OPEN) {
            LocalDateTime from = ledger.calendar().local(measured);
            Term term = one.ledger().term().orElseThrow();
            all.addAll(ledger.calendar()
                    .possible(
                            calendar -> left(from, Deadline.reckon(one.ledger(), one.now(), term, calendar), calendar))
                    .values());
        }
    }

    private static Left left(LocalDateTime from, Due due, WorkCalendar calendar) {
        return new Left(
                calendar.workingDaysBetween(from.toLocalDate(), due.date()),
                calendar.officeHours().isEmpty() ? null : calendar.workingTimeBetween(from, due.moment()));
    }

    /** Returns the moment and the deadline, for a log. */
    @Override
    public String toString() {
        return "as of " + asOf + ": " + deadline + (isStopped() ? ", stopped" : "");
    }
}
