package org.commune4j.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;

import java.time.OffsetDateTime;
import java.util.List;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.ProcedureCode;
import org.junit.jupiter.api.Test;

class DossierRowTest {

    private static final OffsetDateTime NINE = OffsetDateTime.parse("2025-09-15T09:00:00+07:00");

    private static DossierRow.Builder row() {
        return DossierRow.builder().id("D-1").procedure(ProcedureCode.parse("1.001193"));
    }

    private static List<String> problems(DossierRow row) {
        return Dossier.from(row).problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    @Test
    void becomesTheDossierOfItsEvents() {
        Dossier fromRow = Dossier.from(row().receivedAt(NINE)
                        .appointedAt(NINE.plusDays(1))
                        .finishedAt(NINE.plusHours(3))
                        .state(DossierState.RESOLVED)
                        .channel(Channel.ONLINE)
                        .unit("CENTRE")
                        .build())
                .orThrow();
        Dossier fromEvents = Dossier.builder("D-1", ProcedureCode.parse("1.001193"))
                .channel(Channel.ONLINE)
                .unit("CENTRE")
                .event(DossierEvent.ofReceived(NINE, NINE.plusDays(1)))
                .event(DossierEvent.of(RESOLVED, NINE.plusHours(3)))
                .build()
                .orThrow();

        assertThat(fromRow.events()).isEqualTo(fromEvents.events());
        assertThat(fromRow.state()).isEqualTo(fromEvents.state());
        assertThat(fromEvents.untracked()).isEmpty();
        assertThat(fromRow.isTracked(DossierEventKind.RESOLVED)).isTrue();
        assertThat(fromRow.isTracked(DossierEventKind.SUPPLEMENT_REQUESTED)).isFalse();
    }

    @Test
    void keepsTheStatusThatItsMomentsDoNotShow() {
        Dossier waiting = Dossier.from(row().receivedAt(NINE)
                        .state(DossierState.AWAITING_SUPPLEMENT)
                        .build())
                .orThrow();
        Dossier ended = Dossier.from(
                        row().receivedAt(NINE).state(DossierState.STOPPED).build())
                .orThrow();

        assertThat(waiting.state()).isEqualTo(DossierState.AWAITING_SUPPLEMENT);
        assertThat(waiting.count(DossierEventKind.SUPPLEMENT_REQUESTED)).isZero();
        assertThat(ended.state()).isEqualTo(DossierState.STOPPED);
        assertThat(ended.findEnd()).isEmpty();
        assertThat(ended.isTracked(DossierEventKind.RESOLVED)).isFalse();
    }

    @Test
    void ofAReturnedResultTellsBothMomentsWhereItHasThem() {
        Dossier dossier = Dossier.from(row().receivedAt(NINE)
                        .finishedAt(NINE.plusHours(1))
                        .returnedAt(NINE.plusHours(2))
                        .state(DossierState.RETURNED)
                        .build())
                .orThrow();

        assertThat(dossier.events())
                .extracting(DossierEvent::kind)
                .containsExactly(
                        DossierEventKind.RECEIVED, DossierEventKind.RESOLVED, DossierEventKind.RESULT_RETURNED);
        assertThat(dossier.isTracked(DossierEventKind.RESULT_RETURNED)).isTrue();
    }

    @Test
    void saysWhatTheSystemWouldHaveRecorded() {
        Dossier dossier = Dossier.from(row().receivedAt(NINE)
                        .addTracked(DossierEventKind.SUPPLEMENT_REQUESTED)
                        .build())
                .orThrow();

        assertThat(dossier.isTracked(DossierEventKind.SUPPLEMENT_REQUESTED)).isTrue();
    }

    @Test
    void namesWhatContradictsItselfAtItsField() {
        assertThat(problems(row().build())).containsExactly("INTAKE-009 /receivedAt");
        assertThat(problems(
                        row().submittedAt(NINE).state(DossierState.IN_PROGRESS).build()))
                .containsExactly("INTAKE-009 /receivedAt");
        assertThat(problems(row().receivedAt(NINE).state(DossierState.SUBMITTED).build()))
                .containsExactly("INTAKE-015 /state");
        assertThat(problems(row().receivedAt(NINE)
                        .finishedAt(NINE)
                        .state(DossierState.IN_PROGRESS)
                        .build()))
                .containsExactly("INTAKE-015 /state");
        assertThat(problems(row().receivedAt(NINE)
                        .returnedAt(NINE.plusDays(1))
                        .state(DossierState.IN_PROGRESS)
                        .build()))
                .containsExactly("INTAKE-015 /state");
        assertThat(problems(row().receivedAt(NINE).finishedAt(NINE.minusDays(1)).build()))
                .containsExactly("INTAKE-007 /finishedAt");
        assertThat(Dossier.from(
                        row().finishedAt(NINE).state(DossierState.NOT_ACCEPTED).build()))
                .matches(checked -> checked.isValid());
        assertThat(Dossier.from(row().submittedAt(NINE)
                                .finishedAt(NINE)
                                .state(DossierState.WITHDRAWN)
                                .build())
                        .problems())
                .extracting(Problem::code)
                .isEmpty();
    }

    @Test
    void goesOnWithEventsThatAreAddedToARow() {
        Dossier stopped = Dossier.from(
                        row().receivedAt(NINE).state(DossierState.STOPPED).build())
                .orThrow();
        Dossier working = Dossier.from(
                        row().receivedAt(NINE).state(DossierState.IN_PROGRESS).build())
                .orThrow();

        assertThat(stopped.with(DossierEvent.ofRated(NINE.plusDays(1), true))
                        .orThrow()
                        .state())
                .isEqualTo(DossierState.STOPPED);
        assertThat(working.with(DossierEvent.of(RESOLVED, NINE.plusDays(1)))
                        .orThrow()
                        .state())
                .isEqualTo(DossierState.RESOLVED);
    }

    @Test
    void aReportedStateHasToFitTheEvents() {
        for (DossierState state : DossierState.values()) {
            boolean fits = Dossier.builder("D-1", ProcedureCode.parse("1.001193"))
                    .event(DossierEvent.of(RECEIVED, NINE))
                    .event(DossierEvent.of(RESOLVED, NINE))
                    .reportedState(state)
                    .build()
                    .isValid();
            assertThat(fits)
                    .as("%s", state)
                    .isEqualTo(state == DossierState.RESOLVED || state == DossierState.RETURNED);
        }
    }
}
