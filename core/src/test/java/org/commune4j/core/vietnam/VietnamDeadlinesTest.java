package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.commune4j.core.calendar.Decision;
import org.commune4j.core.calendar.Occasion;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.CaseFacts;
import org.commune4j.core.deadline.CountedDay;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.deadline.CutOff;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.explain.Detail;
import org.commune4j.core.explain.Divergence;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnamDeadlinesTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final WorkCalendar CALENDAR = VietnamCalendar.standard();

    private static OffsetDateTime at(String local) {
        return OffsetDateTime.parse(local + ":00+07:00");
    }

    private static Deadline due(String term, String received) {
        return Term.parse(term).from(at(received), Counting.of(CALENDAR, VietnamDeadlines.POLICY));
    }

    @ParameterizedTest
    @CsvSource({
        "3 working-days, 2025-04-25T10:00, 2025-04-29", // Saturday 26 April was worked
        "5 working-days, 2026-02-10T09:00, 2026-02-24", // over Tết 2026
        "1 working-days, 2025-08-29T09:00, 2025-09-03", // 1 and 2 September 2025
        "1 working-days, 2026-04-24T09:00, 2026-04-28", // Monday 27 April 2026 for Sunday 26 April
        "1 working-days, 2025-11-21T09:00, 2025-11-24", // worked in 2025
        "4 working-days, 2025-12-31T09:00, 2026-01-08", // Friday 2 January 2026 off
        "7 working-days, 2025-12-31T09:00, 2026-01-12", // Saturday 10 January 2026 worked
        "1 working-days, 2026-08-21T09:00, 2026-08-22", // Saturday 22 August 2026 worked
        "1 working-days, 2026-08-28T09:00, 2026-09-03", // Monday 31 August 2026 off
        "10 calendar-days, 2025-04-20T09:00, 2025-05-05", // ends on 30 April, rolls over 1 to 4 May
        "3 calendar-days, 2025-06-02T09:00, 2025-06-05",
        "8 weeks, 2025-01-06T09:00, 2025-03-03",
        "1 months, 2025-01-31T09:00, 2025-02-28",
        "1 months, 2024-01-31T09:00, 2024-02-29",
        "1 months, 2025-02-28T09:00, 2025-03-28",
        "1 years, 2024-02-29T09:00, 2025-02-28",
        "same-day, 2025-06-02T09:00, 2025-06-02",
        "same-day, 2025-06-01T09:00, 2025-06-02", // a Sunday
        "8 working-hours, 2025-06-02T09:00, 2025-06-03",
        "1 hours, 2025-06-02T23:30, 2025-06-03"
    })
    void knowsTheHardCases(String term, String received, LocalDate expected) {
        Deadline deadline = due(term, received);
        assertThat(deadline.date()).isEqualTo(expected);
        assertThat(deadline.state()).isEqualTo(Deadline.DeadlineState.DETERMINED);
    }

    @Test
    void theTwentyFourthOfNovemberIsOffFrom2026() {
        // No swap of Monday 23 November: it is worked, and Saturday 28 November is not.
        assertThat(due("1 working-days", "2026-11-20T09:00").date()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(due("2 working-days", "2026-11-20T09:00").date()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(due("1 working-days", "2026-11-27T09:00").date()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(due("1 working-days", "2026-11-24T09:00").date()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(due("same-day", "2026-11-24T09:00").date()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(due("same-day", "2025-11-24T09:00").date()).isEqualTo(LocalDate.of(2025, 11, 24));
    }

    @Test
    void aTermOverTet2027IsOpenUntilTheNoticeIsKnown() {
        assertThat(due("15 working-days", "2027-01-20T10:00").date()).isEqualTo(LocalDate.of(2027, 2, 17));
        // The day before letter 10065/VPCP-KGVX of 2 October 2026.
        WorkCalendar before = CALENDAR.knownOn(LocalDate.of(2026, 10, 1));
        Deadline deadline =
                Term.workingDays(15).from(at("2027-01-20T10:00"), Counting.of(before, VietnamDeadlines.POLICY));
        assertThat(deadline.state()).isEqualTo(Deadline.DeadlineState.OPEN);
        assertThat(deadline.findEarliest()).contains(LocalDate.of(2027, 2, 17));
        assertThat(deadline.findLatest()).contains(LocalDate.of(2027, 2, 18));
        assertThat(deadline.findDate()).isEmpty();
        assertThat(deadline.awaited()).extracting(Occasion::id).containsExactly("2027/tet");
        assertThatIllegalStateException().isThrownBy(deadline::date).withMessageContaining("findEarliest");
        assertThat(deadline.receipt().render(Locale.ENGLISH, Detail.SUMMARY))
                .contains("due between Wed 17 Feb 2027 and Thu 18 Feb 2027")
                .contains("Days off at Lunar New Year 2027");
        assertThat(deadline.days())
                .filteredOn(day -> day.counting() == CountedDay.DayCounting.OPEN)
                .extracting(day -> day.date().toString())
                .containsExactly("2027-02-04", "2027-02-11", "2027-02-12", "2027-02-18");
        assertThat(deadline.timeliness(at("2027-02-16T10:00"))).isEqualTo(Timeliness.EARLY);
        assertThat(deadline.timeliness(at("2027-02-17T10:00"))).isEqualTo(Timeliness.UNDETERMINED);
        assertThat(deadline.timeliness(at("2027-02-19T10:00"))).isEqualTo(Timeliness.OVERDUE);

        Occasion tet = deadline.awaited().get(0);
        WorkCalendar settled =
                before.assuming(Decision.of(tet.id(), tet.candidates().get(0)));
        assertThat(Term.workingDays(15)
                        .from(at("2027-01-20T10:00"), Counting.of(settled, VietnamDeadlines.POLICY))
                        .date())
                .isEqualTo(LocalDate.of(2027, 2, 17));
    }

    @Test
    void writesTheReceiptInVietnamese() {
        assertThat(due("3 working-days", "2025-04-25T10:00").receipt().render(VIETNAMESE))
                .isEqualTo("""
                        3 ngày làm việc, tiếp nhận 10:00 Thứ Sáu, 25/04/2025: đến hạn Thứ Ba, 29/04/2025, đến 24 giờ
                          Không tính ngày tiếp nhận (khoản 3 Điều 147 Bộ luật Dân sự 91/2015/QH13; đã đọc trong văn bản)
                          Thứ Sáu, 25/04/2025: ngày làm việc: ngày tiếp nhận, không tính
                          Thứ Bảy, 26/04/2025: làm bù cho ngày nghỉ hoán đổi Thứ Sáu, 02/05/2025: tính, ngày thứ 1 \
                        (Công văn 8726/VPCP-KGVX; chưa kiểm chứng)
                          Chủ Nhật, 27/04/2025: ngày nghỉ hằng tuần: không tính
                          Thứ Hai, 28/04/2025: ngày làm việc: tính, ngày thứ 2
                          Thứ Ba, 29/04/2025: ngày làm việc: tính, ngày thứ 3
                          Ngày cuối cùng kết thúc vào lúc 24 giờ (khoản 6 Điều 148 Bộ luật Dân sự 91/2015/QH13; đã đọc trong văn bản)""");
    }

    @Test
    void twoReceiptsAreCompared() {
        Explanation april = due("3 working-days", "2025-04-25T10:00").receipt();
        WorkCalendar withoutSwap = VietnamCalendar.standard().knownOn(LocalDate.of(2025, 4, 1));
        Deadline other =
                Term.workingDays(3).from(at("2025-04-25T10:00"), Counting.of(withoutSwap, VietnamDeadlines.POLICY));
        assertThat(other.state()).isEqualTo(Deadline.DeadlineState.OPEN);
        Divergence difference = april.firstDifference(other.receipt()).orElseThrow();
        assertThat(difference.path()).isEmpty();
        assertThat(april.firstDifference(
                        due("3 working-days", "2025-04-25T10:00").receipt()))
                .isEmpty();
    }

    @Test
    void theLimitOfLandRegistrationDependsOnTwoFacts() {
        OffsetDateTime received = at("2025-09-15T08:00");
        CaseFacts none = CaseFacts.UNKNOWN;
        assertThat(land(none.with(LimitFacts.CERTIFICATE, false).with(LimitFacts.HARD_AREA, false)))
                .isEqualTo(Term.workingDays(17));
        assertThat(land(none.with(LimitFacts.CERTIFICATE, true).with(LimitFacts.HARD_AREA, false)))
                .isEqualTo(Term.workingDays(20));
        assertThat(land(none.with(LimitFacts.CERTIFICATE, false).with(LimitFacts.HARD_AREA, true)))
                .isEqualTo(Term.workingDays(27));
        assertThat(land(none.with(LimitFacts.CERTIFICATE, true).with(LimitFacts.HARD_AREA, true)))
                .isEqualTo(Term.workingDays(30));
        Deadline unknown = VietnamDeadlines.landRegistration()
                .from(
                        received,
                        none.with(LimitFacts.CERTIFICATE, true),
                        Counting.of(CALENDAR, VietnamDeadlines.POLICY));
        assertThat(unknown.state()).isEqualTo(Deadline.DeadlineState.UNDETERMINED);
        assertThat(unknown.candidates())
                .extracting(one -> one.term().orElseThrow())
                .containsExactly(Term.workingDays(20), Term.workingDays(30));
        assertThat(unknown.candidates())
                .extracting(Deadline::date)
                .containsExactly(LocalDate.of(2025, 10, 13), LocalDate.of(2025, 10, 27));
        assertThat(unknown.findEarliest()).contains(LocalDate.of(2025, 10, 13));
        assertThat(unknown.findLatest()).contains(LocalDate.of(2025, 10, 27));
        assertThat(unknown.receipt().render(Locale.ENGLISH))
                .contains("hard-area")
                .contains("20 working day(s)");
        assertThat(VietnamDeadlines.landRegistration()
                        .from(received, none, Counting.of(CALENDAR, VietnamDeadlines.POLICY))
                        .candidates())
                .hasSize(4);
    }

    private static Term land(CaseFacts facts) {
        return VietnamDeadlines.landRegistration()
                .select(facts)
                .found()
                .orElseThrow()
                .term();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-02T15:00, 2025-06-02", // at 15:00 sharp is not after it
        "2025-06-02T15:01, 2025-06-03",
        "2025-06-06T16:00, 2025-06-09", // a Friday
        "2025-06-07T09:00, 2025-06-09", // a Saturday
        "2025-06-08T23:00, 2025-06-09"
    })
    void afterThreeTheResultOfCivilStatusMovesToTheNextWorkingDay(String received, LocalDate expected) {
        assertThat(sameDay(VietnamDeadlines.CIVIL_STATUS_CUT_OFF, Term.SAME_DAY)
                        .from(at(received), CaseFacts.UNKNOWN, Counting.of(CALENDAR, VietnamDeadlines.POLICY))
                        .date())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-02T15:00, 2025-06-05",
        "2025-06-02T15:01, 2025-06-06",
        "2025-06-06T16:00, 2025-06-12", // Friday afternoon begins on Monday
        "2025-06-07T09:00, 2025-06-12",
        "2025-06-09T09:00, 2025-06-12"
    })
    void afterThreeTheInterlinkedTermBeginsOnTheNextWorkingDay(String received, LocalDate expected) {
        Deadline deadline = sameDay(VietnamDeadlines.INTERLINKED_CUT_OFF, Term.workingDays(3))
                .from(at(received), CaseFacts.UNKNOWN, Counting.of(CALENDAR, VietnamDeadlines.POLICY));
        assertThat(deadline.date()).isEqualTo(expected);
        assertThat(deadline.receipt().render(Locale.ENGLISH).contains("63/2024"))
                .isEqualTo(!received.endsWith("15:00") && !received.startsWith("2025-06-09"));
    }

    @Test
    void theLatestReceiptLooksAtTheCutOffAndAtEveryCaseThatMayApply() {
        LocalDate monday = LocalDate.of(2025, 6, 9);
        // What comes after 15:00 on Friday or on the weekend is due on Monday, as is what comes until 15:00 of Monday.
        assertThat(latest(sameDay(VietnamDeadlines.CIVIL_STATUS_CUT_OFF, Term.SAME_DAY), monday, CaseFacts.UNKNOWN))
                .contains(at("2025-06-09T15:00"));
        assertThat(latest(
                        sameDay(VietnamDeadlines.INTERLINKED_CUT_OFF, Term.workingDays(3)), monday, CaseFacts.UNKNOWN))
                .contains(at("2025-06-04T15:00"));

        // 17 to 30 working days: where nothing is known, in time for the longest. A Sunday is as good as the Friday
        // before.
        LocalDate end = LocalDate.of(2025, 10, 31);
        TimeLimit land = VietnamDeadlines.landRegistration();
        CaseFacts plain = CaseFacts.UNKNOWN.with(LimitFacts.CERTIFICATE, false).with(LimitFacts.HARD_AREA, false);
        assertThat(latest(land, end, plain)).contains(at("2025-10-08T23:59"));
        assertThat(latest(land, end, CaseFacts.UNKNOWN)).contains(at("2025-09-21T23:59"));

        assertThat(latest(TimeLimit.UNKNOWN, end, CaseFacts.UNKNOWN)).isEmpty();
    }

    private static Optional<OffsetDateTime> latest(TimeLimit limit, LocalDate dueBy, CaseFacts facts) {
        return limit.latestReceipt(dueBy, facts, Counting.of(CALENDAR, VietnamDeadlines.POLICY));
    }

    private static TimeLimit sameDay(CutOff cutOff, Term term) {
        return TimeLimit.of(LimitCase.builder()
                .label(LocalizedText.of("mọi trường hợp", "every case"))
                .term(term)
                .cutOff(cutOff)
                .build());
    }

    @Test
    void theApologyIsOwedADayBefore() {
        assertThat(VietnamDeadlines.LATE_HANDLING.apologyBy(LocalDate.of(2025, 6, 9), CALENDAR))
                .isEqualTo(LocalDate.of(2025, 6, 6));
        assertThat(VietnamDeadlines.LATE_HANDLING.apologyLead().reference()).isEmpty();
    }

    @Test
    void asOfCountsWorkingDaysLeftAndOverdue() {
        Deadline deadline = due("5 working-days", "2025-06-02T09:00");
        assertThat(deadline.asOf(at("2025-06-05T09:00")).leastWorkingDaysLeft()).isEqualTo(OptionalInt.of(2));
        assertThat(deadline.asOf(at("2025-06-09T09:00")).mostWorkingDaysLeft()).isEqualTo(OptionalInt.of(0));
        assertThat(deadline.asOf(at("2025-06-11T09:00")).leastWorkingDaysLeft()).isEqualTo(OptionalInt.of(-2));
        assertThat(deadline.asOf(at("2025-06-11T09:00")).timeliness()).isEqualTo(Timeliness.OVERDUE);
    }
}
