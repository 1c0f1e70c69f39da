package org.commune4j.core.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inverse of counting: the last day or minute of receipt that still meets a date. */
final class LatestReceipt {

    private static final int MINUTES_PER_DAY = 24 * 60;

    private LatestReceipt() {}

    static LocalDate of(Term term, LocalDate dueBy, Counting counting) {
        if (term.unit() == Term.TermUnit.NONE) {
            throw new IllegalArgumentException(
                    "A term without a limit is met whenever the dossier is received; ask for a term with an amount");
        }
        return lastWholeDay(term, null, dueBy, new DueCounter(counting.calendar(), counting.policy(), Pauses.NONE));
    }

    /** Returns the last minute in which a dossier of this case may be received; its term is not NONE. */
    static LocalDateTime minute(LimitCase one, LocalDate dueBy, Counting counting) {
        DueCounter counter = new DueCounter(counting.calendar(), counting.policy(), Pauses.NONE);
        @Nullable CutOff cutOff = one.cutOff().orElse(null);
        // Of the day after the last whole one a part may still be in time: what comes before a cut-off, or leaves
        // enough hours.
        LocalDateTime start =
                lastWholeDay(one.term(), cutOff, dueBy, counter).plusDays(1).atStartOfDay();
        int inTime = -1;
        int tooLate = MINUTES_PER_DAY;
        while (tooLate - inTime > 1) {
            int middle = (inTime + tooLate) / 2;
            if (meets(start.plusMinutes(middle), one.term(), cutOff, dueBy, counter)) {
                inTime = middle;
            } else {
                tooLate = middle;
            }
        }
        return start.plusMinutes(inTime);
    }

    private static LocalDate lastWholeDay(Term term, @Nullable CutOff cutOff, LocalDate dueBy, DueCounter counter) {
        // A later receipt is never due earlier, so the first day found going back is the last one.
        LocalDate day = latestConceivable(term, dueBy);
        while (!meets(day.atTime(LocalTime.MAX), term, cutOff, dueBy, counter)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static boolean meets(
            LocalDateTime received, Term term, @Nullable CutOff cutOff, LocalDate dueBy, DueCounter counter) {
        return !counter.due(received, cutOff, List.of(term)).date().isAfter(dueBy);
    }

    /** No receipt after this day can be in time, whatever the calendar. */
    private static LocalDate latestConceivable(Term term, LocalDate dueBy) {
        int amount = term.whole();
        return switch (term.unit()) {
            // Half a day may be over on the day of receipt.
            case WORKING_DAYS, CALENDAR_DAYS -> dueBy.minusDays(Math.max(amount - 1L, 0));
            case WEEKS -> dueBy.minusWeeks(amount).plusDays(1);
            // A month later is at most three days short of the same day.
            case MONTHS -> dueBy.minusMonths(amount).plusDays(4);
            case YEARS -> dueBy.minusYears(amount).plusDays(4);
            default -> dueBy;
        };
    }
}
