package org.commune4j.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.problem.ProblemException;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    private static final LocalizedText NAME = LocalizedText.of("Ngày lễ", "A holiday");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static WorkCalendar.Builder builder() {
        return WorkCalendar.builder()
                .years(2025, 2026)
                .zone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .weekend(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), SourceStatus.REPORTED);
    }

    private static Holiday holiday(String date) {
        return Holiday.builder().date(day(date)).name(NAME).build();
    }

    @Test
    void findsEveryContradictionAtOnce() {
        List<Problem> problems = builder()
                .holiday(holiday("2025-04-30"))
                .holiday(holiday("2025-04-30"))
                .holiday(holiday("2027-01-01"))
                .swap(Swap.of(day("2025-05-03"), day("2025-05-10")))
                .swap(Swap.of(day("2025-05-05"), day("2025-05-06")))
                .swap(Swap.of(day("2025-05-07"), day("2025-04-30")))
                .swap(Swap.of(day("2025-05-08"), day("2025-05-17")))
                .swap(Swap.of(day("2025-05-09"), day("2025-05-17")))
                .swap(Swap.of(day("2030-05-09"), day("2030-05-17")))
                .check()
                .problems();
        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactlyInAnyOrder(
                        "CALENDAR-004 /holidays/1/date",
                        "CALENDAR-005 /holidays/2/date",
                        "CALENDAR-002 /swaps/0/dayOff",
                        "CALENDAR-003 /swaps/1/dayWorked",
                        "CALENDAR-001 /swaps/2/dayWorked",
                        "CALENDAR-006 /swaps/4/dayWorked",
                        "CALENDAR-005 /swaps/5/dayOff");
        for (Problem problem : problems) {
            assertThat(problem.render(Locale.ENGLISH)).doesNotContain("{");
            assertThat(problem.render(Locale.forLanguageTag("vi"))).doesNotContain("{");
        }
        assertThatThrownBy(() -> builder()
                        .swap(Swap.of(day("2025-05-03"), day("2025-05-10")))
                        .build())
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void findsContradictionsOfOccasionsAndDecisions() {
        Arrangement wrong = new Arrangement(NAME, List.of(), List.of(Swap.of(day("2025-05-03"), day("2025-05-10"))));
        Occasion occasion =
                Occasion.builder().id("a").name(NAME).addCandidates(wrong).build();
        assertThat(builder()
                        .occasion(occasion)
                        .occasion(Occasion.builder().id("a").name(NAME).build())
                        .decision(Decision.of("b", wrong))
                        .check()
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactlyInAnyOrder(
                        "CALENDAR-007 /occasions/1/id",
                        "CALENDAR-008 /occasions/1/candidates",
                        "CALENDAR-009 /decisions/b/occasion");
        assertThat(builder().occasion(occasion).check().problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .contains("CALENDAR-002 /occasions/0/candidates/0/swaps/0/dayOff");
    }

    @Test
    void occasionsThatMeetAreTriedTogetherWithoutTheirContradictions() {
        Arrangement none = Arrangement.of(NAME);
        LocalDate saturday = day("2025-06-14");
        Occasion monday = Occasion.builder()
                .id("monday")
                .name(NAME)
                .addCandidates(none)
                .addCandidates(new Arrangement(NAME, List.of(), List.of(Swap.of(day("2025-06-09"), saturday))))
                .build();
        Occasion tuesday = Occasion.builder()
                .id("tuesday")
                .name(NAME)
                .addCandidates(none)
                .addCandidates(new Arrangement(NAME, List.of(), List.of(Swap.of(day("2025-06-10"), saturday))))
                .build();
        WorkCalendar calendar = builder().occasion(monday).occasion(tuesday).build();
        // Neither, one or the other; both at once would work one Saturday twice.
        Possible<Integer> between = calendar.possible(c -> c.workingDaysBetween(day("2025-06-08"), day("2025-06-10")));
        assertThat(between.values()).containsExactlyInAnyOrder(2, 1);
        assertThat(between.awaited()).extracting(Occasion::id).containsExactly("monday", "tuesday");
        assertThat(calendar.openDecisions(DateRange.ofDay(saturday))).hasSize(2);
        assertThat(calendar.possible(c -> c.plus(day("2025-06-06"), 1)).values())
                .containsExactlyInAnyOrder(day("2025-06-09"), day("2025-06-10"));
        assertThat(calendar.possible(c -> c.plus(day("2025-06-16"), -2)).values())
                .containsExactlyInAnyOrder(day("2025-06-12"), day("2025-06-13"));
        assertThat(calendar.possible(c -> c.workingDaysBetween(day("2025-06-16"), day("2025-06-09")))
                        .values())
                .containsExactly(-5);
        DayStatus status = calendar.status(saturday);
        assertThat(status.isOpen()).isTrue();
        assertThatThrownBy(status::isWorked).isInstanceOf(OpenDayException.class);
        assertThat(calendar.possible(c -> c.status(saturday).kind().name() + c.isWorkingDay(saturday))
                        .values())
                .containsExactlyInAnyOrder("WEEKENDfalse", "SWAPPED_INtrue");
    }

    @Test
    void aReckoningOverAnotherCalendarIsNotTriedForEver() {
        Occasion occasion = Occasion.builder()
                .id("a")
                .name(NAME)
                .addCandidates(Arrangement.of(NAME))
                .addCandidates(new Arrangement(NAME, List.of(holiday("2025-06-09")), List.of()))
                .build();
        WorkCalendar calendar = builder().occasion(occasion).build();
        assertThatThrownBy(() -> calendar.possible(ignored -> calendar.isWorkingDay(day("2025-06-09"))))
                .isInstanceOf(OpenDayException.class);
    }

    @Test
    void refusesAnIncompleteBuilder() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WorkCalendar.builder().years(2025, 2026).build())
                .withMessageContaining("zone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkCalendar.builder().years(2026, 2025));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkCalendar.builder().years(1800, 2025))
                .withMessageContaining("200");
    }

    @Test
    void isEqualByContent() {
        WorkCalendar calendar = builder().holiday(holiday("2025-04-30")).build();
        assertThat(calendar)
                .isEqualTo(calendar.toBuilder().build())
                .hasSameHashCodeAs(calendar.toBuilder().build());
        assertThat(calendar).isNotEqualTo(builder().build());
        assertThat(calendar.hashCode()).isNotEqualTo(builder().build().hashCode());
        assertThat(calendar.holidays()).hasSize(1);
        assertThat(calendar).hasToString("WorkCalendar 2025..2026 Asia/Ho_Chi_Minh");
    }

    @Test
    void refusesHoursWithoutOfficeHours() {
        assertThatIllegalStateException()
                .isThrownBy(() -> builder().build().plus(LocalDateTime.parse("2025-06-09T08:00"), Duration.ofHours(1)))
                .withMessageContaining("officeHours");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficeHours.NONE.withSessions(DayOfWeek.MONDAY, "08:00-12:00", "11:00-15:00"))
                .withMessageContaining("08:00-12:00 and 11:00-15:00");
        assertThatIllegalArgumentException().isThrownBy(() -> Session.parse("12:00-12:00"));
        assertThat(Session.parse("00:00-24:00").endMinute()).isEqualTo(1440);
        assertThat(Session.parse("07:30-24:00")).hasToString("07:30-24:00");
    }

    @Test
    void aDayNamesItsKindAndWhatMakesIt() {
        WorkCalendar calendar = builder()
                .holiday(holiday("2025-06-08"))
                .swap(Swap.of(day("2025-06-10"), day("2025-06-14")))
                .build();
        assertThat(List.of("2025-06-07", "2025-06-08", "2025-06-09", "2025-06-10", "2025-06-11", "2025-06-14"))
                .extracting(date -> calendar.status(day(date)).kind())
                .containsExactly(
                        DayKind.WEEKEND,
                        DayKind.HOLIDAY,
                        DayKind.COMPENSATORY,
                        DayKind.SWAPPED_OFF,
                        DayKind.WORKING,
                        DayKind.SWAPPED_IN);
        assertThat(calendar.status(day("2025-06-14")).swap().map(Swap::dayOff)).contains(day("2025-06-10"));
        assertThat(calendar.status(day("2025-06-09")).holiday().map(Holiday::date))
                .contains(day("2025-06-08"));
        assertThat(calendar.status(day("2025-06-11")).holiday()).isEmpty();
        assertThat(calendar.status(day("2025-06-11")).candidates()).isEmpty();
    }

    // ---------------------------------------------------------------- the ends of the years covered

    @Test
    void coversItsFirstAndLastDay() {
        WorkCalendar calendar = builder()
                .holiday(holiday("2025-01-01"))
                .holiday(holiday("2026-12-31"))
                .build();
        assertThat(calendar.coverage()).isEqualTo(DateRange.ofClosed(day("2025-01-01"), day("2026-12-31")));
        assertThat(calendar.weeklyRestDays()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(calendar.isWorkingDay(day("2025-01-01"))).isFalse();
        assertThat(calendar.isWorkingDay(day("2026-12-31"))).isFalse();
        assertThat(calendar.plus(day("2026-12-29"), 1)).isEqualTo(day("2026-12-30"));
        assertThat(calendar.plus(day("2025-01-03"), -1)).isEqualTo(day("2025-01-02"));
        assertThat(calendar.workingDaysBetween(day("2025-01-01"), day("2026-12-31")))
                .isEqualTo(520);
        assertThat(calendar.workingDaysBetween(day("2026-12-31"), day("2025-01-01")))
                .isEqualTo(-520);
        for (String outside : List.of("2024-12-31", "2027-01-01")) {
            assertThatThrownBy(() -> calendar.isWorkingDay(day(outside))).isInstanceOf(DateTimeException.class);
            assertThatThrownBy(() -> calendar.plus(day(outside), 0)).isInstanceOf(DateTimeException.class);
            assertThatThrownBy(() -> calendar.workingDaysBetween(day("2025-01-01"), day(outside)))
                    .hasMessageContaining(outside);
            assertThatThrownBy(() -> calendar.workingDaysBetween(day(outside), day("2025-01-01")))
                    .hasMessageContaining(outside);
        }
        assertThatThrownBy(() -> calendar.plus(day("2026-12-30"), 1)).hasMessageContaining("1 working days from");
        assertThatThrownBy(() -> calendar.plus(day("2025-01-02"), -1)).hasMessageContaining("-1 working days from");
    }

    @Test
    void aSwapMayReachIntoAYearThatIsNotCovered() {
        WorkCalendar calendar = builder()
                .swap(Swap.of(day("2025-01-02"), day("2024-12-28")))
                .swap(Swap.of(day("2027-01-04"), day("2026-12-26")))
                .swap(Swap.of(day("2025-12-31"), day("2026-01-03")))
                .build();
        assertThat(List.of("2025-01-02", "2026-12-26", "2025-12-31", "2026-01-03"))
                .extracting(date -> calendar.isWorkingDay(day(date)))
                .containsExactly(false, true, false, true);
        assertThat(calendar.plus(day("2025-12-30"), 2)).isEqualTo(day("2026-01-02"));
        assertThat(calendar.plus(day("2025-12-30"), 3)).isEqualTo(day("2026-01-03"));
        assertThat(builder()
                        .swap(Swap.of(day("2025-01-04"), day("2024-12-28")))
                        .swap(Swap.of(day("2025-01-06"), day("2024-12-27")))
                        .check()
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("CALENDAR-002 /swaps/0/dayOff", "CALENDAR-003 /swaps/1/dayWorked");
    }

    @Test
    void aCompensationFallsOnTheLastDayOrIsLost() {
        // 27 and 28 December 2025 are a weekend, 26 to 31 December the last days.
        WorkCalendar.Builder builder = builder().years(2025, 2025).holiday(holiday("2025-12-28"));
        for (String free : List.of("2025-12-29", "2025-12-30")) {
            builder.holiday(holiday(free));
        }
        assertThat(builder.build().status(day("2025-12-31")).kind()).isEqualTo(DayKind.COMPENSATORY);
        assertThat(builder.holiday(holiday("2025-12-27"))
                        .build()
                        .status(day("2025-12-31"))
                        .holiday()
                        .map(Holiday::date))
                .contains(day("2025-12-27"));
    }

    @Test
    void daysOffAreCompensatedInTheOrderOfTheirDates() {
        WorkCalendar calendar = builder()
                .holiday(holiday("2025-06-08"))
                .holiday(holiday("2025-06-07"))
                .build();
        assertThat(List.of("2025-06-09", "2025-06-10"))
                .extracting(date ->
                        calendar.status(day(date)).holiday().map(Holiday::date).orElseThrow())
                .containsExactly(day("2025-06-07"), day("2025-06-08"));
        WorkCalendar decided = builder()
                .holiday(holiday("2025-06-08"))
                .occasion(occasion("a", Arrangement.of(NAME), free("2025-06-07")))
                .build();
        assertThat(decided.possible(
                                one -> one.status(day("2025-06-10")).kind() + " " + one.isWorkingDay(day("2025-06-10")))
                        .values())
                .containsExactly("WORKING true", "COMPENSATORY false");
        assertThat(decided.status(day("2025-06-10")).candidates())
                .extracting(DayStatus::holiday)
                .containsExactly(Optional.empty(), Optional.of(holiday("2025-06-08")));
    }

    // ---------------------------------------------------------------- occasions

    private static Arrangement free(String... days) {
        return new Arrangement(
                NAME, Stream.of(days).map(WorkCalendarTest::holiday).toList(), List.of());
    }

    private static Occasion occasion(String id, Arrangement... candidates) {
        return Occasion.builder().id(id).name(NAME).addCandidates(candidates).build();
    }

    @Test
    void occasionsOnAdjacentDaysAreOneGroupAndOthersAreNot() {
        WorkCalendar calendar = builder()
                .occasion(occasion("c", Arrangement.of(NAME), free("2025-06-12")))
                .occasion(occasion("b", Arrangement.of(NAME), free("2025-06-10")))
                .occasion(occasion("a", Arrangement.of(NAME), free("2025-06-09")))
                .build();
        assertThat(calendar.status(day("2025-06-09")).awaited())
                .extracting(Occasion::id)
                .containsExactly("a", "b");
        assertThat(calendar.status(day("2025-06-12")).awaited())
                .extracting(Occasion::id)
                .containsExactly("c");
        assertThat(calendar.possibilities(day("2025-06-10"))).hasSize(4).doesNotHaveDuplicates();
        assertThat(calendar.possibilities(day("2025-06-11"))).containsExactly(calendar);
        WorkCalendar assumed = calendar.possibilities(day("2025-06-12")).get(1);
        assertThat(assumed.isWorkingDay(day("2025-06-12"))).isFalse();
        assertThat(assumed.possibilities(day("2025-06-12"))).containsExactly(assumed);
        assertThat(assumed.status(day("2025-06-12")).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(assumed.status(day("2025-06-11")).kind()).isEqualTo(DayKind.WORKING);
        assertThat(assumed.status(day("2025-06-09")).isOpen()).isTrue();
        assertThat(assumed).isNotEqualTo(calendar);
        assertThatThrownBy(() -> assumed.isWorkingDay(day("2025-06-09"))).isInstanceOf(OpenDayException.class);
    }

    @Test
    void aDayThatIsFreeWhateverIsDecidedIsNotOpen() {
        Holiday other = Holiday.builder()
                .from(holiday("2025-06-09"))
                .name(LocalizedText.of("Ngày khác", "Another"))
                .build();
        WorkCalendar calendar = builder()
                .occasion(occasion("a", free("2025-06-09"), new Arrangement(NAME, List.of(other), List.of())))
                .occasion(occasion("b", free("2025-06-16")))
                .occasion(occasion("c", Arrangement.of(NAME)))
                .build();
        assertThat(calendar.isWorkingDay(day("2025-06-09"))).isFalse();
        assertThat(calendar.status(day("2025-06-09")).name()).isEqualTo(NAME);
        assertThat(calendar.status(day("2025-06-16")).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.openDecisions(calendar.coverage())).isEmpty();
        assertThat(calendar.possibilities(day("2025-06-09"))).hasSize(1);
    }

    @Test
    void candidatesMayTouchTheFirstAndLastDayAndDaysThatAreNotCovered() {
        WorkCalendar calendar = builder()
                .occasion(occasion("first", Arrangement.of(NAME), free("2024-12-31", "2025-01-01")))
                .occasion(occasion("last", Arrangement.of(NAME), free("2026-12-31", "2027-01-01")))
                .occasion(occasion("never", Arrangement.of(NAME), free("2030-01-01"), free("2010-01-01")))
                .build();
        assertThat(calendar.openDecisions(calendar.coverage()))
                .extracting(Occasion::id)
                .containsExactly("first", "last");
        assertThatThrownBy(() -> calendar.plus(day("2025-01-02"), -1)).isInstanceOf(OpenDayException.class);
        assertThatThrownBy(() -> calendar.plus(day("2026-12-30"), 1)).isInstanceOf(OpenDayException.class);
        assertThat(calendar.plus(day("2025-01-01"), 1)).isEqualTo(day("2025-01-02"));
        assertThat(calendar.plus(day("2026-12-31"), -1)).isEqualTo(day("2026-12-30"));
        WorkCalendar assumed = calendar.possibilities(day("2025-01-01")).get(0);
        assertThat(assumed.plus(day("2025-01-02"), -1)).isEqualTo(day("2025-01-01"));
        assertThatThrownBy(() -> assumed.plus(day("2025-01-01"), -1)).hasMessageContaining("-1 working days from");
    }

    @Test
    void aThousandPossibilitiesAreNotTooMany() {
        WorkCalendar.Builder builder = builder();
        for (int i = 0; i < 3; i++) {
            Arrangement free = free(day("2025-06-09").plusDays(i).toString());
            builder.occasion(Occasion.builder()
                    .id("o" + i)
                    .name(NAME)
                    .addCandidates(Arrangement.of(NAME))
                    .addAllCandidates(Collections.nCopies(9, free))
                    .build());
        }
        assertThat(builder.build().possibilities(day("2025-06-09"))).hasSize(8);
    }

    @Test
    void refusesTooManyPossibilitiesAndThoseThatAllContradict() {
        WorkCalendar.Builder many = builder();
        for (int i = 0; i < 10; i++) {
            many.occasion(occasion(
                    "o" + i,
                    Arrangement.of(NAME),
                    free(day("2025-06-09").plusDays(i).toString())));
        }
        assertThat(many.check().problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("CALENDAR-010 /occasions");
        assertThat(builder()
                        .occasion(occasion("a", free("2025-06-09")))
                        .occasion(occasion("b", free("2025-06-09")))
                        .check()
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("CALENDAR-011 /occasions");
    }

    @Test
    void triesNoMoreThanSomeThousandWays() {
        WorkCalendar.Builder builder = builder();
        LocalDate first = day("2025-01-06");
        for (int i = 0; i < 12; i++) {
            builder.occasion(occasion(
                    "o" + i, Arrangement.of(NAME), free(first.plusWeeks(i).toString())));
        }
        WorkCalendar calendar = builder.build();
        // Eleven open days take 4095 trials, twelve 8191.
        Possible<Integer> eleven = calendar.possible(
                one -> one.workingDaysBetween(first, first.plusWeeks(11).minusDays(1)));
        assertThat(eleven.values()).hasSize(11);
        assertThat(eleven.awaited()).hasSize(10);
        assertThat(calendar.possible(one -> one.workingDaysBetween(
                                first.minusDays(1), first.plusWeeks(11).minusDays(1)))
                        .values())
                .hasSize(12);
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> calendar.possible(one -> one.workingDaysBetween(first.minusDays(1), first.plusWeeks(11))))
                .withMessageContaining("4096")
                .withMessageContaining("o11");
    }

    // ---------------------------------------------------------------- values

    @Test
    void possibleResultsNameWhatTheyAwait() {
        WorkCalendar calendar = builder()
                .occasion(occasion("a", Arrangement.of(NAME), free("2025-06-09")))
                .build();
        Possible<Integer> awaiting = calendar.possible(one -> one.isWorkingDay(day("2025-06-09")) ? 1 : 0);
        assertThat(awaiting).hasToString("[1, 0] awaiting [a]");
        assertThat(calendar.possible(one -> 1)).hasToString("[1]");
    }

    @Test
    void aStatusIsAValueThatNamesItsSource() {
        LegalReference reference = LegalReference.of(Instrument.of("1/TB"), SourceStatus.REPORTED);
        WorkCalendar calendar = builder()
                .holiday(holiday("2025-06-10"))
                .holiday(Holiday.builder()
                        .from(holiday("2025-06-11"))
                        .reference(reference)
                        .build())
                .occasion(occasion("a", Arrangement.of(NAME), free("2025-06-18")))
                .build();
        DayStatus unsourced = calendar.status(day("2025-06-10"));
        DayStatus sourced = calendar.status(day("2025-06-11"));
        DayStatus open = calendar.status(day("2025-06-18"));
        assertThat(unsourced).hasToString("2025-06-10 HOLIDAY (A holiday)");
        assertThat(unsourced.explanation().message()).isEqualTo(unsourced.message());
        assertThat(unsourced.message().code()).isEqualTo("CALENDAR.day.unsourced");
        assertThat(unsourced.explanation().reference()).isEmpty();
        assertThat(sourced.message().code()).isEqualTo("CALENDAR.day.holiday");
        assertThat(sourced.explanation().reference()).contains(reference);
        assertThat(open.message().code()).isEqualTo("CALENDAR.day.open");
        assertThat(open.awaited()).extracting(Occasion::id).containsExactly("a");
        assertThat(open.candidates()).hasSize(2);
        List<DayStatus> unlike = List.of(
                unsourced,
                sourced,
                open,
                calendar.status(day("2025-06-12")),
                calendar.status(day("2025-06-14")),
                DayStatus.ofWeekend(day("2025-06-14"), SourceStatus.VERIFIED),
                DayStatus.ofWeekend(day("2025-06-15"), SourceStatus.VERIFIED),
                DayStatus.ofHoliday(Holiday.builder()
                        .from(holiday("2025-06-10"))
                        .reference(reference)
                        .build()),
                DayStatus.ofHoliday(Holiday.builder()
                        .from(holiday("2025-06-10"))
                        .name(LocalizedText.of("Ngày khác", "Another"))
                        .build()),
                DayStatus.ofHoliday(Holiday.builder()
                        .from(holiday("2025-06-10"))
                        .compensated(false)
                        .build()));
        assertThat(unlike).doesNotHaveDuplicates();
        assertThat(calendar.toBuilder().build().status(day("2025-06-10")))
                .isEqualTo(unsourced)
                .hasSameHashCodeAs(unsourced);
        assertThat(unsourced.hashCode()).isNotEqualTo(sourced.hashCode());
    }

    @Test
    void theLastWeekendGivenHoldsAndYearsMayBeTwoHundred() {
        WorkCalendar calendar = builder()
                .years(2001, 2200)
                .weekend(List.of(DayOfWeek.SUNDAY), SourceStatus.VERIFIED)
                .build();
        assertThat(calendar.weeklyRestDays()).containsExactly(DayOfWeek.SUNDAY);
        assertThat(calendar.isWorkingDay(day("2025-06-14"))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> builder().years(2001, 2201));
        assertThat(builder().years(2025, 2025).build().coverage())
                .isEqualTo(DateRange.ofClosed(day("2025-01-01"), day("2025-12-31")));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        builder().weekend(List.of(), SourceStatus.VERIFIED).build());
        assertThatIllegalStateException()
                .isThrownBy(() -> WorkCalendar.builder()
                        .zone(ZoneId.of("Asia/Ho_Chi_Minh"))
                        .weekend(List.of(DayOfWeek.SUNDAY), SourceStatus.VERIFIED)
                        .build());
    }
}
