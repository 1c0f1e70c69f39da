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
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.OfficeHours;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.CountedDay.DayCounting;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.properties.Seed;

@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class DeadlineProperties {

    private static final LocalizedText NAME = LocalizedText.ofVietnamese("nghỉ");
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);
    private static final WorkCalendar CALENDAR = calendar();
    private static final WorkCalendar WITHOUT_HOLIDAYS = WorkCalendar.builder()
            .years(2024, 2032)
            .zone(ZoneId.of("Asia/Ho_Chi_Minh"))
            .weekend(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), SourceStatus.VERIFIED)
            .officeHours(OfficeHours.ofWeekdays("07:30-11:30", "13:00-17:00"))
            .build();

    /** Scattered holidays, the same ones on every run. */
    private static WorkCalendar calendar() {
        Random random = new Random(20250701);
        WorkCalendar.Builder builder = WorkCalendar.builder()
                .years(2024, 2032)
                .zone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .weekend(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), SourceStatus.VERIFIED)
                .officeHours(OfficeHours.ofWeekdays("07:30-11:30", "13:00-17:00"));
        for (LocalDate day = LocalDate.of(2024, 1, 1);
                day.getYear() < 2033;
                day = day.plusDays(1 + random.nextInt(30))) {
            builder.holiday(Holiday.builder().date(day).name(NAME).build());
        }
        return builder.build();
    }

    @Provide
    Arbitrary<OffsetDateTime> moments() {
        return Arbitraries.integers()
                .between(0, 365 * 24 * 60)
                .map(minutes ->
                        LocalDateTime.of(2025, 1, 1, 0, 0).plusMinutes(minutes).atOffset(OFFSET));
    }

    @Provide
    Arbitrary<Term> terms() {
        Arbitrary<Integer> amounts = Arbitraries.integers().between(1, 40);
        Arbitrary<Term.TermUnit> units = Arbitraries.of(Term.TermUnit.values())
                .filter(unit ->
                        unit != Term.TermUnit.NONE && unit != Term.TermUnit.SAME_DAY && unit != Term.TermUnit.YEARS);
        return Arbitraries.oneOf(Combinators.combine(amounts, units).as(Term::of), Arbitraries.just(Term.SAME_DAY));
    }

    @Provide
    Arbitrary<CountingPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(CountingPolicy.OffHoursReceipt.values()),
                        Arbitraries.of(CountingPolicy.PartlyStoppedDay.values()),
                        Arbitraries.of(CountingPolicy.LastDayOff.values()),
                        Arbitraries.of(CountingPolicy.FirstDay.values()))
                .as((offHours, partly, lastDay, firstDay) -> CountingPolicy.builder()
                        .offHoursReceipt(Choice.ofDefault(offHours))
                        .partlyStoppedDay(Choice.ofDefault(partly))
                        .lastDayOff(Choice.ofDefault(lastDay))
                        .firstDay(Choice.ofDefault(firstDay))
                        .build());
    }

    @Property(seed = Seed.FIXED)
    void aLaterReceiptIsNeverDueEarlier(
            @ForAll("moments") OffsetDateTime received,
            @ForAll @IntRange(max = 20000) int laterMinutes,
            @ForAll("terms") Term term,
            @ForAll("policies") CountingPolicy policy) {
        Deadline early = term.from(received, Counting.of(CALENDAR, policy));
        Deadline late = term.from(received.plusMinutes(laterMinutes), Counting.of(CALENDAR, policy));
        assertThat(late.endExclusive()).isAfterOrEqualTo(early.endExclusive());
    }

    @Property(seed = Seed.FIXED)
    void aLaterReceiptIsNeverDueEarlierWithACutOff(
            @ForAll("moments") OffsetDateTime received,
            @ForAll @IntRange(max = 20000) int laterMinutes,
            @ForAll @IntRange(max = 10) int days,
            @ForAll CutOff.CutOffEffect effect) {
        TimeLimit limit = TimeLimit.of(LimitCase.builder()
                .label(NAME)
                .term(days == 0 ? Term.SAME_DAY : Term.workingDays(days))
                .cutOff(CutOff.of(LocalTime.of(15, 0), effect))
                .build());
        Deadline early = limit.from(received, CaseFacts.UNKNOWN, Counting.of(CALENDAR));
        Deadline late = limit.from(received.plusMinutes(laterMinutes), CaseFacts.UNKNOWN, Counting.of(CALENDAR));
        assertThat(late.date()).isAfterOrEqualTo(early.date());
    }

    @Property(seed = Seed.FIXED)
    void aSuspensionNeverMakesADeadlineEarlier(
            @ForAll("moments") OffsetDateTime received,
            @ForAll("terms") Term term,
            @ForAll("policies") CountingPolicy policy,
            @ForAll @IntRange(max = 20000) int stoppedAfter,
            @ForAll @IntRange(max = 40000) int stoppedFor) {
        Deadline deadline = term.from(received, Counting.of(CALENDAR, policy));
        OffsetDateTime from = received.plusMinutes(stoppedAfter);
        Deadline suspended = deadline.paused(from, from.plusMinutes(stoppedFor), NAME);
        assertThat(suspended.endExclusive()).isAfterOrEqualTo(deadline.endExclusive());
        // Nor does a longer one than a shorter one.
        Deadline longer = deadline.paused(from, from.plusMinutes(stoppedFor + 700L), NAME);
        assertThat(longer.endExclusive()).isAfterOrEqualTo(suspended.endExclusive());
        // Nor does it matter whether it is one pause, two that overlap, or one that is open so far.
        assertThat(deadline.paused(from, from.plusMinutes(stoppedFor), NAME)
                        .paused(from.plusMinutes(stoppedFor / 2), from.plusMinutes(stoppedFor + 700L), NAME)
                        .endExclusive())
                .isEqualTo(longer.endExclusive());
        assertThat(deadline.paused(Pause.ofOpen(from, NAME))
                        .ifResumed(from.plusMinutes(stoppedFor))
                        .endExclusive())
                .isEqualTo(suspended.endExclusive());
    }

    /** What happens after the due date moves it not, so that nothing that was late by then is late no more. */
    @Property(seed = Seed.FIXED)
    void anEventAfterTheDueDateNeverMakesLateWorkEarly(
            @ForAll("moments") OffsetDateTime received,
            @ForAll("terms") Term term,
            @ForAll("policies") CountingPolicy policy,
            @ForAll CountingPolicy.DueTime dueTime,
            @ForAll @IntRange(max = 9000) int stoppedAfter,
            @ForAll @IntRange(max = 9000) int stoppedFor,
            @ForAll @IntRange(min = 1, max = 9000) int minutesLate) {
        CountingPolicy full = CountingPolicy.builder()
                .from(policy)
                .dueTime(Choice.ofDefault(dueTime))
                .build();
        OffsetDateTime from = received.plusMinutes(stoppedAfter);
        Deadline deadline =
                term.from(received, Counting.of(CALENDAR, full)).paused(from, from.plusMinutes(stoppedFor), NAME);
        OffsetDateTime late = deadline.endExclusive().plusMinutes(minutesLate);
        OffsetDateTime done = late.plusMinutes(stoppedFor);
        for (Deadline healed : List.of(
                deadline.extended(late, Term.workingDays(10), NAME),
                deadline.paused(late, late.plusDays(9), NAME),
                deadline.paused(Pause.ofOpen(late, NAME)),
                deadline.reappointed(late, late.toLocalDate().plusDays(9)),
                deadline.extended(late, term.unit() == Term.TermUnit.SAME_DAY ? Term.hours(9) : term, NAME)
                        .paused(Pause.ofOpen(late.plusMinutes(1), NAME)))) {
            assertThat(healed.endExclusive()).isEqualTo(deadline.endExclusive());
            assertThat(healed.timeliness(done)).isEqualTo(Timeliness.OVERDUE);
        }
    }

    /** A shift by whole weeks, where no holiday is near, shifts every answer. */
    @Property(seed = Seed.FIXED)
    void aShiftByWholeWeeksShiftsEveryAnswer(
            @ForAll("moments") OffsetDateTime received,
            @ForAll("terms") Term term,
            @ForAll("policies") CountingPolicy policy,
            @ForAll @IntRange(max = 9000) int stoppedAfter,
            @ForAll @IntRange(max = 9000) int stoppedFor,
            @ForAll @IntRange(max = 9000) int extendedAfter,
            @ForAll @IntRange(min = 1, max = 200) int weeks) {
        Term counted = term.unit() == Term.TermUnit.MONTHS ? Term.weeks(3) : term;
        Deadline before = moved(counted, received, policy, stoppedAfter, stoppedFor, extendedAfter);
        Deadline after = moved(counted, received.plusWeeks(weeks), policy, stoppedAfter, stoppedFor, extendedAfter);
        assertThat(after.endExclusive()).isEqualTo(before.endExclusive().plusWeeks(weeks));
        assertThat(after.days()).hasSameSizeAs(before.days());
        OffsetDateTime asked = received.plusMinutes(stoppedAfter + stoppedFor / 2L);
        Standing now = before.asOf(asked);
        Standing then = after.asOf(asked.plusWeeks(weeks));
        assertThat(then.isPaused()).isEqualTo(now.isPaused());
        assertThat(then.leastWorkingDaysLeft()).isEqualTo(now.leastWorkingDaysLeft());
        assertThat(then.mostWorkingTimeLeft()).isEqualTo(now.mostWorkingTimeLeft());
        assertThat(then.timeliness()).isEqualTo(now.timeliness());
    }

    private static Deadline moved(
            Term term,
            OffsetDateTime received,
            CountingPolicy policy,
            int stoppedAfter,
            int stoppedFor,
            int extendedAfter) {
        OffsetDateTime from = received.plusMinutes(stoppedAfter);
        return term.from(received, Counting.of(WITHOUT_HOLIDAYS, policy))
                .paused(from, from.plusMinutes(stoppedFor), NAME)
                .extended(received.plusMinutes(extendedAfter), Term.workingDays(2), NAME);
    }

    /** What is left, in days and in time, says what the verdict says, and so while it is paused. */
    @Property(seed = Seed.FIXED)
    void whatIsLeftAgreesWithTheVerdict(
            @ForAll("moments") OffsetDateTime received,
            @ForAll("terms") Term term,
            @ForAll("policies") CountingPolicy policy,
            @ForAll @IntRange(max = 9000) int pausedAfter,
            @ForAll @IntRange(max = 60000) int askedAfter) {
        Deadline deadline = term.from(received, Counting.of(CALENDAR, policy));
        OffsetDateTime asked = received.plusMinutes(askedAfter);
        Standing running = deadline.asOf(asked);
        int sign = running.timeliness() == Timeliness.OVERDUE ? -1 : 1;
        assertThat(running.leastWorkingDaysLeft().orElseThrow() * sign).isNotNegative();
        assertThat(running.leastWorkingTimeLeft().orElseThrow().multipliedBy(sign))
                .isGreaterThanOrEqualTo(Duration.ZERO);
        OffsetDateTime from = received.plusMinutes(pausedAfter);
        Standing paused = deadline.paused(Pause.ofOpen(from, NAME)).asOf(later(asked, from));
        if (paused.isPaused()) {
            assertThat(paused.timeliness()).isNotEqualTo(Timeliness.OVERDUE);
            assertThat(paused.leastWorkingDaysLeft().orElseThrow()).isNotNegative();
            assertThat(paused.leastWorkingTimeLeft().orElseThrow()).isGreaterThanOrEqualTo(Duration.ZERO);
            // However long one waits, as much is left.
            assertThat(deadline.paused(Pause.ofOpen(from, NAME))
                            .asOf(later(asked, from).plusDays(99)))
                    .extracting(Standing::leastWorkingDaysLeft, Standing::leastWorkingTimeLeft)
                    .containsExactly(paused.leastWorkingDaysLeft(), paused.leastWorkingTimeLeft());
        } else {
            assertThat(from).isAfterOrEqualTo(deadline.endExclusive());
        }
    }

    private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    @Property(seed = Seed.FIXED)
    void theReceiptAddsUpToTheTerm(
            @ForAll("moments") OffsetDateTime received,
            @ForAll("terms") Term term,
            @ForAll("policies") CountingPolicy policy,
            @ForAll @IntRange(max = 5000) int stoppedAfter,
            @ForAll @IntRange(max = 20000) int stoppedFor) {
        OffsetDateTime from = received.plusMinutes(stoppedAfter);
        Deadline deadline =
                term.from(received, Counting.of(CALENDAR, policy)).paused(from, from.plusMinutes(stoppedFor), NAME);
        List<CountedDay> days = deadline.days();
        // Every calendar day from receipt to due date, once.
        List<LocalDate> expected = new ArrayList<>();
        LocalDate due = deadline.date();
        received.toLocalDate().datesUntil(due.plusDays(1)).forEach(expected::add);
        assertThat(days).extracting(CountedDay::date).containsExactlyElementsOf(expected);
        long counted = days.stream()
                .filter(day -> day.counting() == DayCounting.COUNTED)
                .count();
        Duration hours = days.stream().map(CountedDay::time).reduce(Duration.ZERO, Duration::plus);
        switch (term.unit()) {
            case WORKING_DAYS, CALENDAR_DAYS -> assertThat(counted).isEqualTo(term.roundedUp());
            case WEEKS -> assertThat(counted).isEqualTo(term.roundedUp() * 7L);
            case WORKING_HOURS, HOURS -> assertThat(hours).isEqualTo(Duration.ofHours(term.roundedUp()));
            case MONTHS -> {
                LocalDate first = days.stream()
                        .filter(day -> day.counting() == DayCounting.COUNTED)
                        .findFirst()
                        .orElseThrow()
                        .date();
                assertThat(counted).isBetween(term.roundedUp() * 28L, term.roundedUp() * 31L);
                assertThat(first).isAfterOrEqualTo(received.toLocalDate());
            }
            default -> assertThat(counted).isZero();
        }
        if (term.unit() == Term.TermUnit.WORKING_DAYS) {
            assertThat(days)
                    .filteredOn(day -> day.counting() == DayCounting.COUNTED)
                    .allMatch(day -> CALENDAR.isWorkingDay(day.date()));
            assertThat(days)
                    .filteredOn(day -> day.counting() == DayCounting.COUNTED)
                    .last()
                    .matches(day -> day.ordinal().orElse(0) == term.roundedUp());
        }
    }

    @Property(seed = Seed.FIXED)
    void stopsMakeUpForWorkingDaysDayByDay(
            @ForAll("moments") OffsetDateTime received,
            @ForAll @IntRange(min = 1, max = 30) int amount,
            @ForAll @IntRange(max = 30) int stoppedAfterDays,
            @ForAll @IntRange(max = 30) int stoppedDays) {
        LocalDate day = received.toLocalDate();
        OffsetDateTime from = day.plusDays(stoppedAfterDays + 1L).atStartOfDay().atOffset(OFFSET);
        OffsetDateTime to = from.plusDays(stoppedDays);
        Deadline deadline = Term.workingDays(amount).from(received, CALENDAR).paused(from, to, NAME);
        LocalDate expected = day;
        for (int left = amount; left > 0; ) {
            expected = expected.plusDays(1);
            boolean stopped = !expected.isBefore(from.toLocalDate()) && expected.isBefore(to.toLocalDate());
            if (CALENDAR.isWorkingDay(expected) && !stopped) {
                left--;
            }
        }
        assertThat(deadline.date()).isEqualTo(expected);
    }

    @Property(seed = Seed.FIXED)
    void overdueExactlyAfterTheDueMoment(
            @ForAll("moments") OffsetDateTime received,
            @ForAll("terms") Term term,
            @ForAll @IntRange(min = -3000, max = 3000) int minutesFromDue) {
        Deadline deadline = term.from(received, CALENDAR);
        OffsetDateTime done = deadline.endExclusive().plusMinutes(minutesFromDue);
        assertThat(deadline.timeliness(done) == Timeliness.OVERDUE).isEqualTo(minutesFromDue > 0);
    }

    @Property(seed = Seed.FIXED)
    void latestReceiptIsTheLastDayThatMeetsTheDate(
            @ForAll @IntRange(max = 300) int day,
            @ForAll("terms") Term term,
            @ForAll("policies") CountingPolicy policy) {
        LocalDate dueBy = LocalDate.of(2029, 1, 1).plusDays(day);
        LocalDate latest = term.latestReceipt(dueBy, Counting.of(CALENDAR, policy));
        assertThat(lastMinute(term, latest, policy)).isBeforeOrEqualTo(dueBy);
        assertThat(lastMinute(term, latest.plusDays(1), policy)).isAfter(dueBy);
    }

    @Property(seed = Seed.FIXED)
    void latestReceiptOfALimitIsTheLastMinuteThatMeetsTheDate(
            @ForAll @IntRange(max = 300) int day,
            @ForAll("terms") Term term,
            @ForAll("policies") CountingPolicy policy,
            @ForAll CutOff.CutOffEffect effect,
            @ForAll boolean withCutOff) {
        LimitCase.Builder one = LimitCase.builder().label(NAME).term(term);
        if (withCutOff) {
            one.cutOff(CutOff.of(LocalTime.of(15, 0), effect));
        }
        TimeLimit limit = TimeLimit.of(one.build());
        LocalDate dueBy = LocalDate.of(2029, 1, 1).plusDays(day);
        OffsetDateTime latest = limit.latestReceipt(dueBy, CaseFacts.UNKNOWN, Counting.of(CALENDAR, policy))
                .orElseThrow();
        assertThat(limit.from(latest, CaseFacts.UNKNOWN, Counting.of(CALENDAR, policy))
                        .date())
                .isBeforeOrEqualTo(dueBy);
        assertThat(limit.from(latest.plusMinutes(1), CaseFacts.UNKNOWN, Counting.of(CALENDAR, policy))
                        .date())
                .isAfter(dueBy);
    }

    private static LocalDate lastMinute(Term term, LocalDate day, CountingPolicy policy) {
        return term.from(day.atTime(23, 59, 59, 999_999_999).atOffset(OFFSET), Counting.of(CALENDAR, policy))
                .date();
    }
}
