package org.commune4j.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import org.commune4j.core.calendar.Arrangement;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Occasion;
import org.commune4j.core.calendar.OfficeHours;
import org.commune4j.core.calendar.Possible;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.properties.Seed;

/**
 * A deadline over days that wait for decisions follows ways that come to the same only once; here every way is tried: with swaps
 * of working Saturdays, hours, cut-offs, pauses and extensions.
 */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class OpenDeadlineProperties {

    private static final LocalizedText NAME = LocalizedText.of("nghỉ", "off");
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);
    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);

    /** One to six occasions a few days or weeks apart, each with two or three outcomes, some of them swaps. */
    private static WorkCalendar calendar(Random random) {
        WorkCalendar.Builder builder = years(2029, 2033)
                .officeHours(
                        random.nextBoolean()
                                ? OfficeHours.ofWeekdays("07:30-11:30", "13:00-17:00")
                                : OfficeHours.ofWeekdays("08:00-12:00"));
        LocalDate day = FIRST.plusDays(random.nextInt(20));
        int occasions = 1 + random.nextInt(6);
        for (int i = 0; i < occasions; i++) {
            Occasion.Builder occasion =
                    Occasion.builder().id("o" + i).name(NAME).addCandidates(Arrangement.of(NAME));
            occasion.addCandidates(outcome(day, random));
            if (random.nextBoolean()) {
                occasion.addCandidates(outcome(day, random));
            }
            builder.occasion(occasion.build());
            day = day.plusDays(35 + random.nextInt(60));
        }
        return builder.build();
    }

    private static WorkCalendar.Builder years(int first, int last) {
        return WorkCalendar.builder()
                .years(first, last)
                .zone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .weekend(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), SourceStatus.VERIFIED);
    }

    private static Arrangement outcome(LocalDate day, Random random) {
        List<Holiday> holidays = new ArrayList<>();
        List<Swap> swaps = new ArrayList<>();
        int length = 1 + random.nextInt(5);
        for (int i = 0; i < length; i++) {
            holidays.add(holiday(day.plusDays(i)));
        }
        if (random.nextBoolean()) {
            LocalDate free = day.plusWeeks(2).with(DayOfWeek.WEDNESDAY);
            swaps.add(Swap.of(free, free.plusDays(3)));
        }
        return new Arrangement(NAME, holidays, swaps);
    }

    private static Holiday holiday(LocalDate day) {
        return Holiday.builder().date(day).name(NAME).build();
    }

    private static OffsetDateTime moment(Random random, int days) {
        return LocalDateTime.of(FIRST, LocalTime.MIN)
                .plusMinutes(random.nextInt(days * 24 * 60))
                .atOffset(OFFSET);
    }

    private static Term term(Random random) {
        List<Term.TermUnit> units = List.of(
                Term.TermUnit.WORKING_DAYS,
                Term.TermUnit.WORKING_HOURS,
                Term.TermUnit.CALENDAR_DAYS,
                Term.TermUnit.HOURS,
                Term.TermUnit.WEEKS,
                Term.TermUnit.MONTHS);
        Term.TermUnit unit = units.get(random.nextInt(units.size()));
        int most = unit == Term.TermUnit.WEEKS || unit == Term.TermUnit.MONTHS ? 9 : 150;
        return Term.of(1 + random.nextInt(most), unit);
    }

    private static CountingPolicy policy(Random random) {
        return CountingPolicy.builder()
                .firstDay(any(CountingPolicy.FirstDay.values(), random))
                .lastDayOff(any(CountingPolicy.LastDayOff.values(), random))
                .missingDay(any(CountingPolicy.MissingDay.values(), random))
                .dueTime(any(CountingPolicy.DueTime.values(), random))
                .offHoursReceipt(any(CountingPolicy.OffHoursReceipt.values(), random))
                .partlyStoppedDay(any(CountingPolicy.PartlyStoppedDay.values(), random))
                .build();
    }

    private static <T> Choice<T> any(T[] values, Random random) {
        return Choice.ofDefault(values[random.nextInt(values.length)]);
    }

    private static Deadline deadline(Random random) {
        LimitCase.Builder limit = LimitCase.builder().label(NAME).term(term(random));
        if (random.nextInt(3) == 0) {
            CutOff.CutOffEffect effect =
                    random.nextBoolean() ? CutOff.CutOffEffect.START_MOVES : CutOff.CutOffEffect.RESULT_MOVES;
            limit.cutOff(CutOff.of(LocalTime.of(15, 0), effect));
        }
        Deadline deadline = TimeLimit.of(limit.build())
                .from(moment(random, 60), CaseFacts.UNKNOWN, Counting.of(calendar(random), policy(random)));
        for (int i = random.nextInt(3); i > 0; i--) {
            OffsetDateTime from = moment(random, 200);
            deadline = deadline.paused(from, from.plusMinutes(random.nextInt(20_000)), NAME);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            deadline = deadline.extended(moment(random, 200), term(random), NAME);
        }
        return deadline;
    }

    @Property(seed = Seed.FIXED)
    void whatMayBeDueIsWhatEveryWayGives(@ForAll long seed) {
        Deadline deadline = deadline(new Random(seed));

        Possible<Due> ways = deadline.counting().calendar().possible(deadline::count);

        Comparator<Due> byMoment = Comparator.comparing(Due::moment);
        assertThat(deadline.findEarliest())
                .isEqualTo(ways.values().stream().min(byMoment).map(Due::date));
        assertThat(deadline.findLatest())
                .isEqualTo(ways.values().stream().max(byMoment).map(Due::date));
        assertThat(deadline.dues().stream().max(byMoment))
                .isEqualTo(ways.values().stream().max(byMoment));
        assertThat(deadline.dues().stream().map(Due::moment).distinct())
                .containsExactlyElementsOf(
                        ways.values().stream().map(Due::moment).distinct().toList());
        assertThat(deadline.awaited()).isEqualTo(ways.awaited());
    }

    @Property(seed = Seed.FIXED)
    void theTimeLeftIsWhatEveryWayLeaves(@ForAll long seed) {
        Random random = new Random(seed);
        Deadline deadline = deadline(random);
        Standing standing = deadline.asOf(moment(random, 250));
        WorkCalendar calendar = deadline.counting().calendar();
        LocalDateTime from = calendar.local(standing.asOf());

        record Left(int days, Duration time) {}
        List<Left> left = calendar.possible(one -> {
                    Due due = standing.deadline().count(one);
                    LocalDateTime since = from;
                    LocalDate today = from.toLocalDate();
                    if (due.paused()) {
                        // As much as there will be from the first day on which it runs again as a whole.
                        due = standing.deadline().resumedNextDay().count(one);
                        today = calendar.local(standing.deadline().openSince()).toLocalDate();
                        since = today.plusDays(1).atStartOfDay();
                    }
                    // The working days since the due date count against it, today included.
                    int days = due.date().isBefore(today)
                            ? -one.workingDaysBetween(due.date(), today)
                            : one.workingDaysBetween(today, due.date());
                    return new Left(days, one.workingTimeBetween(since, due.moment()));
                })
                .values();
        List<Integer> days = left.stream().map(Left::days).toList();
        List<Duration> time = left.stream().map(Left::time).toList();

        assertThat(standing.leastWorkingDaysLeft())
                .hasValue(days.stream().min(Comparator.naturalOrder()).orElseThrow());
        assertThat(standing.mostWorkingDaysLeft())
                .hasValue(days.stream().max(Comparator.naturalOrder()).orElseThrow());
        assertThat(standing.leastWorkingTimeLeft()).isEqualTo(time.stream().min(Comparator.naturalOrder()));
        assertThat(standing.mostWorkingTimeLeft()).isEqualTo(time.stream().max(Comparator.naturalOrder()));
    }
}
