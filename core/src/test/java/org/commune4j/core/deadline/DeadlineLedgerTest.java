package org.commune4j.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineLedgerTest {

    private static final LocalizedText GROUND = LocalizedText.of("Chờ kết quả giám định", "Awaiting an expert opinion");

    /** June 2025 without holidays: the 2nd is a Monday. */
    private static final WorkCalendar CALENDAR = WorkCalendar.builder()
            .years(2024, 2026)
            .zone(ZoneId.of("Asia/Ho_Chi_Minh"))
            .weekend(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), SourceStatus.VERIFIED)
            .officeHours(OfficeHours.builder()
                    .weekdaySession("08:00-12:00", "13:00-17:00")
                    .receivingOnly(DayOfWeek.SATURDAY, "08:00-11:00")
                    .build())
            .build();

    private static OffsetDateTime at(String dayAndTime) {
        return OffsetDateTime.parse("2025-06-" + dayAndTime + ":00+07:00");
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2025, 6, day);
    }

    private static DeadlineLedger ledger(Term term, String received) {
        return DeadlineLedger.of(term, at(received), CALENDAR, CountingPolicy.DEFAULT);
    }

    private static DeadlineLedger fiveDays() {
        return ledger(Term.workingDays(5), "02T09:00");
    }

    private static CountingPolicy partly(PartlyStoppedDay choice) {
        return CountingPolicy.builder()
                .partlyStoppedDay(Choice.ofDefault(choice))
                .build();
    }

    // ---------------------------------------------------------------- stops

    @Test
    void theTimeOfASupplementDoesNotCount() {
        List<LedgerEntry> entries = List.of(
                LedgerEntry.ofSupplementRequested(at("04T10:00")), LedgerEntry.ofSupplementSupplied(at("10T15:00")));
        assertThat(fiveDays().deadline().date()).isEqualTo(june(9));
        // Counted: 3, 4 (partly), 10 (partly), 11, 12.
        assertThat(fiveDays().record(entries).orThrow().deadline().date()).isEqualTo(june(12));
        // Counted: 3, 11, 12, 13, 16.
        assertThat(DeadlineLedger.of(
                                Term.workingDays(5), at("02T09:00"), CALENDAR, partly(PartlyStoppedDay.NOT_COUNTED))
                        .record(entries)
                        .orThrow()
                        .deadline()
                        .date())
                .isEqualTo(june(16));
    }

    @Test
    void twoStopsThatMeetAreOne() {
        List<LedgerEntry> meeting = List.of(
                LedgerEntry.ofSupplementRequested(at("03T00:00")),
                LedgerEntry.ofSupplementSupplied(at("04T10:00")),
                LedgerEntry.ofSuspended(at("04T10:00"), GROUND),
                LedgerEntry.ofResumed(at("05T00:00")));
        assertThat(fiveDays().record(meeting).orThrow().deadline().date()).isEqualTo(june(11));
        // Two stops that only touch one day do not take it away twice.
        List<LedgerEntry> oneDay = List.of(
                LedgerEntry.ofSupplementRequested(at("04T09:00")),
                LedgerEntry.ofSupplementSupplied(at("04T10:00")),
                LedgerEntry.ofSuspended(at("04T14:00"), GROUND),
                LedgerEntry.ofResumed(at("04T15:00")));
        assertThat(DeadlineLedger.of(
                                Term.workingDays(5), at("02T09:00"), CALENDAR, partly(PartlyStoppedDay.NOT_COUNTED))
                        .record(oneDay)
                        .orThrow()
                        .deadline()
                        .date())
                .isEqualTo(june(10));
        assertThat(fiveDays().record(oneDay).orThrow().deadline().date()).isEqualTo(june(9));
    }

    @Test
    void aTermDoesNotEndWhileTheClockStandsStill() {
        // Monday the 9th is the last day; from noon on the clock stands still, until Thursday.
        Deadline deadline = fiveDays()
                .record(List.of(LedgerEntry.ofSuspended(at("09T12:00"), GROUND), LedgerEntry.ofResumed(at("12T08:00"))))
                .orThrow()
                .deadline();
        assertThat(deadline.date()).isEqualTo(june(12));
        Deadline sameDay = ledger(Term.SAME_DAY, "02T09:00")
                .record(List.of(
                        LedgerEntry.ofSupplementRequested(at("02T10:00")),
                        LedgerEntry.ofSupplementSupplied(at("07T10:00"))))
                .orThrow()
                .deadline();
        // Supplied on a Saturday: the day rolls on to Monday.
        assertThat(sameDay.date()).isEqualTo(june(9));
    }

    @ParameterizedTest
    @CsvSource({
        "5 calendar-days, 2025-06-10", // 3, 4, 8, 9, 10 with 5, 6, 7 stopped
        "1 weeks, 2025-06-12",
        "1 months, 2025-07-07", // 2 July and three days: Saturday the 5th, so Monday
        "16 working-hours, 2025-06-06",
        "48 hours, 2025-06-07"
    })
    void everyUnitLeavesOutStoppedTime(String term, LocalDate due) {
        List<LedgerEntry> entries =
                List.of(LedgerEntry.ofSuspended(at("05T00:00"), GROUND), LedgerEntry.ofResumed(at("08T00:00")));
        if (term.endsWith("hours")) {
            entries = List.of(
                    LedgerEntry.ofSuspended(at("03T08:00"), GROUND),
                    LedgerEntry.ofResumed(term.startsWith("16") ? at("05T08:00") : at("06T08:00")));
        }
        assertThat(ledger(Term.parse(term), "02T09:00")
                        .record(entries)
                        .orThrow()
                        .deadline()
                        .date())
                .isEqualTo(due);
    }

    @Test
    void anExtensionIsCountedOnFromTheEnd() {
        DeadlineLedger extended = fiveDays()
                .record(LedgerEntry.ofExtended(at("05T09:00"), Term.workingDays(3), GROUND))
                .orThrow();
        assertThat(extended.deadline().date()).isEqualTo(june(12));
        assertThat(extended.deadline().receipt().render(Locale.ENGLISH))
                .contains("Extended by 3 working day(s)")
                .contains("Awaiting an expert opinion");
        assertThat(extended.deadline().days().stream().filter(day -> day.counting() == CountedDay.Counting.COUNTED))
                .hasSize(8);
    }

    // ---------------------------------------------------------------- orders that cannot be

    @Test
    void refusesImpossibleOrdersAllAtOnce() {
        Checked<DeadlineLedger> checked = fiveDays()
                .record(List.of(
                        LedgerEntry.ofResumed(at("03T09:00")),
                        LedgerEntry.ofSupplementSupplied(at("03T10:00")),
                        LedgerEntry.ofSupplementRequested(at("04T09:00")),
                        LedgerEntry.ofSuspended(at("04T10:00"), GROUND),
                        LedgerEntry.ofReappointed(at("05T09:00"), june(4)),
                        LedgerEntry.ofReappointed(at("05T10:00"), june(20)),
                        LedgerEntry.ofReappointed(at("05T11:00"), june(25)),
                        LedgerEntry.ofFinished(at("06T09:00")),
                        LedgerEntry.ofSupplementSupplied(at("06T10:00")),
                        LedgerEntry.ofSupplementRequested(at("01T09:00"))));
        assertThat(checked.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "DEADLINE-002 /entries/9/at",
                        "DEADLINE-006 /entries/0",
                        "DEADLINE-005 /entries/1",
                        "DEADLINE-004 /entries/3",
                        "DEADLINE-008 /entries/4",
                        "DEADLINE-007 /entries/6",
                        "DEADLINE-003 /entries/8");
        for (Problem problem : checked.problems()) {
            assertThat(problem.render(Locale.ENGLISH)).doesNotContain("{");
            assertThat(problem.render(Locale.forLanguageTag("vi"))).doesNotContain("{");
        }
    }

    @Test
    void theNumberOfNewAppointmentsIsAParameter() {
        List<LedgerEntry> two = List.of(
                LedgerEntry.ofReappointed(at("05T09:00"), june(20)),
                LedgerEntry.ofReappointed(at("06T09:00"), june(25)));
        assertThat(fiveDays().record(two).isValid()).isFalse();
        DeadlineLedger allowed = fiveDays()
                .withLateHandling(LateHandling.builder()
                        .maximumReappointments(Choice.ofDefault(2))
                        .build())
                .record(two)
                .orThrow();
        // A new appointment moves no legal due date.
        assertThat(allowed.deadline().date()).isEqualTo(june(9));
        assertThat(allowed.asOf(at("05T12:00")).reappointedTo()).contains(june(20));
        assertThat(allowed.asOf(at("06T12:00")).reappointedTo()).contains(june(25));
        assertThat(fiveDays().asOf(at("06T12:00")).reappointedTo()).isEmpty();
    }

    @Test
    void entriesOfOneMomentKeepTheirSequenceAndOthersAreSorted() {
        DeadlineLedger ledger = fiveDays()
                .record(List.of(
                        LedgerEntry.ofSuspended(at("05T09:00"), GROUND),
                        LedgerEntry.ofResumed(at("05T09:00")),
                        LedgerEntry.ofSupplementRequested(at("03T09:00")),
                        LedgerEntry.ofSupplementSupplied(at("04T09:00"))))
                .orThrow();
        assertThat(ledger.entries())
                .extracting(LedgerEntry::kind)
                .containsExactly(
                        LedgerEntry.EntryKind.SUPPLEMENT_REQUESTED,
                        LedgerEntry.EntryKind.SUPPLEMENT_SUPPLIED,
                        LedgerEntry.EntryKind.SUSPENDED,
                        LedgerEntry.EntryKind.RESUMED);
        assertThat(fiveDays()
                        .record(List.of(
                                LedgerEntry.ofResumed(at("05T09:00")), LedgerEntry.ofSuspended(at("05T09:00"), GROUND)))
                        .isValid())
                .isFalse();
    }

    @Test
    void entriesAreOrderedByInstantWhateverTheirOffset() {
        // 03:00 in UTC is 10:00 in Viet Nam: after 09:00, although the clock shows less.
        LedgerEntry requested = LedgerEntry.ofSupplementRequested(at("03T09:00"));
        LedgerEntry supplied = LedgerEntry.ofSupplementSupplied(OffsetDateTime.parse("2025-06-03T03:00:00Z"));
        assertThat(fiveDays().record(List.of(supplied, requested)).orThrow().entries())
                .containsExactly(requested, supplied);

        // 23:00 of the day before in New York is 10:00 in Viet Nam, after receipt; 10:00 at +08:00 is 09:00 there,
        // before it.
        OffsetDateTime received = at("02T09:30");
        DeadlineLedger ledger = DeadlineLedger.of(Term.workingDays(5), received, CALENDAR, CountingPolicy.DEFAULT);
        assertThat(ledger.record(LedgerEntry.ofFinished(OffsetDateTime.parse("2025-06-01T23:00:00-04:00")))
                        .isValid())
                .isTrue();
        assertThat(ledger.record(LedgerEntry.ofFinished(OffsetDateTime.parse("2025-06-02T10:00:00+08:00")))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("DEADLINE-002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-02T09:00:00", "2025-06-02", "soon"})
    void aTimeWithoutAnOffsetIsAProblem(String text) {
        Checked<OffsetDateTime> checked = DeadlineLedger.parseTime(text, Pointer.parse("/events/0/at"));
        assertThat(checked.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("DEADLINE-001");
            assertThat(problem.pointer()).hasToString("/events/0/at");
            assertThat(problem.render(Locale.ENGLISH)).contains(text).contains("+07:00");
        });
        assertThat(DeadlineLedger.parseTime("2025-06-02T09:00:00+07:00", Pointer.ROOT)
                        .orThrow())
                .isEqualTo(at("02T09:00"));
    }

    @Test
    void timesAreThoseOfTheCalendarsZone() {
        // 18:00 of the 2nd in UTC is 01:00 of the 3rd in Viet Nam.
        Deadline deadline = Term.workingDays(1).from(OffsetDateTime.parse("2025-06-02T18:00:00Z"), CALENDAR);
        assertThat(deadline.date()).isEqualTo(june(4));
        assertThat(deadline.dueAt()).isEqualTo(at("05T00:00"));
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
        DeadlineLedger ledger = fiveDays()
                .record(List.of(
                        LedgerEntry.ofSupplementRequested(at("04T10:00")),
                        LedgerEntry.ofSupplementSupplied(at("10T15:00")),
                        LedgerEntry.ofFinished(at("13T10:00"))))
                .orThrow();
        Standing before = ledger.asOf(at("03T10:00"));
        assertThat(before.deadline().date()).isEqualTo(june(9));
        assertThat(before.leastWorkingDaysLeft()).isEqualTo(OptionalInt.of(4));
        assertThat(before.leastWorkingTimeLeft()).contains(Duration.ofHours(6 + 4 * 8));
        assertThat(before.isStopped()).isFalse();
        // Stopped on the 4th; had it run again at noon of the 6th, days 3, 4 and 6 would count.
        Standing waiting = ledger.asOf(at("06T12:00"));
        assertThat(waiting.isStopped()).isTrue();
        assertThat(waiting.deadline().date()).isEqualTo(june(10));
        assertThat(waiting.finishedAt()).isEmpty();
        Standing finished = ledger.asOf(at("20T10:00"));
        assertThat(finished.finishedAt()).contains(at("13T10:00"));
        assertThat(finished.deadline().date()).isEqualTo(june(12));
        assertThat(finished.timeliness()).isEqualTo(Timeliness.OVERDUE);
        assertThat(finished.leastWorkingDaysLeft()).isEqualTo(OptionalInt.of(-1));
        assertThat(finished.leastWorkingTimeLeft()).contains(Duration.ofHours(-2));
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
        Standing standing = ledger(Term.NONE, "02T09:00").asOf(at("30T09:00"));
        assertThat(standing.deadline().state()).isEqualTo(Deadline.DeadlineState.UNLIMITED);
        assertThat(standing.timeliness()).isEqualTo(Timeliness.ON_TIME);
        assertThat(standing.leastWorkingDaysLeft()).isEmpty();
        assertThat(standing.deadline().receipt().render(Locale.ENGLISH)).contains("no time limit");
        assertThat(standing.deadline().findLatest()).isEmpty();
    }

    @Test
    void withoutAKnownCaseNothingIsTold() {
        Deadline deadline = TimeLimit.UNKNOWN.from(at("02T09:00"), CaseFacts.UNKNOWN, CALENDAR, CountingPolicy.DEFAULT);
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
        Deadline conflict = limit.from(at("02T09:00"), both, CALENDAR, CountingPolicy.DEFAULT);
        assertThat(conflict.state()).isEqualTo(Deadline.DeadlineState.UNDETERMINED);
        assertThat(conflict.candidates()).hasSize(2);
        assertThat(conflict.receipt().render(Locale.ENGLISH)).contains("at once");
        assertThat(conflict.timeliness(at("03T09:00"))).isEqualTo(Timeliness.EARLY);
        assertThat(conflict.timeliness(at("06T09:00"))).isEqualTo(Timeliness.UNDETERMINED);
        TimeLimit agreeing =
                TimeLimit.of(List.of(oneCase(Term.workingDays(3), "a", true), oneCase(Term.workingDays(3), "b", true)));
        assertThat(agreeing.from(at("02T09:00"), CaseFacts.UNKNOWN, CALENDAR, CountingPolicy.DEFAULT)
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
        assertThat(oneDay.from(evening, CALENDAR, next).date()).isEqualTo(june(9));
        assertThat(oneDay.from(saturday, CALENDAR, next).date()).isEqualTo(june(9));
        assertThat(oneDay.from(at("07T12:00"), CALENDAR, next).date()).isEqualTo(june(10));
        assertThat(oneDay.from(at("07T12:00"), CALENDAR).date()).isEqualTo(june(9));
        CountingPolicy first = CountingPolicy.builder()
                .firstDay(Choice.ofDefault(CountingPolicy.FirstDay.COUNTED))
                .build();
        assertThat(Term.workingDays(2).from(at("02T09:00"), CALENDAR, first).date())
                .isEqualTo(june(3));
        CountingPolicy stays = CountingPolicy.builder()
                .lastDayOff(Choice.ofDefault(CountingPolicy.LastDayOff.STAYS))
                .build();
        assertThat(Term.calendarDays(5).from(at("02T09:00"), CALENDAR, stays).date())
                .isEqualTo(june(7));
        CountingPolicy office = CountingPolicy.builder()
                .dueTime(Choice.ofDefault(CountingPolicy.DueTime.END_OF_OFFICE_HOURS))
                .build();
        assertThat(oneDay.from(at("02T09:00"), CALENDAR, office).dueAt()).isEqualTo(at("03T17:00"));
        CountingPolicy nextMonth = CountingPolicy.builder()
                .missingDay(Choice.ofDefault(CountingPolicy.MissingDay.FIRST_OF_NEXT_MONTH))
                .lastDayOff(Choice.ofDefault(CountingPolicy.LastDayOff.STAYS))
                .build();
        OffsetDateTime endOfMay = OffsetDateTime.parse("2025-05-31T09:00:00+07:00");
        assertThat(Term.months(1).from(endOfMay, CALENDAR, nextMonth).date()).isEqualTo(LocalDate.of(2025, 7, 1));
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
        LocalDate latest = parsed.latestReceipt(june(dueBy), CALENDAR, CountingPolicy.DEFAULT);
        assertThat(latest).isEqualTo(june(expected));
        OffsetDateTime lastMoment =
                latest.atTime(LocalTime.of(23, 59)).atZone(CALENDAR.zone()).toOffsetDateTime();
        assertThat(parsed.from(lastMoment, CALENDAR).date()).isBeforeOrEqualTo(june(dueBy));
        assertThat(parsed.from(lastMoment.plusDays(1), CALENDAR).date()).isAfter(june(dueBy));
    }

    // ---------------------------------------------------------------- open days

    @Test
    void anOpenDayInALedgerGivesARange() {
        WorkCalendar open = CALENDAR.toBuilder()
                .occasion(Occasion.builder()
                        .id("2025/fair")
                        .name(LocalizedText.of("Hội chợ", "Fair"))
                        .addCandidates(Arrangement.builder().label(GROUND).build())
                        .addCandidates(Arrangement.builder()
                                .label(GROUND)
                                .addHolidays(Holiday.builder()
                                        .date(june(11))
                                        .name(LocalizedText.of("Hội chợ", "Fair"))
                                        .build())
                                .build())
                        .build())
                .build();
        DeadlineLedger ledger = DeadlineLedger.of(Term.workingDays(5), at("02T09:00"), open, CountingPolicy.DEFAULT)
                .record(List.of(
                        LedgerEntry.ofSupplementRequested(at("04T10:00")),
                        LedgerEntry.ofSupplementSupplied(at("10T15:00"))))
                .orThrow();
        Deadline deadline = ledger.deadline();
        assertThat(deadline.state()).isEqualTo(Deadline.DeadlineState.OPEN);
        assertThat(deadline.findEarliest()).contains(june(12));
        assertThat(deadline.findLatest()).contains(june(13));
        Standing standing = ledger.asOf(at("10T16:00"));
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
