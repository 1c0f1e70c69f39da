package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.dossier.DossierEventKind.CORRECTED;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.REFUSED;
import static org.commune4j.core.dossier.DossierEventKind.REOPENED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.RESULT_RETURNED;
import static org.commune4j.core.dossier.DossierEventKind.STOPPED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_SUPPLIED;
import static org.commune4j.core.dossier.DossierEventKind.SUSPENDED;
import static org.commune4j.core.dossier.DossierEventKind.TRANSFERRED;
import static org.commune4j.core.dossier.DossierEventKind.WITHDRAWN;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Breakdown;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierRowFormat;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.dossier.RowField;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceKey;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.StepRecord;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.dossier.WorkList;
import org.commune4j.core.dossier.WorkPart;
import org.commune4j.core.dossier.WorkingDayCounts.ServiceDuration;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.rule.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole life of a dossier, and what the records of existing systems say of it. */
class DossierLifeCasesTest {

    private static final LawBook LAW = LawBooks.vietnam();

    /** Three working days. */
    private static final String GUARDIANSHIP = "1.004837";

    private static final OffsetDateTime AS_OF = at("2025-09-30T17:00");

    private static OffsetDateTime at(String local) {
        return OffsetDateTime.parse(local + ":00+07:00");
    }

    private static DossierEvent event(DossierEventKind kind, String local) {
        return DossierEvent.of(kind, at(local));
    }

    private static Dossier dossier(DossierEvent... events) {
        return Dossier.builder("H-1", ProcedureCode.parse(GUARDIANSHIP))
                .unit("economic")
                .events(List.of(events))
                .build()
                .orThrow();
    }

    private static DossierAssessment assess(Dossier dossier) {
        return LAW.assess(dossier, AS_OF);
    }

    // ---------------------------------------------------------------- after the end

    @Test
    @DisplayName("D9: a result is handed on after the decision; that moves the holder, not the state")
    void d09AResultIsHandedOn() {
        Dossier handedOn = dossier(
                event(RECEIVED, "2025-09-10T09:00").by("economic", "CB-1"),
                event(RESOLVED, "2025-09-12T15:00"),
                event(TRANSFERRED, "2025-09-12T16:00").to("counter", "CB-2"));
        Dossier returned =
                handedOn.with(event(RESULT_RETURNED, "2025-09-15T10:00")).orThrow();

        assertThat(handedOn.state()).isEqualTo(DossierState.RESOLVED);
        assertThat(returned.state()).isEqualTo(DossierState.RETURNED);
        assertThat(assess(returned).legalTimeliness()).contains(Timeliness.EARLY);
        List<StepRecord> steps = assess(returned).steps();
        assertThat(steps).extracting(StepRecord::isAfterEnd).containsExactly(false, true);
        assertThat(steps).extracting(StepRecord::unit).containsExactly(Optional.of("economic"), Optional.of("counter"));
        assertThat(steps.get(0).until()).isEqualTo(at("2025-09-12T15:00"));
        assertThat(steps.get(1).from()).isEqualTo(at("2025-09-12T16:00"));
        assertThat(steps.get(1).until()).isEqualTo(at("2025-09-15T10:00"));
        assertThat(assess(handedOn).steps().get(1).isEnded()).isFalse();
        // Who decided is who is counted.
        ServiceTally tally = Stream.of(returned).collect(LAW.serviceTally(TallyScope.of(AS_OF)));
        assertThat(tally.count(Breakdown.HANDLER, ServiceKey.of("economic", "CB-1"), ServiceFigure.RESOLVED_EARLY))
                .isEqualTo(1);
        assertThat(tally.count(ServiceFigure.HANDOVERS)).isZero();
        // Both hand-overs stand on the control slip.
        String slip = DossierForm.controlSlip(assess(returned), FormDetails.none())
                .orElseThrow()
                .render(Locale.ENGLISH);
        assertThat(slip).contains("CB-1", "CB-2", "16:00", "10:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "STOPPED", "WITHDRAWN"})
    @DisplayName("D10: the papers of a refused, stopped or withdrawn dossier are handed on and given back")
    void d10PapersAreGivenBack(DossierEventKind end) {
        Dossier dossier = dossier(
                event(RECEIVED, "2025-09-10T09:00"),
                event(end, "2025-09-12T15:00"),
                event(TRANSFERRED, "2025-09-12T16:00").to("counter"),
                event(RESULT_RETURNED, "2025-09-15T10:00"));

        assertThat(dossier.state())
                .isEqualTo(end == REFUSED ? DossierState.RETURNED : DossierState.valueOf(end.name()));
        assertThat(dossier.findEnd().orElseThrow().kind()).isEqualTo(end);
        // A refusal is a decision; of one that was stopped or withdrawn papers are given back, which is no result.
        assertThat(assess(dossier).verdicts().ofRule("DOSSIER-007"))
                .extracting(verdict -> verdict.outcome())
                .containsExactly(end == REFUSED ? Outcome.MET : Outcome.NOT_APPLICABLE);
        ServiceTally tally = Stream.of(dossier).collect(LAW.serviceTally(TallyScope.of(AS_OF)));
        assertThat(tally.count(ServiceFigure.valueOf(end.name()))).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.RESOLVED)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"7, WITHDRAWN", "8, STOPPED"})
    @DisplayName("D10: a row in state 7 or 8 may say when the papers were given back")
    void d10RowsOfStateSevenAndEight(String code, DossierState state) {
        Map<String, String> cells = Map.of(
                "id", "H-1",
                "procedure", GUARDIANSHIP,
                "receivedAt", "2025-09-10T09:00:00+07:00",
                "finishedAt", "2025-09-12T15:00:00+07:00",
                "returnedAt", "2025-09-15T10:00:00+07:00",
                "state", code,
                "reason", "SYNTHETIC");
        Dossier dossier = NationalExchange.rows().read(cells, Pointer.ROOT).orThrow();

        assertThat(dossier.state()).isEqualTo(state);
        assertThat(dossier.count(RESULT_RETURNED)).isEqualTo(1);
        assertThat(dossier.findEnd().orElseThrow().find(EventDetail.REASON)).contains("SYNTHETIC");
        assertThat(dossier.toString()).doesNotContain("SYNTHETIC");
        // Without a state the same row is of a decision.
        Map<String, String> other = new HashMap<>(cells);
        other.put("state", "4");
        assertThat(NationalExchange.rows().read(other, Pointer.ROOT).isValid()).isFalse();
    }

    @Test
    @DisplayName("D30: a correction and a reopening are recorded, visible and counted once, by the first result")
    void d30CorrectedAndReopened() {
        Dossier first = dossier(
                event(RECEIVED, "2025-09-10T09:00").by("economic", "CB-1"),
                event(RESOLVED, "2025-09-12T15:00"),
                event(RESULT_RETURNED, "2025-09-15T10:00"));
        Dossier corrected = first.with(event(CORRECTED, "2025-09-18T10:00")).orThrow();
        Dossier reopened = corrected
                .with(event(REOPENED, "2025-09-22T10:00"))
                .flatMap(one -> one.with(event(SUPPLEMENT_REQUESTED, "2025-09-22T11:00")))
                .flatMap(one -> one.with(event(SUPPLEMENT_SUPPLIED, "2025-09-23T11:00")))
                .flatMap(one -> one.with(event(SUPPLEMENT_REQUESTED, "2025-09-24T11:00")))
                .flatMap(one -> one.with(event(SUPPLEMENT_SUPPLIED, "2025-09-25T11:00")))
                .flatMap(one -> one.with(event(TRANSFERRED, "2025-09-25T12:00").to("social", "CB-9")))
                .orThrow();
        Dossier again = reopened.with(event(RESOLVED, "2025-09-29T10:00")).orThrow();

        assertThat(corrected.state()).isEqualTo(DossierState.RETURNED);
        assertThat(reopened.state()).isEqualTo(DossierState.IN_PROGRESS);
        assertThat(reopened.reopenedAt()).contains(at("2025-09-22T10:00"));
        assertThat(first.reopenedAt()).isEmpty();
        assertThat(again.state()).isEqualTo(DossierState.RESOLVED);
        for (Dossier one : List.of(corrected, reopened, again)) {
            // By law and by the portal as the first result was.
            assertThat(assess(one).legalTimeliness()).contains(Timeliness.EARLY);
            assertThat(assess(one).portalTimeliness()).isEqualTo(assess(first).portalTimeliness());
            assertThat(assess(one).deadline().orElseThrow().date())
                    .isEqualTo(assess(first).deadline().orElseThrow().date());
            ServiceTally tally = Stream.of(one).collect(LAW.serviceTally(TallyScope.of(AS_OF)));
            assertThat(tally.count(ServiceFigure.DOSSIERS)).isEqualTo(1);
            assertThat(tally.count(ServiceFigure.RESOLVED_EARLY)).isEqualTo(1);
            assertThat(tally.count(ServiceFigure.PENDING)).isZero();
            assertThat(tally.count(ServiceFigure.CORRECTED)).isEqualTo(1);
            assertThat(tally.count(ServiceFigure.REOPENED)).isEqualTo(one.equals(corrected) ? 0 : 1);
            assertThat(tally.durations(ServiceDuration.WORKED).sum()).isEqualTo(2);
            assertThat(tally.count(Breakdown.OFFICIAL, ServiceKey.of("CB-1"), ServiceFigure.RESOLVED))
                    .isEqualTo(1);
        }
        // As of a day before, nothing of it is known.
        assertThat(again.asOf(at("2025-09-16T08:00"))).contains(first);

        WorkList list = LAW.dueWithin(Stream.of(first, reopened), AS_OF, Term.workingDays(1));
        assertThat(list.part(WorkPart.REOPENED))
                .extracting(DossierAssessment::id)
                .containsExactly("H-1");
        assertThat(list.part(WorkPart.REOPENED).get(0).waitingSince()).contains(at("2025-09-22T10:00"));
        assertThat(list.by(Breakdown.HANDLER).keySet()).containsExactly(ServiceKey.of("social", "CB-9"));
        assertThat(LAW.dueWithin(Stream.of(again), AS_OF, Term.workingDays(1)).part(WorkPart.REOPENED))
                .isEmpty();
    }

    @Test
    @DisplayName("D30: nothing is corrected or reopened that has no result")
    void d30OnlyAfterAResult() {
        Dossier pending = dossier(event(RECEIVED, "2025-09-10T09:00"));
        Dossier withdrawn = pending.with(event(WITHDRAWN, "2025-09-11T09:00")).orThrow();
        Dossier stopped = pending.with(event(STOPPED, "2025-09-11T09:00")).orThrow();

        for (Checked<Dossier> refused : List.of(
                pending.with(event(CORRECTED, "2025-09-12T09:00")),
                pending.with(event(REOPENED, "2025-09-12T09:00")),
                withdrawn.with(event(REOPENED, "2025-09-12T09:00")),
                stopped.with(event(CORRECTED, "2025-09-12T09:00")))) {
            assertThat(refused.problems()).extracting(problem -> problem.code()).containsExactly("INTAKE-024");
        }
        assertThat(stopped.with(event(REOPENED, "2025-09-12T09:00")).orThrow().state())
                .isEqualTo(DossierState.IN_PROGRESS);
    }

    @Test
    @DisplayName("a step held by another body has its own share of the limit, by the record")
    void anotherBodyHasItsOwnShare() {
        DossierEvent toTheTaxOffice =
                event(TRANSFERRED, "2025-09-10T10:00").to("tax-office").with(EventDetail.ALLOTTED, Term.workingDays(1));
        Dossier late = dossier(
                event(RECEIVED, "2025-09-10T09:00"),
                toTheTaxOffice,
                event(TRANSFERRED, "2025-09-12T10:00").to("economic"),
                event(RESOLVED, "2025-09-15T10:00"));
        Dossier inTime = dossier(
                event(RECEIVED, "2025-09-10T09:00"),
                toTheTaxOffice,
                event(TRANSFERRED, "2025-09-11T10:00").to("economic"),
                event(RESOLVED, "2025-09-15T10:00"));

        StepRecord held = assess(late).steps().get(1);
        assertThat(held.allotted()).contains(Term.workingDays(1));
        assertThat(held.timeliness()).isEqualTo(Timeliness.OVERDUE);
        assertThat(assess(inTime).steps().get(1).timeliness()).isEqualTo(Timeliness.ON_TIME);
        assertThat(assess(late).legalTimeliness()).contains(Timeliness.ON_TIME);
        assertThat(assess(late).verdicts().ofRule("DOSSIER-008"))
                .extracting(verdict -> verdict.outcome())
                .contains(Outcome.BREACHED);
        // Stretches without a step of the procedure are not added up.
        assertThat(assess(late).steps().get(2).timeliness()).isEqualTo(Timeliness.UNDETERMINED);
    }

    // ---------------------------------------------------------------- records

    private static Checked<Dossier> row(String... cells) {
        Map<String, String> row = new HashMap<>(Map.of(
                "id", "H-1",
                "procedure", GUARDIANSHIP,
                "receivedAt", "2025-09-10T09:00:00+07:00",
                "finishedAt", "2025-09-19T15:00:00+07:00"));
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return FORMAT.read(row, Pointer.ROOT);
    }

    /** Whose system would have recorded all that the columns do not hold. */
    private static final DossierRowFormat FORMAT = NationalExchange.rows().toBuilder()
            .tracked(EnumSet.complementOf(EnumSet.of(SUSPENDED)).toArray(DossierEventKind[]::new))
            .build();

    private static Timeliness legal(Checked<Dossier> row) {
        return assess(row.orThrow()).legalTimeliness().orElseThrow();
    }

    @Test
    @DisplayName("H8: a row says who handled it, when it was complete, and when its period was paused")
    void h08FlatRowsSayMore() {
        Dossier dossier = row(
                        "official", "CB-7",
                        "unit", "economic",
                        "completeAt", "2025-09-11T09:00:00+07:00",
                        "pausedFrom", "2025-09-11T00:00:00+07:00; 2025-09-16T00:00:00+07:00",
                        "pausedUntil", "2025-09-13T00:00:00+07:00;2025-09-18T00:00:00+07:00")
                .orThrow();

        assertThat(dossier.official()).contains("CB-7");
        assertThat(dossier.events().get(0).find(EventDetail.COMPLETE_AT)).contains(at("2025-09-11T09:00"));
        assertThat(dossier.pauses(SUSPENDED)).hasSize(2);
        // Four of seven working days stand still: three are left, the last of which is the 19th.
        assertThat(assess(dossier).deadline().orElseThrow().date()).hasToString("2025-09-19");
        ServiceTally tally = Stream.of(dossier).collect(LAW.serviceTally(TallyScope.of(AS_OF)));
        assertThat(tally.count(Breakdown.HANDLER, ServiceKey.of("economic", "CB-7"), ServiceFigure.RESOLVED))
                .isEqualTo(1);
        assertThat(tally.durations(ServiceDuration.STOPPED).sum()).isEqualTo(4);
        assertThat(tally.durations(ServiceDuration.WORKED).sum()).isEqualTo(3);
    }

    @Test
    @DisplayName("H8: minutes alone: determined where it makes no difference when they were")
    void h08MinutesOfPauses() {
        String received = "receivedAt";
        String finished = "finishedAt";
        // No pause at all is as good as a record of none.
        assertThat(legal(row("pausedMinutes", "0"))).isEqualTo(Timeliness.OVERDUE);
        assertThat(legal(row())).isEqualTo(Timeliness.UNDETERMINED);
        // Due on the 15th without them; four days of pauses could put that off to the 19th and further.
        assertThat(legal(row("pausedMinutes", "5760"))).isEqualTo(Timeliness.UNDETERMINED);
        // However an hour lies, it puts nothing off by two weeks.
        assertThat(legal(row("pausedMinutes", "60", finished, "2025-09-29T15:00:00+07:00")))
                .isEqualTo(Timeliness.OVERDUE);
        assertThat(legal(row("pausedMinutes", "60", finished, "2025-09-12T15:00:00+07:00")))
                .isEqualTo(Timeliness.EARLY);
        assertThat(legal(row("pausedMinutes", "999999999"))).isEqualTo(Timeliness.UNDETERMINED);
        Dossier unknown = row("pausedMinutes", "1740", received, "2025-09-10T09:00:00+07:00")
                .orThrow();
        assertThat(assess(unknown).explanation().render(Locale.ENGLISH)).contains("1,740 minutes in all, and not when");
        ServiceTally tally = Stream.of(unknown).collect(LAW.serviceTally(TallyScope.of(AS_OF)));
        assertThat(tally.durations(ServiceDuration.STOPPED).undetermined()).isEqualTo(1);
        // Where it is also said when, that counts.
        assertThat(legal(row(
                        "pausedMinutes", "60",
                        "pausedFrom", "2025-09-11T00:00:00+07:00",
                        "pausedUntil", "2025-09-18T00:00:00+07:00")))
                .isEqualTo(Timeliness.EARLY);
    }

    @Test
    @DisplayName("H8: pauses in which the applicant was waited for are the portal's too")
    void h08SupplementsOfARow() {
        DossierRowFormat waiting =
                FORMAT.toBuilder().pauses(SUPPLEMENT_REQUESTED).build();
        Map<String, String> cells = Map.of(
                "id", "H-1",
                "procedure", GUARDIANSHIP,
                "receivedAt", "2025-09-10T09:00:00+07:00",
                "appointedAt", "2025-09-19T17:00:00+07:00",
                "finishedAt", "2025-09-19T15:00:00+07:00",
                "pausedFrom", "2025-09-11T00:00:00+07:00",
                "pausedUntil", "2025-09-15T00:00:00+07:00");
        Dossier dossier = waiting.read(cells, Pointer.ROOT).orThrow();

        assertThat(dossier.count(SUPPLEMENT_REQUESTED)).isEqualTo(1);
        assertThat(assess(dossier).portalTimeliness()).contains(Timeliness.EARLY);
        assertThat(assess(NationalExchange.rows().read(cells, Pointer.ROOT).orThrow())
                        .portalTimeliness())
                .contains(Timeliness.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pausedFrom=2025-09-11T00:00:00+07:00                                          | INTAKE-009 /pausedUntil
                    pausedUntil=2025-09-11T00:00:00+07:00                                         | INTAKE-025 /pausedUntil
                    pausedFrom=2025-09-12T00:00:00+07:00;pausedUntil=2025-09-11T00:00:00+07:00    | PAUSE-001 /pausedUntil
                    pausedFrom=2025-09-09T00:00:00+07:00;pausedUntil=2025-09-11T00:00:00+07:00    | INTAKE-007 /pausedFrom
                    pausedFrom=2025-09-12T00:00:00+07:00;pausedUntil=2025-09-21T00:00:00+07:00    | INTAKE-007 /finishedAt
                    pausedFrom=31/9/2025;pausedUntil=2025-09-21T00:00:00+07:00                    | INTAKE-011 /pausedFrom
                    pausedMinutes=-5                                                              | INTAKE-026 /pausedMinutes
                    pausedMinutes=1.5                                                             | INTAKE-026 /pausedMinutes
                    pausedMinutes=٣                                                               | INTAKE-026 /pausedMinutes
                    """)
    void whatIsWrongWithThePausesOfARowIsToldAtItsColumn(String cells, String told) {
        String[] parts = cells.strip().split("[=;]");

        assertThat(row(parts).problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .contains(told)
                .allSatisfy(one -> assertThat(one).doesNotContain("/events"));
        assertThat(row(parts).problems().get(0).render(Locale.forLanguageTag("vi")))
                .doesNotContain("{");
    }

    @Test
    @DisplayName("a column that may hold a person is not echoed")
    void personsAreNotEchoed() {
        Checked<Dossier> bad = row("official", "Nguyễn\u0007Văn A", "reason", "Bà Trần Thị B\uD800");

        assertThat(bad.problems())
                .hasSize(2)
                .allSatisfy(
                        problem -> assertThat(problem.render(Locale.ENGLISH)).doesNotContain("Nguyễn", "Trần"));
        assertThat(bad.problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/official", "/reason");
    }

    @Test
    @DisplayName("a row goes on as its events do: columns may have the names of the host")
    void columnsOfTheHost() {
        DossierRowFormat format = FORMAT.toBuilder()
                .column(RowField.PAUSED_FROM, "TamDungTu")
                .column(RowField.PAUSED_UNTIL, "TamDungDen")
                .column(RowField.OFFICIAL, "CanBo")
                .moments(DateTimeFormatter.ofPattern("d/M/yyyy H:mm"))
                .assumingZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                .build();
        Dossier dossier = format.read(
                        Map.of(
                                "id", "H-1",
                                "procedure", GUARDIANSHIP,
                                "receivedAt", "10/9/2025 9:00",
                                "TamDungTu", "11/9/2025 0:00",
                                "CanBo", "CB-3"),
                        Pointer.ROOT)
                .orThrow();

        assertThat(dossier.state()).isEqualTo(DossierState.SUSPENDED);
        assertThat(assess(dossier).dossier().dossier().official()).contains("CB-3");
        assertThat(LAW.dueWithin(Stream.of(dossier), AS_OF, Term.workingDays(1)).part(WorkPart.PAUSED))
                .hasSize(1);
    }
}
