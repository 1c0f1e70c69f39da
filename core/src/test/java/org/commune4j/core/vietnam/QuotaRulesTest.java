package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.vietnam.SampleCommune.DECEMBER;
import static org.commune4j.core.vietnam.SampleCommune.SEPTEMBER;
import static org.commune4j.core.vietnam.SampleCommune.remedies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.Province;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.OfficialKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.rule.EvaluationHistory;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.rule.VerdictChange;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class QuotaRulesTest {

    private static SampleCommune withViceChairs(int number) {
        SampleCommune commune = SampleCommune.ofStandard(SEPTEMBER);
        for (int i = 0; i < number; i++) {
            commune.holds("vice-chair-" + i, "committee-vice-chair");
        }
        return commune;
    }

    @Test
    void viceChairsFollowTheOrientationUntilDecree300() {
        LocalDate last = LocalDate.of(2025, 11, 16);

        assertThat(withViceChairs(2).outcome("DEP-001", last)).isEqualTo(Outcome.MET);
        assertThat(withViceChairs(3).verdict("DEP-001", last).isAdvisory()).isTrue();
        assertThat(withViceChairs(3).outcome("DEP-001", last.plusDays(1))).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(withViceChairs(2).incomplete().outcome("DEP-001", last)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void viceChairsKeepToTheAllotmentOfTheProvinceSince() {
        Verdict unknown = withViceChairs(3).verdict("DEP-002", DECEMBER);
        assertThat(unknown.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(remedies(unknown)).containsExactly("QUOTA.remedy-give-limit");

        SampleCommune allotted = withViceChairs(3).parameter(Figures.VICE_CHAIRS_ALLOTTED, new BigDecimal("2"));
        Verdict breached = allotted.verdict("DEP-002", DECEMBER);
        assertThat(breached.isBreach()).isTrue();
        assertThat(breached.remedies().get(0).render(Locale.ENGLISH)).isEqualTo("Reduce the number by 1.");
        assertThat(withViceChairs(3)
                        .parameter(Figures.VICE_CHAIRS_ALLOTTED, new BigDecimal("3"))
                        .outcome("DEP-002", DECEMBER))
                .isEqualTo(Outcome.MET);
        assertThat(allotted.incomplete().outcome("DEP-002", DECEMBER))
                .as("three are more than two however many are not given")
                .isEqualTo(Outcome.BREACHED);
    }

    @Test
    void whetherActingDeputiesCountIsNotKnown() {
        SampleCommune commune = withViceChairs(2)
                .appoint("stand-in", "committee-vice-chair", builder -> builder.acting(true))
                .parameter(Figures.VICE_CHAIRS_ALLOTTED, new BigDecimal("2"));

        Verdict verdict = commune.verdict("DEP-002", DECEMBER);
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.explanation().render(Locale.ENGLISH)).contains("between 2 and 3");
        assertThat(remedies(verdict)).containsExactly("QUOTA.remedy-state");
    }

    @Test
    void deputiesOfOfficesAreCountedTogether() {
        SampleCommune commune = SampleCommune.ofStandard(DECEMBER)
                .holds("a", "office-deputy")
                .holds("b", "economic-division-deputy")
                .holds("c", "service-centre-deputy")
                .parameter(Figures.DEPUTIES_ALLOTTED, new BigDecimal("2"));

        assertThat(commune.outcome("DEP-003", DECEMBER)).isEqualTo(Outcome.BREACHED);
        assertThat(commune.outcome("DEP-003", SEPTEMBER)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aCouncilHasOneViceChair() {
        SampleCommune commune = SampleCommune.ofStandard(DECEMBER)
                .post("second", "peoples-council", PostKinds.COUNCIL_VICE_CHAIR, Rank.DEPUTY)
                .holds("a", "council-vice-chair")
                .holds("b", "second");

        assertThat(commune.outcome("DEP-004", DECEMBER)).isEqualTo(Outcome.BREACHED);
        // Resolution 106/2025/UBTVQH15 of 16 October 2025.
        assertThat(commune.outcome("DEP-004", LocalDate.of(2025, 10, 15))).isEqualTo(Outcome.NOT_APPLICABLE);
        for (LocalDate day : List.of(LocalDate.of(2025, 10, 16), LocalDate.of(2025, 10, 17))) {
            assertThat(commune.outcome("DEP-004", day)).isEqualTo(Outcome.BREACHED);
        }
    }

    /** Resolution 106/2025/UBTVQH15, as a report on its draft has it: an average of two, which is advice. */
    @Test
    void committeesOfTheCouncilHaveTwoDeputyHeadsOnAverage() {
        SampleCommune commune = SampleCommune.ofStandard(DECEMBER)
                .post(
                        "more",
                        "economy-budget-board",
                        PostKinds.DEPUTY_COUNCIL_BOARD_HEAD,
                        Rank.DEPUTY,
                        builder -> builder.holders(9));
        for (String official : List.of("a", "b", "c", "d")) {
            commune.holds(official, "more");
        }
        assertThat(onProvince("PRV-004", COMPLETE, DECEMBER, commune.build()).outcome())
                .as("four of two committees")
                .isEqualTo(Outcome.MET);
        commune.holds("e", "more");
        Verdict more = onProvince("PRV-004", COMPLETE, DECEMBER, commune.build());
        assertThat(more.isAdvisory()).isTrue();
        assertThat(more.status()).contains(SourceStatus.REPORTED);
        for (String day : List.of("2025-10-15", "2025-10-16", "2025-10-17")) {
            assertThat(onProvince("PRV-004", COMPLETE, LocalDate.parse(day), commune.build())
                            .outcome())
                    .as(day)
                    .isEqualTo(day.endsWith("15") ? Outcome.NOT_APPLICABLE : Outcome.BREACHED);
        }
    }

    private static SampleCommune withPartyStaff(int number) {
        SampleCommune commune = SampleCommune.ofStandard(SEPTEMBER)
                .post("specialist", "party-office", PostKinds.SPECIALIST, Rank.STAFF, builder -> builder.holders(30));
        for (int i = 0; i < number; i++) {
            commune.holds("p" + i, "specialist");
        }
        return commune;
    }

    @Test
    void thePartyPayrollKeepsToTheGuidance() {
        assertThat(withPartyStaff(17).outcome("PAY-001", SEPTEMBER)).isEqualTo(Outcome.MET);
        Verdict above = withPartyStaff(18).verdict("PAY-001", SEPTEMBER);
        assertThat(above.isAdvisory()).isTrue();
        assertThat(remedies(above)).containsExactly("QUOTA.remedy-fewer");
    }

    @Test
    void thePartyPayrollMayBeLargerWithAPoliticalCentre() {
        assertThat(withPartyStaff(20)
                        .unit("centre", UnitKinds.POLITICAL_CENTRE, "party-committee")
                        .outcome("PAY-001", SEPTEMBER))
                .isEqualTo(Outcome.MET);
        assertThat(withPartyStaff(21)
                        .unit("centre", UnitKinds.POLITICAL_CENTRE, "party-committee")
                        .verdict("PAY-001", SEPTEMBER)
                        .remedies()
                        .get(0)
                        .render(Locale.ENGLISH))
                .isEqualTo("Reduce the number by 1.");
    }

    @Test
    void onThePayrollIsWhoseMainPostLiesThere() {
        SampleCommune commune = withPartyStaff(17)
                .holds("elsewhere", "office-head", "party-office-chief")
                .official("contract", builder -> builder.kind(OfficialKind.CONTRACT_WORKER))
                .holds("contract", "specialist");
        assertThat(commune.outcome("PAY-001", SEPTEMBER))
                .as("neither a main post elsewhere nor a contract counts")
                .isEqualTo(Outcome.MET);

        assertThat(withPartyStaff(17)
                        .official("unsaid", builder -> builder)
                        .holds("unsaid", "specialist")
                        .outcome("PAY-001", SEPTEMBER))
                .as("the category is not given")
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(withPartyStaff(17)
                        .appoint("two-posts", "party-office-chief", builder -> builder)
                        .appoint("two-posts", "office-head", builder -> builder)
                        .outcome("PAY-001", SEPTEMBER))
                .as("the main post is not given")
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(withPartyStaff(17)
                        .appoint("only-party", "party-office-chief", builder -> builder)
                        .appoint("only-party", "specialist", builder -> builder)
                        .verdict("PAY-001", SEPTEMBER)
                        .isAdvisory())
                .as("whichever is the main post, it lies there")
                .isTrue();
        assertThat(withPartyStaff(17)
                        .appoint("only-party", "party-office-chief", builder -> builder)
                        .incomplete()
                        .outcome("PAY-001", SEPTEMBER))
                .as("unless the main post is one that was not given")
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(withPartyStaff(21).incomplete().outcome("PAY-001", SEPTEMBER))
                .as("what is said to be the main post is so")
                .isEqualTo(Outcome.BREACHED);
    }

    @Test
    void theStatePayrollKeepsToTheAllotment() {
        SampleCommune commune = SampleCommune.ofStandard(SEPTEMBER)
                .holds("a", "committee-chair", "deputy-secretary")
                .holds("b", "office-head")
                .holds("c", "party-office-chief")
                .parameter(Figures.STATE_PAYROLL_ALLOTTED, new BigDecimal("2"));

        assertThat(commune.outcome("PAY-002", SEPTEMBER)).isEqualTo(Outcome.MET);
        commune.holds("d", "council-vice-chair");
        assertThat(commune.outcome("PAY-002", SEPTEMBER)).isEqualTo(Outcome.BREACHED);
    }

    private static Verdict onProvince(String rule, Completeness completeness, LocalDate date, Commune... communes) {
        Province province = Province.of("01", LocalizedText.ofVietnamese("Mẫu"), List.of(communes), completeness)
                .orThrow();
        List<Verdict> verdicts = LawBooks.vietnam().evaluate(province, date).ofRule(rule);
        assertThat(verdicts).hasSize(1);
        return SampleCommune.checked(verdicts.get(0));
    }

    private static final Completeness COMPLETE = Completeness.ofComplete(LocalDate.of(2030, 1, 1));

    @Test
    void viceChairsAreJudgedAsAnAverageOverTheProvince() {
        Commune two = withViceChairs(2).build("1");
        Commune three = withViceChairs(3).build("2");
        Commune four = withViceChairs(4).build("3");

        assertThat(onProvince("PRV-001", COMPLETE, DECEMBER, two, three).outcome())
                .as("2.5 on average")
                .isEqualTo(Outcome.MET);
        Verdict above = onProvince("PRV-001", COMPLETE, DECEMBER, two, three, four);
        assertThat(above.isBreach()).isTrue();
        assertThat(above.explanation().render(Locale.ENGLISH)).contains("there are 3 Vice Chairs");
        assertThat(above.remedies().get(0).render(Locale.ENGLISH)).isEqualTo("Reduce the number by 2.");
        assertThat(onProvince("PRV-001", COMPLETE, SEPTEMBER, four).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(onProvince("PRV-001", Completeness.PARTIAL, DECEMBER, two).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(onProvince(
                                "PRV-001",
                                COMPLETE,
                                DECEMBER,
                                two,
                                withViceChairs(9).incomplete().build("4"))
                        .outcome())
                .as("another commune that is not complete may lower or raise the average")
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(onProvince("PRV-001", COMPLETE, DECEMBER).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aProvinceIsJudgedOverTime() {
        Province province = new Province(
                "01",
                LocalizedText.ofVietnamese("Mẫu"),
                List.of(withViceChairs(3).build("1")),
                COMPLETE);

        EvaluationHistory history =
                LawBooks.vietnam().evaluateOver(province, DateRange.of(SEPTEMBER, LocalDate.of(2026, 6, 1)));

        assertThat(history.changes().get(LocalDate.of(2025, 11, 17)))
                .map(VerdictChange::toString)
                .containsExactly("PRV-001 -: NOT_APPLICABLE -> PRV-001 01: BREACHED");
        assertThat(history.evaluations().entries().size())
                .as("not a day at a time")
                .isLessThan(10);
    }

    @Test
    void deputiesAreJudgedPerOffice() {
        SampleCommune commune = SampleCommune.ofStandard(DECEMBER);
        List<String> deputies = new ArrayList<>(List.of(
                "office-deputy",
                "economic-division-deputy",
                "culture-social-division-deputy",
                "service-centre-deputy"));
        deputies.forEach(post -> commune.holds("1-" + post, post).holds("2-" + post, post));
        assertThat(onProvince("PRV-002", COMPLETE, DECEMBER, commune.build()).outcome())
                .as("eight deputies of four offices")
                .isEqualTo(Outcome.MET);
        commune.holds("one-more", "office-deputy");
        assertThat(onProvince("PRV-002", COMPLETE, DECEMBER, commune.build()).outcome())
                .isEqualTo(Outcome.BREACHED);
    }

    @Test
    void theStatePayrollIsAnOrientation() {
        SampleCommune commune = SampleCommune.ofStandard(SEPTEMBER)
                .post(
                        "specialist",
                        "council-committee-office",
                        PostKinds.SPECIALIST,
                        Rank.STAFF,
                        builder -> builder.holders(40));
        for (int i = 0; i < 33; i++) {
            commune.holds("s" + i, "specialist");
        }

        assertThat(onProvince("PRV-003", COMPLETE, SEPTEMBER, commune.build()).isAdvisory())
                .isTrue();
        assertThat(onProvince(
                                "PRV-003",
                                COMPLETE,
                                SEPTEMBER,
                                commune.build("1"),
                                SampleCommune.ofStandard(SEPTEMBER).build("2"))
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void everyQuotaHasItsRule() {
        assertThat(StaffQuotas.all())
                .allSatisfy(
                        quota -> assertThat(LawBooks.vietnam().communeRules().contains(quota.code())
                                        ^ LawBooks.vietnam().provinceRules().contains(quota.code()))
                                .isTrue());
    }
}
