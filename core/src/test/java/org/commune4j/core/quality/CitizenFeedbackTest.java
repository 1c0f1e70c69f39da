package org.commune4j.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.quality.Petition.PetitionStatus;
import org.commune4j.core.quality.Petition.PetitionSubject;
import org.commune4j.core.quality.PetitionLimits.Limit;
import org.commune4j.core.rule.Truth;
import org.commune4j.properties.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitizenFeedbackTest {

    private static final String TEXT = "Anh Nguyễn Văn A ở quầy số 3";

    private static final WorkCalendar CALENDAR = WorkCalendar.builder()
            .years(2025, 2026)
            .zone(ZoneOffset.UTC)
            .weekend(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), SourceStatus.VERIFIED)
            .build();

    private static final PetitionLimits LIMITS = new PetitionLimits(
            new Limit(2, Basis.PRACTICE),
            new Limit(5, Basis.PRACTICE),
            new Limit(15, Basis.PRACTICE),
            new Limit(2, Basis.PRACTICE));

    private static final ReportingPeriod SEPTEMBER = ReportingPeriod.parse("2025-09");

    /** Monday. */
    private static final LocalDate SENT = LocalDate.of(2025, 9, 8);

    private static Petition.Builder petition(String id) {
        return Petition.builder()
                .id(id)
                .subject(PetitionSubject.PROCEDURE)
                .sentOn(SENT)
                .text(TEXT);
    }

    private static PetitionAssessment assess(Petition.Builder petition, int dayOfSeptember) {
        return LIMITS.assess(petition.build(), LocalDate.of(2025, 9, dayOfSeptember), CALENDAR);
    }

    private static LocalDate september(int day) {
        return LocalDate.of(2025, 9, day);
    }

    @ParameterizedTest
    @CsvSource({"10, TRUE", "11, FALSE"})
    void refusedWithinTwoWorkingDays(int day, String inTime) {
        PetitionAssessment assessment = assess(petition("P").refusedOn(september(day)), 30);

        assertThat(assessment.status()).isEqualTo(PetitionStatus.REFUSED);
        assertThat(assessment.inTime()).hasToString(inTime);
    }

    @ParameterizedTest
    @CsvSource({"15, TRUE", "16, FALSE"})
    void informationAskedForWithinFive(int day, String inTime) {
        PetitionAssessment assessment = assess(petition("P").informationRequestedOn(september(day)), 20);

        assertThat(assessment.status()).isEqualTo(PetitionStatus.INFORMATION_REQUESTED);
        assertThat(assessment.inTime()).hasToString(inTime);
    }

    @ParameterizedTest
    @CsvSource({"29, TRUE", "30, FALSE"})
    void resolvedWithinFifteen(int day, String inTime) {
        assertThat(assess(petition("P").resolvedOn(september(day)), 30).inTime())
                .hasToString(inTime);
        // still in process on that day
        assertThat(assess(petition("P"), day).inTime()).hasToString(inTime);
        // the limit begins when the handling does
        assertThat(assess(petition("P").handledSince(september(9)), 30).inTime())
                .isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource({"12, TRUE", "15, FALSE"})
    void publishedWithinTwoMore(int day, String inTime) {
        Petition.Builder resolved = petition("P").resolvedOn(september(10));

        assertThat(assess(resolved, day).inTime()).hasToString(inTime);
        assertThat(assess(resolved, day).status()).isEqualTo(PetitionStatus.RESOLVED);
        PetitionAssessment published = assess(resolved.publishedOn(september(day)), day);
        assertThat(published.inTime()).hasToString(inTime);
        assertThat(published.status()).isEqualTo(PetitionStatus.PUBLISHED);
    }

    @Test
    void forwardedPetitionsAreReceivedWhenForwarded() {
        assertThat(assess(petition("P").forwardedOn(september(15)).refusedOn(september(17)), 30)
                        .inTime())
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void whatHappensLaterIsLeftAside() {
        PetitionAssessment assessment = assess(petition("P").refusedOn(september(11)), 10);

        assertThat(assessment.status()).isEqualTo(PetitionStatus.IN_PROCESS);
        assertThat(assessment.inTime()).isEqualTo(Truth.TRUE);
    }

    @Test
    void dissatisfiedIsOneOfThree() {
        assertThat(assess(petition("P"), 9).dissatisfied()).isEqualTo(Truth.FALSE);
        assertThat(assess(petition("P").likes(1).dislikes(1), 9).dissatisfied()).isEqualTo(Truth.FALSE);
        assertThat(assess(petition("P").likes(1).dislikes(2), 9).dissatisfied()).isEqualTo(Truth.TRUE);
        assertThat(assess(petition("P").isRenewed(true), 9).dissatisfied()).isEqualTo(Truth.TRUE);
        assertThat(assess(petition("P").resolvedOn(september(30)), 30).dissatisfied())
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void eachPetitionIsCountedOnceInItsPeriod() {
        Petition bad = petition("P1")
                .dislikes(3)
                .isRenewed(true)
                .dossier("H-1")
                .resolvedOn(september(30))
                .build();
        Petition good =
                petition("P2").subject(PetitionSubject.STAFF).dossier("H-1").build();
        Petition ofAugust = petition("P3").sentOn(LocalDate.of(2025, 8, 29)).build();

        CitizenFeedback feedback =
                CitizenFeedback.of(SEPTEMBER, september(30), List.of(bad, good, bad, ofAugust), LIMITS, CALENDAR);

        assertThat(feedback.received()).isEqualTo(Measure.of(2).withIds(List.of("P1", "P2"), true));
        assertThat(feedback.dissatisfied().value().orElseThrow()).isEqualByComparingTo("2");
        assertThat(feedback.about(PetitionSubject.STAFF).ids()).containsExactly("P2");
        assertThat(feedback.dossiers()).containsExactly("H-1");
    }

    @Test
    void looksNoFurtherThanThePeriod() {
        Petition pending = petition("P").sentOn(september(22)).build();

        CitizenFeedback feedback =
                CitizenFeedback.of(SEPTEMBER, LocalDate.of(2026, 3, 1), List.of(pending), LIMITS, CALENDAR);

        assertThat(feedback.asOf()).isEqualTo(september(30));
        assertThat(feedback.inTime().ids()).containsExactly("P");
    }

    @Test
    void twoStatesOfOnePetitionAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenFeedback.of(
                        SEPTEMBER,
                        september(30),
                        List.of(petition("P").build(), petition("P").likes(1).build()),
                        LIMITS,
                        CALENDAR))
                .withMessageContaining("P;")
                .withMessageNotContaining(TEXT);
    }

    @Test
    void theTextIsInNothingThatTheLibraryWrites() {
        Petition petition = petition("P").build();
        PetitionAssessment assessment = assess(petition("P"), 30);
        CitizenFeedback feedback = CitizenFeedback.of(SEPTEMBER, september(30), List.of(petition), LIMITS, CALENDAR);

        assertThat(List.of(
                        petition.toString(),
                        assessment.toString(),
                        feedback.toString(),
                        feedback.assessments().toString(),
                        assessment.explanation().toString(),
                        assessment.explanation().render(Locale.ENGLISH),
                        assessment.explanation().render(Locale.forLanguageTag("vi"))))
                .noneMatch(text -> text.contains("Nguyễn"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> petition("P").likes(-1).build())
                .withMessageNotContaining("Nguyễn");
    }

    @Test
    void explanationNamesTheStepsAndTheirLimits() {
        assertThat(assess(petition("P").resolvedOn(september(30)), 30)
                        .explanation()
                        .render(Locale.ENGLISH))
                .isEqualTo("""
                        [-] feedback or petition P as of 30 Sep 2025: resolved, waiting for publication
                          [-] resolved on 30 Sep 2025, due within 15 working days after 8 Sep 2025
                          [+] answer not published by 30 Sep 2025, due within 2 working days after 30 Sep 2025""");
    }

    @Test
    void daysThatContradictEachOtherAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> petition("P")
                        .refusedOn(september(9))
                        .resolvedOn(september(9))
                        .build())
                .withMessageContaining("both resolved and refused");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> petition("P").publishedOn(september(9)).build())
                .withMessageContaining("none on which the petition was resolved");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> petition("P").resolvedOn(september(7)).build())
                .withMessageContaining("before 8 Sep 2025");
    }

    @Property(seed = Seed.FIXED)
    void mergingPartsInAnyOrderIsCountingAtOnce(
            @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 40) Integer> ids, @ForAll Random random) {
        List<Petition> petitions = new ArrayList<>();
        for (int id : ids) {
            petitions.add(petition("P" + id)
                    .sentOn(LocalDate.of(2025, 8, 25).plusDays(id))
                    .build());
        }
        CitizenFeedback whole = CitizenFeedback.of(SEPTEMBER, september(30), petitions, LIMITS, CALENDAR);
        Collections.shuffle(petitions, random);
        CitizenFeedback merged = CitizenFeedback.of(SEPTEMBER, september(30), List.of(), LIMITS, CALENDAR);
        for (Petition petition : petitions) {
            CitizenFeedback part = CitizenFeedback.of(SEPTEMBER, september(30), List.of(petition), LIMITS, CALENDAR);
            merged = random.nextBoolean() ? merged.merge(part) : part.merge(merged);
        }

        assertThat(merged).isEqualTo(whole);
    }
}
