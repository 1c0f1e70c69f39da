package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.vietnam.DossierDesk.september;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.TransferKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * DOSSIER-014: whoever decides has the power. Land disputes (1.013967) are the Chair's in person, residence (1.004194) is the
 * commune police's, civil status (1.004837) the commune's without saying whose.
 */
class DossierAuthorityTest {

    private static final String LAND_DISPUTE = "1.013967";
    private static final String RESIDENCE = "1.004194";
    private static final String CIVIL_STATUS = "1.004837";
    private static final LawBook LAW = LawBooks.vietnam();
    private static final Completeness COMPLETE = Completeness.ofComplete(LocalDate.of(2030, 1, 1));

    private static Commune commune() {
        return with(sample());
    }

    private static Commune with(SampleCommune sample) {
        return sample.build().toBuilder()
                .completeness(CommunePart.ASSIGNMENTS, COMPLETE)
                .build();
    }

    private static SampleCommune sample() {
        return new SampleCommune()
                .unit("pc", UnitKinds.PEOPLES_COMMITTEE)
                .unit("police", UnitKinds.COMMUNE_POLICE)
                .unit("economy", UnitKinds.ECONOMIC_DIVISION, "pc")
                .post("chair", "pc", PostKinds.COMMITTEE_CHAIR, Rank.HEAD)
                .post("vice", "pc", PostKinds.COMMITTEE_VICE_CHAIR, Rank.DEPUTY)
                .post("chief", "police", PostKinds.DIVISION_HEAD, Rank.HEAD)
                .post("second", "police", PostKinds.DEPUTY_DIVISION_HEAD, Rank.DEPUTY)
                .post("officer", "police", PostKind.of("OFFICER"), Rank.STAFF)
                .post("economist", "economy", PostKinds.DIVISION_HEAD, Rank.HEAD)
                .holds("O-1", "chair")
                .holds("O-2", "vice")
                .holds("O-3", "chief");
    }

    private static final DossierEvent DECISION = DossierEvent.of(RESOLVED, september(16, 9));

    private static Dossier decided(String procedure, DossierEvent decision) {
        return DossierDesk.dossier(procedure, DossierEvent.of(RECEIVED, september(15, 9)), decision);
    }

    private static Dossier decidedBy(String procedure, String post) {
        return decided(procedure, DECISION.with(EventDetail.POST, post));
    }

    private static Verdict verdict(Commune commune, Dossier dossier) {
        return SampleCommune.checked(LAW.dossierAssessor(commune)
                .assess(dossier, september(30, 9))
                .verdicts()
                .ofRule("DOSSIER-014")
                .get(0));
    }

    private static Outcome outcome(Commune commune, Dossier dossier) {
        return verdict(commune, dossier).outcome();
    }

    @Test
    void thePostThatHasThePowerInPersonDecides() {
        assertThat(outcome(commune(), decidedBy(LAND_DISPUTE, "chair"))).isEqualTo(Outcome.MET);
        Verdict without = verdict(commune(), decidedBy(LAND_DISPUTE, "economist"));
        assertThat(without.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(without.isBreach()).isTrue();
        assertThat(without.remedies())
                .extracting(remedy -> remedy.render(Locale.ENGLISH))
                .containsExactly("Have it decided by an official with the authority: O-1.");
        // A Vice Chair is no Chair: without a transfer the power is not theirs.
        assertThat(outcome(commune(), decidedBy(LAND_DISPUTE, "vice"))).isEqualTo(Outcome.BREACHED);
        assertThat(outcome(commune(), decidedBy(LAND_DISPUTE, "nobody"))).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void aTransferOfThePowerCounts() {
        Commune delegating = commune().toBuilder()
                .transfers(List.of(AuthorityTransfer.builder()
                        .id("U-1")
                        .kind(TransferKind.DELEGATION)
                        .giver(PowerHolder.ofPost("chair"))
                        .receiver(PowerHolder.ofPost("vice"))
                        .addTask("LAND-DISPUTE")
                        .life(SampleCommune.LIFE)
                        .build()))
                .build();

        assertThat(outcome(delegating, decidedBy(LAND_DISPUTE, "vice"))).isEqualTo(Outcome.MET);
        assertThat(outcome(delegating, decidedBy(LAND_DISPUTE, "economist"))).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void theHeadOfTheBodyDecidesAndOfADeputyItCannotBeTold() {
        assertThat(outcome(commune(), decidedBy(RESIDENCE, "chief"))).isEqualTo(Outcome.MET);
        assertThat(outcome(commune(), decidedBy(RESIDENCE, "second"))).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(commune(), decidedBy(RESIDENCE, "officer"))).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void aPostToWhichALawfulLeadGivesTheTaskDecides() {
        Commune assigned = commune().toBuilder()
                .assignments(List.of(Assignment.builder()
                        .id("A-1")
                        .task("RESIDENCE")
                        .unit("police")
                        .post("officer")
                        .role(AssignmentRole.LEAD)
                        .life(SampleCommune.LIFE)
                        .build()))
                .build();

        assertThat(outcome(assigned, decidedBy(RESIDENCE, "officer"))).isEqualTo(Outcome.MET);
    }

    @Test
    void whereItIsNotKnownWhoHasThePowerItCannotBeTold() {
        assertThat(outcome(commune(), decidedBy(CIVIL_STATUS, "economist"))).isEqualTo(Outcome.UNDETERMINED);
        // A procedure of which no task is known, one that is in no catalogue, a task that is in none.
        assertThat(outcome(commune(), decidedBy("1.005280", "chair"))).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(commune(), decidedBy("9.999999", "chair"))).isEqualTo(Outcome.UNDETERMINED);
        LawBook other = LAW.withProcedures(procedures -> procedures.replacing(
                procedures.versions(org.commune4j.core.procedure.ProcedureCode.parse(LAND_DISPUTE)).get(0).toBuilder()
                        .task("NO-SUCH-TASK")
                        .build()));
        assertThat(other.dossierAssessor(commune())
                        .assess(decidedBy(LAND_DISPUTE, "chair"), september(30, 9))
                        .verdicts()
                        .ofRule("DOSSIER-014")
                        .get(0)
                        .outcome())
                .isEqualTo(Outcome.UNDETERMINED);
        // Nobody said who may do what.
        assertThat(DossierDesk.outcome("DOSSIER-014", decidedBy(LAND_DISPUTE, "economist"), september(30, 9)))
                .isEqualTo(Outcome.UNDETERMINED);
        // Something may not be given: a transfer to the division could be missing.
        Commune partial = commune().toBuilder()
                .completeness(CommunePart.ASSIGNMENTS, Completeness.PARTIAL)
                .build();
        assertThat(outcome(partial, decidedBy(LAND_DISPUTE, "economist"))).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(partial, decidedBy(LAND_DISPUTE, "chair"))).isEqualTo(Outcome.MET);
    }

    @Test
    void theOfficialOfTheEventMayBeTheOneWhoRecordedIt() {
        assertThat(outcome(commune(), decided(LAND_DISPUTE, DECISION.with(EventDetail.OFFICIAL, "O-1"))))
                .isEqualTo(Outcome.MET);
        assertThat(outcome(commune(), decided(LAND_DISPUTE, DECISION.with(EventDetail.OFFICIAL, "O-3"))))
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(commune(), decided(LAND_DISPUTE, DECISION))).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    @DisplayName(
            "D26: the post follows from official and day; not having the power proves nothing of one who may have recorded it")
    void d26ThePostFollowsFromTheOfficial() {
        Verdict met = verdict(commune(), decided(LAND_DISPUTE, DECISION.with(EventDetail.OFFICIAL, "O-1")));
        assertThat(met.outcome()).isEqualTo(Outcome.MET);
        assertThat(met.explanation().render(Locale.ENGLISH)).contains("the post that decided (chair) has the power");

        Verdict recorded = verdict(commune(), decided(LAND_DISPUTE, DECISION.with(EventDetail.OFFICIAL, "O-3")));
        assertThat(recorded.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(recorded.explanation().render(Locale.ENGLISH))
                .contains("whether O-3 (in the post chief, which does not have the power) decided or only recorded");
        assertThat(recorded.explanation().render(Locale.forLanguageTag("vi"))).contains("O-3", "chief");

        // Of the deputy of the head who has the power it is said why that is not known.
        Commune deputies = with(sample().holds("O-4", "second"));
        Verdict deputy = verdict(deputies, decided(RESIDENCE, DECISION.with(EventDetail.OFFICIAL, "O-4")));
        assertThat(deputy.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(deputy.explanation().render(Locale.ENGLISH))
                .doesNotContain("missing: the post that decided")
                .contains("deputy");
        // Somebody whom the roster does not have, or in two posts: nothing follows.
        assertThat(verdict(commune(), decided(LAND_DISPUTE, DECISION.with(EventDetail.OFFICIAL, "O-9")))
                        .explanation()
                        .render(Locale.ENGLISH))
                .contains("missing: the post that decided");
    }

    @Test
    @DisplayName("P1: who has left decides nothing, and is named; the post they held keeps its power")
    void p1WhoHasLeftIsNamed() {
        Commune left = with(sample().official(
                        "O-1",
                        official -> official.service(
                                DateRange.until(september(16, 9).toLocalDate()))));
        for (DossierEvent decision : List.of(
                DECISION.with(EventDetail.OFFICIAL, "O-1"),
                DECISION.with(EventDetail.OFFICIAL, "O-1").with(EventDetail.POST, "chair"))) {
            Verdict verdict = verdict(left, decided(LAND_DISPUTE, decision));
            assertThat(verdict.isBreach()).isTrue();
            assertThat(verdict.explanation().render(Locale.ENGLISH))
                    .contains("(O-1, not in service on 16 Sep 2025)")
                    .doesNotContain("(chair)");
        }
        assertThat(outcome(left, decidedBy(LAND_DISPUTE, "chair"))).isEqualTo(Outcome.MET);
    }

    @Test
    void nothingDecidedNeedsNoPower() {
        Dossier open = DossierDesk.dossier(LAND_DISPUTE, DossierEvent.of(RECEIVED, september(15, 9)));
        assertThat(outcome(commune(), open)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    /** The task that a procedure names is one that the law book holds for every kind of unit, or nothing could be told. */
    @Test
    void everyTaskThatAProcedureNamesIsATaskOfTheLaw() {
        List<String> named = LAW.procedures().all().stream()
                .map(Procedure::task)
                .flatMap(task -> task.stream())
                .distinct()
                .toList();
        assertThat(named).hasSize(9);
        LawBooks.vietnam()
                .tasks()
                .values()
                .forEach(tasks -> assertThat(tasks.codes()).containsAll(named));
    }
}
