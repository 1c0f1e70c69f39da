package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.vietnam.SampleCommune.DECEMBER;
import static org.commune4j.core.vietnam.SampleCommune.SEPTEMBER;
import static org.commune4j.core.vietnam.SampleCommune.remedies;

import java.util.List;
import java.util.Locale;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.staffing.Incompatibility;
import org.commune4j.core.text.MessageBundles;
import org.junit.jupiter.api.Test;

class ConcurrencyRulesTest {

    private static SampleCommune commune() {
        return SampleCommune.ofStandard(SEPTEMBER);
    }

    @Test
    void theViceChairOfTheCouncilIsFullTime() {
        assertThat(commune().holds("a", "council-vice-chair").outcome("CON-006", "council-vice-chair", SEPTEMBER))
                .isEqualTo(Outcome.MET);
        Verdict beside = commune()
                .holds("a", "council-vice-chair", "office-head")
                .verdict("CON-006", "council-vice-chair", SEPTEMBER);
        assertThat(beside.isAdvisory()).isTrue();
        assertThat(remedies(beside)).containsExactly("CON.remedy-full-time");
        assertThat(commune()
                        .holds("a", "council-vice-chair", "economy-budget-board-head")
                        .outcome("CON-006", "council-vice-chair", SEPTEMBER))
                .as("a post that is concurrent by nature leaves a full-time holder full-time")
                .isEqualTo(Outcome.MET);
        assertThat(commune().outcome("CON-006", "council-vice-chair", SEPTEMBER))
                .as("nobody holds it")
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(commune().incomplete().outcome("CON-006", "council-vice-chair", SEPTEMBER))
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(commune()
                        .incomplete()
                        .holds("a", "council-vice-chair")
                        .outcome("CON-006", "council-vice-chair", SEPTEMBER))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void headsOfBoardsAreConcurrentAndOneDeputyIsFullTime() {
        SampleCommune commune = commune()
                .holds("a", "party-office-chief", "economy-budget-board-head")
                .holds("b", "culture-society-board-head")
                .holds("c", "economy-budget-board-deputy-head")
                .holds("d", "office-head", "culture-society-board-deputy-head");

        assertThat(commune.outcome("CON-007", "economy-budget-board-head", SEPTEMBER))
                .isEqualTo(Outcome.MET);
        assertThat(commune.verdict("CON-007", "culture-society-board-head", SEPTEMBER)
                        .isAdvisory())
                .isTrue();
        assertThat(commune.outcome("CON-008", "economy-budget-board", SEPTEMBER))
                .isEqualTo(Outcome.MET);
        assertThat(commune.verdict("CON-008", "culture-society-board", SEPTEMBER)
                        .isAdvisory())
                .isTrue();
        assertThat(commune.outcome("CON-008", "party-office", SEPTEMBER)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(commune.incomplete().outcome("CON-008", "culture-society-board", SEPTEMBER))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void chairsSitWhereTheyAreExpected() {
        SampleCommune expected = commune()
                .holds("secretary", "party-secretary", "council-chair")
                .holds("chair", "committee-chair", "deputy-secretary");
        assertThat(expected.outcome("CON-009", "council-chair", SEPTEMBER)).isEqualTo(Outcome.MET);
        assertThat(expected.outcome("CON-010", "committee-chair", SEPTEMBER)).isEqualTo(Outcome.MET);

        SampleCommune otherwise = commune().holds("a", "council-chair").holds("b", "committee-chair");
        assertThat(otherwise.verdict("CON-009", "council-chair", SEPTEMBER).isAdvisory())
                .isTrue();
        assertThat(otherwise.verdict("CON-010", "committee-chair", SEPTEMBER).isAdvisory())
                .isTrue();
        assertThat(otherwise.incomplete().outcome("CON-010", "committee-chair", SEPTEMBER))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void theHeadOfAnOfficeIsFullTimeOrAViceChair() {
        assertThat(commune().holds("a", "office-head").outcome("CON-011", "office-head", SEPTEMBER))
                .isEqualTo(Outcome.MET);
        assertThat(commune()
                        .holds("a", "committee-vice-chair", "office-head")
                        .outcome("CON-011", "office-head", SEPTEMBER))
                .isEqualTo(Outcome.MET);
        assertThat(commune()
                        .holds("a", "office-head", "economic-division-head")
                        .verdict("CON-011", "office-head", SEPTEMBER)
                        .isAdvisory())
                .isTrue();
    }

    @Test
    void headsOfAgenciesSitOnTheCommitteeSinceDecree300() {
        SampleCommune commune = commune()
                .post(
                        "member",
                        "peoples-committee",
                        PostKinds.COMMITTEE_MEMBER,
                        Rank.MEMBER,
                        builder -> builder.holders(5))
                .holds("a", "economic-division-head", "member")
                .holds("b", "culture-social-division-head")
                .holds("c", "committee-vice-chair", "office-head");

        assertThat(commune.outcome("CON-012", "economic-division-head", DECEMBER))
                .isEqualTo(Outcome.MET);
        assertThat(commune.outcome("CON-012", "office-head", DECEMBER)).isEqualTo(Outcome.MET);
        Verdict missing = commune.verdict("CON-012", "culture-social-division-head", DECEMBER);
        assertThat(missing.isBreach()).isTrue();
        assertThat(remedies(missing)).containsExactly("CON-012.remedy-elect");
        assertThat(commune.outcome("CON-012", SEPTEMBER)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(commune.outcome("CON-011", "economic-division-head", DECEMBER))
                .as("membership leaves the head full-time")
                .isEqualTo(Outcome.MET);
    }

    @Test
    void headsOfOrganisationsAreViceChairsOfTheFront() {
        SampleCommune commune = commune()
                .unit("women", UnitKinds.SOCIO_POLITICAL_ORGANISATION, "fatherland-front-committee")
                .post("women-head", "women", PostKinds.ORGANISATION_HEAD, Rank.HEAD)
                .post("front-vice-chair", "fatherland-front-committee", PostKinds.FRONT_VICE_CHAIR, Rank.DEPUTY);

        assertThat(commune.holds("a", "front-vice-chair", "women-head").outcome("CON-013", "women-head", SEPTEMBER))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void postsThatExcludeEachOtherAreKeptApart() {
        SampleCommune commune = commune()
                .post("accountant", "economic-division", PostKinds.ACCOUNTANT, Rank.STAFF)
                .post("treasurer", "council-committee-office", PostKinds.TREASURER, Rank.STAFF)
                .holds("both-chairs", "committee-chair", "council-chair")
                .holds("committee-head", "committee-vice-chair", "economy-budget-board-head")
                .holds("board", "committee-vice-chair", "economy-budget-board-deputy-head")
                .holds("money", "accountant", "treasurer")
                .holds("inspector", "party-inspection-commission-chair", "office-head")
                .holds("plain", "economic-division-head");

        assertThat(commune.breaches(SEPTEMBER))
                .contains("INC-001 both-chairs", "INC-001 committee-head", "INC-002 board", "INC-003 money")
                .noneMatch(breach -> breach.startsWith("INC") && breach.endsWith("plain"));
        assertThat(commune.advisories(SEPTEMBER)).contains("INC-004 inspector");
        Verdict verdict = commune.verdict("INC-001", "both-chairs", SEPTEMBER);
        // Law 72/2025 Art. 29(2), as reported; members of the committees have no source.
        assertThat(verdict.status()).contains(SourceStatus.REPORTED);
        assertThat(commune.verdict("INC-002", "board", SEPTEMBER).status()).contains(SourceStatus.UNVERIFIED);
        assertThat(remedies(verdict)).containsExactly("INC.remedy-vacate-one");
        assertThat(commune.outcome("INC-001", "plain", SEPTEMBER)).isEqualTo(Outcome.MET);
        assertThat(commune.incomplete().outcome("INC-001", "plain", SEPTEMBER)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void whetherActingCountsIsNotKnown() {
        SampleCommune commune =
                commune().holds("a", "committee-chair").appoint("a", "council-chair", builder -> builder.acting(true));

        assertThat(commune.outcome("INC-001", "a", SEPTEMBER)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void everyIncompatibilityHasARuleAndASentence() {
        for (Incompatibility incompatibility : Incompatibilities.all()) {
            assertThat(LawBooks.vietnam()
                            .communeRules()
                            .get(incompatibility.code())
                            .strength())
                    .isEqualTo(incompatibility.strength());
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
                assertThat(MessageBundles.standard()
                                .find(incompatibility.message().code(), locale))
                        .isPresent();
            }
        }
        assertThat(Incompatibilities.INSPECTION_AND_EXECUTIVE.strength()).isEqualTo(Strength.SHOULD);
    }
}
