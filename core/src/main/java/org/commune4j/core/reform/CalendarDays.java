package org.commune4j.core.reform;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.time.DateRange;

/** A kind of element of the calendar, with the day as id. */
abstract class CalendarDays<T> extends Elements<T> {

    /** As far as a day off or a swap may move the compensation of others. */
    private static final int NEAR = 21;

    @Override
    final void checkId(Verb verb, String id) {
        day(id);
    }

    @Override
    final DateRange days(String id) {
        return DateRange.ofDay(day(id));
    }

    static LocalDate day(String id) {
        try {
            return LocalDate.parse(id);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "A day off or a swap is named by its day, but found '" + id + "'; write for instance 2025-09-02", e);
        }
    }

    /** Changes the calendar and touches each day that is another afterwards: a day off may move a compensation. */
    static void change(Draft draft, List<LocalDate> days, UnaryOperator<WorkCalendar.Builder> change) {
        days.forEach(day -> draft.writes(Touched.DAY, day.toString()));
        Optional<WorkCalendar> known = draft.law().workCalendar();
        if (known.isEmpty()) {
            draft.fail(draft.problem("REFORM-029"));
            return;
        }
        WorkCalendar before = known.get();
        Checked<WorkCalendar> checked = change.apply(before.toBuilder()).check();
        if (!checked.isValid()) {
            checked.problems().forEach(problem -> draft.fail(problem.at(draft.place())));
            return;
        }
        WorkCalendar after = checked.orThrow();
        if (after.equals(before)) {
            draft.fail(draft.problem("REFORM-017").with("id", days.get(0).toString()));
            return;
        }
        for (LocalDate day : days) {
            for (LocalDate near = day.minusDays(NEAR); !near.isAfter(day.plusDays(NEAR)); near = near.plusDays(1)) {
                if (after.coverage().contains(near) && !after.status(near).equals(before.status(near))) {
                    draft.writes(Touched.DAY, near.toString());
                }
            }
        }
        draft.law(draft.law().toBuilder().workCalendar(after).build());
    }
}
