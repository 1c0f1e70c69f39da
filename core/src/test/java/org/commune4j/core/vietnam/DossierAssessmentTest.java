package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.dossier.DossierEvent.ofExtended;
import static org.commune4j.core.dossier.DossierEvent.ofReceived;
import static org.commune4j.core.dossier.DossierEventKind.ASSIGNED;
import static org.commune4j.core.dossier.DossierEventKind.OBLIGATION_PAID;
import static org.commune4j.core.dossier.DossierEventKind.OBLIGATION_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.RESUMED;
import static org.commune4j.core.dossier.DossierEventKind.STOPPED;
import static org.commune4j.core.dossier.DossierEventKind.SUBMITTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_SUPPLIED;
import static org.commune4j.core.dossier.DossierEventKind.SUSPENDED;
import static org.commune4j.core.vietnam.DossierDesk.dossier;
import static org.commune4j.core.vietnam.DossierDesk.september;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierRow;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.StepRecord;
import org.commune4j.core.dossier.WorkList;
import org.commune4j.core.procedure.ProcedureCode;
import org.junit.jupiter.api.Test;

/** Guardianship (1.004837) takes three working days; 15 September 2025 is a Monday. */
class DossierAssessmentTest {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final String GUARDIANSHIP = "1.004837";
    private static final OffsetDateTime RECEIVED = september(15, 9);
    private static final OffsetDateTime LATER = september(30, 9);

    private static DossierEvent received() {
        return ofReceived(RECEIVED, september(18, 17));
    }

    private static LocalDate due(DossierEvent... events) {
        return LAW.assess(dossier(GUARDIANSHIP, events), LATER)
                .deadline()
                .orElseThrow()
                .date();
    }

    private static Timeliness legal(Dossier dossier) {
        return LAW.assess(dossier, LATER).legalTimeliness().orElseThrow();
    }

    private static Timeliness portal(Dossier dossier) {
        return LAW.assess(dossier, LATER).portalTimeliness().orElseThrow();
    }

    @Test
    void reckonsTheDueDateOverWhatStopsAndExtendsTheClock() {
        assertThat(due(received(), DossierEvent.of(RESOLVED, september(16, 9)))).isEqualTo("2025-09-18");
        assertThat(due(
                        received(),
                        DossierEvent.of(SUPPLEMENT_REQUESTED, september(16, 9)),
                        DossierEvent.of(SUPPLEMENT_SUPPLIED, september(19, 9)),
                        DossierEvent.of(RESOLVED, september(22, 9))))
                .isEqualTo("2025-09-22");
        assertThat(due(
                        received(),
                        ofExtended(september(16, 9), Term.workingDays(5)),
                        DossierEvent.of(RESOLVED, september(22, 9))))
                .isEqualTo("2025-09-25");
    }

    @Test
    void letsTheClockStandStillWhileOneReasonToStopIsLeft() {
        // Suspended from the 16th to the 19th, and from the 17th to the 18th also awaiting a supplement.
        assertThat(due(
                        received(),
                        DossierEvent.of(SUSPENDED, september(16, 0)),
                        DossierEvent.of(SUPPLEMENT_REQUESTED, september(17, 0)),
                        DossierEvent.of(SUPPLEMENT_SUPPLIED, september(18, 0)),
                        DossierEvent.of(RESUMED, september(19, 0)),
                        DossierEvent.of(RESOLVED, september(22, 9))))
                .isEqualTo(due(
                        received(),
                        DossierEvent.of(SUSPENDED, september(16, 0)),
                        DossierEvent.of(RESUMED, september(19, 0)),
                        DossierEvent.of(RESOLVED, september(22, 9))));
        // The other way round: the supplement comes while work is still suspended.
        assertThat(due(
                        received(),
                        DossierEvent.of(SUPPLEMENT_REQUESTED, september(16, 0)),
                        DossierEvent.of(SUSPENDED, september(17, 0)),
                        DossierEvent.of(SUPPLEMENT_SUPPLIED, september(18, 0)),
                        DossierEvent.of(RESUMED, september(19, 0)),
                        DossierEvent.of(RESOLVED, september(22, 9))))
                .isEqualTo("2025-09-23");
    }

    @Test
    void leavesOutTheTimeInWhichALandUserPays() {
        DossierEvent[] events = {
            DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED),
            DossierEvent.of(OBLIGATION_REQUESTED, september(16, 0)),
            DossierEvent.of(OBLIGATION_PAID, september(19, 0)),
            DossierEvent.of(RESOLVED, september(30, 8))
        };

        assertThat(LAW.assess(dossier("1.012796", events), LATER)
                        .deadline()
                        .orElseThrow()
                        .date())
                .isEqualTo("2025-09-30");
        // Whether it is left out for guardianship is not known: what is late may be in time.
        assertThat(legal(dossier(GUARDIANSHIP, events))).isEqualTo(Timeliness.UNDETERMINED);
        assertThat(legal(dossier(GUARDIANSHIP, received(), DossierEvent.of(RESOLVED, september(30, 8)))))
                .isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void keepsTheTwoClocksApart() {
        // The slip promised a day less than the law allows.
        Dossier betweenTheTwo = dossier(
                GUARDIANSHIP, ofReceived(RECEIVED, september(17, 17)), DossierEvent.of(RESOLVED, september(18, 10)));
        // By law the applicant's time is left out however often; the portal counts a second request as overdue.
        Dossier twice = dossier(
                GUARDIANSHIP,
                received(),
                DossierEvent.of(SUPPLEMENT_REQUESTED, september(16, 9)),
                DossierEvent.of(SUPPLEMENT_SUPPLIED, september(17, 9)),
                DossierEvent.of(SUPPLEMENT_REQUESTED, september(18, 9)),
                DossierEvent.of(SUPPLEMENT_SUPPLIED, september(19, 9)),
                DossierEvent.of(RESOLVED, september(19, 10)));

        assertThat(legal(betweenTheTwo)).isEqualTo(Timeliness.ON_TIME);
        assertThat(portal(betweenTheTwo)).isEqualTo(Timeliness.OVERDUE);
        assertThat(legal(twice)).isNotEqualTo(Timeliness.OVERDUE);
        assertThat(portal(twice)).isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void givesEveryCandidateWhereTheFactIsNotKnown() {
        Dossier unknown = dossier("1.013978", DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED));
        Dossier known = DossierDesk.builder("1.013978", DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED))
                .fact(LimitFacts.HARD_AREA, false)
                .fact(LimitFacts.CERTIFICATE, true)
                .build()
                .orThrow();

        Deadline deadline = LAW.assess(unknown, LATER).deadline().orElseThrow();
        assertThat(deadline.state()).isEqualTo(Deadline.DeadlineState.UNDETERMINED);
        assertThat(deadline.candidates()).hasSize(4);
        // 17 working days are not over yet on the 30th.
        assertThat(legal(unknown)).isEqualTo(Timeliness.EARLY);
        assertThat(LAW.assess(unknown, OffsetDateTime.parse("2025-10-14T09:00:00+07:00"))
                        .legalTimeliness())
                .contains(Timeliness.UNDETERMINED);
        assertThat(LAW.assess(known, LATER).deadline().orElseThrow().date()).isEqualTo("2025-10-13");
    }

    @Test
    void saysNothingOfADueDateThatHasNoSource() {
        DossierAssessment anew = LAW.assess(dossier("1.004746", received()), LATER);
        DossierAssessment unknown = LAW.assess(dossier("7.000000", received()), LATER);

        assertThat(anew.deadline().orElseThrow().state()).isEqualTo(Deadline.DeadlineState.UNDETERMINED);
        assertThat(anew.legalTimeliness()).contains(Timeliness.UNDETERMINED);
        assertThat(unknown.deadline()).isEmpty();
        assertThat(unknown.procedure()).isEmpty();
        assertThat(unknown.legalTimeliness()).contains(Timeliness.UNDETERMINED);
        assertThat(unknown.explanation().render(Locale.ENGLISH)).contains("7.000000 is not in the catalogue");
    }

    @Test
    void runsNoClockBeforeReceipt() {
        DossierAssessment submitted = LAW.assess(dossier(GUARDIANSHIP, DossierEvent.of(SUBMITTED, RECEIVED)), LATER);

        assertThat(submitted.state()).isEqualTo(DossierState.SUBMITTED);
        assertThat(submitted.deadline()).isEmpty();
        assertThat(submitted.legalTimeliness()).isEmpty();
        assertThat(submitted.portalTimeliness()).isEmpty();
        assertThat(submitted.steps()).isEmpty();
    }

    @Test
    void looksAtTheMomentAskedAndLeavesAsideWhatCameLater() {
        Dossier dossier = dossier(GUARDIANSHIP, received(), DossierEvent.of(RESOLVED, september(22, 9)));

        assertThat(LAW.assess(dossier, september(17, 9)).legalTimeliness()).contains(Timeliness.EARLY);
        assertThat(LAW.assess(dossier, september(17, 9)).state()).isEqualTo(DossierState.RECEIVED);
        assertThat(LAW.assess(dossier, september(19, 9)).legalTimeliness()).contains(Timeliness.OVERDUE);
        assertThatThrownBy(() -> LAW.assess(dossier, september(15, 8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("D-1");
    }

    @Test
    void countsInTheZoneOfTheCalendarWhateverTheOffset() {
        // 18:00 UTC on the 15th is 01:00 on the 16th in Viet Nam.
        OffsetDateTime utc = OffsetDateTime.parse("2025-09-15T18:00:00Z");

        assertThat(LAW.assess(dossier(GUARDIANSHIP, DossierEvent.of(DossierEventKind.RECEIVED, utc)), LATER)
                        .deadline()
                        .orElseThrow()
                        .date())
                .isEqualTo("2025-09-19");
    }

    @Test
    void ofAFlatRowSaysOnlyWhatIsCertain() {
        DossierRow.Builder row = DossierRow.builder()
                .id("D-1")
                .procedure(ProcedureCode.parse(GUARDIANSHIP))
                .receivedAt(RECEIVED)
                .appointedAt(september(18, 17));
        Dossier inTime = Dossier.from(row.finishedAt(september(17, 9)).build()).orThrow();
        Dossier late = Dossier.from(row.finishedAt(september(19, 9)).build()).orThrow();
        Dossier lateForSure = Dossier.from(row.addTracked(
                                DossierEventKind.SUPPLEMENT_REQUESTED,
                                DossierEventKind.SUSPENDED,
                                DossierEventKind.EXTENDED)
                        .build())
                .orThrow();

        assertThat(legal(inTime)).isEqualTo(Timeliness.EARLY);
        assertThat(portal(inTime)).isEqualTo(Timeliness.UNDETERMINED);
        assertThat(legal(late)).isEqualTo(Timeliness.UNDETERMINED);
        assertThat(legal(lateForSure)).isEqualTo(Timeliness.OVERDUE);
        assertThat(portal(lateForSure)).isEqualTo(Timeliness.OVERDUE);
        assertThat(LAW.assess(late, LATER).explanation().render(Locale.ENGLISH))
                .contains("does not keep track of", "suspension");
    }

    @Test
    void ofADossierThatEndedAtAnUnknownTimeSaysWhetherItCanBeLate() {
        Dossier ended = Dossier.from(DossierRow.builder()
                        .id("D-1")
                        .procedure(ProcedureCode.parse(GUARDIANSHIP))
                        .receivedAt(RECEIVED)
                        .state(DossierState.RETURNED)
                        .build())
                .orThrow();

        assertThat(LAW.assess(ended, september(17, 9)).legalTimeliness()).contains(Timeliness.EARLY);
        assertThat(LAW.assess(ended, LATER).legalTimeliness()).contains(Timeliness.UNDETERMINED);
        assertThat(LAW.assess(ended, LATER).portalTimeliness()).contains(Timeliness.UNDETERMINED);
    }

    @Test
    void tellsWhoHadItAndHowLong() {
        Dossier dossier = DossierDesk.builder(GUARDIANSHIP)
                .event(DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED).by("CENTRE", "O-1"))
                .event(DossierEvent.of(ASSIGNED, september(15, 10))
                        .by("CENTRE", "O-1")
                        .to("JUSTICE", "O-2"))
                .event(DossierEvent.of(SUPPLEMENT_REQUESTED, september(15, 14)))
                .event(DossierEvent.of(SUPPLEMENT_SUPPLIED, september(16, 14)))
                .event(DossierEvent.of(RESOLVED, september(16, 16)))
                .build()
                .orThrow();

        List<StepRecord> steps = LAW.assess(dossier, LATER).steps();
        assertThat(steps)
                .extracting(step ->
                        step.unit().orElseThrow() + " " + step.official().orElseThrow())
                .containsExactly("CENTRE O-1", "JUSTICE O-2");
        assertThat(steps).allMatch(StepRecord::isEnded);
        assertThat(steps.get(0).workingTime()).contains(Duration.ofHours(1));
        assertThat(steps.get(1).timeliness()).isEqualTo(Timeliness.UNDETERMINED);
    }

    @Test
    void listsTheDaysWorkMostUrgentFirst() {
        Dossier dueOn18 = named("A", GUARDIANSHIP, received());
        Dossier dueOn17 = named("B", "1.004845", DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED));
        Dossier dueOn24 = named("C", "1.004222", DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED));
        Dossier byAppointment = named("D", "1.004746", ofReceived(RECEIVED, september(16, 17)));
        Dossier undated = named("E", "1.004746", DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED));
        Dossier done = named("F", GUARDIANSHIP, received(), DossierEvent.of(STOPPED, september(15, 10)));
        Dossier notYet = named("G", GUARDIANSHIP, DossierEvent.of(DossierEventKind.RECEIVED, september(17, 9)));

        WorkList list = LAW.dueWithin(
                Stream.of(dueOn18, undated, dueOn24, dueOn17, byAppointment, done, notYet),
                september(16, 9),
                Term.workingDays(2));

        assertThat(list.until()).isEqualTo("2025-09-18");
        assertThat(list.due()).extracting(DossierAssessment::id).containsExactly("D", "B", "A");
        assertThat(list.undated()).extracting(DossierAssessment::id).containsExactly("E");
        assertThatThrownBy(() -> LAW.dueWithin(Stream.of(), LATER, Term.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Dossier named(String id, String procedure, DossierEvent... events) {
        return Dossier.builder(id, ProcedureCode.parse(procedure))
                .events(List.of(events))
                .build()
                .orThrow();
    }

    @Test
    void explainsItselfInBothLanguagesAndCarriesTheEdition() {
        DossierAssessment assessment = LAW.assess(
                dossier(
                        GUARDIANSHIP,
                        received(),
                        DossierEvent.of(SUPPLEMENT_REQUESTED, september(16, 9)),
                        DossierEvent.of(SUPPLEMENT_SUPPLIED, september(19, 9)),
                        DossierEvent.of(RESOLVED, september(24, 9))),
                LATER);

        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            assertThat(assessment.explanation().render(locale))
                    .doesNotContain("{")
                    .doesNotContain("DOSSIER.")
                    .doesNotContain("PORTAL.");
        }
        assertThat(assessment.edition()).isEqualTo(LAW.edition());
        assertThat(assessment.standing().orElseThrow().asOf()).isEqualTo(september(24, 9));
        assertThat(assessment)
                .isEqualTo(LAW.assess(assessment.dossier().dossier(), LATER))
                .hasToString("D-1 RESOLVED, legal OVERDUE, portal OVERDUE");
    }

    @Test
    void aProcedureThatIsNotInTheCatalogueIsTold() {
        Dossier known = dossier(GUARDIANSHIP, received());
        Dossier unknown = dossier("9.999999", received());

        assertThat(DossierDesk.ASSESSOR.check(known).orThrow()).isSameAs(known);
        assertThat(DossierDesk.ASSESSOR.check(unknown).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).hasToString("/procedure");
                    assertThat(problem.render(Locale.ENGLISH)).contains("9.999999", "15 Sep 2025");
                });
        assertThat(LAW.assess(unknown, LATER).deadline()).isEmpty();
    }
}
