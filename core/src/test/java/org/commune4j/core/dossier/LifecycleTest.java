package org.commune4j.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commune4j.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleTest {

    private static Lifecycle after(DossierEventKind... kinds) {
        Lifecycle lifecycle = Lifecycle.START;
        for (DossierEventKind kind : kinds) {
            lifecycle = lifecycle.next(kind).orThrow();
        }
        return lifecycle;
    }

    private static DossierEventKind[] kinds(String text) {
        return List.of(text.split(" ")).stream().map(DossierEventKind::valueOf).toArray(DossierEventKind[]::new);
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, SUBMITTED",
        "SUBMITTED SUPPLEMENT_REQUESTED, AWAITING_SUPPLEMENT",
        "SUBMITTED SUPPLEMENT_REQUESTED SUPPLEMENT_SUPPLIED, SUBMITTED",
        "SUBMITTED SUPPLEMENT_REQUESTED RECEIVED, RECEIVED",
        "SUBMITTED NOT_ACCEPTED, NOT_ACCEPTED",
        "RECEIVED, RECEIVED",
        "RECEIVED ASSIGNED, IN_PROGRESS",
        "RECEIVED ASSIGNED SUPPLEMENT_REQUESTED, AWAITING_SUPPLEMENT",
        "RECEIVED SUPPLEMENT_REQUESTED TRANSFERRED SUPPLEMENT_SUPPLIED, IN_PROGRESS",
        "RECEIVED OBLIGATION_REQUESTED, AWAITING_PAYMENT",
        "RECEIVED OBLIGATION_REQUESTED SUSPENDED, SUSPENDED",
        "RECEIVED OBLIGATION_REQUESTED SUSPENDED OBLIGATION_PAID RESUMED, RECEIVED",
        "RECEIVED EXTENDED APOLOGISED, RECEIVED",
        "RECEIVED ASSIGNED RESOLVED OBLIGATION_PAID RESULT_RETURNED, RETURNED",
        "RECEIVED RESULT_RETURNED, RETURNED",
        "RECEIVED SUPPLEMENT_REQUESTED STOPPED, STOPPED",
        "RECEIVED SUSPENDED REFUSED RESULT_RETURNED, RETURNED",
        "RECEIVED RESOLVED TRANSFERRED, RESOLVED",
        "RECEIVED RESOLVED TRANSFERRED RESULT_RETURNED TRANSFERRED, RETURNED",
        "RECEIVED STOPPED RESULT_RETURNED, STOPPED",
        "RECEIVED WITHDRAWN TRANSFERRED RESULT_RETURNED, WITHDRAWN",
        "RECEIVED RESOLVED CORRECTED RESULT_RETURNED CORRECTED, RETURNED",
        "RECEIVED RESOLVED RESULT_RETURNED REOPENED, IN_PROGRESS",
        "RECEIVED RESOLVED REOPENED SUPPLEMENT_REQUESTED, AWAITING_SUPPLEMENT",
        "RECEIVED RESOLVED REOPENED RESOLVED RESULT_RETURNED, RETURNED",
        "SUBMITTED WITHDRAWN RATED PETITION_RAISED, WITHDRAWN",
    })
    void leadsToOneState(String events, DossierState state) {
        assertThat(after(kinds(events)).state()).contains(state);
    }

    @ParameterizedTest
    @CsvSource({
        "INTAKE-001, SUBMITTED, ASSIGNED",
        "INTAKE-001, SUBMITTED, RESOLVED",
        "INTAKE-002, RECEIVED RESOLVED, EXTENDED",
        "INTAKE-002, RECEIVED WITHDRAWN, WITHDRAWN",
        "INTAKE-002, RECEIVED STOPPED, RESOLVED",
        "INTAKE-024, RECEIVED STOPPED, CORRECTED",
        "INTAKE-024, RECEIVED ASSIGNED, REOPENED",
        "INTAKE-002, SUBMITTED NOT_ACCEPTED, TRANSFERRED",
        "INTAKE-002, RECEIVED RESOLVED RESULT_RETURNED, OBLIGATION_PAID",
        "INTAKE-003, RECEIVED, RECEIVED",
        "INTAKE-003, RECEIVED, SUBMITTED",
        "INTAKE-003, RECEIVED RESOLVED, NOT_ACCEPTED",
        "INTAKE-004, RECEIVED SUPPLEMENT_REQUESTED, SUPPLEMENT_REQUESTED",
        "INTAKE-004, RECEIVED OBLIGATION_REQUESTED, OBLIGATION_REQUESTED",
        "INTAKE-004, RECEIVED SUSPENDED, SUSPENDED",
        "INTAKE-005, RECEIVED, SUPPLEMENT_SUPPLIED",
        "INTAKE-005, RECEIVED, RESUMED",
        "INTAKE-006, RECEIVED SUPPLEMENT_REQUESTED, RESOLVED",
        "INTAKE-006, RECEIVED SUSPENDED, RESOLVED",
    })
    void refusesWithAReasonInBothLanguages(String code, String events, DossierEventKind next) {
        Lifecycle lifecycle = after(kinds(events));

        assertThat(lifecycle.accepts(next)).isFalse();
        assertThat(lifecycle.next(next).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.render(Locale.ENGLISH)).doesNotContain("{");
            assertThat(problem.render(Locale.forLanguageTag("vi"))).doesNotContain("{");
        });
    }

    @Test
    void beginsWithSubmissionReceiptOrNonAcceptance() {
        Set<DossierEventKind> first = EnumSet.allOf(DossierEventKind.class);
        first.removeIf(kind -> !Lifecycle.START.accepts(kind));

        assertThat(first)
                .containsExactlyInAnyOrder(
                        DossierEventKind.SUBMITTED, DossierEventKind.RECEIVED, DossierEventKind.NOT_ACCEPTED);
        assertThat(Lifecycle.START.state()).isEmpty();
        assertThat(Lifecycle.START.next(DossierEventKind.RESOLVED).problems())
                .extracting(Problem::code)
                .containsExactly("INTAKE-001");
    }

    @Test
    void saysWhatNeverChangesTheState() {
        assertThat(DossierEventKind.values())
                .filteredOn(Lifecycle::leavesState)
                .containsExactly(
                        DossierEventKind.EXTENDED,
                        DossierEventKind.APOLOGISED,
                        DossierEventKind.CORRECTED,
                        DossierEventKind.RATED,
                        DossierEventKind.PETITION_RAISED);
    }
}
