package org.commune4j.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;

/** Arbitrary working calendars. */
public final class CalendarArbitraries {

    /** The days that the calendars cover. */
    public static final DateRange COVERAGE = DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 1, 1));

    private static final List<Set<DayOfWeek>> WEEKENDS =
            List.of(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(DayOfWeek.SUNDAY));

    private CalendarArbitraries() {}

    /** Generates days that the calendars cover. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 729).map(COVERAGE.startOrMin()::plusDays);
    }

    /** Generates days off, on any day of the week. */
    public static Arbitrary<Holiday> holidays() {
        return days().map(day -> Holiday.builder()
                .date(day)
                .name(LocalizedText.of("Ngày nghỉ", "Day off"))
                .build());
    }

    /** Generates swaps of a day with another within two weeks; a calendar may refuse them. */
    public static Arbitrary<Swap> swaps() {
        return Combinators.combine(
                        days().filter(day -> day.getDayOfWeek().getValue() < 6),
                        Arbitraries.integers().between(-2, 1),
                        Arbitraries.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                .as((off, weeks, worked) -> Swap.of(off, off.with(worked).plusWeeks(weeks)))
                .filter(swap -> COVERAGE.contains(swap.dayWorked()));
    }

    /** Generates calendars with weekly rest days, days off and swaps that fit together; nothing in them is open. */
    public static Arbitrary<WorkCalendar> calendars() {
        return Combinators.combine(
                        Arbitraries.of(WEEKENDS),
                        holidays().list().ofMaxSize(12),
                        swaps().list().ofMaxSize(6))
                .as(CalendarArbitraries::calendar);
    }

    private static WorkCalendar calendar(Set<DayOfWeek> weekend, List<Holiday> holidays, List<Swap> swaps) {
        WorkCalendar calendar = WorkCalendar.builder()
                .years(2025, 2026)
                .zone(ZoneOffset.ofHours(7))
                .weekend(weekend, SourceStatus.UNVERIFIED)
                .build();
        for (Holiday holiday : holidays) {
            calendar = calendar.toBuilder().holiday(holiday).check().find().orElse(calendar);
        }
        for (Swap swap : swaps) {
            calendar = calendar.toBuilder().swap(swap).check().find().orElse(calendar);
        }
        return calendar;
    }
}
