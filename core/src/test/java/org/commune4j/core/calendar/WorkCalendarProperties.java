package org.commune4j.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.properties.Seed;

@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class WorkCalendarProperties {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 5 * 366;

    /** Weekends and scattered holidays, some on weekends, some compensated; nothing open. */
    @Provide
    Arbitrary<WorkCalendar> calendars() {
        return Arbitraries.longs().withoutEdgeCases().map(WorkCalendarProperties::calendar);
    }

    private static WorkCalendar calendar(long seed) {
        Random random = new Random(seed);
        WorkCalendar.Builder builder = WorkCalendar.builder()
                .years(2015, 2030)
                .zone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .officeHours(OfficeHours.ofWeekdays("07:30-11:30", "13:00-17:00"))
                .weekend(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), SourceStatus.VERIFIED);
        LocalDate day = LocalDate.of(2015, 1, 1);
        while (day.getYear() < 2031) {
            builder.holiday(Holiday.builder()
                    .date(day)
                    .name(LocalizedText.ofVietnamese("nghỉ"))
                    .compensated(random.nextBoolean())
                    .build());
            day = day.plusDays(1 + random.nextInt(40));
        }
        return builder.build();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Property(seed = Seed.FIXED)
    void zeroIsTheDayItself(@ForAll("calendars") WorkCalendar calendar, @ForAll("days") LocalDate day) {
        assertThat(calendar.plus(day, 0)).isSameAs(day);
    }

    @Property(seed = Seed.FIXED)
    void addsUpForOneSign(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 200) int a,
            @ForAll @IntRange(max = 200) int b) {
        assertThat(calendar.plus(calendar.plus(day, a), b)).isEqualTo(calendar.plus(day, a + b));
        assertThat(calendar.plus(calendar.plus(day, -a), -b)).isEqualTo(calendar.plus(day, -a - b));
    }

    @Property(seed = Seed.FIXED)
    void addsUpForAnySignsFromAWorkingDay(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = -200, max = 200) int a,
            @ForAll @IntRange(min = -200, max = 200) int b) {
        Assume.that(calendar.isWorkingDay(day));
        assertThat(calendar.plus(calendar.plus(day, a), b)).isEqualTo(calendar.plus(day, a + b));
    }

    @Property(seed = Seed.FIXED)
    void plusAndBetweenAreInverse(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = -200, max = 200) int n) {
        Assume.that(n != 0);
        assertThat(calendar.workingDaysBetween(day, calendar.plus(day, n))).isEqualTo(n);
        LocalDate worked = calendar.nextOrSame(other);
        if (calendar.isWorkingDay(day) || calendar.workingDaysBetween(day, worked) != 0) {
            assertThat(calendar.plus(day, calendar.workingDaysBetween(day, worked)))
                    .isEqualTo(worked);
        }
    }

    @Property(seed = Seed.FIXED)
    void plusCountsDayByDay(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = -60, max = 60) int n) {
        LocalDate at = day;
        for (int left = Math.abs(n); left > 0; ) {
            at = at.plusDays(Integer.signum(n));
            if (calendar.isWorkingDay(at)) {
                left--;
            }
        }
        assertThat(calendar.plus(day, n)).isEqualTo(at);
    }

    @Property(seed = Seed.FIXED)
    void betweenCountsDayByDay(
            @ForAll("calendars") WorkCalendar calendar, @ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
        LocalDate from = a.isBefore(b) ? a : b;
        LocalDate to = a.isBefore(b) ? b : a;
        List<LocalDate> worked = new ArrayList<>(
                from.datesUntil(to.plusDays(1)).filter(calendar::isWorkingDay).toList());
        assertThat(calendar.workingDaysBetween(from, to))
                .isEqualTo((int) worked.stream().filter(from::isBefore).count());
        if (!from.equals(to)) {
            assertThat(calendar.workingDaysBetween(to, from))
                    .isEqualTo((int) -worked.stream().filter(to::isAfter).count());
        }
    }

    @Property(seed = Seed.FIXED)
    void aLaterDayNeverEndsEarlier(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 60) int later,
            @ForAll @IntRange(min = -60, max = 60) int n) {
        assertThat(calendar.plus(day.plusDays(later), n)).isAfterOrEqualTo(calendar.plus(day, n));
    }

    @Property(seed = Seed.FIXED)
    void workingTimeAddsUpAndInverts(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 1439) int minute,
            @ForAll @IntRange(min = 1, max = 6000) int a,
            @ForAll @IntRange(min = 1, max = 6000) int b) {
        LocalDateTime from = day.atStartOfDay().plusMinutes(minute);
        LocalDateTime to = calendar.plus(from, Duration.ofMinutes(a));
        assertThat(calendar.workingTimeBetween(from, to)).isEqualTo(Duration.ofMinutes(a));
        assertThat(calendar.workingTimeBetween(to, from)).isEqualTo(Duration.ofMinutes(-a));
        assertThat(calendar.plus(to, Duration.ofMinutes(b))).isEqualTo(calendar.plus(from, Duration.ofMinutes(a + b)));
        LocalDateTime back = calendar.plus(from, Duration.ofMinutes(-a));
        assertThat(calendar.workingTimeBetween(back, from)).isEqualTo(Duration.ofMinutes(a));
    }
}
