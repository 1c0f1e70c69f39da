package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.diagram.OrgDiagram;
import org.commune4j.core.explain.Detail;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.staffing.KeyPersonRisk;
import org.commune4j.core.staffing.Suitability;
import org.commune4j.core.vietnam.Incompatibilities;
import org.commune4j.core.vietnam.LawBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of an official is kept for the host and said nowhere. */
class RedactionTest {

    private static final String NAME = "Nguyễn Văn A";
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 1);
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"));

    /** One holds a forbidden pair of posts, too much of the working time, and is alone in a team. */
    private static final String DOCUMENT = """
            {"code": "00001", "province": "01", "name": {"vi": "Mẫu"}, "kind": "COMMUNE", "from": "2025-07-01", "asOf": "2025-12-01",
             "completeness": {"UNITS": {"state": "COMPLETE", "asOf": "2025-12-31"}, "APPOINTMENTS": {"state": "COMPLETE", "asOf": "2025-12-31"}},
             "units": [
              {"id": "ub", "name": {"vi": "UB"}, "kind": "PEOPLES_COMMITTEE", "branch": "PEOPLES_COMMITTEE", "from": "2025-07-01"},
              {"id": "tt", "name": {"vi": "TT"}, "kind": "PUBLIC_SERVICE_CENTRE", "branch": "PEOPLES_COMMITTEE", "parent": "ub", "from": "2025-07-01"}],
             "posts": [
              {"id": "pct", "unit": "ub", "kind": "COMMITTEE_VICE_CHAIR", "rank": "DEPUTY", "from": "2025-07-01"},
              {"id": "gd", "unit": "tt", "kind": "CENTRE_DIRECTOR", "rank": "HEAD", "requiredCourses": ["ONE_STOP"], "from": "2025-07-01"}],
             "officials": [
              {"id": "CB-01", "name": "Nguyễn Văn A", "kind": "CADRE"},
              {"id": "CB-02", "name": "Nguyễn Văn A", "kind": "CIVIL_SERVANT"}],
             "appointments": [
              {"id": "1", "official": "CB-01", "post": "pct", "kind": "PRIMARY", "share": 0.7, "from": "2025-07-01"},
              {"id": "2", "official": "CB-01", "post": "gd", "kind": "PRIMARY", "share": 0.7, "from": "2025-07-01"}]}
            """;

    @Test
    void nothingThatIsSaidNamesAnybody() {
        Commune commune = CommuneJson.strict().read(Commune.class, DOCUMENT).orThrow();
        Evaluation evaluation = LawBooks.vietnam().evaluate(commune, DECEMBER);
        Snapshot roster = commune.on(DECEMBER);
        List<Object> said = new ArrayList<>(List.of(commune, evaluation, roster, commune.officials(), roster));
        said.addAll(List.of(roster.officials(), roster.appointments(), roster.posts(), roster.units(), commune));
        KeyPersonRisk<KeyPersonRisk.Team> risk = KeyPersonRisk.ofTeams(roster);
        said.addAll(List.of(risk, risk.singlePoints(), risk.pairs()));
        Suitability suitability = Suitability.of(roster, Incompatibilities.all(), true);
        said.add(suitability);
        suitability.candidates("gd").forEach(fit -> {
            said.add(fit);
            LOCALES.forEach(locale -> said.add(fit.explanation().render(locale, Detail.FULL)));
        });
        for (Verdict verdict : evaluation.verdicts()) {
            said.add(verdict);
            for (Locale locale : LOCALES) {
                said.add(verdict.explanation().render(locale, Detail.FULL));
                verdict.remedies().forEach(remedy -> said.add(remedy.render(locale)));
            }
        }
        LOCALES.forEach(locale -> {
            said.add(OrgDiagram.of(roster).dot(locale));
            said.add(OrgDiagram.of(roster).mermaid(locale));
        });
        said.add(catchThrowable(() -> roster.official("CB-03")));
        said.add(catchThrowable(() -> commune.toBuilder()
                .officials(
                        List.of(commune.officials().get(0), commune.officials().get(0)))
                .build()));

        assertThat(evaluation.breaches())
                .extracting(breach -> breach.rule().code())
                .contains("CON-002", "APT-003", "APT-004");
        assertThat(risk.singlePoints()).isNotEmpty();
        assertThat(said)
                .hasSizeGreaterThan(100)
                .allSatisfy(one -> assertThat(String.valueOf(one)).doesNotContain("Nguyễn"));
        assertThat(commune.officials().get(0).name()).contains(NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"name\": [\"Nguyễn Văn A\"]",
                "\"name\": {\"vi\": \"Nguyễn Văn A\"}",
                "\"fullName\": \"Nguyễn Văn A\"",
                "\"name\": \"Nguyễn Văn A\", \"name\": \"Nguyễn Văn A\"",
                "\"name\": \"Nguyễn Văn A\" \"x\"",
                "\"name\": \"Nguyễn Văn A",
                "\"name\": \"Nguyễn \\q Văn A\"",
                "\"name\": Nguyễn",
                "\"name\": \"\\u0000Nguyễn\", \"kind\": \"CADRE\""
            })
    void noProblemOfADocumentNamesAnybody(String wrong) {
        String document = DOCUMENT.replaceFirst("\"name\": \"Nguyễn Văn A\"", wrong.replace("\\", "\\\\"));
        Checked<Commune> read = CommuneJson.strict().read(Commune.class, document);

        assertThat(read.problems()).isNotEmpty();
        for (Locale locale : LOCALES) {
            assertThat(read.problems())
                    .allSatisfy(problem ->
                            assertThat(problem.render(locale) + problem).doesNotContain("Nguyễn"));
        }
    }
}
