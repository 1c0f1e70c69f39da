package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.LawFiles;
import org.commune4j.core.commune.LawImpact;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.ProcedureCode;
import org.junit.jupiter.api.Test;

/** What a change of law does to open dossiers. */
@SuppressWarnings("StringConcatToTextBlock") // tables read better line by line here
class LawImpactTest {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final Jurisdiction XA = Jurisdiction.ofCommune("51", "21400");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-10-15T17:00:00+07:00");

    private static Dossier dossier(String id, String code, LocalDate received, boolean ended) {
        OffsetDateTime at = OffsetDateTime.parse(received + "T09:00:00+07:00");
        List<DossierEvent> events = new ArrayList<>();
        events.add(DossierEvent.of(DossierEventKind.RECEIVED, at).with(EventDetail.APPOINTED_AT, at.plusDays(7)));
        if (ended) {
            events.add(DossierEvent.of(DossierEventKind.RESOLVED, at.plusDays(1)));
        }
        return Dossier.builder(id, ProcedureCode.parse(code))
                .place(XA)
                .events(events)
                .build()
                .orThrow();
    }

    /** Dossiers of three procedures, received on each day of a month, every third of which has ended. */
    private static List<Dossier> dossiers() {
        List<Dossier> dossiers = new ArrayList<>();
        List<String> codes = List.of("1.004222", "1.001612", "1.008004");
        for (int day = 0; day < 30; day++) {
            LocalDate received = LocalDate.of(2026, 9, 20).plusDays(day);
            dossiers.add(dossier("D-" + (100 + day), codes.get(day % 3), received, day % 4 == 0));
        }
        return dossiers;
    }

    private static LawBook shorter() {
        return LawFiles.read(
                        Map.of(
                                "procedures.csv",
                                "code,place,from,like,basis\n"
                                        + "1.004222,province:51,2026-07-01,2026-10-01,UNSOURCED\n",
                                "limits.csv",
                                "code,term\n1.004222,3 working-days\n"),
                        LAW)
                .orThrow();
    }

    @Test
    void isWhatAPlainLoopFinds() {
        LawBook other = shorter();
        List<String> expected = new ArrayList<>();
        int open = 0;
        for (Dossier dossier : dossiers()) {
            if (dossier.events().get(0).at().isAfter(NOW)
                    || dossier.asOf(NOW).orElseThrow().state().isEnded()) {
                continue;
            }
            open++;
            Optional<LocalDate> before = LAW.assess(dossier, NOW).deadline().flatMap(Deadline::findDate);
            Optional<LocalDate> after = other.assess(dossier, NOW).deadline().flatMap(Deadline::findDate);
            if (!before.equals(after)) {
                expected.add(dossier.id());
            }
        }

        LawImpact impact = LAW.impact(other, dossiers().stream(), NOW);

        assertThat(expected).hasSizeGreaterThan(4);
        assertThat(impact.moved()).extracting(LawImpact.Moved::id).containsExactlyElementsOf(expected);
        assertThat(impact.open()).isEqualTo(open);
        assertThat(impact.moved()).allSatisfy(moved -> {
            assertThat(moved.before().procedure().orElseThrow().code()).hasToString("1.004222");
            assertThat(moved.after().deadline().orElseThrow().date())
                    .isBefore(moved.before().deadline().orElseThrow().date());
        });
    }

    @Test
    void tellsThePrintedAppointmentsThatAreTooLateThen() {
        LawImpact impact = LAW.impact(shorter(), dossiers().stream(), NOW);

        // Seven calendar days are within seven working days, and beyond three.
        assertThat(impact.appointmentsToMove()).isEqualTo(impact.moved());
        assertThat(impact.moved().get(0).appointmentToMove())
                .isEqualTo(impact.moved().get(0).before().appointedAt());
        assertThat(impact)
                .hasToString(impact.moved().size() + " of " + impact.open() + " open dossiers move, "
                        + impact.moved().size() + " printed appointments are too late");
    }

    @Test
    void tellsTheFirstReason() {
        LawImpact.Moved moved =
                LAW.impact(shorter(), dossiers().stream(), NOW).moved().get(0);

        assertThat(moved.why()).isPresent();
        assertThat(moved.toString()).startsWith(moved.id() + ": due 2026-").contains(" -> due 2026-");
    }

    @Test
    void nothingMovesUnderTheSameLaw() {
        LawImpact impact = LAW.impact(LAW, dossiers().stream(), NOW);

        assertThat(impact.moved()).isEmpty();
        assertThat(impact.open()).isPositive();
    }

    @Test
    void aContinuationMakesDueDatesDetermined() {
        OffsetDateTime march = OffsetDateTime.parse("2027-03-15T17:00:00+07:00");
        LawBook own = LawFiles.read(Map.of("continuations.csv", "text,basis\n60/2014/QH13,PRACTICE\n"), LAW)
                .orThrow();

        LawImpact impact =
                LAW.impact(own, List.of(dossier("D-1", "1.004845", LocalDate.of(2027, 3, 1), false)).stream(), march);

        assertThat(impact.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.before().deadline().orElseThrow().isFormer()).isTrue();
            assertThat(moved.after().deadline().orElseThrow().date()).isEqualTo(LocalDate.of(2027, 3, 3));
            assertThat(moved.appointmentToMove()).isEmpty();
        });
    }
}
