package org.commune4j.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** June 2025: the 9th is a Monday, the 10th a holiday, the 11th is free for Saturday the 14th, the 13th is undecided. */
class OfficeTimeTest {

    private static final LocalizedText NAME = LocalizedText.of("Ngày lễ", "A holiday");
    private static final OfficeHours HOURS = OfficeHours.ofWeekdays("07:30-11:30", "13:00-17:00")
            .withSessions(DayOfWeek.WEDNESDAY, "18:00-20:00")
            .withReceiving(DayOfWeek.SATURDAY, "08:00-10:00")
            .withReceiving(DayOfWeek.TUESDAY, "18:00-20:00")
            .withReceiving(DayOfWeek.FRIDAY, "18:00-20:00")
            .withReceiving(DayOfWeek.MONDAY, "06:00-07:00");
    private static final WorkCalendar CALENDAR = WorkCalendar.builder()
            .years(2025, 2025)
            .zone(ZoneId.of("Asia/Ho_Chi_Minh"))
            .weekend(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), SourceStatus.VERIFIED)
            .officeHours(HOURS)
            .holiday(holiday("2025-06-10"))
            .swap(Swap.of(LocalDate.parse("2025-06-11"), LocalDate.parse("2025-06-14")))
            .occasion(Occasion.builder()
                    .id("2025/13")
                    .name(NAME)
                    .addCandidates(Arrangement.of(NAME))
                    .addCandidates(new Arrangement(NAME, List.of(holiday("2025-06-13")), List.of()))
                    .build())
            .build();

    private static Holiday holiday(String day) {
        return Holiday.builder().date(LocalDate.parse(day)).name(NAME).build();
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-09T07:29, false",
        "2025-06-09T07:30, true",
        "2025-06-09T11:29, true",
        "2025-06-09T11:30, false",
        "2025-06-09T13:00, true",
        "2025-06-09T17:00, false",
        "2025-06-09T06:00, true", // receives only
        "2025-06-09T06:59, true",
        "2025-06-09T07:00, false",
        "2025-06-10T08:00, false", // a holiday
        "2025-06-10T18:00, false", // nor does it receive then
        "2025-06-17T18:00, true",
        "2025-06-11T18:00, false", // free by a swap
        "2025-06-14T18:00, true", // the hours of that Wednesday
        "2025-06-14T09:00, true",
        "2025-06-14T12:00, false",
        "2025-06-21T09:00, true", // a Saturday on which it only receives
        "2025-06-21T10:00, false",
        "2025-06-15T09:00, false"
    })
    void receivesInItsSessions(LocalDateTime moment, boolean receives) {
        assertThat(CALENDAR.isReceiving(moment)).isEqualTo(receives);
    }

    @Test
    void doesNotGuessWhetherItReceivesOnAnOpenDay() {
        assertThatExceptionOfType(OpenDayException.class)
                .isThrownBy(() -> CALENDAR.isReceiving(at("2025-06-13T18:00")))
                .satisfies(open -> {
                    assertThat(open.date()).isEqualTo("2025-06-13");
                    assertThat(open.awaited()).extracting(Occasion::id).containsExactly("2025/13");
                });
        assertThat(CALENDAR.possible(one -> one.isReceiving(at("2025-06-13T18:00")))
                        .values())
                .containsExactly(true, false);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> CALENDAR.isReceiving(at("2026-01-01T08:00")))
                .withMessageContaining("2025-01-01 to 2025-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-09T06:30, 2025-06-09T06:30",
        "2025-06-09T07:00, 2025-06-09T07:30",
        "2025-06-09T05:59, 2025-06-09T06:00",
        "2025-06-09T11:30, 2025-06-09T13:00",
        "2025-06-09T17:00, 2025-06-12T07:30", // past a holiday and a day free by a swap
        "2025-06-14T20:00, 2025-06-16T06:00",
        "2025-06-20T20:00, 2025-06-21T08:00",
        "2025-06-21T10:00, 2025-06-23T06:00"
    })
    void findsWhenItReceivesNext(LocalDateTime moment, LocalDateTime expected) {
        assertThat(CALENDAR.nextReceiving(moment)).isEqualTo(expected);
    }

    @Test
    void findsNoNextReceivingPastAnOpenDayOrTheYearsCovered() {
        assertThatExceptionOfType(OpenDayException.class)
                .isThrownBy(() -> CALENDAR.nextReceiving(at("2025-06-12T17:00")));
        assertThat(CALENDAR.possible(one -> one.nextReceiving(at("2025-06-12T17:00")))
                        .values())
                .containsExactly(at("2025-06-13T07:30"), at("2025-06-14T07:30"));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> CALENDAR.nextReceiving(at("2025-12-31T20:00")));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-09T07:30, PT0S, 2025-06-09T07:30",
        "2025-06-08T12:00, PT0S, 2025-06-08T12:00",
        "2025-06-09T07:30, PT4H, 2025-06-09T11:30",
        "2025-06-09T07:30, PT4H1M, 2025-06-09T13:01",
        "2025-06-09T06:00, PT1H, 2025-06-09T08:30", // receiving is not working time
        "2025-06-09T12:00, PT4H, 2025-06-09T17:00",
        "2025-06-09T16:59, PT2M, 2025-06-12T07:31",
        "2025-06-14T11:30, PT6H, 2025-06-14T20:00",
        "2025-06-14T11:30, PT6H1M, 2025-06-16T07:31",
        "2025-06-09T17:00, -PT4H, 2025-06-09T13:00",
        "2025-06-09T17:00, -PT4H1M, 2025-06-09T11:29",
        "2025-06-12T07:30, -PT1H, 2025-06-09T16:00",
        "2025-06-09T12:30, -PT30M, 2025-06-09T11:00",
        "2025-06-15T00:00, -PT2H, 2025-06-14T18:00"
    })
    void addsWorkingTime(LocalDateTime from, Duration time, LocalDateTime expected) {
        assertThat(CALENDAR.plus(from, time)).isEqualTo(expected);
        assertThat(CALENDAR.workingTimeBetween(from, expected)).isEqualTo(time);
        assertThat(CALENDAR.workingTimeBetween(expected, from)).isEqualTo(time.negated());
    }

    @Test
    void countsNoTimeOutsideTheYearsOrAcrossAnOpenDay() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> CALENDAR.plus(at("2025-12-31T16:00"), Duration.ofHours(4)));
        assertThat(CALENDAR.plus(at("2025-12-31T16:00"), Duration.ofHours(1))).isEqualTo(at("2025-12-31T17:00"));
        assertThat(CALENDAR.plus(at("2025-01-01T09:00"), Duration.ofHours(-1))).isEqualTo(at("2025-01-01T08:00"));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> CALENDAR.plus(at("2025-01-01T09:00"), Duration.ofHours(-2)));
        assertThatExceptionOfType(OpenDayException.class)
                .isThrownBy(() -> CALENDAR.workingTimeBetween(at("2025-06-12T16:00"), at("2025-06-14T08:00")));
        assertThatExceptionOfType(OpenDayException.class)
                .isThrownBy(() -> CALENDAR.plus(at("2025-06-12T16:00"), Duration.ofHours(2)));
    }

    @Test
    void refusesEveryQuestionAboutHoursWithoutSome() {
        WorkCalendar none = CALENDAR.withOfficeHours(OfficeHours.NONE);
        LocalDateTime moment = at("2025-06-09T08:00");
        assertThat(none.sessions(moment.toLocalDate())).isEmpty();
        assertThat(none.isReceiving(moment)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> none.nextReceiving(moment));
        assertThatIllegalStateException().isThrownBy(() -> none.workingTimeBetween(moment, moment));
        assertThatIllegalStateException().isThrownBy(() -> none.plus(moment, Duration.ZERO));
        assertThat(OfficeHours.NONE.withSessions(DayOfWeek.MONDAY).isEmpty()).isTrue();
        assertThat(HOURS.isEmpty()).isFalse();
    }

    @Test
    void keepsItsDaysWithOtherHours() {
        OfficeHours other = OfficeHours.ofWeekdays("09:00-12:00");
        WorkCalendar changed = CALENDAR.withOfficeHours(other);
        assertThat(changed.officeHours()).isSameAs(other);
        assertThat(changed).isNotEqualTo(CALENDAR).hasSameHashCodeAs(CALENDAR);
        assertThat(changed.withOfficeHours(HOURS)).isEqualTo(CALENDAR);
        assertThat(changed.possible(one -> one.isWorkingDay(LocalDate.parse("2025-06-13")) ? one.officeHours() : other)
                        .values())
                .containsExactly(other);
    }

    @Test
    void tellsTheLocalTimeOfAMoment() {
        assertThat(CALENDAR.zone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(CALENDAR.local(OffsetDateTime.parse("2025-06-09T08:00:00+07:00")))
                .isEqualTo(at("2025-06-09T08:00"));
        assertThat(CALENDAR.local(OffsetDateTime.parse("2025-06-09T20:00:00Z"))).isEqualTo(at("2025-06-10T03:00"));
    }

    // ---------------------------------------------------------------- sessions

    @Test
    void sessionsOfADayAreInOrderAndDoNotOverlap() {
        OfficeHours hours = OfficeHours.NONE
                .withSessions(DayOfWeek.MONDAY, "13:00-17:00")
                .withSessions(DayOfWeek.MONDAY, "07:30-13:00", "17:00-18:00");
        assertThat(hours.sessions(DayOfWeek.MONDAY)).hasToString("[07:30-13:00, 13:00-17:00, 17:00-18:00]");
        assertThat(hours.sessions(DayOfWeek.TUESDAY)).isEmpty();
        for (String overlapping : List.of("16:59-19:00", "12:00-13:01", "14:00-15:00", "12:00-18:00")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> OfficeHours.NONE.withReceiving(DayOfWeek.MONDAY, "13:00-17:00", overlapping))
                    .withMessageContaining("MONDAY");
        }
    }

    @Test
    void officeHoursAreEqualByTheirSessions() {
        OfficeHours hours = OfficeHours.ofWeekdays("07:30-11:30");
        assertThat(hours)
                .isEqualTo(OfficeHours.ofWeekdays("07:30-11:30"))
                .hasSameHashCodeAs(OfficeHours.ofWeekdays("07:30-11:30"))
                .isNotEqualTo(OfficeHours.ofWeekdays("07:30-11:31"))
                .isNotEqualTo(hours.withReceiving(DayOfWeek.SATURDAY, "08:00-10:00"));
        assertThat(Stream.of(
                                hours,
                                OfficeHours.ofWeekdays("07:30-11:31"),
                                hours.withReceiving(DayOfWeek.SATURDAY, "08:00-10:00"))
                        .map(OfficeHours::hashCode))
                .doesNotHaveDuplicates();
        assertThat(OfficeHours.NONE.withSessions(DayOfWeek.MONDAY, "07:30-11:30"))
                .hasToString("{MONDAY=[07:30-11:30]}");
        assertThat(OfficeHours.NONE
                        .withSessions(DayOfWeek.MONDAY, "07:30-11:30")
                        .withReceiving(DayOfWeek.SUNDAY, "08:00-09:00"))
                .hasToString("{MONDAY=[07:30-11:30]}, receiving only {SUNDAY=[08:00-09:00]}");
    }

    @Test
    void sessionsAreValues() {
        Session session = Session.parse("07:30-11:30");
        assertThat(session)
                .isEqualTo(Session.parse("07:30-11:30"))
                .hasSameHashCodeAs(Session.parse("07:30-11:30"))
                .isNotEqualTo(Session.parse("07:30-11:31"))
                .isNotEqualTo(Session.parse("07:31-11:30"));
        assertThat(session.hashCode()).isEqualTo(450 * 1440 + 690);
        assertThat(session.startMinute()).isEqualTo(450);
        assertThat(Stream.of("08:00-09:00", "07:30-12:00", "07:30-11:00")
                        .map(Session::parse)
                        .sorted())
                .hasToString("[07:30-11:00, 07:30-12:00, 08:00-09:00]");
        for (String wrong : List.of("07:30", "-07:30", "24:00-24:00", "7:30-8:00")) {
            assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Session.parse(wrong));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Session.parse("12:00-11:00"))
                .withMessageContaining("12:00-11:00");
    }
}
