package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.quality.CitizenFeedback;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.Petition;
import org.commune4j.core.quality.PetitionAssessment;
import org.commune4j.core.quality.PetitionLimits;
import org.commune4j.core.quality.ReportingPeriod;
import org.commune4j.core.quality.Score;
import org.commune4j.core.quality.UnitLevel;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class PetitionsTest {

    private static final Jurisdiction MO_DUC = Jurisdiction.ofCommune("51", "21400");
    private static final LocalDate DAY = LocalDate.of(2025, 9, 15);

    private static PetitionLimits limits() {
        return Petitions.limits(LawBooks.vietnam().parameters(), MO_DUC, DAY);
    }

    private static Petition.Builder petition(String id, LocalDate sent) {
        return Petition.builder()
                .id(id)
                .subject(Petition.PetitionSubject.PROCEDURE)
                .sentOn(sent);
    }

    @Test
    void limitsAreThoseOfThePortal() {
        PetitionLimits limits = limits();

        assertThat(limits.refuse().workingDays()).isEqualTo(2);
        assertThat(limits.askForInformation().workingDays()).isEqualTo(5);
        assertThat(limits.resolve().workingDays()).isEqualTo(15);
        assertThat(limits.publish().workingDays()).isEqualTo(2);
        assertThat(limits.resolve().basis().reference().orElseThrow().status()).isEqualTo(SourceStatus.REPORTED);
    }

    @Test
    void aProvinceMayBeStricter() {
        PetitionLimits stricter = Petitions.limits(
                LawBooks.vietnam()
                        .overriding(
                                Petitions.RESOLVE,
                                ParameterValue.<Integer>builder()
                                        .value(10)
                                        .validity(DateRange.ALWAYS)
                                        .jurisdiction(Jurisdiction.ofProvince("51"))
                                        .basis(Basis.PRACTICE)
                                        .build())
                        .parameters(),
                MO_DUC,
                DAY);

        assertThat(stricter.resolve().workingDays()).isEqualTo(10);
    }

    /** 27 April 2026 is off for the Hung Kings, 30 April and 1 May are holidays: 15 working days take until 18 May. */
    @Test
    void holidaysAreNotCounted() {
        LocalDate sent = LocalDate.of(2026, 4, 23);
        Petition petition = petition("P", sent).build();

        assertThat(limits().assess(petition, LocalDate.of(2026, 5, 19), VietnamCalendar.standard())
                        .inTime())
                .isEqualTo(Truth.TRUE);
        assertThat(limits().assess(petition, LocalDate.of(2026, 5, 20), VietnamCalendar.standard())
                        .inTime())
                .isEqualTo(Truth.FALSE);
    }

    /** The span of Tết 2027 was not decided before 2 October 2026: 15 working days take until 15 or 16 February. */
    @Test
    void anAnswerThatAwaitsADecisionIsUnknown() {
        WorkCalendar before = VietnamCalendar.standard().knownOn(LocalDate.of(2026, 10, 1));
        LocalDate asOf = LocalDate.of(2027, 2, 16);
        Petition petition = petition("P", LocalDate.of(2027, 1, 18)).build();

        PetitionAssessment assessment = limits().assess(petition, asOf, before);
        assertThat(assessment.inTime().isUnknown()).isTrue();
        assertThat(assessment.dissatisfied().isUnknown()).isTrue();
        assertThat(assessment.explanation().mark()).isEqualTo(Mark.UNKNOWN);
        // the day before, the span does not matter
        assertThat(limits().assess(petition, asOf.minusDays(1), before).inTime())
                .isEqualTo(Truth.TRUE);

        CitizenFeedback feedback = CitizenFeedback.of(
                ReportingPeriod.ofSince(LocalDate.of(2027, 1, 1), asOf), asOf, List.of(petition), limits(), before);
        assertThat(feedback.received().isMeasured()).isTrue();
        assertThat(feedback.inTime().isMeasured()).isFalse();
    }

    @Test
    void feedbackIsMeasuredForTheIndex() {
        ReportingPeriod period = ReportingPeriod.parse("2025-09");
        CitizenFeedback feedback = CitizenFeedback.of(
                period,
                LocalDate.of(2025, 9, 30),
                List.of(
                        petition("P1", LocalDate.of(2025, 9, 3)).dossier("H-1").build(),
                        petition("P2", LocalDate.of(2025, 9, 22)).dislikes(1).build(),
                        petition("P3", LocalDate.of(2025, 9, 23)).build()),
                limits(),
                VietnamCalendar.standard());
        Measurements.Builder measurements = Measurements.builder("21400", UnitLevel.COMMUNE, period)
                .put(Decision766Inputs.DOSSIERS_DUE, 100)
                .put(Decision766Inputs.DOSSIERS_IN_TIME, 90);
        Decision766.put(measurements, feedback, Set.of("H-1", "H-2"));

        Score score = Decision766.index(ReportingPeriod.ofYear(2025)).score(measurements.build());

        // P1 is late since 24 September; P2 was disliked
        assertThat(score.get("PETITION_PROCESSING_ON_TIME").points().orElseThrow())
                .isEqualByComparingTo("4");
        assertThat(score.get("PETITION_HANDLING_SATISFACTION").points().orElseThrow())
                .isEqualByComparingTo("2");
        // 10 late and 2 disliked leave 88 %
        assertThat(score.get("DOSSIER_RECEIVING_SATISFACTION").points().orElseThrow())
                .isEqualByComparingTo("5.87");
        assertThat(score.measurements().get(Decision766Inputs.DOSSIERS_DISLIKED).ids())
                .containsExactly("H-1", "H-2");
    }
}
