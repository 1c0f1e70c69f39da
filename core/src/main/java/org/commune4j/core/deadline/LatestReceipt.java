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
        for (LocalDate day = dueBy; ; day = day.minusDays(1)) {
            if (!reckoner.due(day.atTime(LocalTime.MAX), null, List.of(term))
                    .date()
                    .isAfter(dueBy)) {
                return day;
            }
        }
    }
}
