package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.dossier.DossierEvent.ofReceived;
import static org.commune4j.core.dossier.DossierEventKind.APOLOGISED;
import static org.commune4j.core.dossier.DossierEventKind.ASSIGNED;
import static org.commune4j.core.dossier.DossierEventKind.OBLIGATION_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.REFUSED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.RESULT_RETURNED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_SUPPLIED;
import static org.commune4j.core.dossier.DossierEventKind.SUSPENDED;
import static org.commune4j.core.dossier.DossierEventKind.TRANSFERRED;
import static org.commune4j.core.vietnam.DossierDesk.dossier;
import static org.commune4j.core.vietnam.DossierDesk.outcome;
import static org.commune4j.core.vietnam.DossierDesk.september;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.deadline.Choice;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.deadline.CountingPolicy;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierAssessor;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierRow;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.OnlineLevel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Guardianship (1.004837) takes three working days; a building permit (1.013225) 20 days, a house 15. */
class DossierRulesTest {

    private static final String GUARDIANSHIP = "1.004837";
    private static final String PERMIT = "1.013225";

    /** Monday. */
    private static final OffsetDateTime RECEIVED = september(15, 9);

    private static final OffsetDateTime LATER = september(30, 9);

    private static OffsetDateTime december(int day, int hour) {
        return september(day, hour).plusMonths(3);
    }

    private static DossierEvent receivedInDecember() {
        return ofReceived(december(15, 9), december(18, 17));
    }

    private static DossierEvent received() {
        return ofReceived(RECEIVED, september(18, 17));
    }

    @Test
    void anAppointmentAfterTheLimitIsABreach() {
        assertThat(outcome("DOSSIER-001", dossier(GUARDIANSHIP, received()), RECEIVED))
                .isEqualTo(Outcome.MET);
        assertThat(outcome("DOSSIER-001", dossier(GUARDIANSHIP, ofReceived(RECEIVED, september(19, 8))), RECEIVED))
                .isEqualTo(Outcome.BREACHED);
        assertThat(outcome(
                        "DOSSIER-001",
                        dossier(GUARDIANSHIP, DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED)),
                        RECEIVED))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        // No sourced limit: a marriage registered anew.
        assertThat(outcome("DOSSIER-001", dossier("1.004746", received()), RECEIVED))
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome("DOSSIER-001", dossier("9.999999", received()), RECEIVED))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void anAppointmentIsJudgedByEveryCaseThatMayApply() {
        // Parentage takes 3 working days, or 8 if something is to be verified.
        assertThat(outcome("DOSSIER-001", dossier("1.001022", received()), RECEIVED))
                .isEqualTo(Outcome.MET);
        assertThat(outcome("DOSSIER-001", dossier("1.001022", ofReceived(RECEIVED, september(22, 8))), RECEIVED))
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome("DOSSIER-001", dossier("1.001022", ofReceived(RECEIVED, september(30, 8))), RECEIVED))
                .isEqualTo(Outcome.BREACHED);
    }

    @Test
    void aLateDossierOwesAnApology() {
        Dossier late = dossier(GUARDIANSHIP, received(), DossierEvent.of(RESOLVED, september(22, 9)));
        Dossier apologised = dossier(
                GUARDIANSHIP,
                received(),
                DossierEvent.of(APOLOGISED, september(17, 9)),
                DossierEvent.of(RESOLVED, september(22, 9)));
        Dossier inTime = dossier(GUARDIANSHIP, received(), DossierEvent.of(RESOLVED, september(18, 23)));

        assertThat(outcome("DOSSIER-002", late, LATER)).isEqualTo(Outcome.BREACHED);
        assertThat(outcome("DOSSIER-002", apologised, LATER)).isEqualTo(Outcome.MET);
        assertThat(outcome("DOSSIER-002", inTime, LATER)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome("DOSSIER-002", dossier(GUARDIANSHIP, received()), LATER))
                .isEqualTo(Outcome.BREACHED);
        assertThat(outcome("DOSSIER-002", dossier(GUARDIANSHIP, received()), september(17, 9)))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void theApologyOfAnotherProvinceIsAnUnverifiedDefault() {
        Verdict verdict = DossierDesk.assess(dossier(GUARDIANSHIP, received()), LATER)
                .verdicts()
                .ofRule("DOSSIER-002")
                .get(0);

        assertThat(verdict.isBreach()).isTrue();
        assertThat(verdict.status()).contains(SourceStatus.UNVERIFIED);
        assertThat(verdict.remedies()).hasSize(1);
    }

    @Test
    void anApologyIsOwedADayBeforeTheDueDate() {
        assertThat(outcome(
                        "DOSSIER-003",
                        dossier(GUARDIANSHIP, receivedInDecember(), DossierEvent.of(APOLOGISED, december(17, 17))),
                        december(30, 9)))
                .isEqualTo(Outcome.MET);
        assertThat(outcome(
                        "DOSSIER-003",
                        dossier(GUARDIANSHIP, receivedInDecember(), DossierEvent.of(APOLOGISED, december(18, 8))),
                        december(30, 9)))
                .isEqualTo(Outcome.BREACHED);
        assertThat(outcome("DOSSIER-003", dossier(GUARDIANSHIP, receivedInDecember()), december(30, 9)))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    /** The texts of the provinces are of November 2025: a default for others, advised and UNVERIFIED, from December. */
    @Test
    void whatProvincesWroteInNovember2025IsAdvisedSince() {
        Dossier late = dossier(
                GUARDIANSHIP,
                receivedInDecember(),
                DossierEvent.of(APOLOGISED, december(18, 8)).with(EventDetail.NEW_APPOINTMENT, december(19, 17)),
                DossierEvent.of(APOLOGISED, december(19, 8)).with(EventDetail.NEW_APPOINTMENT, december(22, 17)));
        for (String rule : List.of("DOSSIER-003", "DOSSIER-004")) {
            Verdict verdict = DossierDesk.assess(late, december(30, 9))
                    .verdicts()
                    .ofRule(rule)
                    .get(0);
            assertThat(verdict.outcome()).isEqualTo(Outcome.BREACHED);
            assertThat(verdict.isBreach()).isFalse();
            assertThat(verdict.status()).contains(SourceStatus.UNVERIFIED);
            for (String day : List.of("2025-11-30", "2025-12-01", "2025-12-02")) {
                Dossier twice = dossier(
                        GUARDIANSHIP,
                        received(),
                        DossierEvent.of(APOLOGISED, september(18, 8))
                                .with(EventDetail.NEW_APPOINTMENT, september(19, 17)),
                        DossierEvent.of(APOLOGISED, september(19, 8))
                                .with(EventDetail.NEW_APPOINTMENT, september(22, 17)));
                assertThat(outcome(rule, twice, OffsetDateTime.parse(day + "T09:00:00+07:00")))
                        .as(rule + " " + day)
                        .isEqualTo(day.startsWith("2025-11") ? Outcome.NOT_APPLICABLE : Outcome.BREACHED);
            }
        }
    }

    @Test
    void aSecondReappointmentIsABreach() {
        DossierEvent first =
                DossierEvent.of(APOLOGISED, december(17, 9)).with(EventDetail.NEW_APPOINTMENT, december(22, 17));
        DossierEvent second =
                DossierEvent.of(APOLOGISED, december(19, 9)).with(EventDetail.NEW_APPOINTMENT, december(25, 17));

        assertThat(outcome("DOSSIER-004", dossier(GUARDIANSHIP, receivedInDecember(), first), december(30, 9)))
                .isEqualTo(Outcome.MET);
        assertThat(outcome("DOSSIER-004", dossier(GUARDIANSHIP, receivedInDecember(), first, second), december(30, 9)))
                .isEqualTo(Outcome.BREACHED);
        assertThat(outcome(
                        "DOSSIER-004",
                        dossier(
                                GUARDIANSHIP,
                                receivedInDecember(),
                                first,
                                DossierEvent.of(APOLOGISED, december(19, 9))),
                        december(30, 9)))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void aSecondSupplementRequestIsAdvisedAgainst() {
        Dossier twice = dossier(
                GUARDIANSHIP,
                received(),
                DossierEvent.of(SUPPLEMENT_REQUESTED, september(16, 9)),
                DossierEvent.of(SUPPLEMENT_SUPPLIED, september(17, 9)),
                DossierEvent.of(SUPPLEMENT_REQUESTED, september(18, 9)));

        DossierAssessment assessment = DossierDesk.assess(twice, LATER);
        assertThat(assessment.verdicts().advisories())
                .extracting(verdict -> verdict.rule().code())
                .contains("DOSSIER-005");
        assertThat(outcome("DOSSIER-005", dossier(GUARDIANSHIP, received()), LATER))
                .isEqualTo(Outcome.MET);
    }

    /** Decree 118/2025 Art. 11 for what was asked before 5 August 2026, whenever that is looked at; see ChangesOfLawTest. */
    @ParameterizedTest
    @CsvSource({"2026-08-04, NOT_APPLICABLE", "2026-08-05, MET", "2026-08-06, MET"})
    void aSupplementIsRequestedOnlyOnce(String day, Outcome decree309) {
        OffsetDateTime at = OffsetDateTime.parse(day + "T09:00:00+07:00");
        DossierEvent[] twice = {
            received(),
            DossierEvent.of(SUPPLEMENT_REQUESTED, september(16, 9)),
            DossierEvent.of(SUPPLEMENT_SUPPLIED, september(17, 9)),
            DossierEvent.of(SUPPLEMENT_REQUESTED, september(18, 9))
        };

        assertThat(outcome("DOSSIER-015", dossier(GUARDIANSHIP, twice), at)).isEqualTo(Outcome.BREACHED);
        assertThat(outcome("DOSSIER-016", dossier(GUARDIANSHIP, twice), at)).isEqualTo(decree309);
        assertThat(outcome("DOSSIER-015", dossier(GUARDIANSHIP, Arrays.copyOf(twice, 3)), at))
                .isEqualTo(Outcome.MET);
        assertThat(outcome("DOSSIER-015", dossier(GUARDIANSHIP, twice), LATER)).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void aBuildingPermitAsksForASupplementOnceAndWithinSevenWorkingDays() {
        DossierEvent inTime = DossierEvent.of(SUPPLEMENT_REQUESTED, september(24, 9));
        DossierEvent late = DossierEvent.of(SUPPLEMENT_REQUESTED, september(25, 9));

        assertThat(outcome("DOSSIER-006", dossier(PERMIT, received(), inTime), LATER))
                .isEqualTo(Outcome.MET);
        assertThat(outcome("DOSSIER-006", dossier(PERMIT, received(), late), LATER))
                .isEqualTo(Outcome.BREACHED);
        assertThat(outcome(
                        "DOSSIER-006",
                        dossier(
                                PERMIT,
                                received(),
                                DossierEvent.of(SUPPLEMENT_REQUESTED, september(16, 9)),
                                DossierEvent.of(SUPPLEMENT_SUPPLIED, september(17, 9)),
                                DossierEvent.of(SUPPLEMENT_REQUESTED, september(18, 9))),
                        LATER))
                .isEqualTo(Outcome.BREACHED);
        assertThat(outcome("DOSSIER-006", dossier(PERMIT, received()), LATER)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome("DOSSIER-006", dossier(GUARDIANSHIP, received(), late), LATER))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aResultIsReturnedAfterTheDecision() {
        assertThat(outcome(
                        "DOSSIER-007",
                        dossier(GUARDIANSHIP, received(), DossierEvent.of(RESULT_RETURNED, september(16, 9))),
                        LATER))
                .isEqualTo(Outcome.BREACHED);
        assertThat(outcome(
                        "DOSSIER-007",
                        dossier(
                                GUARDIANSHIP,
                                received(),
                                DossierEvent.of(RESOLVED, september(16, 9)),
                                DossierEvent.of(RESULT_RETURNED, september(16, 10))),
                        LATER))
                .isEqualTo(Outcome.MET);
        assertThat(outcome("DOSSIER-007", dossier(GUARDIANSHIP, received()), LATER))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aReceiptComesWithASlip() {
        assertThat(outcome("DOSSIER-009", dossier(GUARDIANSHIP, received()), LATER))
                .isEqualTo(Outcome.MET);
        assertThat(outcome(
                        "DOSSIER-009",
                        dossier(GUARDIANSHIP, DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED)),
                        LATER))
                .isEqualTo(Outcome.BREACHED);
    }

    @Test
    void aRefusalGivesItsReason() {
        DossierEvent explained = DossierEvent.of(REFUSED, september(16, 9)).reason("Không thuộc thẩm quyền");

        assertThat(outcome("DOSSIER-013", dossier(GUARDIANSHIP, received(), explained), LATER))
                .isEqualTo(Outcome.MET);
        assertThat(outcome(
                        "DOSSIER-013",
                        dossier(GUARDIANSHIP, received(), DossierEvent.of(REFUSED, september(16, 9))),
                        LATER))
                .isEqualTo(Outcome.BREACHED);
        Dossier fromRow = Dossier.from(DossierRow.builder()
                        .id("D-1")
                        .procedure(ProcedureCode.parse(GUARDIANSHIP))
                        .receivedAt(RECEIVED)
                        .finishedAt(september(16, 9))
                        .state(DossierState.REFUSED)
                        .build())
                .orThrow();
        assertThat(outcome("DOSSIER-013", fromRow, LATER)).isEqualTo(Outcome.UNDETERMINED);
    }

    /** Article 17(2)(a) of Decree 118/2025 as Decree 309/2026 words it, for what happens from 5 August 2026 on. */
    @Test
    void aNoticeGivesItsReasonByTheLawOfItsDay() {
        OffsetDateTime asOf = OffsetDateTime.parse("2026-08-20T09:00:00+07:00");
        for (String day : List.of("2026-08-04", "2026-08-05", "2026-08-06")) {
            OffsetDateTime at = OffsetDateTime.parse(day + "T15:00:00+07:00");
            boolean before = day.equals("2026-08-04");
            for (DossierEventKind kind : List.of(REFUSED, SUPPLEMENT_REQUESTED)) {
                Dossier silent =
                        dossier(GUARDIANSHIP, ofReceived(at.minusHours(2), at.plusDays(3)), DossierEvent.of(kind, at));
                assertThat(outcome("DOSSIER-017", silent, asOf))
                        .as(day + kind)
                        .isEqualTo(before ? Outcome.NOT_APPLICABLE : Outcome.BREACHED);
                assertThat(outcome("DOSSIER-013", silent, asOf))
                        .as(day + kind)
                        .isEqualTo(before && kind == REFUSED ? Outcome.BREACHED : Outcome.NOT_APPLICABLE);
            }
        }
        OffsetDateTime at = OffsetDateTime.parse("2026-08-06T15:00:00+07:00");
        Dossier explained = dossier(
                GUARDIANSHIP,
                ofReceived(at.minusHours(2), at.plusDays(3)),
                DossierEvent.of(SUPPLEMENT_REQUESTED, at).reason("Thiếu tờ khai"));
        assertThat(outcome("DOSSIER-017", explained, asOf)).isEqualTo(Outcome.MET);
        assertThat(DossierDesk.assess(explained, asOf)
                        .verdicts()
                        .ofRule("DOSSIER-017")
                        .get(0)
                        .status())
                .contains(SourceStatus.VERIFIED);
    }

    // ---------------------------------------------------------------- procedures of the host

    private static Procedure.Builder procedure() {
        return Procedure.builder()
                .code(ProcedureCode.parse("9.000001"))
                .name(LocalizedText.of("Thủ tục thử nghiệm", "Test procedure"))
                .field(Field.of("TEST"));
    }

    private static Outcome outcomeUnder(String rule, Procedure procedure, Dossier dossier, OffsetDateTime asOf) {
        DossierAssessor assessor = DossierAssessor.builder()
                .counting(Counting.of(VietnamCalendar.standard()))
                .catalogue(ProcedureCatalogue.of(List.of(procedure)))
                .rules(LawBooks.vietnam().dossierRules())
                .edition(DossierDesk.EDITION)
                .build();
        return assessor.assess(dossier, asOf).verdicts().ofRule(rule).get(0).outcome();
    }

    @Test
    void aPauseThatBeginsAsAStepEndsIsNoneOfIt() {
        CountingPolicy policy = CountingPolicy.builder()
                .partlyStoppedDay(Choice.ofDefault(CountingPolicy.PartlyStoppedDay.NOT_COUNTED))
                .build();
        DossierAssessor assessor = DossierAssessor.builder()
                .counting(Counting.of(VietnamCalendar.standard(), policy))
                .catalogue(ProcedureCatalogue.of(List.of(procedure()
                        .addStep(ProcedureStep.of("appraise", LocalizedText.of("Thẩm định", "Appraisal"))
                                .withAllotted(Term.workingDays(2)))
                        .build())))
                .rules(LawBooks.vietnam().dossierRules())
                .edition(DossierDesk.EDITION)
                .build();
        Dossier dossier = DossierDesk.builder("9.000001", received())
                .event(DossierEvent.of(ASSIGNED, september(15, 14)).step("appraise"))
                .event(DossierEvent.of(SUSPENDED, september(17, 14)))
                .event(DossierEvent.of(TRANSFERRED, september(17, 14)))
                .build()
                .orThrow();

        assertThat(assessor.assess(dossier, LATER).steps().get(1).timeliness()).isEqualTo(Timeliness.ON_TIME);
    }

    @Test
    void aStepKeepsToTheTimeAllottedToIt() {
        Procedure procedure = procedure()
                .addStep(ProcedureStep.of("appraise", LocalizedText.of("Thẩm định", "Appraisal"))
                        .withUnit(UnitKind.of("OFFICE"))
                        .withAllotted(Term.workingHours(8)))
                .build();
        Dossier inTime = DossierDesk.builder("9.000001", received())
                .event(DossierEvent.of(ASSIGNED, september(15, 14)).step("appraise"))
                .event(DossierEvent.of(TRANSFERRED, september(16, 14)))
                .build()
                .orThrow();
        Dossier late = DossierDesk.builder("9.000001", received())
                .event(DossierEvent.of(ASSIGNED, september(15, 14)).step("appraise"))
                .event(DossierEvent.of(TRANSFERRED, september(16, 16)))
                .build()
                .orThrow();
        Dossier stopped = DossierDesk.builder("9.000001", received())
                .event(DossierEvent.of(ASSIGNED, september(15, 14)).step("appraise"))
                .event(DossierEvent.of(SUPPLEMENT_REQUESTED, september(15, 15)))
                .event(DossierEvent.of(SUPPLEMENT_SUPPLIED, september(18, 15)))
                .event(DossierEvent.of(TRANSFERRED, september(19, 14)))
                .build()
                .orThrow();

        assertThat(stepOutcomes(procedure, inTime))
                .containsExactly(Outcome.NOT_APPLICABLE, Outcome.MET, Outcome.NOT_APPLICABLE);
        assertThat(stepOutcomes(procedure, late))
                .containsExactly(Outcome.NOT_APPLICABLE, Outcome.BREACHED, Outcome.NOT_APPLICABLE);
        assertThat(stepOutcomes(procedure, stopped))
                .containsExactly(Outcome.NOT_APPLICABLE, Outcome.MET, Outcome.NOT_APPLICABLE);

        // Whether Monday 24 January 2028, before Tết, is a day off waits for a decision: three hours on Friday, five on
        // the next
        // day.
        Dossier open = DossierDesk.builder(
                        "9.000001",
                        DossierEvent.of(DossierEventKind.RECEIVED, OffsetDateTime.parse("2028-01-21T13:30:00+07:00")))
                .event(DossierEvent.of(ASSIGNED, OffsetDateTime.parse("2028-01-21T14:00:00+07:00"))
                        .step("appraise"))
                .event(DossierEvent.of(TRANSFERRED, OffsetDateTime.parse("2028-01-24T16:30:00+07:00")))
                .build()
                .orThrow();
        assertThat(stepOutcomes(procedure, open, OffsetDateTime.parse("2028-02-03T08:00:00+07:00")))
                .containsExactly(Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE);
    }

    private static List<Outcome> stepOutcomes(Procedure procedure, Dossier dossier) {
        return stepOutcomes(procedure, dossier, LATER);
    }

    private static List<Outcome> stepOutcomes(Procedure procedure, Dossier dossier, OffsetDateTime asOf) {
        DossierAssessor assessor = DossierAssessor.builder()
                .counting(Counting.of(VietnamCalendar.standard()))
                .catalogue(ProcedureCatalogue.of(List.of(procedure)))
                .rules(LawBooks.vietnam().dossierRules())
                .edition(DossierDesk.EDITION)
                .build();
        return assessor.assess(dossier, asOf).verdicts().ofRule("DOSSIER-008").stream()
                .map(Verdict::outcome)
                .toList();
    }

    @Test
    void aPartialOnlineServiceHasAPublishedReasonFromJuly2026() {
        DossierEvent inJuly =
                DossierEvent.of(DossierEventKind.RECEIVED, OffsetDateTime.parse("2026-07-01T08:00:00+07:00"));
        Dossier online = DossierDesk.builder("9.000001", inJuly)
                .channel(Channel.ONLINE)
                .build()
                .orThrow();
        OffsetDateTime july2026 = OffsetDateTime.parse("2026-07-01T09:00:00+07:00");
        Procedure unexplained = procedure().onlineLevel(OnlineLevel.PARTIAL).build();
        Procedure explained = unexplained.toBuilder()
                .onlineRestriction(OnlineRestrictions.PRESENCE_REQUIRED)
                .build();

        assertThat(outcomeUnder("DOSSIER-010", unexplained, online, july2026)).isEqualTo(Outcome.BREACHED);
        Dossier before = DossierDesk.builder("9.000001", received())
                .channel(Channel.ONLINE)
                .build()
                .orThrow();
        assertThat(outcomeUnder("DOSSIER-010", unexplained, before, LATER)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcomeUnder("DOSSIER-010", unexplained, before, july2026)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcomeUnder("DOSSIER-010", explained, online, july2026)).isEqualTo(Outcome.MET);
        Procedure unknown = unexplained.toBuilder()
                .onlineRestriction(OnlineRestrictions.NOT_KNOWN)
                .build();
        assertThat(outcomeUnder("DOSSIER-010", unknown, online, july2026)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcomeUnder("DOSSIER-010", procedure().build(), online, july2026))
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcomeUnder("DOSSIER-010", unexplained, dossier("9.000001", inJuly), july2026))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aCommuneDecidesOnProceduresOfItsLevel() {
        Dossier decided = dossier("9.000001", received(), DossierEvent.of(RESOLVED, september(16, 9)));

        assertThat(outcomeUnder(
                        "DOSSIER-011",
                        procedure().addLevel(AdministrativeLevel.COMMUNE).build(),
                        decided,
                        LATER))
                .isEqualTo(Outcome.MET);
        assertThat(outcomeUnder(
                        "DOSSIER-011",
                        procedure().addLevel(AdministrativeLevel.PROVINCE).build(),
                        decided,
                        LATER))
                .isEqualTo(Outcome.BREACHED);
        assertThat(outcomeUnder("DOSSIER-011", procedure().build(), decided, LATER))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aReductionIsAppliedWhileItIsGranted() {
        OffsetDateTime in2027 = OffsetDateTime.parse("2027-01-04T09:00:00+07:00");
        DossierEvent in2025 = DossierEvent.of(OBLIGATION_REQUESTED, september(16, 9))
                .with(EventDetail.AMOUNT, new BigDecimal(25_000));
        DossierEvent reduced = in2025.with(EventDetail.REDUCTION, "64/2025/TT-BTC");
        DossierEvent tooLate = DossierEvent.of(OBLIGATION_REQUESTED, in2027)
                .with(EventDetail.AMOUNT, new BigDecimal(25_000))
                .with(EventDetail.REDUCTION, "64/2025/TT-BTC");
        DossierEvent otherwise = in2025.with(EventDetail.REDUCTION, "none");

        assertThat(outcome("DOSSIER-012", dossier("1.014063", received(), reduced), LATER))
                .isEqualTo(Outcome.MET);
        assertThat(outcome("DOSSIER-012", dossier("1.014063", received(), tooLate), in2027))
                .isEqualTo(Outcome.BREACHED);
        assertThat(outcome("DOSSIER-012", dossier("1.014063", received(), otherwise), LATER))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    // ---------------------------------------------------------------- all of them

    static List<Rule<?>> rules() {
        return LawBooks.vietnam().dossierRules().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysInBothLanguagesWhatItAsksAndRestsOnWhatItSays(Rule<?> rule) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            assertThat(rule.title().render(locale)).isNotBlank().doesNotContain(rule.code());
            assertThat(rule.condition().statement().render(locale)).isNotBlank().doesNotContain(rule.code());
        }
        assertThat(rule.basis().reference().isPresent()).isEqualTo(rule.basis().kind() == Basis.BasisKind.LAW);
    }

    @Test
    void explainsEveryVerdictInBothLanguages() {
        Dossier late = dossier(
                PERMIT,
                ofReceived(RECEIVED, september(30, 8)),
                DossierEvent.of(SUPPLEMENT_REQUESTED, september(25, 9)),
                DossierEvent.of(SUPPLEMENT_SUPPLIED, september(26, 9)),
                DossierEvent.of(APOLOGISED, september(29, 9)),
                DossierEvent.of(RESULT_RETURNED, september(30, 8)));
        for (Verdict verdict : DossierDesk.assess(late, LATER).verdicts().verdicts()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
                assertThat(verdict.explanation().render(locale))
                        .doesNotContain("{")
                        .doesNotContain("DOSSIER.");
            }
        }
    }
}
