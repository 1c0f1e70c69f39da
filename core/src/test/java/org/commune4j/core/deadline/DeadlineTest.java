package org.commune4j.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.commune4j.core.calendar.Arrangement;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Occasion;
import org.commune4j.core.calendar.OfficeHours;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.CountingPolicy.OffHoursReceipt;
import org.commune4j.core.deadline.CountingPolicy.PartlyStoppedDay;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final LocalizedText GROUND = LocalizedText.of("Chờ kết quả giám định", "Awaiting an expert opinion");

    /** June 2025 without holidays: the 2nd is a Monday. */
    static final WorkCalendar CALENDAR = WorkCalendar.builder()
            .years(2024, 2026)
            .zone(ZoneId.of("Asia/Ho_Chi_Minh"))
            .weekend(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), SourceStatus.VERIFIED)
            .officeHours(OfficeHours.ofWeekdays("08:00-12:00", "13:00-17:00")
                    .withReceiving(DayOfWeek.SATURDAY, "08:00-11:00"))
            .build();

    private static OffsetDateTime at(String dayAndTime) {
        return OffsetDateTime.parse("2025-06-" + dayAndTime + ":00+07:00");
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2025, 6, day);
    }

    private static Deadline deadline(Term term, String received) {
        return term.from(at(received), CALENDAR);
    }

    private static Deadline fiveDays() {
        return deadline(Term.workingDays(5), "02T09:00");
    }

    private static Counting by(CountingPolicy policy) {
        return Counting.of(CALENDAR, policy);
    }

    private static CountingPolicy partly(PartlyStoppedDay choice) {
        return CountingPolicy.builder()
                .partlyStoppedDay(Choice.ofDefault(choice))
                .build();
    }

    // ---------------------------------------------------------------- pauses

    @Test
    void saysByWhichOfficeHoursItCountsAndHowSureTheyAre() {
        OfficeHours hours = OfficeHours.ofWeekdays("08:00-12:00", "13:00-17:00");
        assertThat(hours.sourceStatus()).isEqualTo(SourceStatus.UNVERIFIED);
        assertThat(hours.reference()).isEmpty();
        String line = "Office hours: 08:00-12:00, 13:00-17:00 [default, no source]";
        assertThat(receipt(Term.workingHours(3), "09:00", hours)).contains(line);
        // Days do not rest on them, unless the receipt was outside of them.
        assertThat(receipt(Term.workingDays(3), "09:00", hours)).doesNotContain("Office hours");
        assertThat(receipt(Term.workingDays(3), "20:00", hours)).contains(line);
        OfficeHours own = hours.withReference(LegalReference.of(Instrument.of("12/QĐ-UBND"), SourceStatus.VERIFIED));
        assertThat(own.sourceStatus()).isEqualTo(SourceStatus.VERIFIED);
        assertThat(own).isNotEqualTo(hours);
        assertThat(own.withReceiving(DayOfWeek.SATURDAY, "08:00-11:00").reference())
                .isEqualTo(own.reference());
        assertThat(receipt(Term.workingHours(3), "09:00", own))
                .contains("Office hours: 08:00-12:00, 13:00-17:00 (12/QĐ-UBND; read in the text)");
    }

    private static String receipt(Term term, String time, OfficeHours hours) {
        return term.from(OffsetDateTime.parse("2025-09-15T" + time + ":00+07:00"), CALENDAR.withOfficeHours(hours))
                .receipt()
                .render(Locale.ENGLISH);
    }

    @Test
    void theTimeOfASupplementDoesNotCount() {
        assertThat(fiveDays().date()).isEqualTo(june(9));
        // Counted: 3, 4 (partly), 10 (partly), 11, 12.
        assertThat(fiveDays().paused(at("04T10:00"), at("10T15:00"), GROUND).date())
                .isEqualTo(june(12));
        // Counted: 3, 11, 12, 13, 16.
        assertThat(Term.workingDays(5)
                        .from(at("02T09:00"), by(partly(PartlyStoppedDay.NOT_COUNTED)))
                        .paused(at("04T10:00"), at("10T15:00"), GROUND)
                        .date())
                .isEqualTo(june(16));
    }

    @Test
    void twoPausesThatMeetAreOne() {
        assertThat(fiveDays()
                        .paused(at("03T00:00"), at("04T10:00"), GROUND)
                        .paused(at("04T10:00"), at("05T00:00"), GROUND)
                        .date())
                .isEqualTo(june(11));
        // Two pauses that only touch one day do not take it away twice.
        assertThat(Term.workingDays(5)
                        .from(at("02T09:00"), by(partly(PartlyStoppedDay.NOT_COUNTED)))
                        .paused(at("04T09:00"), at("04T10:00"), GROUND)
                        .paused(at("04T14:00"), at("04T15:00"), GROUND)
                        .date())
                .isEqualTo(june(10));
        assertThat(fiveDays()
                        .paused(at("04T09:00"), at("04T10:00"), GROUND)
                        .paused(at("04T14:00"), at("04T15:00"), GROUND)
                        .date())
                .isEqualTo(june(9));
    }

    @Test
    void pausesThatOverlapAreLeftOutOnce() {
        Deadline whole = fiveDays().paused(at("03T00:00"), at("06T00:00"), GROUND);
        LocalizedText other = LocalizedText.of("nộp tiền", "payment");
        Deadline overlapping =
                fiveDays().paused(at("04T00:00"), at("06T00:00"), other).paused(at("03T00:00"), at("05T00:00"), GROUND);
        assertThat(overlapping.date()).isEqualTo(whole.date()).isEqualTo(june(12));
        // The one that began first counts as the reason of what both cover; one inside another says nothing more.
        assertThat(overlapping.receipt().render(Locale.ENGLISH))
                .contains("from 00:00 Tue 3 Jun 2025 to 00:00 Thu 5 Jun 2025: Awaiting an expert opinion")
                .contains("from 00:00 Thu 5 Jun 2025 to 00:00 Fri 6 Jun 2025: payment");
        Deadline inside = whole.paused(at("04T00:00"), at("05T00:00"), other);
        assertThat(inside.date()).isEqualTo(whole.date());
        assertThat(inside.receipt().render(Locale.ENGLISH)).doesNotContain("payment");
        assertThat(inside.workingDaysPaused(at("30T00:00"))).isEqualTo(3);
        assertThat(overlapping.workingTimePaused(at("03T09:00"), at("05T09:00")))
                .isEqualTo(Duration.ofHours(7 + 8 + 1));
    }

    @Test
    void whatComesBeforeTheReceiptHasNoEffect() {
        assertThat(deadline(Term.workingDays(5), "04T09:00").paused(at("02T00:00"), at("03T00:00"), GROUND))
                .satisfies(before -> {
                    assertThat(before.date()).isEqualTo(june(11));
                    assertThat(before.receipt().render(Locale.ENGLISH)).doesNotContain("suspended");
                });
        assertThat(deadline(Term.workingDays(5), "04T09:00").paused(at("02T00:00"), at("06T00:00"), GROUND))
                .satisfies(across -> {
                    assertThat(across.date()).isEqualTo(june(12));
                    assertThat(across.receipt().render(Locale.ENGLISH))
                            .contains("from 09:00 Wed 4 Jun 2025 to 00:00 Fri 6 Jun 2025");
                });
    }

    @Test
    void aPauseDoesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fiveDays().paused(at("04T00:00"), at("03T00:00"), GROUND))
                .withMessageContaining("does not end before it begins");
        assertThatNullPointerException().isThrownBy(() -> Pause.ofOpen(null, GROUND));
        assertThat(fiveDays().paused(at("04T09:00"), at("04T09:00"), GROUND).date())
                .isEqualTo(june(9));
        assertThat(Pause.ofOpen(at("04T09:00"), GROUND).until(at("03T09:00")).until())
                .contains(at("04T09:00"));
    }

    @Test
    void anExtensionIsAnAmountOfTime() {
        for (Term none : List.of(Term.NONE, Term.SAME_DAY)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> fiveDays().extended(at("04T00:00"), none, GROUND))
                    .withMessageContaining("amount of time");
        }
    }

    @Test
    void aTermDoesNotEndWhileTheClockStandsStill() {
        // Monday the 9th is the last day; from noon on the clock stands still, until Thursday.
        assertThat(fiveDays().paused(at("09T12:00"), at("12T08:00"), GROUND).date())
                .isEqualTo(june(12));
        // Supplied on a Saturday: the day rolls on to Monday.
        assertThat(deadline(Term.SAME_DAY, "02T09:00")
                        .paused(at("02T10:00"), at("07T10:00"), GROUND)
                        .date())
                .isEqualTo(june(9));
    }

    @ParameterizedTest
    @CsvSource({
        "5 calendar-days, 2025-06-10", // 3, 4, 8, 9, 10 with 5, 6, 7 stopped
        "1 weeks, 2025-06-12",
        "1 months, 2025-07-07", // 2 July and three days: Saturday the 5th, so Monday
        "16 working-hours, 2025-06-06",
        "48 hours, 2025-06-07"
    })
    void everyUnitLeavesOutPausedTime(String term, LocalDate due) {
        String from = term.endsWith("hours") ? "03T08:00" : "05T00:00";
        String until = term.startsWith("16") ? "05T08:00" : term.endsWith("hours") ? "06T08:00" : "08T00:00";
        assertThat(deadline(Term.parse(term), "02T09:00")
                        .paused(at(from), at(until), GROUND)
                        .date())
                .isEqualTo(due);
    }

    @Test
    void anExtensionIsCountedOnFromTheEnd() {
        Deadline extended = fiveDays().extended(at("05T09:00"), Term.workingDays(3), GROUND);
        assertThat(extended.date()).isEqualTo(june(12));
        assertThat(extended.receipt().render(Locale.ENGLISH))
                .contains("Extended by 3 working day(s)")
                .contains("Awaiting an expert opinion");
        assertThat(extended.days().stream().filter(day -> day.counting() == CountedDay.DayCounting.COUNTED))
                .hasSize(8);
    }

    @Test
    void aNewAppointmentMovesNoLegalDueDate() {
        Deadline appointed = fiveDays().reappointed(at("05T09:00"), june(20));
        assertThat(appointed.date()).isEqualTo(june(9));
        assertThat(appointed.receipt().render(Locale.ENGLISH)).contains("A new day was appointed: Fri 20 Jun 2025");
        assertThat(appointed.asOf(at("04T09:00")).deadline().receipt().render(Locale.ENGLISH))
                .doesNotContain("A new day");
    }

    @Test
    void outsideTheYearsOfTheCalendarItIsUndeterminedAndSaysSo() {
        Deadline outside = Term.workingDays(5).from(OffsetDateTime.parse("2027-03-01T09:00:00+07:00"), CALENDAR);
        assertThat(outside.state()).isEqualTo(Deadline.DeadlineState.UNDETERMINED);
        assertThat(outside.isNotCovered()).isTrue();
        assertThat(outside).hasToString("due outside the years of the calendar");
    }

    @Test
    void theReceiptTellsExtensionsAndNewAppointmentsInTheOrderOfTime() {
        String receipt = fiveDays()
                .extended(at("06T09:00"), Term.workingDays(3), GROUND)
                .reappointed(at("05T09:00"), june(20))
                .extended(at("04T09:00"), Term.workingDays(2), GROUND)
                .receipt()
                .render(Locale.ENGLISH);
        assertThat(receipt)
                .containsSubsequence(
                        "Extended by 2 working day(s)", "A new day was appointed", "Extended by 3 working day(s)");
    }

    // ---------------------------------------------------------------- order

    @Test
    void whatHappenedMayBeToldInAnyOrder() {
        Deadline told = fiveDays()
                .paused(at("03T09:00"), at("04T09:00"), GROUND)
                .paused(at("05T09:00"), at("06T09:00"), GROUND)
                .extended(at("04T10:00"), Term.workingDays(1), GROUND)
                .extended(at("06T10:00"), Term.months(1), GROUND);
        Deadline otherwise = fiveDays()
                .extended(at("06T10:00"), Term.months(1), GROUND)
                .paused(at("05T09:00"), at("06T09:00"), GROUND)
                .extended(at("04T10:00"), Term.workingDays(1), GROUND)
                .paused(at("03T09:00"), at("04T09:00"), GROUND);
        assertThat(otherwise).isEqualTo(told).hasSameHashCodeAs(told);
        assertThat(otherwise.pauses()).extracting(Pause::from).containsExactly(at("03T09:00"), at("05T09:00"));
        assertThat(told).isNotEqualTo(fiveDays());
        assertThat(told.receipt()).isEqualTo(otherwise.receipt());
    }

    @Test
    void pausesAreOrderedByInstantWhateverTheirOffset() {
        // 03:00 in UTC is 10:00 in Viet Nam: after 09:00, although the clock shows less.
        OffsetDateTime later = OffsetDateTime.parse("2025-06-03T03:00:00Z");
        assertThat(fiveDays()
                        .paused(later, at("04T09:00"), GROUND)
                        .paused(at("03T09:00"), later, GROUND)
                        .pauses())
                .extracting(Pause::from)
                .containsExactly(at("03T09:00"), later);
    }

    @Test
    void whatIsOfOneInstantStandsAsItWasAddedWhateverItsOffset() {
        OffsetDateTime inUtc = OffsetDateTime.parse("2025-06-03T02:00:00Z");
        Deadline oneDay = deadline(Term.workingDays(1), "02T09:00");
        // From the 3rd a month, to Thursday 3 July, and then three working days.
        assertThat(oneDay.extended(at("03T09:00"), Term.months(1), GROUND)
                        .extended(inUtc, Term.workingDays(3), GROUND)
                        .date())
                .isEqualTo("2025-07-08");
        // Three working days, to Friday the 6th, and then a month, to a Sunday.
        assertThat(oneDay.extended(inUtc, Term.workingDays(3), GROUND)
                        .extended(at("03T09:00"), Term.months(1), GROUND)
                        .date())
                .isEqualTo("2025-07-07");
    }

    @Test
    void timesAreThoseOfTheCalendarsZone() {
        // 18:00 of the 2nd in UTC is 01:00 of the 3rd in Viet Nam.
        Deadline deadline = Term.workingDays(1).from(OffsetDateTime.parse("2025-06-02T18:00:00Z"), CALENDAR);
        assertThat(deadline.date()).isEqualTo(june(4));
        assertThat(deadline.endExclusive()).isEqualTo(at("05T00:00"));
        assertThat(deadline.timeliness(OffsetDateTime.parse("2025-06-04T17:00:00Z")))
                .isEqualTo(Timeliness.ON_TIME);
        assertThat(deadline.timeliness(OffsetDateTime.parse("2025-06-04T17:00:01Z")))
                .isEqualTo(Timeliness.OVERDUE);
        assertThat(deadline.timeliness(OffsetDateTime.parse("2025-06-03T16:59:00Z")))
                .isEqualTo(Timeliness.EARLY);
    }

    // ---------------------------------------------------------------- how it stands

    @Test
    void saysHowADossierStands() {
        Deadline deadline = fiveDays().paused(at("04T10:00"), at("10T15:00"), GROUND);
        Standing before = deadline.asOf(at("03T10:00"));
        assertThat(before.asOf()).isEqualTo(at("03T10:00"));
        assertThat(before.deadline().date()).isEqualTo(june(9));
        assertThat(before.leastWorkingDaysLeft()).isEqualTo(OptionalInt.of(4));
        assertThat(before.leastWorkingTimeLeft()).contains(Duration.ofHours(6 + 4 * 8));
        assertThat(before.isPaused()).isFalse();
        // Paused on the 4th, which counts: three of the five days are left.
        Standing waiting = deadline.asOf(at("06T12:00"));
        assertThat(waiting.isPaused()).isTrue();
        assertThat(waiting.deadline().state()).isEqualTo(Deadline.DeadlineState.PAUSED);
        assertThat(waiting.leastWorkingDaysLeft()).isEqualTo(OptionalInt.of(3));
        assertThat(waiting.mostWorkingTimeLeft()).contains(Duration.ofHours(3 * 8));
        assertThat(waiting.timeliness()).isEqualTo(Timeliness.EARLY);
        // Had it run again at noon of the 6th, days 3, 4 and 6 would count.
        assertThat(waiting.deadline().ifResumed(at("06T12:00")).date()).isEqualTo(june(10));
        assertThat(waiting).hasToString("as of " + at("06T12:00") + ": paused since " + at("04T10:00") + ", paused");
        Standing late = deadline.asOf(at("13T10:00"));
        assertThat(late.isPaused()).isFalse();
        assertThat(late.deadline().date()).isEqualTo(june(12));
        assertThat(late.timeliness()).isEqualTo(Timeliness.OVERDUE);
        assertThat(late.leastWorkingDaysLeft()).isEqualTo(OptionalInt.of(-1));
        assertThat(late.leastWorkingTimeLeft()).contains(Duration.ofHours(-2));
    }

    @Test
    void anOpenPauseLeavesNoDueDate() {
        Deadline open = fiveDays().paused(Pause.ofOpen(at("04T00:00"), GROUND));
        assertThat(open.state()).isEqualTo(Deadline.DeadlineState.PAUSED);
        assertThat(open.openPause()).contains(Pause.ofOpen(at("04T00:00"), GROUND));
        assertThat(open.findDate()).isEmpty();
        assertThat(open.findEarliest()).isEmpty();
        assertThat(open.findLatest()).isEmpty();
        assertThatIllegalStateException().isThrownBy(open::date).withMessageContaining("PAUSED");
        assertThatIllegalStateException().isThrownBy(open::endExclusive);
        assertThat(open.ifResumed(at("06T00:00")).date()).isEqualTo(june(11));
        assertThat(open.ifResumed(at("01T00:00")).date()).isEqualTo(june(9));
        assertThat(fiveDays().ifResumed(at("06T00:00"))).isEqualTo(fiveDays());
        assertThat(fiveDays().openPause()).isEmpty();
        assertThat(open.asOf(at("06T00:00")).isPaused()).isTrue();
        assertThat(open.asOf(at("03T23:59")).isPaused()).isFalse();
        assertThat(open.asOf(at("04T00:00")).isPaused()).isTrue();
        assertThat(fiveDays()
                        .paused(at("04T00:00"), at("05T00:00"), GROUND)
                        .asOf(at("05T00:00"))
                        .isPaused())
                .isFalse();
        Deadline extended = open.extended(at("06T00:00"), Term.workingDays(1), GROUND);
        assertThat(extended.ifResumed(at("06T00:00")).date()).isEqualTo(june(12));
        // The 4th is paused as a whole: four days are left, and five with the extension.
        assertThat(open.standing().leastWorkingDaysLeft()).isEqualTo(OptionalInt.of(4));
        assertThat(extended.standing().leastWorkingDaysLeft()).isEqualTo(OptionalInt.of(5));
        assertThat(extended.standing().leastWorkingTimeLeft()).contains(Duration.ofHours(40));
        assertThat(extended.standing().asOf()).isEqualTo(at("06T00:00"));
        assertThat(open.workingDaysPaused(at("06T00:00"))).isEqualTo(2);
        assertThat(open.workingDaysPaused(at("03T00:00"))).isZero();
    }

    @Test
    void theReceiptOfAPausedDeadlineSaysNothingThatDidNotHappen() {
        Deadline open = fiveDays().paused(Pause.ofOpen(at("05T10:00"), GROUND));
        assertThat(open.receipt().render(Locale.ENGLISH))
                .contains(
                        "suspended since 10:00 Thu 5 Jun 2025 (Awaiting an expert opinion), so there is no due date; once it"
                                + " goes on, 2 working day(s) are left")
                .contains("Wed 4 Jun 2025: working day: counted, day 2")
                .contains("Thu 5 Jun 2025: working day: counted, day 3")
                .doesNotContain("6 Jun")
                .doesNotContain("The last day");
        assertThat(open.days()).extracting(CountedDay::date).containsExactly(june(2), june(3), june(4), june(5));
        assertThat(deadline(Term.workingHours(12), "02T09:00")
                        .paused(Pause.ofOpen(at("03T10:00"), GROUND))
                        .receipt()
                        .render(Locale.forLanguageTag("vi")))
                .contains("chưa có ngày đến hạn; khi tiếp tục giải quyết, còn 3 giờ làm việc");
        // Half of the day counts that is paused in part, or none of it.
        assertThat(Term.workingDays(5)
                        .from(at("02T09:00"), by(partly(PartlyStoppedDay.NOT_COUNTED)))
                        .paused(Pause.ofOpen(at("05T10:00"), GROUND))
                        .standing()
                        .leastWorkingDaysLeft())
                .isEqualTo(OptionalInt.of(3));
    }

    @Test
    void severalPausesOfWhichOneIsOpen() {
        Deadline two = fiveDays()
                .paused(at("03T00:00"), at("06T00:00"), GROUND)
                .paused(Pause.ofOpen(at("04T10:00"), GROUND))
                .paused(at("10T00:00"), at("12T00:00"), GROUND);
        // None of the five days but those before the 3rd has passed: all are left.
        assertThat(two.state()).isEqualTo(Deadline.DeadlineState.PAUSED);
        assertThat(two.openPause().orElseThrow().from()).isEqualTo(at("04T10:00"));
        assertThat(two.standing().leastWorkingDaysLeft()).isEqualTo(OptionalInt.of(5));
        assertThat(two.ifResumed(at("12T00:00")).date()).isEqualTo(june(18));
    }

    // ---------------------------------------------------------------- after the due date

    @Test
    void whatComesAfterTheDueDateMovesNothing() {
        // Due at the end of Monday the 9th.
        for (Deadline late : List.of(
                fiveDays().extended(at("10T09:00"), Term.workingDays(10), GROUND),
                fiveDays().paused(at("10T09:00"), at("12T09:00"), GROUND),
                fiveDays().paused(Pause.ofOpen(at("10T09:00"), GROUND)),
                fiveDays().reappointed(at("10T09:00"), june(20)))) {
            assertThat(late.date()).isEqualTo(june(9));
            assertThat(late.timeliness(at("10T09:00"))).isEqualTo(Timeliness.OVERDUE);
            assertThat(late.asOf(at("11T09:00")).isPaused()).isFalse();
        }
        assertThat(fiveDays()
                        .extended(at("10T00:00"), Term.workingDays(1), GROUND)
                        .date())
                .isEqualTo(june(10));
        assertThat(fiveDays()
                        .extended(at("10T09:00"), Term.workingDays(10), GROUND)
                        .paused(at("11T09:00"), at("12T09:00"), GROUND)
                        .paused(Pause.ofOpen(at("13T09:00"), GROUND))
                        .receipt()
                        .render(Locale.ENGLISH))
                .contains("An extension by 10 working day(s) came after the due date (09:00 Tue 10 Jun 2025)")
                .contains("after the due date, it was suspended")
                .contains("Since 09:00 Fri 13 Jun 2025, after the due date, it is suspended");
    }

    @Test
    void oneThatCameInTimeLetsTheNextComeInTime() {
        Deadline twice = fiveDays()
                .extended(at("06T09:00"), Term.workingDays(2), GROUND)
                .extended(at("11T09:00"), Term.workingDays(2), GROUND)
                .extended(at("16T09:00"), Term.workingDays(2), GROUND);
        // Until the 11th by the first, until the 13th by the second; the third comes too late.
        assertThat(twice.date()).isEqualTo(june(13));
        assertThat(twice.paused(at("12T00:00"), at("13T00:00"), GROUND).date()).isEqualTo(june(18));
        // A pause that is open when an extension comes keeps the end away.
        assertThat(fiveDays()
                        .paused(at("06T09:00"), at("20T09:00"), GROUND)
                        .extended(at("18T09:00"), Term.workingDays(1), GROUND)
                        .date())
                .isEqualTo(june(23));
        assertThat(fiveDays()
                        .paused(Pause.ofOpen(at("06T09:00"), GROUND))
                        .extended(at("18T09:00"), Term.workingDays(1), GROUND)
                        .standing()
                        .leastWorkingDaysLeft())
                .isEqualTo(OptionalInt.of(2));
    }

    @Test
    void aPauseAfterOfficeHoursOfTheLastDayMovesNothingWhereTheyEndTheTerm() {
        CountingPolicy office = CountingPolicy.builder()
                .dueTime(Choice.ofDefault(CountingPolicy.DueTime.END_OF_OFFICE_HOURS))
                .partlyStoppedDay(Choice.ofDefault(PartlyStoppedDay.NOT_COUNTED))
                .build();
        Deadline due = Term.workingDays(5).from(at("02T09:00"), by(office));
        assertThat(due.paused(at("09T18:00"), at("12T18:00"), GROUND).endExclusive())
                .isEqualTo(at("09T17:00"));
        assertThat(due.paused(at("09T16:00"), at("12T18:00"), GROUND).date()).isEqualTo(june(13));
    }

    @Test
    void saysWhatAStepMayStillTake() {
        Standing standing = fiveDays().asOf(at("06T13:00"));
        assertThat(standing.leastWorkingTimeLeft()).contains(Duration.ofHours(12));
        assertThat(standing.stepBudget(Duration.ofHours(8))).contains(Duration.ofHours(4));
        assertThat(standing.stepBudget(Duration.ofHours(20))).contains(Duration.ZERO);
    }

    @Test
    void withoutALimitNothingIsLate() {
        Standing standing = deadline(Term.NONE, "02T09:00").asOf(at("30T09:00"));
        assertThat(standing.deadline().state()).isEqualTo(Deadline.DeadlineState.UNLIMITED);
        assertThat(standing.timeliness()).isEqualTo(Timeliness.ON_TIME);
        assertThat(standing.leastWorkingDaysLeft()).isEmpty();
        assertThat(standing.deadline().receipt().render(Locale.ENGLISH)).contains("no time limit");
        assertThat(standing.deadline().findLatest()).isEmpty();
    }

    @Test
    void withoutAKnownCaseNothingIsTold() {
        Deadline deadline = TimeLimit.UNKNOWN.from(at("02T09:00"), CaseFacts.UNKNOWN, Counting.of(CALENDAR));
        assertThat(deadline.state()).isEqualTo(Deadline.DeadlineState.UNDETERMINED);
        assertThat(deadline.candidates()).isEmpty();
        assertThat(deadline.timeliness(at("02T10:00"))).isEqualTo(Timeliness.UNDETERMINED);
        assertThat(deadline.receipt().render(Locale.ENGLISH)).contains("no time limit is known");
        assertThat(deadline.days()).isEmpty();
    }

    // ---------------------------------------------------------------- cases

    private static LimitCase oneCase(Term term, String fact, boolean value) {
        return LimitCase.builder().label(GROUND).term(term).putWhen(fact, value).build();
    }

    @Test
    void aCaseWithoutFactsAppliesWhereNoOtherDoes() {
        TimeLimit limit = TimeLimit.of(List.of(
                oneCase(Term.workingDays(3), "verification", true),
                LimitCase.builder().label(GROUND).term(Term.SAME_DAY).build()));
        assertThat(limit.select(CaseFacts.UNKNOWN.with("verification", true)).found())
                .map(LimitCase::term)
                .contains(Term.workingDays(3));
        assertThat(limit.select(CaseFacts.UNKNOWN.with("verification", false)).found())
                .map(LimitCase::term)
                .contains(Term.SAME_DAY);
        LimitSelection unknown = limit.select(CaseFacts.UNKNOWN);
        assertThat(unknown.found()).isEmpty();
        assertThat(unknown.candidates()).hasSize(2);
        assertThat(unknown.missing()).containsExactly("verification");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.of(List.of(
                        LimitCase.builder().label(GROUND).term(Term.SAME_DAY).build(),
                        LimitCase.builder().label(GROUND).term(Term.NONE).build())));
    }

    @Test
    void casesThatApplyAtOnceAreAConflictUnlessTheyAgree() {
        TimeLimit limit =
                TimeLimit.of(List.of(oneCase(Term.workingDays(3), "a", true), oneCase(Term.workingDays(5), "b", true)));
        CaseFacts both = CaseFacts.UNKNOWN.with("a", true).with("b", true);
        assertThat(limit.select(both).isConflict()).isTrue();
        Deadline conflict = limit.from(at("02T09:00"), both, Counting.of(CALENDAR));
        assertThat(conflict.state()).isEqualTo(Deadline.DeadlineState.UNDETERMINED);
        assertThat(conflict.candidates()).hasSize(2);
        assertThat(conflict.receipt().render(Locale.ENGLISH)).contains("at once");
        assertThat(conflict.timeliness(at("03T09:00"))).isEqualTo(Timeliness.EARLY);
        assertThat(conflict.timeliness(at("06T09:00"))).isEqualTo(Timeliness.UNDETERMINED);
        TimeLimit agreeing =
                TimeLimit.of(List.of(oneCase(Term.workingDays(3), "a", true), oneCase(Term.workingDays(3), "b", true)));
        assertThat(agreeing.from(at("02T09:00"), both, Counting.of(CALENDAR)).date())
                .isEqualTo(june(5));
        // Where neither may hold, there may be no case.
        assertThat(agreeing.from(at("02T09:00"), CaseFacts.UNKNOWN, Counting.of(CALENDAR))
                        .state())
                .isEqualTo(Deadline.DeadlineState.UNDETERMINED);
        assertThat(agreeing.from(at("02T09:00"), CaseFacts.UNKNOWN.with("a", true), Counting.of(CALENDAR))
                        .date())
                .isEqualTo(june(5));
    }

    // ---------------------------------------------------------------- policy

    @Test
    void everyChoiceOfThePolicyCounts() {
        OffsetDateTime saturday = at("07T09:00");
        OffsetDateTime evening = at("06T18:00");
        CountingPolicy next = CountingPolicy.builder()
                .offHoursReceipt(Choice.ofDefault(OffHoursReceipt.NEXT_RECEIVING_TIME))
                .build();
        Term oneDay = Term.workingDays(1);
        // Friday evening counts as received on Saturday morning, when the body receives; Monday is day one all the
        // same.
        assertThat(oneDay.from(evening, by(next)).date()).isEqualTo(june(9));
        assertThat(oneDay.from(saturday, by(next)).date()).isEqualTo(june(9));
        assertThat(oneDay.from(at("07T12:00"), by(next)).date()).isEqualTo(june(10));
        assertThat(oneDay.from(at("07T12:00"), CALENDAR).date()).isEqualTo(june(9));
        CountingPolicy first = CountingPolicy.builder()
                .firstDay(Choice.ofDefault(CountingPolicy.FirstDay.COUNTED))
                .build();
        assertThat(Term.workingDays(2).from(at("02T09:00"), by(first)).date()).isEqualTo(june(3));
        CountingPolicy stays = CountingPolicy.builder()
                .lastDayOff(Choice.ofDefault(CountingPolicy.LastDayOff.STAYS))
                .build();
        assertThat(Term.calendarDays(5).from(at("02T09:00"), by(stays)).date()).isEqualTo(june(7));
        CountingPolicy office = CountingPolicy.builder()
                .dueTime(Choice.ofDefault(CountingPolicy.DueTime.END_OF_OFFICE_HOURS))
                .build();
        assertThat(oneDay.from(at("02T09:00"), by(office)).endExclusive()).isEqualTo(at("03T17:00"));
        CountingPolicy nextMonth = CountingPolicy.builder()
                .missingDay(Choice.ofDefault(CountingPolicy.MissingDay.FIRST_OF_NEXT_MONTH))
                .lastDayOff(Choice.ofDefault(CountingPolicy.LastDayOff.STAYS))
                .build();
        OffsetDateTime endOfMay = OffsetDateTime.parse("2025-05-31T09:00:00+07:00");
        assertThat(Term.months(1).from(endOfMay, by(nextMonth)).date()).isEqualTo(LocalDate.of(2025, 7, 1));
    }

    @Test
    void theReceiptNamesTheDefaultsThatMattered() {
        String atNight =
                Term.workingDays(1).from(at("06T18:00"), CALENDAR).receipt().render(Locale.ENGLISH);
        assertThat(atNight).contains("outside receiving hours").contains("[default, no source]");
        String byDay =
                Term.workingDays(1).from(at("06T10:00"), CALENDAR).receipt().render(Locale.ENGLISH);
        assertThat(byDay).doesNotContain("outside receiving hours");
    }

    @ParameterizedTest
    @CsvSource({
        "3 working-days, 13, 10",
        "1 working-days, 9, 8", // received on Sunday, due on Monday
        "5 calendar-days, 15, 8", // the 13th is due by the 15th; the 14th would roll on to the 16th
        "same-day, 9, 9",
        "8 working-hours, 10, 9"
    })
    void theLatestReceiptThatMeetsADate(String term, int dueBy, int expected) {
        Term parsed = Term.parse(term);
        LocalDate latest = parsed.latestReceipt(june(dueBy), Counting.of(CALENDAR));
        assertThat(latest).isEqualTo(june(expected));
        OffsetDateTime lastMoment =
                latest.atTime(LocalTime.of(23, 59)).atZone(CALENDAR.zone()).toOffsetDateTime();
        assertThat(parsed.from(lastMoment, CALENDAR).date()).isBeforeOrEqualTo(june(dueBy));
        assertThat(parsed.from(lastMoment.plusDays(1), CALENDAR).date()).isAfter(june(dueBy));
    }

    // ---------------------------------------------------------------- open days

    @Test
    void anOpenDayOnTheWayGivesARange() {
        WorkCalendar open = CALENDAR.toBuilder()
                .occasion(Occasion.builder()
                        .id("2025/fair")
                        .name(LocalizedText.of("Hội chợ", "Fair"))
                        .addCandidates(Arrangement.of(GROUND))
                        .addCandidates(new Arrangement(
                                GROUND,
                                List.of(Holiday.builder()
                                        .date(june(11))
                                        .name(LocalizedText.of("Hội chợ", "Fair"))
                                        .build()),
                                List.of()))
                        .build())
                .build();
        Deadline deadline =
                Term.workingDays(5).from(at("02T09:00"), open).paused(at("04T10:00"), at("10T15:00"), GROUND);
        assertThat(deadline.state()).isEqualTo(Deadline.DeadlineState.OPEN);
        assertThat(deadline.findEarliest()).contains(june(12));
        assertThat(deadline.findLatest()).contains(june(13));
        Standing standing = deadline.asOf(at("10T16:00"));
        assertThat(standing.leastWorkingDaysLeft()).isEqualTo(OptionalInt.of(2));
        assertThat(standing.mostWorkingDaysLeft()).isEqualTo(OptionalInt.of(2));
        assertThat(standing.leastWorkingTimeLeft()).contains(Duration.ofHours(1 + 2 * 8));
        assertThat(deadline.toString()).contains("OPEN").contains("2025-06-12..2025-06-13");
    }

    @Test
    void theTextFormOfATermIsRead() {
        for (String text : List.of("3 working-days", "12 working-hours", "1 years", "same-day", "none", "2 hours")) {
            assertThat(Term.parse(text)).hasToString(text);
        }
        for (String text : List.of("3", "working-days", "x working-days", "0 working-days", "3 same-day", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Term.parse(text));
        }
    }

    @Test
    void findsTheNextReceivingTime() {
        assertThat(CALENDAR.nextReceiving(LocalDateTime.parse("2025-06-06T17:00")))
                .isEqualTo(LocalDateTime.parse("2025-06-07T08:00"));
        assertThat(CALENDAR.nextReceiving(LocalDateTime.parse("2025-06-07T11:00")))
                .isEqualTo(LocalDateTime.parse("2025-06-09T08:00"));
        assertThat(CALENDAR.nextReceiving(LocalDateTime.parse("2025-06-06T12:30")))
                .isEqualTo(LocalDateTime.parse("2025-06-06T13:00"));
        assertThat(Optional.of(CALENDAR.nextReceiving(LocalDateTime.parse("2025-06-06T09:30"))))
                .contains(LocalDateTime.parse("2025-06-06T09:30"));
    }
}
