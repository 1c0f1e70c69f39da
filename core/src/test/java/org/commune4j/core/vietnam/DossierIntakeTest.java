package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.dossier.DossierEventKind.ASSIGNED;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.RESUMED;
import static org.commune4j.core.vietnam.DossierDesk.september;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessor;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.Intake;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.text.Message;
import org.junit.jupiter.api.Test;

/** Every kind of bad input in one stream: each a problem at its place, and everything else is read and counted. */
class DossierIntakeTest {

    private static final String GUARDIANSHIP = "1.004837";
    private static final DossierAssessor ASSESSOR = LawBooks.vietnam().dossierAssessor();

    private static Checked<Dossier> events(int line, String procedure, DossierEvent... events) {
        Pointer at = Pointer.ROOT.index(line);
        return Dossier.builder("D-" + line, ProcedureCode.parse(procedure))
                .events(List.of(events))
                .build(at)
                .flatMap(dossier -> ASSESSOR.check(dossier, at));
    }

    private static Checked<Dossier> row(int line, String procedure, String received, String finished, String state) {
        Pointer at = Pointer.ROOT.index(line);
        return NationalExchange.rows()
                .read(
                        Map.of(
                                "id", "D-" + line,
                                "procedure", procedure,
                                "receivedAt", received,
                                "finishedAt", finished,
                                "state", state),
                        at)
                .flatMap(dossier -> ASSESSOR.check(dossier, at));
    }

    private static String told(Problem problem) {
        String event = problem.message().arguments().get("event") instanceof Message kind ? " " + kind.code() : "";
        return problem.code() + " " + problem.pointer() + event;
    }

    @Test
    void reportsEachBadEventAndReadsTheRest() {
        Intake intake = Intake.of(100);
        List<Dossier> taken = new ArrayList<>();
        List.of(
                        events(0, GUARDIANSHIP, DossierEvent.of(RECEIVED, september(15, 9))),
                        // An impossible order, with another fault after it.
                        events(
                                1,
                                GUARDIANSHIP,
                                DossierEvent.of(RECEIVED, september(15, 9)),
                                DossierEvent.of(RESOLVED, september(16, 9)),
                                DossierEvent.ofExtended(
                                        september(16, 10), org.commune4j.core.deadline.Term.workingDays(1)),
                                DossierEvent.of(RESUMED, september(16, 11))),
                        // An event before receipt.
                        events(
                                2,
                                GUARDIANSHIP,
                                DossierEvent.of(ASSIGNED, september(15, 8)),
                                DossierEvent.of(RECEIVED, september(15, 9))),
                        // A clock that runs backwards.
                        events(
                                3,
                                GUARDIANSHIP,
                                DossierEvent.of(RECEIVED, september(15, 9)),
                                DossierEvent.of(RESOLVED, september(14, 9))),
                        // An unknown procedure.
                        events(4, "9.999999", DossierEvent.of(RECEIVED, september(15, 9))),
                        // A missing offset, an unknown status, both with a sound row after them.
                        row(5, GUARDIANSHIP, "2025-09-15T09:00:00", "", "4"),
                        row(6, GUARDIANSHIP, "2025-09-15T09:00:00+07:00", "", "11"),
                        row(7, GUARDIANSHIP, "2025-09-15T09:00:00+07:00", "", "4"),
                        row(8, "9.999999", "2025-09-15T09:00:00+07:00", "", "4"),
                        row(9, GUARDIANSHIP, "2025-09-15T09:00:00+07:00", "2025-09-14T09:00:00+07:00", "9"),
                        events(10, GUARDIANSHIP, DossierEvent.of(RECEIVED, september(17, 9))))
                .forEach(one -> intake.take(one).forEach(taken::add));

        assertThat(intake.problems())
                .extracting(DossierIntakeTest::told)
                .containsExactly(
                        "INTAKE-002 /1/events/2 DOSSIER-EVENT-KIND.EXTENDED",
                        "INTAKE-005 /1/events/3 DOSSIER-EVENT-KIND.RESUMED",
                        "INTAKE-001 /2/events/0 DOSSIER-EVENT-KIND.ASSIGNED",
                        "INTAKE-007 /3/events/1 DOSSIER-EVENT-KIND.RESOLVED",
                        "INTAKE-014 /4/procedure",
                        "INTAKE-010 /5/receivedAt",
                        "INTAKE-012 /6/state",
                        "INTAKE-014 /8/procedure",
                        "INTAKE-007 /9/finishedAt DOSSIER-EVENT-KIND.RESOLVED");
        assertThat(taken).extracting(Dossier::id).containsExactly("D-0", "D-7", "D-10");
        assertThat(intake)
                .hasToString("read 11, refused 8 {INTAKE-001=1, INTAKE-002=1, INTAKE-005=1, INTAKE-007=2,"
                        + " INTAKE-010=1, INTAKE-012=1, INTAKE-014=2}");
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            assertThat(intake.problems())
                    .allSatisfy(
                            problem -> assertThat(problem.render(locale)).doesNotContain("{", "DOSSIER-EVENT-KIND."));
        }
    }
}
