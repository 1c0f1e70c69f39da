package org.commune4j.core.deadline;

import java.time.LocalDate;
import org.commune4j.core.calendar.WorkCalendar;

/**
 * The duties where a dossier will be late: an apology in time, and a new appointment, given a limited number of times.
 *
 * @param apologyLead how long before the due date the apology must be given at the latest: working days or calendar days
 * @param maximumReappointments how often a new day may be appointed; at least 0
 */
public record LateHandling(Choice<Term> apologyLead, Choice<Integer> maximumReappointments) {

    /** An apology one working day before the due date, one new appointment; both without a source. */
    public static final LateHandling DEFAULT =
            new LateHandling(Choice.ofDefault(Term.workingDays(1)), Choice.ofDefault(1));

    /** Checks that the lead counts days and that the maximum is not negative. */
    public LateHandling {
        Term.TermUnit unit = apologyLead.value().unit();
        boolean countsDays = unit == Term.TermUnit.WORKING_DAYS || unit == Term.TermUnit.CALENDAR_DAYS;
        if (!countsDays || apologyLead.value().hasPart()) {
            throw new IllegalArgumentException(
                    "An apology is owed whole working days or calendar days ahead, but found " + apologyLead.value()
                            + "; give one of these two");
        }
        if (maximumReappointments.value() < 0) {
            throw new IllegalArgumentException("A new day is appointed 0 times or more, but found at most "
                    + maximumReappointments.value() + "; give 0 to forbid it");
        }
    }

    /**
     * Returns the last day on which the apology for missing a due date is in time.
     *
     * @throws org.commune4j.core.calendar.OpenDayException if that depends on a decision that is not published
     */
    public LocalDate apologyBy(LocalDate due, WorkCalendar calendar) {
        Term lead = apologyLead.value();
        return lead.unit() == Term.TermUnit.WORKING_DAYS
                ? calendar.plus(due, -lead.whole())
                : due.minusDays(lead.whole());
    }
}
