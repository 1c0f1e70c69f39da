package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.vietnam.SampleCommune.DECEMBER;
import static org.commune4j.core.vietnam.SampleCommune.LIFE;
import static org.commune4j.core.vietnam.SampleCommune.SEPTEMBER;
import static org.commune4j.core.vietnam.SampleCommune.remedies;

import java.time.LocalDate;
import java.util.List;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.OfficialKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class ApparatusRulesTest {

    private static final LocalDate JUNE_2026 = LocalDate.of(2026, 6, 1);

    private static SampleCommune zone() {
        return new SampleCommune()
                .kind(AdministrativeUnitKind.SPECIAL_ZONE)
                .with(StandardApparatus.specialZone(SEPTEMBER));
    }

    @Test
    void aSpecialZoneHasAtMostFourPartyBodies() {
        assertThat(zone().outcome("APP-004", SEPTEMBER)).isEqualTo(Outcome.MET);
        assertThat(zone().incomplete().outcome("APP-004", SEPTEMBER)).isEqualTo(Outcome.UNDETERMINED);
        SampleCommune five = zone().unit("fifth", UnitKinds.PARTY_BUILDING_COMMISSION, "party-committee");
        assertThat(five.outcome("APP-004", SEPTEMBER)).isEqualTo(Outcome.BREACHED);
        assertThat(five.incomplete().outcome("APP-004", SEPTEMBER))
                .as("more than four are more than four however many are not given")
                .isEqualTo(Outcome.BREACHED);
        assertThat(SampleCommune.ofStandard(SEPTEMBER).outcome("APP-004", SEPTEMBER))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aCommuneHasNoPartyBodiesOfSpecialZones() {
        SampleCommune commune = SampleCommune.ofStandard(SEPTEMBER)
                .unit("organisation", UnitKinds.PARTY_ORGANISATION_COMMISSION, "party-committee");

        assertThat(commune.verdict("APP-005", "organisation", SEPTEMBER).isBreach())
                .isTrue();
        assertThat(zone().outcome("APP-005", "party-organisation-commission", SEPTEMBER))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void aCouncilHasItsTwoBoards() {
        SampleCommune commune = SampleCommune.ofStandard(SEPTEMBER);
        assertThat(commune.outcome("APP-006", SEPTEMBER)).isEqualTo(Outcome.MET);
        commune.withoutUnit("economy-budget-board");
        assertThat(commune.verdict("APP-006", SEPTEMBER).isBreach()).isTrue();
        assertThat(remedies(commune.verdict("APP-006", SEPTEMBER))).containsExactly("APP-006.remedy-found");
        assertThat(commune.incomplete().outcome("APP-006", SEPTEMBER)).isEqualTo(Outcome.UNDETERMINED);
    }

    /** Decree 185/2026 Art. 9(2): a special zone without a tier of local government has no Council. */
    @Test
    void aSpecialZoneMayHaveNoCouncil() {
        SampleCommune without = new SampleCommune()
                .kind(AdministrativeUnitKind.SPECIAL_ZONE)
                .with(StandardApparatus.specialZoneWithoutCouncil(JUNE_2026));
        assertThat(without.outcome("APP-006", JUNE_2026)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(without.breaches(JUNE_2026)).isEmpty();
        assertThat(without.incomplete().outcome("APP-006", JUNE_2026)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(zone().outcome("APP-006", SEPTEMBER)).isEqualTo(Outcome.MET);
        // A commune without a Council lacks its committees.
        assertThat(new SampleCommune()
                        .with(StandardApparatus.specialZoneWithoutCouncil(JUNE_2026))
                        .verdict("APP-006", JUNE_2026)
                        .isBreach())
                .isTrue();
    }

    @Test
    void organisationsStandInsideTheFront() {
        SampleCommune commune = SampleCommune.ofStandard(SEPTEMBER)
                .unit("women", UnitKinds.SOCIO_POLITICAL_ORGANISATION, "fatherland-front-committee")
                .unit("youth", UnitKinds.SOCIO_POLITICAL_ORGANISATION);

        assertThat(commune.outcome("APP-007", "women", SEPTEMBER)).isEqualTo(Outcome.MET);
        assertThat(commune.verdict("APP-007", "youth", SEPTEMBER).isAdvisory()).isTrue();
    }

    @Test
    void theCentreHasADirectorSinceResolution332() {
        SampleCommune commune = SampleCommune.ofStandard(DECEMBER);
        assertThat(commune.outcome("APP-008", "public-service-centre", DECEMBER))
                .isEqualTo(Outcome.MET);
        commune.withoutPost("service-centre-director");
        assertThat(commune.verdict("APP-008", "public-service-centre", DECEMBER).isBreach())
                .isTrue();
        assertThat(commune.outcome("APP-008", SEPTEMBER)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(commune.incomplete().outcome("APP-008", "public-service-centre", DECEMBER))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void communesHaveVillagesAndWardsResidentialGroups() {
        SampleCommune commune = SampleCommune.ofStandard(JUNE_2026)
                .unit("v", UnitKinds.VILLAGE, "peoples-committee")
                .unit("g", UnitKinds.RESIDENTIAL_GROUP, "peoples-committee");

        assertThat(commune.outcome("APP-009", "v", JUNE_2026)).isEqualTo(Outcome.MET);
        assertThat(commune.outcome("APP-009", "g", JUNE_2026)).isEqualTo(Outcome.BREACHED);
        // Its People's Council may have decided otherwise (Art. 2(4)): advised, no breach.
        assertThat(commune.verdict("APP-009", "g", JUNE_2026).isBreach()).isFalse();
        assertThat(commune.verdict("APP-009", "g", JUNE_2026).rule().basis().reference())
                .hasToString("Optional[185/2026/NĐ-CP Art. 2(3) (VERIFIED)]");
        for (String day : List.of("2026-05-25", "2026-05-26", "2026-05-27")) {
            assertThat(LawBooks.vietnam()
                            .communeRules()
                            .get("APP-009")
                            .validity()
                            .contains(LocalDate.parse(day)))
                    .as(day)
                    .isEqualTo(!day.endsWith("25"));
        }
        assertThat(commune.outcome("APP-009", "public-service-centre", JUNE_2026))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        commune.kind(AdministrativeUnitKind.WARD);
        assertThat(commune.outcome("APP-009", "v", JUNE_2026)).isEqualTo(Outcome.BREACHED);
        assertThat(commune.outcome("APP-009", "g", JUNE_2026)).isEqualTo(Outcome.MET);
        commune.kind(AdministrativeUnitKind.SPECIAL_ZONE);
        assertThat(commune.outcome("APP-009", "v", JUNE_2026)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(commune.outcome("APP-009", DECEMBER)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void headsOfVillagesAreNotProfessionals() {
        SampleCommune commune = SampleCommune.ofStandard(JUNE_2026)
                .unit("v", UnitKinds.VILLAGE, "peoples-committee")
                .post("first", "v", PostKinds.VILLAGE_HEAD, Rank.HEAD)
                .post("second", "v", PostKinds.VILLAGE_HEAD, Rank.HEAD)
                .post("third", "v", PostKinds.VILLAGE_HEAD, Rank.HEAD)
                .official("neighbour", builder -> builder.kind(OfficialKind.NON_PROFESSIONAL))
                .official("stranger", builder -> builder)
                .holds("neighbour", "first")
                .holds("clerk", "second")
                .holds("stranger", "third");

        assertThat(commune.outcome("APP-010", "first", JUNE_2026)).isEqualTo(Outcome.MET);
        assertThat(commune.outcome("APP-010", "second", JUNE_2026)).isEqualTo(Outcome.BREACHED);
        assertThat(commune.verdict("APP-010", "second", JUNE_2026)
                        .rule()
                        .basis()
                        .reference())
                .hasToString("Optional[185/2026/NĐ-CP Art. 4(1) (VERIFIED)]");
        assertThat(commune.outcome("APP-010", "third", JUNE_2026)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(commune.outcome("APP-010", "office-head", JUNE_2026)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aUnitHasAHead() {
        SampleCommune commune = SampleCommune.ofStandard(SEPTEMBER)
                .unit("headless", UnitKinds.RECEPTION_POINT, "public-service-centre")
                .unit("members", UnitKinds.PARTY_STANDING_BOARD, "party-committee")
                .post("clerk", "headless", PostKinds.RECEPTION_OFFICER, Rank.STAFF)
                .post("member", "members", PostKinds.STANDING_BOARD_MEMBER, Rank.MEMBER)
                .holds("chief", "office-head")
                .appoint("stand-in", "economic-division-head", builder -> builder.acting(true));

        assertThat(commune.outcome("UNIT-002", "council-committee-office", SEPTEMBER))
                .isEqualTo(Outcome.MET);
        assertThat(commune.outcome("UNIT-002", "economic-division", SEPTEMBER))
                .as("acting is enough")
                .isEqualTo(Outcome.MET);
        assertThat(commune.verdict("UNIT-002", "culture-social-division", SEPTEMBER)
                        .isAdvisory())
                .isTrue();
        assertThat(remedies(commune.verdict("UNIT-002", "culture-social-division", SEPTEMBER)))
                .containsExactly("UNIT-002.remedy-name");
        assertThat(remedies(commune.verdict("UNIT-002", "headless", SEPTEMBER))).containsExactly("UNIT-002.remedy-add");
        assertThat(commune.outcome("UNIT-002", "members", SEPTEMBER)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(commune.incomplete().outcome("UNIT-002", "culture-social-division", SEPTEMBER))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aUnitHasOneHead() {
        SampleCommune commune = SampleCommune.ofStandard(SEPTEMBER)
                .post("second-chief", "council-committee-office", PostKinds.OFFICE_CHIEF, Rank.HEAD)
                .holds("a", "office-head")
                .holds("b", "second-chief");

        assertThat(commune.verdict("UNIT-003", "council-committee-office", SEPTEMBER)
                        .isBreach())
                .isTrue();
        assertThat(commune.outcome("UNIT-003", "economic-division", SEPTEMBER)).isEqualTo(Outcome.MET);
        assertThat(commune.incomplete().outcome("UNIT-003", "economic-division", SEPTEMBER))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aUnitEndsWithTheEventThatEndsIt() {
        SampleCommune commune = SampleCommune.ofStandard(SEPTEMBER)
                .event(UnitEvent.ofDissolved(SEPTEMBER, "economic-division"))
                .event(UnitEvent.ofMerged(
                        SEPTEMBER,
                        List.of("council-committee-office", "culture-social-division"),
                        "council-committee-office"));

        assertThat(commune.outcome("UNIT-004", "economic-division", SEPTEMBER.minusDays(1)))
                .isEqualTo(Outcome.MET);
        assertThat(commune.outcome("UNIT-004", "economic-division", SEPTEMBER)).isEqualTo(Outcome.BREACHED);
        assertThat(commune.outcome("UNIT-004", "culture-social-division", SEPTEMBER))
                .isEqualTo(Outcome.BREACHED);
        assertThat(commune.outcome("UNIT-004", "council-committee-office", SEPTEMBER))
                .as("it takes the other one in")
                .isEqualTo(Outcome.MET);
    }

    @Test
    void aPostBelongsToAUnitThatExists() {
        SampleCommune commune = SampleCommune.ofStandard(SEPTEMBER)
                .unit("point", UnitKinds.RECEPTION_POINT, "public-service-centre")
                .post("clerk", "point", PostKinds.RECEPTION_OFFICER, Rank.STAFF);
        assertThat(commune.outcome("POST-002", "clerk", SEPTEMBER)).isEqualTo(Outcome.MET);

        SampleCommune early = SampleCommune.ofStandard(SEPTEMBER)
                .post(
                        "early",
                        "public-service-centre",
                        PostKinds.RECEPTION_OFFICER,
                        Rank.STAFF,
                        builder -> builder.life(DateRange.from(LIFE.startOrMin().minusDays(9))));
        assertThat(early.outcome("POST-002", "early", LIFE.startOrMin().minusDays(1)))
                .isEqualTo(Outcome.BREACHED);
    }

    /** Decree 309/2026 Art. 5(2), from 5 August 2026: a ceiling of each centre. */
    @Test
    void aCentreHasTwoDeputyDirectorsAtMost() {
        LocalDate before = LocalDate.of(2026, 8, 4);
        SampleCommune commune = SampleCommune.ofStandard(before)
                .post("third", "public-service-centre", PostKinds.DEPUTY_CENTRE_DIRECTOR, Rank.DEPUTY)
                .holds("a", "service-centre-deputy")
                .holds("b", "service-centre-deputy");
        for (LocalDate day : List.of(before.plusDays(1), before.plusDays(2))) {
            assertThat(commune.outcome("APP-011", "public-service-centre", day)).isEqualTo(Outcome.MET);
        }
        commune.holds("c", "third");

        assertThat(commune.outcome("APP-011", before)).isEqualTo(Outcome.NOT_APPLICABLE);
        for (LocalDate day : List.of(before.plusDays(1), before.plusDays(2))) {
            Verdict verdict = commune.verdict("APP-011", "public-service-centre", day);
            assertThat(verdict.isBreach()).isTrue();
            assertThat(verdict.status()).contains(SourceStatus.VERIFIED);
            assertThat(remedies(verdict)).containsExactly("QUOTA.remedy-fewer");
        }
        // The average over the province, which it does not replace, is another rule.
        assertThat(commune.incomplete().outcome("APP-011", "public-service-centre", before.plusDays(1)))
                .isEqualTo(Outcome.BREACHED);
    }
}
