package org.commune4j.core.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.law.Ending;
import org.commune4j.core.law.Jurisdiction;

/**
 * How the law counts: the days, the way of counting them, and what is owed where a date is missed. Use it wherever a deadline is
 * computed; a law book hands it out, and a host that has no law book makes its own from a calendar. Immutable and thread-safe.
 *
 * <pre>{@code
 * Counting counting = LawBooks.vietnam().counting();
 * Deadline due = Term.workingDays(3).from(received, counting);
 * }</pre>
 *
 * @param calendar the days and hours worked
 * @param policy how days and hours are counted
 * @param lateHandling what the applicant is owed where a dossier will be late
 */
public record Counting(WorkCalendar calendar, CountingPolicy policy, LateHandling lateHandling) {

    /** Checks that each of the three is given. */
    public Counting {
        Objects.requireNonNull(calendar);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(lateHandling);
    }

    /** Returns the usual way of counting on a calendar, without a source. */
    public static Counting of(WorkCalendar calendar) {
        return of(calendar, CountingPolicy.DEFAULT);
    }

    /** Returns a way of counting on a calendar, with the usual duties where a dossier is late. */
    public static Counting of(WorkCalendar calendar, CountingPolicy policy) {
        return new Counting(calendar, policy, LateHandling.DEFAULT);
    }

    /**
     * Returns the end of a text on which the counting of a deadline rests, if one has ended: of a choice or of office hours that made a
     * difference to it, by the date in the place; of a day that is off or worked, by that day. The limit itself is another question.
     */
    public Optional<Ending> endedLaw(Deadline deadline, LocalDate date, Jurisdiction place) {
        return CountingLaw.ended(deadline, date, place);
    }

    /** Tells whether one of the texts on which counting rests ends, or a part of it. */
    public boolean restsOnLawThatEnds() {
        return CountingLaw.mayEnd(this);
    }

    /** Returns the same way of counting on another calendar, for instance that of one body. */
    public Counting on(WorkCalendar other) {
        return new Counting(other, policy, lateHandling);
    }
}
