package org.commune4j.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.testing.SharedData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The declarations of a university (../shared/data/case-logs/bpi2020_DomesticDeclarations.csv.gz) in the natural mapping: a
 * submission is the receipt, an approval a hand-over, the last one the decision; after it the declaration goes on to be paid, which is
 * the return of the result. A rejection asks for more, and after the decision it takes the matter up again.
 */
class DeclarationLogTest {

    private static final ProcedureCode DECLARATION = ProcedureCode.parse("DECLARATION");

    private static Map<String, List<Map<String, String>>> cases() {
        Map<String, List<Map<String, String>>> cases = new LinkedHashMap<>();
        for (Map<String, String> row : SharedData.csv("case-logs/bpi2020_DomesticDeclarations.csv.gz")) {
            cases.computeIfAbsent(row.get("case_id"), id -> new ArrayList<>()).add(row);
        }
        return cases;
    }

    private static boolean isFinal(Map<String, String> row) {
        return row.get("activity").contains("FINAL_APPROVED");
    }

    private static boolean isRejection(Map<String, String> row) {
        return row.get("activity").contains("REJECTED") && !row.get("activity").endsWith("EMPLOYEE");
    }

    private static List<DossierEvent> events(List<Map<String, String>> rows) {
        List<DossierEvent> events = new ArrayList<>();
        boolean decided = false;
        for (Map<String, String> row : rows) {
            OffsetDateTime at = OffsetDateTime.parse(row.get("timestamp"));
            String activity = row.get("activity");
            if (activity.contains("SAVED")) {
                events.add(DossierEvent.of(DossierEventKind.SUBMITTED, at));
            } else if (activity.contains("SUBMITTED")) {
                boolean first = events.stream().noneMatch(event -> event.kind() == DossierEventKind.RECEIVED);
                events.add(
                        DossierEvent.of(first ? DossierEventKind.RECEIVED : DossierEventKind.SUPPLEMENT_SUPPLIED, at));
            } else if (isFinal(row)) {
                decided = true;
                events.add(DossierEvent.of(DossierEventKind.RESOLVED, at));
            } else if (isRejection(row)) {
                if (decided) {
                    events.add(DossierEvent.of(DossierEventKind.REOPENED, at));
                }
                decided = false;
                events.add(DossierEvent.of(DossierEventKind.SUPPLEMENT_REQUESTED, at));
            } else if (activity.contains("APPROVED") || activity.equals("Request Payment")) {
                events.add(DossierEvent.of(DossierEventKind.TRANSFERRED, at)
                        .with(EventDetail.TO_UNIT, row.get("org_role")));
            } else if (activity.equals("Payment Handled")) {
                events.add(DossierEvent.of(DossierEventKind.RESULT_RETURNED, at));
            }
        }
        return events;
    }

    @Test
    @DisplayName("D9, D30: no declaration is refused for handing a result on or for taking the matter up again")
    void noneIsRefusedForWhatComesAfterTheDecision() {
        Intake intake = Intake.of(1_000);
        List<Dossier> dossiers = new ArrayList<>();
        Map<String, List<Map<String, String>>> cases = cases();
        int line = 0;
        for (Map.Entry<String, List<Map<String, String>>> one : cases.entrySet()) {
            intake.take(Dossier.builder(one.getKey(), DECLARATION)
                            .events(events(one.getValue()))
                            .build(Pointer.ROOT.index(line++)))
                    .forEach(dossiers::add);
        }

        assertThat(intake.read()).isEqualTo(10_357);
        assertThat(intake.problems())
                .extracting(Problem::code)
                .doesNotContain("INTAKE-002", "INTAKE-003", "INTAKE-024");
        assertThat(intake.taken()).isGreaterThan(10_200);
        long decided = 0;
        long again = 0;
        for (Dossier dossier : dossiers) {
            List<Map<String, String>> rows = cases.get(dossier.id());
            int first = rows.stream()
                    .filter(DeclarationLogTest::isFinal)
                    .map(rows::indexOf)
                    .findFirst()
                    .orElse(-1);
            assertThat(dossier.findEnd().isPresent())
                    .isEqualTo(first >= 0 || dossier.count(DossierEventKind.RESULT_RETURNED) > 0);
            if (first >= 0) {
                decided++;
                boolean rejected =
                        rows.subList(first + 1, rows.size()).stream().anyMatch(DeclarationLogTest::isRejection);
                again += rejected ? 1 : 0;
                assertThat(dossier.reopenedAt().isPresent()).isEqualTo(rejected);
                // The first decision counts, whatever follows.
                assertThat(dossier.findEnd().orElseThrow().at())
                        .isEqualTo(OffsetDateTime.parse(rows.get(first).get("timestamp")));
            }
        }
        assertThat(decided).isGreaterThan(9_800);
        assertThat(again).isPositive();
    }
}
