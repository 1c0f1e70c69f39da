package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.properties.Seed;

class CalendarProperties {

    @Property(seed = Seed.FIXED, tries = 300)
    void workingDaysAreCountedAsTheyStandInTheCalendar(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 40) int n) {
        Statistics.collect(calendar.swaps().isEmpty() ? "no swap" : "swaps");
        LocalDate last = CalendarArbitraries.COVERAGE.endOrMax().minusDays(1);
        LocalDate later = day;
        int left = n;
        while (left > 0 && later.isBefore(last)) {
            later = later.plusDays(1);
            if (calendar.isWorkingDay(later)) {
                left--;
            }
        }
        if (left == 0 && n > 0) {
            assertThat(calendar.plus(day, n)).isEqualTo(later);
        }
    }

    @Property(seed = Seed.FIXED, tries = 200)
    void daysOffAreFreeAndSwapsHoldWhatTheySay(@ForAll("calendars") WorkCalendar calendar) {
        List<LocalDate> worked = calendar.swaps().stream().map(Swap::dayWorked).toList();
        assertThat(calendar.holidays())
                .extracting(Holiday::date)
                .allSatisfy(day -> assertThat(calendar.isWorkingDay(day)).isFalse());
        assertThat(calendar.swaps())
                .allSatisfy(
                        swap -> assertThat(calendar.isWorkingDay(swap.dayOff())).isFalse());
        assertThat(worked)
                .allSatisfy(day -> assertThat(calendar.isWorkingDay(day)).isTrue());
    }

    @Provide
    Arbitrary<WorkCalendar> calendars() {
        return CalendarArbitraries.calendars();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CalendarArbitraries.days();
    }
}
