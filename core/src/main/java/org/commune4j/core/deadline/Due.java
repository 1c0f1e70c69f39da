package org.commune4j.core.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a due date came about.
 *
 * @param effective when the dossier counts as received
 * @param late whether it was received after the cut-off
 * @param counted the stretches counted, one per term, in order
 * @param end the day on which the last of them ends, before anything moves it
 * @param date the day due
 * @param moment the moment due
 * @param paused whether a pause is open, so that it is not due; date and moment then leave that pause out
 */
record Due(
        LocalDateTime effective,
        boolean late,
        List<Stretch> counted,
        LocalDate end,
        LocalDate date,
        LocalDateTime moment,
        boolean paused) {

    /** Returns the same, paused or not. */
    Due withPaused(boolean isPaused) {
        return isPaused == paused ? this : new Due(effective, late, counted, end, date, moment, isPaused);
    }

    /** Returns what of it depends on the day and those after it. */
    Object from(LocalDate day) {
        int passed = 0;
        while (passed < counted.size() - 1 && counted.get(passed).end().isBefore(day)) {
            passed++;
        }
        return List.of(late, counted.subList(passed, counted.size()), date, moment, paused);
    }

    /**
     * One term, counted.
     *
     * @param after the day after which counting begins
     * @param start the moment at which counting begins, for hours
     * @param end the last day counted
     * @param moment the moment at which counting ends, for hours
     * @param hoursFrom the moment from which hours are counted; null for a term in whole days
     */
    record Stretch(
            Term term,
            LocalDate after,
            LocalDateTime start,
            LocalDate end,
            LocalDateTime moment,
            @Nullable LocalDateTime hoursFrom) {

        /** Tells whether hours of the day are counted and not the day. */
        boolean isByHours(LocalDate day) {
            return hoursFrom != null && !day.isBefore(hoursFrom.toLocalDate());
        }

        /** Tells whether office time is what hours are counted of. */
        boolean isOfficeTime() {
            return term.unit() != Term.TermUnit.HOURS;
        }
    }
}
