package org.commune4j.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.snapshot.World.JANUARY;
import static org.commune4j.core.snapshot.World.JULY;
import static org.commune4j.core.snapshot.World.OCTOBER;
import static org.commune4j.core.snapshot.World.SINCE_JULY;
import static org.commune4j.core.snapshot.World.lead;
import static org.commune4j.core.snapshot.World.limit;
import static org.commune4j.core.snapshot.World.task;
import static org.commune4j.core.snapshot.World.transfer;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.TransferKind;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class AuthorityMatrixTest {

    private static final DateRange YEAR = DateRange.of(JULY, JULY.plusYears(1));
    private static final Competence CHAIR = Competence.ofPost(AdministrativeLevel.COMMUNE, PostKind.of("CHAIR"));
    private static final Competence PROVINCE =
            Competence.ofBody(AdministrativeLevel.PROVINCE, UnitKind.of("COMMITTEE"));

    private static List<String> holders(TaskView authority) {
        return authority.holders().stream()
                .map(power -> power + (power.keepsRest() ? "+rest" : ""))
                .toList();
    }

    private static List<String> gaps(World world) {
        return world.matrix().gaps(YEAR).stream()
                .map(gap -> gap.task() + " " + gap.days() + " " + gap.reason() + (gap.certain() ? "" : "?"))
                .toList();
    }

    private static List<String> overlaps(World world) {
        return world.matrix().overlaps(YEAR).stream()
                .map(overlap -> overlap.task() + " " + overlap.days() + " " + overlap.reason() + " " + overlap.parties()
                        + (overlap.certain() ? "" : "?"))
                .toList();
    }

    @Test
    void aDivisionLeadsForTheCommitteeThatHoldsThePower() {
        World world = World.committee().with(task("t")).with(lead("1", "t", "economy"));

        TaskView authority = world.matrix().whoMay("t", OCTOBER);

        assertThat(holders(authority)).containsExactly("unit:committee[]");
        assertThat(authority.lawfulLeads()).extracting(AssignmentView::id).containsExactly("1");
        assertThat(authority.gap()).isEmpty();
        assertThat(gaps(world)).isEmpty();
        assertThat(overlaps(world)).isEmpty();
    }

    @Test
    void findsDaysWithoutALeadFromTheDaysOnWhichSomethingChanges() {
        World world = World.committee()
                .with(task("t").life(DateRange.of(JULY, JANUARY)))
                .with(lead("1", "t", "economy").life(DateRange.of(JULY.plusDays(10), OCTOBER)))
                .with(lead("2", "t", "culture").life(DateRange.from(OCTOBER)));

        assertThat(gaps(world)).containsExactly("t 2025-07-01/2025-07-11 NO_LEAD");
    }

    @Test
    void findsDaysWithSeveralLeads() {
        World world = World.committee()
                .with(task("t"))
                .with(lead("1", "t", "economy").life(DateRange.of(JULY, OCTOBER)))
                .with(lead("2", "t", "culture").life(DateRange.from(OCTOBER.minusDays(5))))
                .with(lead("3", "t", "culture").official("o5"));

        assertThat(overlaps(world)).containsExactly("t 2025-07-01/2025-10-01 TWO_LEADS [culture, economy]");
    }

    @Test
    void aUnitThatEndsNoLongerLeads() {
        World world = World.committee()
                .unit("old", DateRange.of(JULY, OCTOBER), "committee")
                .with(task("t"))
                .with(lead("1", "t", "old"));

        assertThat(gaps(world)).containsExactly("t 2025-10-01/2026-07-01 NO_LEAD");
    }

    @Test
    void nobodyHoldsAPowerOfABodyThatDoesNotExist() {
        World world = World.committee()
                .with(task("t").competence(Competence.ofBody(AdministrativeLevel.COMMUNE, UnitKind.of("COUNCIL"))))
                .with(lead("1", "t", "economy"));

        assertThat(gaps(world)).containsExactly("t 2025-07-01/2026-07-01 NO_HOLDER");
    }

    @Test
    void aTaskOfTheProvinceIsNoGapOfTheCommuneUntilItIsHandedDown() {
        World world = World.committee()
                .with(task("t").competence(PROVINCE))
                .with(transfer("x", "t", "body:PROVINCE:COMMITTEE", "unit:committee")
                        .kind(TransferKind.DECENTRALISATION)
                        .life(DateRange.of(OCTOBER, JANUARY)));

        assertThat(world.matrix().whoMay("t", JULY).isWithinCommune()).isFalse();
        assertThat(gaps(world)).containsExactly("t 2025-10-01/2026-01-01 NO_LEAD");
    }

    @Test
    void aLeadOutsideTheDelegatedPostsUnitHasNoPower() {
        World world = World.committee()
                .with(task("t").competence(CHAIR))
                .with(transfer("x", "t", "post:chair", "post:economist"))
                .with(lead("1", "t", "culture"));

        assertThat(gaps(world)).containsExactly("t 2025-07-01/2026-07-01 LEAD_WITHOUT_POWER");
    }

    @Test
    void anOfficialWhoHoldsThePowerLeadsInTheirOwnUnits() {
        World world = World.committee()
                .with(task("t").competence(CHAIR))
                .with(transfer("x", "t", "post:chair", "official:o4"))
                .with(lead("1", "t", "economy"))
                .with(lead("2", "t", "culture").official("o4"))
                .with(lead("3", "t", "committee"));

        assertThat(world.matrix().whoMay("t", JULY).lawfulLeads())
                .extracting(AssignmentView::id)
                .containsExactly("1", "2");
    }

    @Test
    void followsAChainAndNarrowsItsLimits() {
        World world = World.committee()
                .with(task("t").competence(PROVINCE))
                .with(transfer("1", "t", "body:PROVINCE:COMMITTEE", "unit:committee")
                        .passOn(true)
                        .addLimit(limit(10)))
                .with(transfer("2", "t", "unit:committee", "post:economist").addLimit(limit(50)));

        TaskView authority = world.matrix().whoMay("t", JULY);

        assertThat(holders(authority)).containsExactly("post:economist[1, 2]", "body:PROVINCE:COMMITTEE[]+rest");
        assertThat(authority.holders().get(0).limits()).containsExactly(limit(10));
        assertThat(authority.holders().get(0).lawful()).isEqualTo(Truth.TRUE);
        Snapshot duties = world.on(JULY);
        assertThat(duties.transfers().get(0).isWithinLimits()).isEqualTo(Truth.TRUE);
        assertThat(duties.transfers().get(1).isWithinLimits()).isEqualTo(Truth.FALSE);
        assertThat(duties.transfers().get(1).isEffective()).isEqualTo(Truth.TRUE);
    }

    @Test
    void givingOnIsUnknownWhereTheActDoesNotSay() {
        World world = World.committee()
                .with(task("t").competence(CHAIR))
                .with(transfer("1", "t", "post:chair", "post:economist"))
                .with(transfer("2", "t", "post:economist", "post:surveyor"))
                .with(lead("a", "t", "culture"));

        TaskView authority = world.matrix().whoMay("t", JULY);

        assertThat(holders(authority)).containsExactly("post:surveyor[1, 2]");
        assertThat(authority.holders().get(0).lawful().isUnknown()).isTrue();
        assertThat(authority.isCertain()).isFalse();
        assertThat(authority.mayAct("o4").isUnknown()).isTrue();
        assertThat(world.on(JULY).transfers().get(1).mayPassOn().isUnknown()).isTrue();
        assertThat(gaps(world)).containsExactly("t 2025-07-01/2026-07-01 LEAD_WITHOUT_POWER?");
        assertThat(authority.explanation().render(Locale.ENGLISH))
                .startsWith(
                        "[?] undetermined: t \"Task t\" on 1 Jul 2025: the unit that leads it does not have the power\n")
                .contains(
                        "[?] undetermined: held by: post surveyor",
                        "missing: whether the receiver of 1 may pass the power on");
    }

    @Test
    void whatMayNotBeGivenOnStaysWhereItIs() {
        World world = World.committee()
                .with(task("t").competence(CHAIR))
                .with(transfer("1", "t", "post:chair", "post:economist").passOn(false))
                .with(transfer("2", "t", "post:economist", "post:surveyor"));

        TaskView authority = world.matrix().whoMay("t", JULY);

        assertThat(holders(authority)).containsExactly("post:economist[1]");
        assertThat(authority.explanation().render(Locale.ENGLISH))
                .contains("[-] the transfer 2 from post economist to post surveyor has no effect:"
                        + " the giver may not pass the power on");
    }

    @Test
    void nobodyGivesWhatTheyDoNotHold() {
        World world = World.committee()
                .with(task("t").competence(CHAIR))
                .with(task("mine").competence(CHAIR).life(DateRange.of(JULY, OCTOBER)))
                .with(transfer("1", "t", "post:economist", "post:surveyor"))
                .with(transfer("2", "mine", "post:chair", "post:vice"))
                .with(transfer("3", "unheard-of", "post:chair", "post:vice"));

        assertThat(holders(world.matrix().whoMay("t", JULY))).containsExactly("post:chair[]");
        Snapshot october = world.on(OCTOBER);
        assertThat(october.transfers())
                .extracting(transfer -> transfer.giverHolds().toString().replaceAll("\\[.*", ""))
                .containsExactly("FALSE", "FALSE", "UNKNOWN");
        assertThat(october.transfers())
                .allSatisfy(transfer -> assertThat(transfer.isCircular()).isFalse());
        assertThat(world.on(JULY).transfers().get(1).giverHolds()).isEqualTo(Truth.TRUE);
    }

    @Test
    void circlesAreRefusedWhereTheyClose() {
        World world = World.committee()
                .with(task("t").competence(CHAIR))
                .with(transfer("1", "t", "post:chair", "post:vice").passOn(true))
                .with(transfer("2", "t", "post:vice", "post:economist").passOn(true))
                .with(transfer("3", "t", "post:economist", "post:vice"))
                .with(transfer("4", "t", "post:surveyor", "post:librarian"))
                .with(transfer("5", "t", "post:librarian", "post:surveyor"));

        assertThat(holders(world.matrix().whoMay("t", JULY))).containsExactly("post:economist[1, 2]");
        assertThat(world.on(JULY).transfers())
                .extracting(TransferView::isCircular)
                .containsExactly(false, false, true, true, true);
    }

    @Test
    void circlesAreRefusedWhereTheTaskNamesTheLevelAlone() {
        World world = World.committee()
                .with(task("t").competence(Competence.of(AdministrativeLevel.COMMUNE)))
                .with(transfer("1", "t", "unit:economy", "unit:culture"))
                .with(transfer("2", "t", "unit:culture", "unit:economy"));

        assertThat(holders(world.matrix().whoMay("t", JULY))).containsExactly("level:COMMUNE[]");
        assertThat(world.on(JULY).transfers())
                .extracting(TransferView::isCircular)
                .containsExactly(true, true);
    }

    @Test
    void twoWhoHoldAPowerByLawMayNotGiveItToEachOther() {
        World world = World.committee()
                .post("second", "committee", org.commune4j.core.organisation.Rank.DEPUTY)
                .with(task("t").competence(Competence.of(AdministrativeLevel.COMMUNE)))
                .with(transfer("1", "t", "level:COMMUNE", "post:vice").passOn(true))
                .with(transfer("2", "t", "post:vice", "post:second").passOn(true))
                .with(transfer("3", "t", "post:second", "level:COMMUNE"));

        assertThat(holders(world.matrix().whoMay("t", JULY))).containsExactly("post:second[1, 2]");
        assertThat(world.on(JULY).transfers().get(2).isCircular()).isTrue();
    }

    @Test
    void severalHoldersOverlapUnlessOneKeepsOnlyTheRest() {
        World world = World.committee()
                .with(task("t").competence(CHAIR))
                .with(transfer("1", "t", "post:chair", "post:vice").addLimit(limit(10)))
                .with(transfer("2", "t", "post:chair", "post:economist")
                        .addLimit(limit(5))
                        .life(DateRange.from(OCTOBER)))
                .with(transfer("3", "t", "post:chair", "post:surveyor")
                        .conditions(LocalizedText.of("Ở vùng núi", "In the mountains"))
                        .life(DateRange.from(JANUARY)));

        assertThat(holders(world.matrix().whoMay("t", JULY))).containsExactly("post:chair[]+rest", "post:vice[1]");
        assertThat(overlaps(world))
                .containsExactly(
                        "t 2025-10-01/2026-01-01 TWO_HOLDERS [post:economist, post:vice]",
                        "t 2026-01-01/2026-07-01 TWO_HOLDERS [post:economist, post:surveyor, post:vice]?");
    }

    @Test
    void aReceiverThatDoesNotExistGetsNothing() {
        World world = World.committee()
                .unit("old", DateRange.of(JULY, OCTOBER), "committee")
                .with(task("t"))
                .with(transfer("1", "t", "unit:committee", "unit:old"));

        assertThat(holders(world.matrix().whoMay("t", JULY))).containsExactly("unit:old[1]");
        assertThat(holders(world.matrix().whoMay("t", OCTOBER))).containsExactly("unit:committee[]");
        assertThat(world.on(OCTOBER).transfers().get(0).isEffective()).isEqualTo(Truth.FALSE);
    }

    @Test
    void aTaskThatNamesALevelAloneIsHeldByWhoeverItIsThere() {
        World world = World.committee()
                .with(task("t").competence(Competence.of(AdministrativeLevel.PROVINCE)))
                .with(transfer("1", "t", "body:PROVINCE:DEPARTMENT_OF_LAND", "unit:committee"))
                .with(transfer("2", "t", "body:CENTRAL:MINISTRY", "unit:culture"));

        assertThat(holders(world.matrix().whoMay("t", JULY))).containsExactly("unit:committee[1]");
    }

    @Test
    void tellsWhoMayActInPerson() {
        World world = World.committee()
                .with(task("t"))
                .with(task("level").competence(Competence.of(AdministrativeLevel.COMMUNE)))
                .with(task("far").competence(PROVINCE))
                .with(lead("1", "t", "economy").post("surveyor"))
                .with(lead("2", "level", "culture").official("o5"))
                .with(lead("3", "far", "culture").official("o5"));
        AuthorityMatrix matrix = world.matrix();

        TaskView ofCommittee = matrix.whoMay("t", JULY);
        assertThat(ofCommittee.whoMayAct()).containsExactly("o1", "o4");
        assertThat(ofCommittee.mayAct("o2").isUnknown()).as("a deputy").isTrue();
        assertThat(ofCommittee.mayAct("o3")).isEqualTo(Truth.FALSE);
        assertThat(ofCommittee.mayAct("nobody")).isEqualTo(Truth.FALSE);
        assertThat(matrix.whoMay("level", JULY).mayAct("o5")).isEqualTo(Truth.TRUE);
        assertThat(matrix.whoMay("level", JULY).mayAct("o1").isUnknown()).isTrue();
        assertThat(matrix.whoMay("far", JULY).mayAct("o5")).isEqualTo(Truth.FALSE);
    }

    @Test
    void gapsAreCertainOnlyWhereEverythingIsGiven() {
        Facts duties = World.committee().with(task("t")).duties();

        assertThat(AuthorityMatrix.ofComplete(duties, OCTOBER).gaps(YEAR))
                .containsExactly(
                        new AuthorityGap(
                                "t", DateRange.of(JULY, OCTOBER.plusDays(1)), AuthorityGap.GapReason.NO_LEAD, true),
                        new AuthorityGap(
                                "t",
                                DateRange.of(OCTOBER.plusDays(1), JULY.plusYears(1)),
                                AuthorityGap.GapReason.NO_LEAD,
                                false));
        assertThat(AuthorityMatrix.ofIncomplete(duties).gaps(DateRange.ALWAYS))
                .containsExactly(new AuthorityGap("t", SINCE_JULY, AuthorityGap.GapReason.NO_LEAD, false));
        assertThat(AuthorityMatrix.ofIncomplete(duties)
                        .gaps(DateRange.ALWAYS)
                        .get(0)
                        .message()
                        .render(Locale.ENGLISH))
                .isEqualTo("t, from 1 Jul 2025: no unit leads it, as far as is known");
    }

    @Test
    void explainsItselfWithTheLawAndTheChain() {
        LegalReference decree = LegalReference.of(Instrument.of("151/2025/NĐ-CP"), SourceStatus.REPORTED);
        World world = World.committee()
                .with(task("t").competence(CHAIR).legalBasis(decree))
                .with(transfer("x", "t", "post:chair", "post:economist").addLimit(limit(10)))
                .with(lead("1", "t", "economy").official("o3"))
                .with(lead("2", "t", "culture"));

        assertThat(world.matrix().whoMay("t", JULY).explanation().render(Locale.ENGLISH))
                .isEqualTo("""
                        [-] t "Task t" on 1 Jul 2025: several units lead it
                          the power lies by law with: POST-KIND.CHAIR (commune) (151/2025/NĐ-CP; reported by a secondary source)
                          [+] held, as far as it was not passed on, by: post chair
                          [+] held by: post economist
                            decentralisation x from post chair to post economist, from 1 Jul 2025
                              POWER-LIMIT.AREA_HECTARES: at most 10
                          [+] led by economy, done by o3 (assignment 1)
                          [+] led by culture, no official named (assignment 2)""");
        assertThat(world.matrix().whoMay("t", JULY).explanation().render(Locale.forLanguageTag("vi")))
                .contains("thẩm quyền theo quy định thuộc: POST-KIND.CHAIR (cấp xã)");
    }

    @Test
    void asksOnlyForTasksThatExist() {
        AuthorityMatrix matrix = World.committee().with(task("t")).matrix();

        assertThatThrownBy(() -> matrix.whoMay("t", JULY.minusDays(1))).isInstanceOf(NoSuchElementException.class);
    }
}
