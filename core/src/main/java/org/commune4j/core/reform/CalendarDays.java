package org.commune4j.core.reform;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.DateRange;

/** A kind of element of the calendar, with its first day as id. */
final class CalendarDays<T> extends Elements<T> {

    /** As far as a day off or a swap may move the compensation of others. */
    private static final int NEAR = 21;

    /** Days off. */
    static final CalendarDays<Holiday> HOLIDAYS = new CalendarDays<>(
            holiday -> List.of(holiday.date()),
            Holiday::reference,
            (holiday, reference) ->
                    Holiday.builder().from(holiday).reference(reference).build(),
            WorkCalendar.Builder::holiday,
            WorkCalendar.Builder::withoutHoliday);

    /** Swaps of a working day with a rest day. */
    static final CalendarDays<Swap> SWAPS = new CalendarDays<>(
            swap -> List.of(swap.dayOff(), swap.dayWorked()),
            Swap::reference,
            (swap, reference) -> Swap.of(swap.dayOff(), swap.dayWorked(), reference),
            WorkCalendar.Builder::swap,
            WorkCalendar.Builder::withoutSwap);

    private final Function<T, List<LocalDate>> days;
    private final BiFunction<T, LegalReference, T> sourced;
    private final BiFunction<WorkCalendar.Builder, T, WorkCalendar.Builder> added;
    private final BiFunction<WorkCalendar.Builder, LocalDate, WorkCalendar.Builder> withdrawn;

    private CalendarDays(
            Function<T, List<LocalDate>> days,
            Function<T, Optional<LegalReference>> basis,
            BiFunction<T, LegalReference, T> sourced,
            BiFunction<WorkCalendar.Builder, T, WorkCalendar.Builder> added,
            BiFunction<WorkCalendar.Builder, LocalDate, WorkCalendar.Builder> withdrawn) {
        super(
                element -> days.apply(element).get(0).toString(),
                element ->
                        DateRange.ofClosed(Collections.min(days.apply(element)), Collections.max(days.apply(element))),
                basis);
        this.days = days;
        this.sourced = sourced;
        this.added = added;
        this.withdrawn = withdrawn;
    }

    @Override
    void checkId(Verb verb, String id) {
        day(id);
    }

    @Override
    DateRange days(String id) {
        return DateRange.ofDay(day(id));
    }

    private static LocalDate day(String id) {
        try {
            return LocalDate.parse(id);
        } catch (DateTimeParseException e) {
            throw Problem.of("REFORM-045", Pointer.ROOT).with("found", id).exception();
        }
    }

    @Override
    void add(Draft draft, T element) {
        T complete = basis(element).isPresent()
                ? element
                : draft.reference()
                        .map(reference -> sourced.apply(element, reference))
                        .orElse(element);
        change(draft, days.apply(element), calendar -> added.apply(calendar, complete));
    }

    @Override
    void withdraw(Draft draft, String id) {
        change(draft, List.of(day(id)), calendar -> withdrawn.apply(calendar, day(id)));
    }

    /** Changes the calendar and touches each day that is another afterwards: a day off may move a compensation. */
    private static void change(Draft draft, List<LocalDate> days, UnaryOperator<WorkCalendar.Builder> change) {
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
