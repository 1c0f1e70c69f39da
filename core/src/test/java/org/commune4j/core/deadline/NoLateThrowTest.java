package org.commune4j.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commune4j.core.calendar.OfficeHours;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.CountedDay.DayCounting;
import org.commune4j.core.deadline.Deadline.DeadlineState;
import org.commune4j.core.deadline.Term.TermUnit;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.vietnam.LawBooks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be made can be asked everything: of undecided days, and of amounts and days at the end of what there is. */
class NoLateThrowTest {

    private static final OfficeHours HOURS = OfficeHours.ofWeekdays("07:30-11:30", "13:30-17:30");

    /** Undecided until 2 October 2026: 23 November 2026, a Monday between a Sunday and a holiday. */
    private static final WorkCalendar CALENDAR =
            LawBooks.vietnam().calendar().knownOn(LocalDate.of(2026, 10, 1)).withOfficeHours(HOURS);

    private static final LocalizedText WHY = LocalizedText.of("lý do", "a reason");

    private static OffsetDateTime at(String local) {
        return OffsetDateTime.parse("2026-11-" + local + ":00+07:00");
    }

    private static void askEverything(Deadline deadline) {
        deadline.state();
        deadline.findDate();
        deadline.findEarliest();
        deadline.findLatest();
        deadline.awaited();
        deadline.candidates();
        deadline.timeliness(at("24T10:00"));
        assertThat(deadline.days()).isNotNull();
        assertThat(deadline.receipt().render(Locale.ENGLISH)).isNotBlank();
        assertThat(deadline.receipt().render(Locale.forLanguageTag("vi"))).isNotBlank();
        assertThat(deadline.toString()).isNotBlank();
        for (String moment : List.of("20T09:00", "23T08:00", "25T08:00")) {
            Standing standing = deadline.asOf(at(moment));
            standing.timeliness();
            standing.leastWorkingDaysLeft();
            standing.mostWorkingDaysLeft();
            standing.leastWorkingTimeLeft();
            standing.mostWorkingTimeLeft();
            standing.stepBudget(Duration.ofHours(1));
            standing.isPaused();
            assertThat(standing.toString()).isNotBlank();
        }
    }

    @Test
    @DisplayName(
            "B3: seven working hours over the undecided 23 November are open, explained and written like working days")
    void b03WorkingHoursOverAnUndecidedDay() {
        Deadline before = Term.workingHours(6).from(at("20T09:00"), CALENDAR);
        assertThat(before.state()).isEqualTo(DeadlineState.DETERMINED);
        askEverything(before);

        Deadline over = Term.workingHours(7).from(at("20T09:00"), CALENDAR);
        assertThat(over.state()).isEqualTo(DeadlineState.OPEN);
        askEverything(over);
        assertThat(over.days())
                .filteredOn(day -> day.date().equals(LocalDate.of(2026, 11, 23)))
                .singleElement()
                .extracting(CountedDay::counting)
                .isEqualTo(DayCounting.OPEN);
        assertThat(over.receipt().render(Locale.ENGLISH)).contains("awaiting", "whether it counts is open");
    }

    static Stream<Deadline> overUndecidedDays() {
        return Stream.of(
                // Received on the undecided day itself.
                Term.workingHours(3).from(at("23T09:00"), CALENDAR),
                Term.hours(30).from(at("23T09:00"), CALENDAR),
                Term.SAME_DAY.from(at("23T09:00"), CALENDAR),
                // Paused over it, and from it on.
                Term.workingHours(12).from(at("20T09:00"), CALENDAR).paused(at("23T08:00"), at("23T10:00"), WHY),
                Term.workingHours(12).from(at("20T09:00"), CALENDAR).paused(Pause.ofOpen(at("23T08:00"), WHY)),
                Term.workingDays(2).from(at("20T09:00"), CALENDAR).paused(at("20T10:00"), at("23T10:00"), WHY),
                // Extended by another unit.
                Term.workingDays(1).from(at("19T09:00"), CALENDAR).extended(at("20T09:00"), Term.workingHours(9), WHY),
                Term.workingHours(1).from(at("20T09:00"), CALENDAR).extended(at("20T10:00"), Term.workingDays(2), WHY),
                // With a cut-off that asks whether the next day is worked.
                TimeLimit.of(LimitCase.builder()
                                .label(WHY)
                                .term(Term.workingHours(2))
                                .cutOff(CutOff.of(LocalTime.of(8, 0), CutOff.CutOffEffect.START_MOVES))
                                .build())
                        .from(at("20T09:00"), CaseFacts.UNKNOWN, Counting.of(CALENDAR)));
    }

    @ParameterizedTest(name = "B3 sibling {index}: {0}")
    @MethodSource("overUndecidedDays")
    void b03EveryDeadlineOverAnUndecidedDayAnswersEverything(Deadline deadline) {
        askEverything(deadline);
    }

    @Test
    @DisplayName("B3: office time up to midnight does not ask what the next day is")
    void b03AStretchThatEndsAtMidnightEndsThere() {
        assertThat(CALENDAR.workingTimeBetween(
                        LocalDateTime.parse("2026-11-20T00:00"), LocalDateTime.parse("2026-11-21T00:00")))
                .isEqualTo(Duration.ofHours(8));
        assertThat(CALENDAR.workingTimeBetween(
                        LocalDateTime.parse("2026-11-22T00:00"), LocalDateTime.parse("2026-11-23T00:00")))
                .isZero();
    }

    // ---------------------------------------------------------------- amounts

    @ParameterizedTest(name = "B5, B12: \"{0}\" is no term")
    @ValueSource(
            strings = {
                "357913941 years",
                "101 years",
                "1201 months",
                "5219 weeks",
                "36526 calendar-days",
                "36526 working-days",
                "876601 hours",
                "2147483647 working-hours",
                "99999999999 hours",
                "0 hours",
                "+3 working-days",
                "-3 working-days",
                "03 working-days",
                "٣ months",
                "３ months",
                " 3 months",
                "3  months",
                "3.0 months",
                "1e2 months",
                " months",
                "a\ud800b months"
            })
    void b05b12AnAmountBeyondAnyLimitOrInOtherDigitsIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.parse(text)).withMessageContaining("term");
    }

    @ParameterizedTest(name = "B5: the most of {0}")
    @MethodSource("amounts")
    void b05TheMostOfEachUnitCountsToALaterDayOrIsToldAsNotCovered(TermUnit unit) {
        Term most = Term.of(unit.most(), unit);
        assertThat(Term.parse(most.toString())).isEqualTo(most);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of(unit.most() + 1, unit))
                .withMessageContaining(Integer.toString(unit.most()));
        WorkCalendar long200 = WorkCalendar.builder()
                .years(2000, 2199)
                .zone(CALENDAR.zone())
                .weekend(CALENDAR.weeklyRestDays(), CALENDAR.weeklyRestStatus())
                .build()
                .withOfficeHours(HOURS);
        Deadline deadline = most.from(at("20T09:00"), long200);
        assertThat(deadline.days().isEmpty()).isEqualTo(deadline.isNotCovered());
        assertThat(deadline.toString()).startsWith("due ");
        deadline.findDate().ifPresent(date -> assertThat(date).isAfter(LocalDate.of(2126, 1, 1)));
        assertThat(deadline.isNotCovered()).isEqualTo(deadline.findDate().isEmpty());
    }

    static Stream<TermUnit> amounts() {
        return Stream.of(TermUnit.values()).filter(TermUnit::isAmount);
    }

    @Test
    @DisplayName("B5: many extensions of the most that there is are told as not covered")
    void b05SumsOfExtensionsDoNotOverflow() {
        Deadline deadline = Term.years(100).from(at("20T09:00"), CALENDAR);
        for (int i = 0; i < 100; i++) {
            deadline = deadline.extended(at("20T10:00"), Term.years(100), WHY);
        }
        assertThat(deadline.isNotCovered()).isTrue();
        askEverything(deadline);
    }

    @ParameterizedTest(name = "B5: the year {0} is not taken for one that the calendar covers")
    @ValueSource(ints = {8_388_608 + 2026, -8_388_608 + 2026, 999_999_999, -999_999_999, 2014, 2051})
    void b05AFarYearIsNoYearOfTheCalendar(int year) {
        LocalDate day = LocalDate.of(year, 3, 2);
        assertThat(Stream.<Runnable>of(
                        () -> CALENDAR.isWorkingDay(day),
                        () -> CALENDAR.plus(day, 1),
                        () -> CALENDAR.workingDaysBetween(LocalDate.of(2026, 3, 2), day)))
                .allSatisfy(question ->
                        assertThatExceptionOfType(DateTimeException.class).isThrownBy(question::run));
    }

    @ParameterizedTest(name = "B5: {0} working days away")
    @ValueSource(ints = {Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE + 1, 1_000_000})
    void b05SoManyWorkingDaysLeadOutOfTheCalendarWhateverIsAssumed(int n) {
        LocalDate day = LocalDate.of(2026, 11, 20);
        for (WorkCalendar calendar : List.of(
                CALENDAR,
                CALENDAR.possible(one -> {
                            one.isWorkingDay(LocalDate.of(2026, 11, 23));
                            return one;
                        })
                        .values()
                        .get(0))) {
            assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> calendar.plus(day, n));
        }
    }
}
