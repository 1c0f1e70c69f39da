package org.commune4j.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
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
}
