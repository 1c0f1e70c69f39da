package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.vietnam.SampleCommune.DECEMBER;
import static org.commune4j.core.vietnam.SampleCommune.SEPTEMBER;
import static org.commune4j.core.vietnam.SampleCommune.remedies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.organisation.PostNature;
import org.commune4j.core.organisation.Qualification;
import org.commune4j.core.organisation.QualificationLevel;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.organisation.TrainingRecord;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.staffing.Incompatibility;
import org.commune4j.core.staffing.Suitability;
import org.junit.jupiter.api.Test;

class PeopleRulesTest {

    @Test
    void aFullTimePostIsHeldAlone() {
        SampleCommune commune = SampleCommune.ofStandard(SEPTEMBER)
                .post(
                        "clerk",
                        "public-service-centre",
                        PostKinds.RECEPTION_OFFICER,
                        Rank.STAFF,
                        builder -> builder.nature(PostNature.FULL_TIME))
                .holds("alone", "council-vice-chair")
                .holds("both", "clerk", "culture-social-division-head")
                .holds("chair", "committee-chair", "deputy-secretary");

        assertThat(commune.outcome("APT-005", "a0", SEPTEMBER)).isEqualTo(Outcome.MET);
        assertThat(commune.verdict("APT-005", "a1", SEPTEMBER).isBreach()).isTrue();
        assertThat(commune.outcome("APT-005", "a2", SEPTEMBER)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(commune.outcome("APT-005", "a3", SEPTEMBER))
                .as("the Chair is full-time and a deputy secretary")
                .isEqualTo(Outcome.MET);
        assertThat(commune.incomplete().outcome("APT-005", "a0", SEPTEMBER)).isEqualTo(Outcome.UNDETERMINED);
    }

    private static SampleCommune withDemandingPost() {
        return SampleCommune.ofStandard(SEPTEMBER)
                .post(
                        "lawyer",
                        "council-committee-office",
                        PostKinds.SPECIALIST,
                        Rank.STAFF,
                        builder -> builder.addRequiredQualifications(RequiredQualification.of(
                                        QualificationFields.LAW, QualificationLevel.UNIVERSITY))
                                .addRequiredCourses("ONE_STOP"));
    }

    @Test
    void aHolderIsQualified() {
        SampleCommune fits = withDemandingPost()
                .official(
                        "a",
                        builder -> builder.addQualifications(
                                Qualification.of(QualificationFields.LAW, QualificationLevel.MASTER)))
                .holds("a", "lawyer");
        assertThat(fits.outcome("QUA-001", "a0", SEPTEMBER)).isEqualTo(Outcome.MET);

        SampleCommune lacks = withDemandingPost().holds("a", "lawyer");
        Verdict verdict = lacks.verdict("QUA-001", "a0", SEPTEMBER);
        assertThat(verdict.isBreach()).isTrue();
        assertThat(verdict.explanation().render(Locale.ENGLISH)).contains("not found: law");
        assertThat(lacks.incomplete().outcome("QUA-001", "a0", SEPTEMBER)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aHolderIsTrainedAndTrainingIsRenewed() {
        TrainingRecord expired = TrainingRecord.of("ONE_STOP", LocalDate.of(2024, 9, 1), LocalDate.of(2025, 9, 1));
        SampleCommune commune = withDemandingPost()
                .official("a", builder -> builder.addTrainings(expired))
                .holds("a", "lawyer")
                .holds("untrained", "office-head");

        assertThat(commune.outcome("QUA-002", "a0", LocalDate.of(2025, 8, 31))).isEqualTo(Outcome.MET);
        Verdict verdict = commune.verdict("QUA-002", "a0", SEPTEMBER);
        assertThat(verdict.isAdvisory()).isTrue();
        assertThat(remedies(verdict)).containsExactly("QUA-002.remedy-train");
        assertThat(commune.verdict("QUA-003", "a", SEPTEMBER).isAdvisory()).isTrue();
        assertThat(commune.outcome("QUA-003", "untrained", SEPTEMBER)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(commune.outcome("QUA-002", "a1", SEPTEMBER)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(commune.incomplete().outcome("QUA-003", "a", SEPTEMBER)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void manyPostsInOneHandAreAMatterOfTheHost() {
        SampleCommune commune = SampleCommune.ofStandard(SEPTEMBER)
                .holds("busy", "office-head", "economic-division-head", "culture-social-division-head")
                .holds("single", "party-office-chief");

        assertThat(commune.outcome("CON-014", "busy", SEPTEMBER)).isEqualTo(Outcome.NOT_APPLICABLE);
        commune.parameter(Figures.POSTS_PER_OFFICIAL, new BigDecimal("2"));
        assertThat(commune.verdict("CON-014", "busy", SEPTEMBER).isAdvisory()).isTrue();
        assertThat(commune.outcome("CON-014", "single", SEPTEMBER)).isEqualTo(Outcome.NOT_APPLICABLE);
        commune.parameter(Figures.POSTS_PER_OFFICIAL, new BigDecimal("3"));
        assertThat(commune.outcome("CON-014", "busy", SEPTEMBER)).isEqualTo(Outcome.MET);
    }

    @Test
    void suitabilityKnowsWhatIsCompleteAndWhichExclusionsHoldHere() {
        Incompatibility elsewhere = Incompatibility.builder()
                .from(Incompatibilities.VICE_CHAIR_AND_CENTRE_DIRECTOR)
                .jurisdiction(Jurisdiction.ofProvince("99"))
                .build();
        SampleCommune commune = SampleCommune.ofStandard(DECEMBER)
                .appoint("A", "committee-vice-chair", appointment -> appointment.share(new BigDecimal("0.5")))
                .official("B", official -> official);
        Suitability here = commune.build().on(DECEMBER).suitability(Incompatibilities.all());
        Suitability there = commune.build().on(DECEMBER).suitability(List.of(elsewhere));
        Suitability incomplete = commune.incomplete().build().on(DECEMBER).suitability(Incompatibilities.all());

        assertThat(here.fit("A", "service-centre-director").answer().isFalse()).isTrue();
        assertThat(there.fit("A", "service-centre-director").answer().isTrue()).isTrue();
        assertThat(here.fit("B", "service-centre-director").answer().isTrue()).isTrue();
        assertThat(incomplete.fit("A", "service-centre-director").answer().isFalse())
                .isTrue();
        assertThat(incomplete.fit("B", "service-centre-director").answer().isUnknown())
                .isTrue();
    }
}
