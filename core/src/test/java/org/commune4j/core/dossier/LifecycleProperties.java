package org.commune4j.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.properties.Seed;

class LifecycleProperties {

    private static final Set<DossierEventKind> ENDING = EnumSet.of(
            DossierEventKind.RESOLVED,
            DossierEventKind.REFUSED,
            DossierEventKind.STOPPED,
            DossierEventKind.WITHDRAWN,
            DossierEventKind.RESULT_RETURNED);

    private static final OffsetDateTime BEGIN = OffsetDateTime.parse("2025-09-01T08:00:00+07:00");

    private static Checked<Dossier> dossier(List<DossierEventKind> kinds, List<Integer> hours) {
        Dossier.Builder builder = Dossier.builder("D-1", ProcedureCode.parse("1.001193"));
        OffsetDateTime at = BEGIN;
        for (int i = 0; i < kinds.size(); i++) {
            at = at.plusHours(hours.get(i));
            builder.event(DossierEvents.of(kinds.get(i), at));
        }
        return builder.build();
    }

    /** The kinds that the lifecycle accepts of a random sequence, each where it stands. */
    private static List<DossierEventKind> accepted(List<DossierEventKind> kinds) {
        List<DossierEventKind> accepted = new ArrayList<>();
        Lifecycle lifecycle = Lifecycle.START;
        for (DossierEventKind kind : kinds) {
            if (lifecycle.accepts(kind)) {
                accepted.add(kind);
                lifecycle = lifecycle.next(kind).orThrow();
            }
        }
        return accepted;
    }

    @Property(seed = Seed.FIXED)
    void everyAcceptedEventListHasAConsistentState(
            @ForAll @Size(40) List<DossierEventKind> kinds,
            @ForAll @Size(40) List<@IntRange(max = 100) Integer> hours) {
        List<DossierEventKind> accepted = accepted(kinds);
        if (accepted.isEmpty()) {
            return;
        }
        Dossier dossier = dossier(accepted, hours).orThrow();

        List<DossierEventKind> sinceReopened =
                accepted.subList(accepted.lastIndexOf(DossierEventKind.REOPENED) + 1, accepted.size());
        boolean endedAgain =
                dossier.reopenedAt().isEmpty() || sinceReopened.stream().anyMatch(ENDING::contains);
        assertThat(dossier.state().isEnded()).isEqualTo(dossier.findEnd().isPresent() && endedAgain);
        if (dossier.state().isReceived()) {
            assertThat(dossier.receivedAt()).isPresent();
        }
        if (dossier.state() == DossierState.AWAITING_SUPPLEMENT) {
            // What was asked for at the counter is settled by the receipt, and what was open at the end by that.
            int begun = Math.max(
                    accepted.lastIndexOf(DossierEventKind.RECEIVED), accepted.lastIndexOf(DossierEventKind.REOPENED));
            List<DossierEventKind> since = accepted.subList(begun + 1, accepted.size());
            assertThat(Collections.frequency(since, DossierEventKind.SUPPLEMENT_REQUESTED))
                    .isEqualTo(Collections.frequency(since, DossierEventKind.SUPPLEMENT_SUPPLIED) + 1);
        }
        dossier.findEnd().ifPresent(end -> {
            List<DossierEvent> first = dossier.firstEvents();
            List<DossierEvent> later = first.subList(first.indexOf(end) + 1, first.size());
            assertThat(later)
                    .extracting(DossierEvent::kind)
                    .allMatch(kind -> kind == DossierEventKind.RESULT_RETURNED
                            || kind == DossierEventKind.OBLIGATION_PAID
                            || kind == DossierEventKind.ASSIGNED
                            || kind == DossierEventKind.TRANSFERRED
                            || kind == DossierEventKind.CORRECTED
                            || kind == DossierEventKind.RATED
                            || kind == DossierEventKind.PETITION_RAISED);
        });
    }

    @Property(seed = Seed.FIXED)
    void whatIsReadGrowsEventByEventToTheSameDossier(
            @ForAll @Size(30) List<DossierEventKind> kinds,
            @ForAll @Size(30) List<@IntRange(max = 100) Integer> hours) {
        List<DossierEventKind> accepted = accepted(kinds);
        if (accepted.isEmpty()) {
            return;
        }
        Dossier whole = dossier(accepted, hours).orThrow();
        Dossier grown = dossier(accepted.subList(0, 1), hours).orThrow();
        for (DossierEvent event : whole.events().subList(1, whole.events().size())) {
            grown = grown.with(event).orThrow();
            assertThat(whole.asOf(event.at()).orElseThrow().events())
                    .startsWith(grown.events().toArray(DossierEvent[]::new));
        }

        assertThat(grown).isEqualTo(whole);
        assertThat(whole.asOf(BEGIN.minusSeconds(1))).isEmpty();
    }

    /** Refusing one event never hides the next problem: an accepted list with foreign events among it names just these. */
    @Property(seed = Seed.FIXED)
    void everyRefusedEventIsOneProblemAtItsPlace(
            @ForAll @Size(40) List<DossierEventKind> kinds,
            @ForAll @Size(40) List<@IntRange(max = 100) Integer> hours) {
        List<String> expected = new ArrayList<>();
        Lifecycle lifecycle = Lifecycle.START;
        for (int i = 0; i < kinds.size(); i++) {
            if (lifecycle.accepts(kinds.get(i))) {
                lifecycle = lifecycle.next(kinds.get(i)).orThrow();
            } else {
                expected.add("/events/" + i);
            }
        }

        assertThat(dossier(kinds, hours).problems())
                .extracting(Problem::pointer)
                .extracting(Object::toString)
                .isEqualTo(expected);
    }
}
