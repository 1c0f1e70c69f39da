package org.commune4j.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.problem.ProblemException;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two occasions of June 2025, whose 7th, 14th and 21st are Saturdays: {@code day} and {@code swap}. */
class DecisionBookTest {

    private static final LocalizedText NAME = LocalizedText.of("Ngày lễ", "A holiday");
    private static final LegalReference NOTICE = reference("1/TB", SourceStatus.REPORTED);
    private static final LegalReference OWN = reference("2/TB", SourceStatus.VERIFIED);
    private static final LegalReference NORM = reference("3/QH", SourceStatus.VERIFIED);
    private static final LegalReference OTHER_NORM = reference("4/QH", SourceStatus.VERIFIED);

    private static final Arrangement NOTHING = Arrangement.of(NAME);
    private static final Holiday SATURDAY = holiday("2025-06-14");
    private static final Swap SWAP = Swap.of(day("2025-06-19"), day("2025-06-21"));
    private static final Arrangement FREE = new Arrangement(NAME, List.of(SATURDAY), List.of());
    private static final Arrangement SWAPPED = new Arrangement(NAME, List.of(), List.of(SWAP));

    private static final WorkCalendar CALENDAR = WorkCalendar.builder()
            .years(2025, 2025)
            .zone(ZoneOffset.UTC)
            .weekend(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), SourceStatus.VERIFIED)
            .holiday(holiday("2025-06-30"))
            .swap(Swap.of(day("2025-07-03"), day("2025-07-05")))
            .occasion(Occasion.builder()
                    .id("swap")
                    .name(NAME)
                    .addCandidates(NOTHING, SWAPPED)
                    .build())
            .occasion(Occasion.builder()
                    .id("day")
                    .name(NAME)
                    .addCandidates(
                            NOTHING,
                            new Arrangement(
                                    NAME,
                                    List.of(Holiday.builder()
                                            .from(SATURDAY)
                                            .compensationReference(NORM)
                                            .build()),
                                    List.of()))
                    .build())
            .build();

    private static LegalReference reference(String number, SourceStatus status) {
        return LegalReference.of(Instrument.of(number), status);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Holiday holiday(String date) {
        return Holiday.builder().date(day(date)).name(NAME).build();
    }

    private static WorkCalendar merged(Notice.Builder notice) {
        return CALENDAR.merge(notice.build()).orThrow();
    }

    // ---------------------------------------------------------------- what is decided

    @Test
    void listsWhatIsInForceByDate() {
        assertThat(CALENDAR.holidays()).extracting(Holiday::date).containsExactly(day("2025-06-30"));
        assertThat(CALENDAR.swaps()).extracting(Swap::dayOff).containsExactly(day("2025-07-03"));
        assertThat(CALENDAR.findDecision("day")).isEmpty();
        WorkCalendar decided = CALENDAR.assuming(Decision.of("day", FREE)).assuming(Decision.of("swap", SWAPPED));
        assertThat(decided.holidays()).extracting(Holiday::date).containsExactly(day("2025-06-14"), day("2025-06-30"));
        assertThat(decided.swaps()).extracting(Swap::dayOff).containsExactly(day("2025-06-19"), day("2025-07-03"));
        assertThat(decided.findDecision("day")).contains(Decision.of("day", FREE));
        assertThat(decided.occasions()).isEqualTo(CALENDAR.occasions());
        assertThat(decided.assuming(Decision.of("day", NOTHING)).holidays()).hasSize(1);
        assertThat(SWAP).hasToString("2025-06-19 off, 2025-06-21 worked");
    }

    @Test
    void takesBackWhatItWasGivenButNotADecision() {
        WorkCalendar decided = CALENDAR.assuming(Decision.of("day", FREE)).assuming(Decision.of("swap", SWAPPED));
        WorkCalendar.Builder builder = decided.toBuilder()
                .withoutHoliday(day("2025-06-14"))
                .withoutHoliday(day("2025-06-30"))
                .withoutSwap(day("2025-06-19"))
                .withoutSwap(day("2025-07-05"));
        assertThat(builder.build().holidays()).containsExactly(SATURDAY);
        assertThat(builder.holiday(holiday("2025-08-04"))
                        .holiday(holiday("2025-08-05"))
                        .withoutHoliday(day("2025-08-04"))
                        .build()
                        .holidays())
                .containsExactly(SATURDAY, holiday("2025-08-05"));
        assertThat(builder.build().swaps()).hasSize(2);
        assertThat(builder.withoutSwap(day("2025-07-03")).build().swaps()).containsExactly(SWAP);
    }

    @Test
    void refusesADecisionOnAnythingElse() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> CALENDAR.assuming(Decision.of("other", FREE)))
                .withMessageContaining("CALENDAR-009");
    }

    // ---------------------------------------------------------------- a notice

    @Test
    void aNoticeGivesItsTextAndDayToWhatNamesNone() {
        WorkCalendar merged = merged(Notice.builder()
                .reference(NOTICE)
                .announcedOn(day("2025-05-02"))
                .addDecisions(Decision.of("day", FREE), Decision.of("swap", SWAPPED, OWN, day("2025-05-01")))
                .addHolidays(holiday("2025-08-04"))
                .addHolidays(Holiday.builder()
                        .date(day("2025-08-05"))
                        .name(NAME)
                        .reference(OWN)
                        .build())
                .addSwaps(Swap.of(day("2025-08-07"), day("2025-08-09")))
                .addSwaps(Swap.of(day("2025-08-08"), day("2025-08-10"), OWN)));
        assertThat(merged.findDecision("day")).hasValueSatisfying(decision -> {
            assertThat(decision.reference()).contains(NOTICE);
            assertThat(decision.announcedOn()).contains(day("2025-05-02"));
        });
        assertThat(merged.findDecision("swap")).hasValueSatisfying(decision -> {
            assertThat(decision.reference()).contains(OWN);
            assertThat(decision.announcedOn()).contains(day("2025-05-01"));
        });
        assertThat(List.of("2025-06-14", "2025-06-21", "2025-08-04", "2025-08-05", "2025-08-07", "2025-08-08"))
                .extracting(date -> merged.status(day(date)).reference().orElseThrow())
                .containsExactly(NOTICE, NOTICE, NOTICE, OWN, NOTICE, OWN);
        assertThat(merged.status(day("2025-08-04")).sourceStatus()).isEqualTo(SourceStatus.REPORTED);
        assertThat(merged.isWorkingDay(day("2025-08-09"))).isTrue();
    }

    @Test
    void aNoticeWithoutATextLeavesThingsWithoutOne() {
        WorkCalendar merged = merged(Notice.builder()
                .addDecisions(Decision.of("swap", SWAPPED))
                .addHolidays(holiday("2025-08-04"))
                .addSwaps(Swap.of(day("2025-08-07"), day("2025-08-09"))));
        for (String date : List.of("2025-06-19", "2025-08-04", "2025-08-07")) {
            assertThat(merged.status(day(date)).reference()).isEmpty();
            assertThat(merged.status(day(date)).sourceStatus()).isEqualTo(SourceStatus.UNVERIFIED);
        }
        assertThat(merged.findDecision("swap")).contains(Decision.of("swap", SWAPPED));
    }

    @Test
    void aDayOffTakesTheNormForItsCompensationFromTheCandidatesOfItsOccasion() {
        Holiday named = Holiday.builder()
                .date(day("2025-06-07"))
                .name(NAME)
                .compensationReference(OTHER_NORM)
                .build();
        WorkCalendar merged = merged(Notice.builder()
                .addDecisions(
                        Decision.of("day", new Arrangement(NAME, List.of(SATURDAY, named), List.of()), OWN, null)));
        assertThat(merged.status(day("2025-06-16")).kind()).isEqualTo(DayKind.COMPENSATORY);
        assertThat(merged.status(day("2025-06-16")).reference()).contains(NORM);
        assertThat(merged.status(day("2025-06-09")).reference()).contains(OTHER_NORM);
        assertThat(merged.findDecision("day").flatMap(Decision::reference)).contains(OWN);
        // The candidates of another occasion say nothing of it.
        WorkCalendar other = merged(
                Notice.builder().addDecisions(Decision.of("swap", new Arrangement(NAME, List.of(named), List.of()))));
        assertThat(other.status(day("2025-06-09")).reference()).contains(OTHER_NORM);
        WorkCalendar unknown = merged(Notice.builder()
                .addDecisions(Decision.of("swap", new Arrangement(NAME, List.of(holiday("2025-06-07")), List.of()))));
        assertThat(unknown.status(day("2025-06-09")).reference()).isEmpty();
    }

    @Test
    void aNoticeThatContradictsIsRefusedWithEveryContradiction() {
        assertThat(CALENDAR.merge(Notice.builder()
                                .addDecisions(Decision.of("day", FREE), Decision.of("other", NOTHING))
                                .addHolidays(SATURDAY)
                                .addHolidays(holiday("2026-01-01"))
                                .addSwaps(Swap.of(day("2025-06-30"), day("2025-07-05")))
                                .build())
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactlyInAnyOrder(
                        "CALENDAR-009 /decisions/1/occasion",
                        "CALENDAR-005 /holidays/1/date",
                        "CALENDAR-004 /decisions/0/holidays/0/date",
                        "CALENDAR-002 /swaps/0/dayOff",
                        "CALENDAR-006 /swaps/0/dayWorked");
    }

    // ---------------------------------------------------------------- what was known

    @ParameterizedTest
    @CsvSource({"2025-05-01, false", "2025-05-02, true", "2025-12-31, true"})
    void aDecisionIsKnownFromItsAnnouncement(LocalDate date, boolean known) {
        WorkCalendar decided = CALENDAR.assuming(Decision.of("day", FREE, null, day("2025-05-02")));
        assertThat(decided.knownOn(date).findDecision("day").isPresent()).isEqualTo(known);
        assertThat(decided.knownOn(date).status(day("2025-06-16")).isOpen()).isNotEqualTo(known);
        assertThat(decided.knownOn(date).findDecision("swap")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-06-18, false", "2025-06-19, true"})
    void aDecisionWithoutAnnouncementIsKnownOnceItsFirstDayHasCome(LocalDate date, boolean known) {
        WorkCalendar decided = CALENDAR.assuming(Decision.of("swap", SWAPPED));
        assertThat(decided.knownOn(date).findDecision("swap").isPresent()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-20, false", "2025-06-21, true"})
    void aDecisionForNothingIsKnownOnceTheLastDayInQuestionHasCome(LocalDate date, boolean known) {
        WorkCalendar decided = CALENDAR.assuming(Decision.of("swap", NOTHING));
        assertThat(decided.knownOn(date).findDecision("swap").isPresent()).isEqualTo(known);
    }

    @Test
    void aDecisionThatConcernsNoDayWasAlwaysKnown() {
        WorkCalendar decided = CALENDAR.toBuilder()
                .occasion(Occasion.builder()
                        .id("none")
                        .name(NAME)
                        .addCandidates(NOTHING)
                        .build())
                .decision(Decision.of("none", NOTHING))
                .build();
        assertThat(decided.knownOn(LocalDate.MIN).findDecision("none")).isPresent();
    }
}
