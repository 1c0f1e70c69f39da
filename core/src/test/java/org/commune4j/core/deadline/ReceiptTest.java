package org.commune4j.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What a receipt says, line by line: each day and each choice that had a part in the due date, and nothing else. */
class ReceiptTest {

    private static final LocalizedText GROUND = LocalizedText.of("Chờ ý kiến", "Awaiting an opinion");

    private static final LegalReference LAW = LegalReference.of(
            Instrument.builder()
                    .number("1/2025")
                    .designation(LocalizedText.of("Quy định 1/2025", "Regulation 1/2025"))
                    .build(),
            SourceStatus.VERIFIED);

    private static final WorkCalendar CALENDAR = DeadlineTest.CALENDAR;

    private static OffsetDateTime at(String monthDayAndTime) {
        return OffsetDateTime.parse("2025-" + monthDayAndTime + ":00+07:00");
    }

    private static Deadline deadline(Term term, String received) {
        return term.from(at(received), CALENDAR);
    }

    private static List<String> lines(Deadline deadline) {
        return deadline.receipt().render(Locale.ENGLISH).lines().toList();
    }

    @Test
    void tellsStopsExtensionAndNewAppointmentAndEveryDay() {
        assertThat(lines(deadline(Term.workingDays(3), "06-05T18:00")
                        .paused(Pause.of(at("06-06T10:00"), at("06-10T09:00"), GROUND)
                                .withSource(LAW))
                        .extended(at("06-10T10:00"), Term.workingDays(1), GROUND)
                        .reappointed(at("06-11T10:00"), LocalDate.of(2025, 6, 16))))
                .containsExactly(
                        "3 working day(s), received 18:00 Thu 5 Jun 2025: due Thu 12 Jun 2025, until 24:00",
                        "  Office hours: 08:00-12:00, 13:00-17:00 [default, no source]",
                        "  It arrived outside receiving hours (18:00 Thu 5 Jun 2025). It counts as received when it arrived"
                                + " [default, no source]",
                        "  The day of receipt is not counted [default, no source]",
                        "  The period was suspended from 10:00 Fri 6 Jun 2025 to 09:00 Tue 10 Jun 2025: Awaiting an opinion"
                                + " (Regulation 1/2025; read in the text)",
                        "  A day on part of which the period was suspended counts [default, no source]",
                        "  Extended by 1 working day(s) (10:00 Tue 10 Jun 2025): Awaiting an opinion",
                        "  A new day was appointed: Mon 16 Jun 2025 (10:00 Wed 11 Jun 2025); the legal due date stays",
                        "  Thu 5 Jun 2025: working day: day of receipt, not counted",
                        "  Fri 6 Jun 2025: working day: counted, day 1",
                        "  Sat 7 Jun 2025: weekly rest day: the period was suspended, not counted (Regulation 1/2025; read in"
                                + " the text)",
                        "  Sun 8 Jun 2025: weekly rest day: the period was suspended, not counted (Regulation 1/2025; read in"
                                + " the text)",
                        "  Mon 9 Jun 2025: working day: the period was suspended, not counted (Regulation 1/2025; read in the"
                                + " text)",
                        "  Tue 10 Jun 2025: working day: counted, day 2",
                        "  Wed 11 Jun 2025: working day: counted, day 3",
                        "  Thu 12 Jun 2025: working day: counted, day 1",
                        "  The last day ends at 24:00 [default, no source]");
    }

    @Test
    void doesNotSpeakOfPartsOfDaysWhereTheClockStoppedForWholeDays() {
        assertThat(lines(deadline(Term.workingDays(2), "06-02T09:00")
                        .paused(at("06-03T00:00"), at("06-04T00:00"), SUPPLEMENT)))
                .containsExactly(
                        "2 working day(s), received 09:00 Mon 2 Jun 2025: due Thu 5 Jun 2025, until 24:00",
                        "  The day of receipt is not counted [default, no source]",
                        "  The period was suspended from 00:00 Tue 3 Jun 2025 to 00:00 Wed 4 Jun 2025: supplement requested",
                        "  Mon 2 Jun 2025: working day: day of receipt, not counted",
                        "  Tue 3 Jun 2025: working day: the period was suspended, not counted",
                        "  Wed 4 Jun 2025: working day: counted, day 1",
                        "  Thu 5 Jun 2025: working day: counted, day 2",
                        "  The last day ends at 24:00 [default, no source]");
    }

    @Test
    void namesTheMissingDayOfAMonthOnlyWhereOneIsMissing() {
        String missing = "  A month without that day ends on its last day [default, no source]";
        assertThat(lines(deadline(Term.months(1), "01-31T08:00")))
                .contains("  Fri 28 Feb 2025: working day: counted, day 28", missing)
                .hasSize(33);
        assertThat(lines(deadline(Term.months(1), "01-28T08:00"))).doesNotContain(missing);
        assertThat(lines(deadline(Term.years(1), "02-28T08:00"))).doesNotContain(missing);
        assertThat(lines(Term.years(1).from(OffsetDateTime.parse("2024-02-29T08:00:00+07:00"), CALENDAR)))
                .contains(missing);
        assertThat(lines(deadline(Term.weeks(4), "01-31T08:00"))).doesNotContain(missing);
    }

    @Test
    void tellsThatTheEndMovesOnFromADayOff() {
        assertThat(lines(deadline(Term.calendarDays(5), "06-02T08:00")).subList(6, 11))
                .containsExactly(
                        "  Fri 6 Jun 2025: working day: counted, day 4",
                        "  Sat 7 Jun 2025: weekly rest day: counted, day 5",
                        "  Sun 8 Jun 2025: weekly rest day: the term has run, the end moves on",
                        "  Mon 9 Jun 2025: working day: the end has moved to this day",
                        "  The last day is Sat 7 Jun 2025. If the last day is off, the term ends on the next working day"
                                + " [default, no source]");
        assertThat(lines(deadline(Term.calendarDays(4), "06-02T08:00")))
                .noneMatch(line -> line.contains("If the last day is off"));
    }

    @Test
    void tellsWhatIsDueOnTheDayOfReceipt() {
        assertThat(lines(deadline(Term.SAME_DAY, "06-02T08:00")))
                .containsExactly(
                        "within the day, received 08:00 Mon 2 Jun 2025: due Mon 2 Jun 2025, until 24:00",
                        "  Mon 2 Jun 2025: working day: the day of receipt",
                        "  The last day ends at 24:00 [default, no source]");
    }

    @Test
    void countsHoursOfEachDayAndSaysWhereTheClockStoodStill() {
        assertThat(lines(deadline(Term.workingHours(6), "06-02T15:00")
                        .paused(at("06-02T16:00"), at("06-04T09:00"), SUPPLEMENT)))
                .containsExactly(
                        "6 working hour(s), received 15:00 Mon 2 Jun 2025: due Wed 4 Jun 2025, until 15:00",
                        "  Office hours: 08:00-12:00, 13:00-17:00 [default, no source]",
                        "  The period was suspended from 16:00 Mon 2 Jun 2025 to 09:00 Wed 4 Jun 2025: supplement requested",
                        "  Mon 2 Jun 2025: working day: 1 hour(s) counted",
                        "  Tue 3 Jun 2025: working day: the period was suspended, not counted",
                        "  Wed 4 Jun 2025: working day: 5 hour(s) counted");
        assertThat(lines(deadline(Term.workingHours(3), "06-06T15:00")))
                .containsSubsequence(
                        "  Fri 6 Jun 2025: working day: 2 hour(s) counted",
                        "  Sat 7 Jun 2025: weekly rest day: not counted",
                        "  Sun 8 Jun 2025: weekly rest day: not counted",
                        "  Mon 9 Jun 2025: working day: 1 hour(s) counted");
    }

    @Test
    void tellsWhatACutOffMoves() {
        assertThat(lines(limit(CutOff.CutOffEffect.RESULT_MOVES)
                        .from(at("06-02T15:30"), CaseFacts.UNKNOWN, Counting.of(CALENDAR))))
                .startsWith(
                        "2 working day(s), received 15:30 Mon 2 Jun 2025: due Thu 5 Jun 2025, until 24:00 (Regulation"
                                + " 1/2025; read in the text)",
                        "  Case of the time limit: any (2 working day(s)) (Regulation 1/2025; read in the text)",
                        "  Received after 15:00 or on a rest day: the result is due on the next working day")
                .contains("  Thu 5 Jun 2025: working day: the end has moved to this day");
        assertThat(lines(limit(CutOff.CutOffEffect.START_MOVES)
                        .from(at("06-02T15:30"), CaseFacts.UNKNOWN, Counting.of(CALENDAR))))
                .contains(
                        "  Received after 15:00 or on a rest day: it counts as received on Tue 3 Jun 2025",
                        "  Mon 2 Jun 2025: working day: before it counts as received, not counted",
                        "  Tue 3 Jun 2025: working day: day of receipt, not counted");
        assertThat(lines(limit(CutOff.CutOffEffect.START_MOVES)
                        .from(at("06-02T15:00"), CaseFacts.UNKNOWN, Counting.of(CALENDAR))))
                .noneMatch(line -> line.contains("15:00 or on a rest day"));
    }

    private static final LocalizedText SUPPLEMENT = LocalizedText.of("yêu cầu bổ sung", "supplement requested");

    private static TimeLimit limit(CutOff.CutOffEffect effect) {
        return TimeLimit.of(LimitCase.builder()
                .label(LocalizedText.of("mọi trường hợp", "any"))
                .term(Term.workingDays(2))
                .reference(LAW)
                .cutOff(CutOff.of(LocalTime.of(15, 0), effect))
                .build());
    }

    private static TimeLimit byVerification(Term plain, Term verified) {
        return TimeLimit.of(List.of(
                LimitCase.builder()
                        .label(LocalizedText.of("thường", "plain"))
                        .putWhen("verified", false)
                        .term(plain)
                        .build(),
                LimitCase.builder()
                        .label(LocalizedText.of("phải xác minh", "to be verified"))
                        .putWhen("verified", true)
                        .term(verified)
                        .build()));
    }

    @Test
    void namesTheFactsThatWouldTellAndReckonsEveryCase() {
        TimeLimit limit = byVerification(Term.workingDays(3), Term.workingDays(5));
        Deadline deadline = limit.from(at("06-02T09:00"), CaseFacts.UNKNOWN, Counting.of(CALENDAR));
        assertThat(lines(deadline)).first().asString().contains("verified");
        assertThat(lines(deadline))
                .contains(
                        "  3 working day(s), received 09:00 Mon 2 Jun 2025: due Thu 5 Jun 2025, until 24:00",
                        "  5 working day(s), received 09:00 Mon 2 Jun 2025: due Mon 9 Jun 2025, until 24:00");
        assertThat(deadline.timeliness(at("06-04T09:00"))).isEqualTo(Timeliness.EARLY);
        assertThat(deadline.timeliness(at("06-06T09:00"))).isEqualTo(Timeliness.UNDETERMINED);
        assertThat(deadline.timeliness(at("06-10T09:00"))).isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void whatIsLeftIsARangeWhereTheCaseIsNotKnown() {
        TimeLimit limit = byVerification(Term.workingDays(1), Term.workingDays(2));
        OffsetDateTime now = at("06-03T16:00");
        Standing standing = limit.from(at("06-02T09:00"), CaseFacts.UNKNOWN, Counting.of(CALENDAR))
                .asOf(now);
        assertThat(standing.asOf()).isEqualTo(now);
        assertThat(standing.leastWorkingTimeLeft()).contains(Duration.ofHours(1));
        assertThat(standing.mostWorkingTimeLeft()).contains(Duration.ofHours(9));
        assertThat(standing.leastWorkingDaysLeft()).hasValue(0);
        assertThat(standing.mostWorkingDaysLeft()).hasValue(1);
    }

    @Test
    void valuesAreEqualExactlyIfEverythingInThemIs() {
        assertThat(CaseFacts.of(Map.of("a", true)))
                .isEqualTo(CaseFacts.UNKNOWN.with("a", true))
                .hasSameHashCodeAs(CaseFacts.UNKNOWN.with("a", true))
                .isNotEqualTo(CaseFacts.UNKNOWN.with("a", false));
        assertThat(CaseFacts.of(Map.of("a", true)).known()).containsExactly(Map.entry("a", true));
        assertThat(Choice.of(1, LAW))
                .isEqualTo(Choice.of(1, LAW))
                .hasSameHashCodeAs(Choice.of(1, LAW))
                .isNotEqualTo(Choice.of(2, LAW))
                .isNotEqualTo(Choice.ofDefault(1));
        assertThat(SourceStatus.of(Choice.of(1, LAW).reference().orElse(null))).isEqualTo(SourceStatus.VERIFIED);
        assertThat(SourceStatus.of(Choice.ofDefault(1).reference().orElse(null)))
                .isEqualTo(SourceStatus.UNVERIFIED);
        CutOff three = CutOff.of(LocalTime.of(15, 0), CutOff.CutOffEffect.RESULT_MOVES, LAW);
        assertThat(three)
                .isEqualTo(CutOff.of(LocalTime.of(15, 0), CutOff.CutOffEffect.RESULT_MOVES, LAW))
                .hasSameHashCodeAs(CutOff.of(LocalTime.of(15, 0), CutOff.CutOffEffect.RESULT_MOVES, LAW))
                .isNotEqualTo(CutOff.of(LocalTime.of(15, 0), CutOff.CutOffEffect.RESULT_MOVES))
                .isNotEqualTo(CutOff.of(LocalTime.of(15, 0), CutOff.CutOffEffect.START_MOVES, LAW))
                .isNotEqualTo(CutOff.of(LocalTime.of(14, 0), CutOff.CutOffEffect.RESULT_MOVES, LAW));
        assertThat(SourceStatus.of(three.reference().orElse(null))).isEqualTo(SourceStatus.VERIFIED);
        Deadline deadline = deadline(Term.workingDays(3), "06-02T09:00");
        assertThat(deadline)
                .isEqualTo(deadline(Term.workingDays(3), "06-02T09:00"))
                .hasSameHashCodeAs(deadline(Term.workingDays(3), "06-02T09:00"))
                .isNotEqualTo(deadline(Term.workingDays(3), "06-02T09:01"))
                .isNotEqualTo(deadline(Term.workingDays(4), "06-02T09:00"));
        Pause pause = Pause.of(at("06-03T10:00"), at("06-04T10:00"), GROUND);
        assertThat(deadline.paused(pause))
                .isEqualTo(deadline.paused(pause))
                .isNotEqualTo(deadline)
                .isNotEqualTo(deadline.paused(pause.withSource(LAW)));
        assertThat(pause.withSource(LAW).source()).contains(LAW);
        Extension extension = Extension.of(at("06-03T10:00"), Term.workingDays(1), GROUND);
        assertThat(deadline.extended(extension))
                .isEqualTo(deadline.extended(at("06-03T10:00"), Term.workingDays(1), GROUND))
                .isNotEqualTo(deadline.extended(extension.withSource(LAW)))
                .isNotEqualTo(deadline);
        assertThat(lines(deadline.extended(extension.withSource(LAW))))
                .contains(
                        "  Extended by 1 working day(s) (10:00 Tue 3 Jun 2025): Awaiting an opinion (Regulation 1/2025;"
                                + " read in the text)");
        CountingPolicy other = CountingPolicy.builder()
                .firstDay(Choice.ofDefault(CountingPolicy.FirstDay.COUNTED))
                .build();
        assertThat(Term.workingDays(3).from(at("06-02T09:00"), Counting.of(CALENDAR, other)))
                .isNotEqualTo(deadline);
    }
}
