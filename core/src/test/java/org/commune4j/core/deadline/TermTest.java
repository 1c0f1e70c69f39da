package org.commune4j.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of days and hours, and what no term counts. June 2025: the 2nd is a Monday; office hours 8 to 12 and 13 to 17. */
class TermTest {

    private static final LocalizedText GROUND = LocalizedText.of("chờ", "waiting");

    private static OffsetDateTime at(String dayAndTime) {
        return OffsetDateTime.parse("2025-06-" + dayAndTime + ":00+07:00");
    }

    private static Deadline deadline(String term, String received) {
        return Term.parse(term).from(at(received), DeadlineTest.CALENDAR);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5 working-days, 02T09:00, 02T14:00", // four hours of office time
        "0.5 working-days, 02T16:00, 03T11:00",
        "0.5 working-days, 06T16:00, 09T11:00", // over a weekend
        "0.5 working-days, 07T10:00, 09T12:00", // received on a Saturday
        "0.25 working-days, 02T08:00, 02T10:00",
        "1.5 working-days, 02T16:00, 04T12:00", // Tuesday whole, then four hours of Wednesday
        "7.5 working-days, 02T16:00, 12T12:00",
        "1.5 working-hours, 02T11:00, 02T13:30",
        "0.5 hours, 02T23:45, 03T00:15"
    })
    void aPartIsCountedInHours(String term, String received, String due) {
        assertThat(deadline(term, received).endExclusive()).isEqualTo(at(due));
    }

    @Test
    void theHoursOfAWorkingDayAreAChoice() {
        Counting sevenHours = Counting.of(
                DeadlineTest.CALENDAR,
                CountingPolicy.builder()
                        .hoursPerWorkingDay(Choice.ofDefault(BigDecimal.valueOf(7)))
                        .build());
        assertThat(Term.parse("0.5 working-days")
                        .from(at("02T08:00"), sevenHours)
                        .endExclusive())
                .isEqualTo(at("02T11:30"));
        for (int hours : List.of(0, 25)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CountingPolicy.builder()
                            .hoursPerWorkingDay(Choice.ofDefault(BigDecimal.valueOf(hours)))
                            .build())
                    .withMessageContaining("at most 24 hours");
        }
    }

    @Test
    void aPartOfADayLeavesOutPausedTime() {
        assertThat(deadline("0.5 working-days", "02T09:00")
                        .paused(at("02T10:00"), at("03T15:00"), GROUND)
                        .endExclusive())
                .isEqualTo(at("04T09:00"));
        // The 3rd is paused as a whole, and so are two hours of the half day.
        assertThat(deadline("1.5 working-days", "02T09:00")
                        .paused(at("03T00:00"), at("04T00:00"), GROUND)
                        .paused(at("05T08:00"), at("05T10:00"), GROUND)
                        .endExclusive())
                .isEqualTo(at("05T15:00"));
    }

    @Test
    void anExtensionByHalfADayCountsOnFromTheEnd() {
        assertThat(deadline("2 working-days", "02T09:00")
                        .extended(at("03T09:00"), Term.parse("0.5 working-days"), GROUND)
                        .endExclusive())
                .isEqualTo(at("05T12:00"));
        assertThat(deadline("0.5 working-days", "02T09:00")
                        .extended(at("02T10:00"), Term.workingDays(1), GROUND)
                        .date())
                .isEqualTo(LocalDate.of(2025, 6, 3));
    }

    @Test
    void theReceiptOfAPartSaysDaysThenHours() {
        Deadline deadline = deadline("1.5 working-days", "02T16:00");
        assertThat(deadline.receipt().render(Locale.ENGLISH))
                .contains("1.5 working day(s), received 16:00 Mon 2 Jun 2025: due Wed 4 Jun 2025, until 12:00")
                .contains("A part of a working day is counted in hours of office time, 8 to a day [default, no source]")
                .contains("Tue 3 Jun 2025: working day: counted, day 1")
                .contains("Wed 4 Jun 2025: working day: 4 hour(s) counted");
        assertThat(deadline.days()).extracting(CountedDay::time).last().isEqualTo(Duration.ofHours(4));
        assertThat(deadline("0.5 working-days", "02T16:00").receipt().render(Locale.ENGLISH))
                .contains("Mon 2 Jun 2025: working day: 1 hour(s) counted")
                .contains("Tue 3 Jun 2025: working day: 3 hour(s) counted")
                .doesNotContain("The day of receipt is not counted");
        assertThat(Term.parse("0.5 working-days").message().render(Locale.forLanguageTag("vi")))
                .isEqualTo("0,5 ngày làm việc");
    }

    @Test
    void aPartIsReadAndWritten() {
        for (String text : List.of("0.5 working-days", "7.5 working-days", "0.25 hours", "1.75 working-hours")) {
            assertThat(Term.parse(text)).hasToString(text);
        }
        assertThat(Term.parse("2.50 working-days")).hasToString("2.5 working-days");
        assertThat(Term.parse("3.0 hours")).isEqualTo(Term.hours(3)).hasSameHashCodeAs(Term.hours(3));
        assertThat(Term.parse("100.0 hours").amount()).isEqualTo(BigDecimal.valueOf(100));
        assertThat(Term.parse("7.5 working-days").roundedUp()).isEqualTo(8);
        assertThat(Term.of(new BigDecimal("0.5"), Term.TermUnit.WORKING_DAYS)).isNotEqualTo(Term.workingDays(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.5 calendar-days",
                "0.5 months",
                "3.0 months",
                "0.001 working-days",
                "0 working-days",
                "0.0 working-days",
                ".5 hours",
                "1. hours",
                "1,5 hours",
                "-0.5 hours",
                "+1 hours",
                "36525.5 working-days",
                "0.5 same-day",
                "1e1 hours"
            })
    void whatNoTermCountsIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.parse(text));
    }

    /** D21: a hundred years are the most, in every unit. */
    @Test
    void d21AnAmountBeyondAHundredYearsIsRefusedWithTheLimit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.years(Integer.MAX_VALUE))
                .withMessageContaining("1 to 100 of YEARS")
                .withMessageContaining("2147483647");
        for (Term.TermUnit unit : Term.TermUnit.values()) {
            assertThatIllegalArgumentException().isThrownBy(() -> Term.of(unit.most() + 1, unit));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Term.of(new BigDecimal(unit.most()).add(new BigDecimal("0.5")), unit))
                    .withMessageContaining(Integer.toString(unit.most()));
        }
    }

    /** D22: hours pass by the clock that nobody changes. */
    @ParameterizedTest
    @CsvSource({
        "2011-03-26T12:00+01:00, 24 hours, 2011-03-27T13:00+02:00", // the night that lacks an hour
        "2011-10-29T12:00+02:00, 24 hours, 2011-10-30T11:00+01:00", // the night that has one more
        "2011-03-26T12:00+01:00, 14.5 hours, 2011-03-27T03:30+02:00",
        "2011-03-25T12:00+01:00, 24 hours, 2011-03-26T12:00+01:00"
    })
    void d22HoursAreElapsedTime(OffsetDateTime received, String term, OffsetDateTime due) {
        WorkCalendar amsterdam = WorkCalendar.builder()
                .years(2010, 2012)
                .zone(ZoneId.of("Europe/Amsterdam"))
                .weekend(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), SourceStatus.VERIFIED)
                .build();
        Deadline deadline = Term.parse(term).from(received, amsterdam);
        assertThat(deadline.endExclusive()).isEqualTo(due);
        Duration counted = deadline.days().stream().map(CountedDay::time).reduce(Duration.ZERO, Duration::plus);
        assertThat(counted).isEqualTo(Duration.between(received, due));
        // A pause of two hours by the clock takes two hours, in that night too.
        assertThat(deadline.paused(received.plusHours(16), received.plusHours(18), GROUND)
                        .endExclusive())
                .isEqualTo(due.isAfter(received.plusHours(16)) ? due.plusHours(2) : due);
    }
}
