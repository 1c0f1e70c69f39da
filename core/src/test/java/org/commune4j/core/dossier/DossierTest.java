package org.commune4j.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.dossier.DossierEventKind.ASSIGNED;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.RESULT_RETURNED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_SUPPLIED;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.procedure.ProcedureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierTest {

    private static final ProcedureCode BIRTH = ProcedureCode.parse("1.001193");
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2025-09-15T09:00:00+07:00");

    @Test
    void readsOnAfterABadEventAndNamesEachOnce() {
        assertThat(Dossier.builder("D-1", BIRTH)
                        .event(DossierEvent.of(RECEIVED, NINE))
                        .event(DossierEvent.of(SUPPLEMENT_SUPPLIED, NINE.plusHours(1)))
                        .event(DossierEvent.of(ASSIGNED, NINE.minusHours(1)))
                        .event(DossierEvent.of(RESOLVED, NINE.plusHours(2)))
                        .event(DossierEvent.ofExtended(NINE.plusHours(3), Term.workingDays(5)))
                        .build(Pointer.ROOT.index(7))
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("INTAKE-005 /7/events/1", "INTAKE-007 /7/events/2", "INTAKE-002 /7/events/4");
    }

    @Test
    void comparesMomentsWhateverTheirOffsets() {
        OffsetDateTime sameMoment = OffsetDateTime.parse("2025-09-15T02:00:00Z");

        assertThat(Dossier.builder("D-1", BIRTH)
                        .event(DossierEvent.of(RECEIVED, NINE))
                        .event(DossierEvent.of(RESOLVED, sameMoment))
                        .build()
                        .isValid())
                .isTrue();
    }

    @Test
    void hasAtLeastOneEventAndAnId() {
        assertThat(Dossier.builder("D-1", BIRTH).build().problems())
                .extracting(problem -> problem.code())
                .containsExactly("INTAKE-008");
        assertThatThrownBy(() -> Dossier.builder(" ", BIRTH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endsWithWhatEndedItFirst() {
        Dossier dossier = Dossier.builder("D-1", BIRTH)
                .event(DossierEvent.ofReceived(NINE, NINE.plusDays(1)))
                .event(DossierEvent.of(RESOLVED, NINE.plusHours(2)))
                .event(DossierEvent.of(RESULT_RETURNED, NINE.plusHours(5)))
                .build()
                .orThrow();

        assertThat(dossier.state()).isEqualTo(DossierState.RETURNED);
        assertThat(dossier.findEnd()).map(DossierEvent::at).contains(NINE.plusHours(2));
        assertThat(dossier.appointedAt()).contains(NINE.plusDays(1));
        assertThat(dossier.asOf(NINE.plusHours(4)).orElseThrow().state()).isEqualTo(DossierState.RESOLVED);
        assertThat(dossier.asOf(NINE).orElseThrow().state()).isEqualTo(DossierState.RECEIVED);
        assertThat(dossier).hasToString("D-1 (1.001193) RETURNED");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsEventAndItsName(DossierEventKind kind) {
        DossierEvent event = DossierEvents.of(kind, NINE);

        assertThat(event.kind()).isEqualTo(kind);
        assertThat(kind.message().render(Locale.ENGLISH))
                .isNotEqualTo(kind.message().code());
        assertThat(kind.message().render(Locale.forLanguageTag("vi")))
                .isNotEqualTo(kind.message().render(Locale.ENGLISH));
    }
}
