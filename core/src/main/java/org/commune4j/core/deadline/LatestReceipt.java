package org.commune4j.core.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.commune4j.core.calendar.WorkCalendar;

/** The inverse of counting: the last day of receipt that still meets a date. */
final class LatestReceipt {

    private LatestReceipt() {}

    static LocalDate of(Term term, LocalDate dueBy, WorkCalendar calendar, CountingPolicy policy) {
        if (term.unit() == Term.Unit.NONE) {
            throw new IllegalArgumentException(
                    "A term without a limit is met whenever the dossier is received; ask for a term with an amount");
        }
        Reckoner reckoner = new Reckoner(calendar, policy, Stops.NONE);
        // A later receipt is never due earlier, so the first day found going back is the last one.
        for (LocalDate day = latestConceivable(term, dueBy); ; day = day.minusDays(1)) {
            if (!reckoner.due(day.atTime(LocalTime.MAX), null, List.of(term))
                    .date()
                    .isAfter(dueBy)) {
                return day;
            }
        }
    }

    /** No receipt after this day can be in time, whatever the calendar. */
    private static LocalDate latestConceivable(Term term, LocalDate dueBy) {
        int amount = term.amount();
        return switch (term.unit()) {
            case WORKING_DAYS, CALENDAR_DAYS -> dueBy.minusDays(amount - 1L);
            case WEEKS -> dueBy.minusWeeks(amount).plusDays(1);
            // A month later is at most three days short of the same day.
            case MONTHS -> dueBy.minusMonths(amount).plusDays(4);
            case YEARS -> dueBy.minusYears(amount).plusDays(4);
            default -> dueBy;
        };
    }
}
