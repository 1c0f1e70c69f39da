package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommuneDocumentTest {

    private static final CommuneJson JSON = CommuneJson.strict();

    static String document() {
        try (InputStream stream = CommuneDocumentTest.class.getResourceAsStream("commune.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> problems(String text) {
        return JSON.read(Commune.class, text).problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    @Test
    void readsAndWritesEveryField() {
        Commune commune = JSON.read(Commune.class, document()).orThrow();

        assertThat(JSON.write(commune)).isEqualTo(document());
        assertThat(JSON.read(Commune.class, JSON.write(commune)).orThrow()).isEqualTo(commune);
        assertThat(commune.code()).isEqualTo("00001");
        assertThat(commune.life().toString()).isEqualTo("2025-07-01/..");
        assertThat(commune.appointments()).hasSize(2);
        assertThat(commune.officials().get(0).service()).hasSize(2);
        assertThat(commune.absences()).hasSize(1);
        assertThat(commune.substitutions()).hasSize(1);
        assertThat(commune.tasks()).hasSize(3);
        assertThat(commune.assignments()).hasSize(2);
        assertThat(commune.transfers()).hasSize(2);
        assertThat(commune.escalations()).hasSize(2);
    }

    /** Each line changes the good document once, at the first place where it says so; there is one problem. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "code": "00001",                | ``                              | JSON-011 /code
                    "code": "00001"                 | "code": 1                       | JSON-010 /code
                    "kind": "COMMUNE"               | "kind": "TOWN"                  | JSON-014 /kind
                    "area": 120.50                  | "area": 0                       | COMMUNE-011 /area
                    "population": 41000             | "population": -1                | JSON-015 /population
                    "population": 41000             | "people": 41000                 | JSON-012 /people
                    "state": "PARTIAL"              | "state": "HALF"                 | JSON-014 /completeness/POSTS/state
                    "state": "PARTIAL"              | "state": "COMPLETE"             | JSON-011 /completeness/POSTS/asOf
                    "Art. 1(2)"                     | "khoản 2 Điều 1"                | JSON-015 /formation/act/provision
                    "to": "2030-01-01"              | "to": "2025-07-01"              | JSON-017 /units/0/legalBasis/instrument/to
                    "branch": "PEOPLES_COMMITTEE"   | "branch": "People's Committee"  | JSON-015 /units/0/branch
                    "parent": "committee"           | "parent": "nowhere"             | STRUCTURE-002 /units/1/parent
                    "unit": "office"                | "unit": "nowhere"               | STRUCTURE-041 /units/2/functionalLines/0/unit
                    "unit": "office"                | "unit": "division"              | STRUCTURE-042 /units/2/functionalLines/0/unit
                    "to": "2025-10-01"              | "to": "2025-07-01"              | JSON-017 /units/2/functionalLines/0/to
                    "source": "report"              | "source": "hearsay"             | COMMUNE-001 /units/1/source
                    "into": [                       | "into": ["x",                   | JSON-024 /unitEvents/0/into
                    "id": "a-2"                     | "id": "a-1"                     | STRUCTURE-009 /appointments/1/id
                    "official": "o-1"               | "official": "o-2"               | STRUCTURE-010 /appointments/0/official
                    "share": 0.8                    | "share": 1.01                   | JSON-015 /appointments/0/share
                    "expiresOn": "2026-07-20"       | "expiresOn": "2020-07-20"       | STRUCTURE-022 /officials/0/trainings/0/expiresOn
                    "leaving": "TRANSFER"           | "leaving": "GONE"               | JSON-014 /officials/0/service/0/leaving
                    "to": "2010-01-01"              | "to": "2016-01-01"              | STRUCTURE-036 /officials/0/service
                    "to": "2010-01-01",             | ``                              | STRUCTURE-035 /officials/0/service/0/leaving
                    "reason": "LEAVE"               | "reason": "HOLIDAY"             | JSON-014 /absences/0/reason
                    "official": "o-1",\\n      "reason" | "official": "o-9",\\n      "reason" | STRUCTURE-039 /absences/0/official
                    "official": "o-1",\\n      "tasks" | "official": "o-9",\\n      "tasks" | STRUCTURE-039 /substitutions/0/official
                    "post": "chair",\\n      "official": "o-1",\\n      "tasks" | "post": "x",\\n      "official": "o-1",\\n      "tasks" | STRUCTURE-040 /substitutions/0/post
                    "giverKeeps": true              | "giverKeeps": 1                 | JSON-010 /transfers/0/giverKeeps
                    "code": "T-2"                   | "code": "T-1"                   | DUTY-001 /tasks/1/code
                    "field": "JUSTICE"              | "field": "Tư pháp"              | JSON-015 /tasks/0/field
                    "level": "COMMUNE",             | "level": "VILLAGE",             | JSON-014 /tasks/0/competence/level
                    "level": "COMMUNE",             | "body": "PEOPLES_COUNCIL", "level": "COMMUNE", | DUTY-021 /tasks/0/competence/post
                    "kind": "DECIDE"                | "kind": "RULE"                  | JSON-014 /tasks/0/kind
                    "hoursPerYear": 120.5           | "hoursPerYear": -1              | DUTY-031 /tasks/0/hoursPerYear
                    "periodicity": "ON_DEMAND"      | "period": "ON_DEMAND"           | JSON-012 /tasks/0/period
                    "id": "as-2"                    | "id": "as-1"                    | DUTY-002 /assignments/1/id
                    "role": "LEAD"                  | "role": "CHIEF"                 | JSON-014 /assignments/0/role
                    "official": "o-1",\\n      "role" | "official": "o-9",\\n      "role" | DUTY-006 /assignments/0/official
                    "unit": "committee",\\n      "post" | "unit": "nowhere",\\n      "post" | DUTY-003 /assignments/0/unit
                    "TASK": "Việc"                  | "PERSON": "Việc"                | DUTY-030 /assignments/0/points/PERSON
                    "TASK": "Việc"                  | "WORK": "Việc"                  | JSON-012 /assignments/0/points/WORK
                    "giver": "level:PROVINCE"       | "giver": "PROVINCE"             | JSON-015 /transfers/0/giver
                    "receiver": "official:o-1"      | "receiver": "official:o-9"      | DUTY-008 /transfers/1/receiver
                    "receiver": "official:o-1"      | "receiver": "post:chair"        | DUTY-027 /transfers/1/receiver
                    "most": 100                     | "most": -1                      | DUTY-029 /transfers/0/limits/0/most
                    "passOn": false                 | "passOn": "no"                  | JSON-010 /transfers/0/passOn
                    "raisedBy": "office"            | "raisedBy": "nowhere"           | DUTY-010 /escalations/0/raisedBy
                    "answeredOn": "2025-08-12"      | "answeredOn": "2025-08-01"      | DUTY-022 /escalations/0/answeredOn
                    "to": "unit:committee"          | "to": "unit:nowhere"            | DUTY-011 /escalations/1/to
                    "outOf": 18                     | "outOf": 17                     | REPORTED-006 /reportedFigures/1/value
                    """)
    void namesTheOneFault(String goodLine, String badLine, String problem) {
        String good = goodLine.replace("\\n", "\n");
        String bad = badLine.replace("\\n", "\n");
        String text = document();
        int at = text.indexOf(good);
        assertThat(at).isNotNegative();

        List<String> problems = problems(text.substring(0, at) + bad + text.substring(at + good.length()));

        assertThat(problems).containsExactly(problem);
    }

    @Test
    void findsFiveFaultsAtOnceWithTheirPlaces() {
        String text = document()
                .replace("\"kind\": \"COMMUNE\"", "\"kind\": \"TOWN\"")
                .replace("\"id\": \"office\",", "\"id\": \"office\", \"floor\": 3,")
                .replace("\"rank\": \"DEPUTY\"", "\"rank\": \"VICE\"")
                .replace(
                        "\"id\": \"a-2\",\n      \"official\": \"o-1\"",
                        "\"id\": \"a-2\",\n      \"official\": \"o-9\"")
                .replace("\"outOf\": 18,", "");
        text = text.replace("\"value\": 18,", "\"value\": \"18\",");

        List<Problem> problems = JSON.read(Commune.class, text).problems();

        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "JSON-014 /kind",
                        "JSON-012 /units/1/floor",
                        "JSON-014 /posts/1/rank",
                        "STRUCTURE-010 /appointments/1/official",
                        "JSON-010 /reportedFigures/1/value");
        assertThat(problems).allMatch(problem -> problem.position().isPresent());
        assertThat(problems.get(3).render(Locale.ENGLISH)).contains("/appointments/1/official (line ");
    }

    @Test
    void neverShowsTheNameOfAnOfficial() {
        String text = document().replace("\"name\": \"Tên riêng\"", "\"name\": [\"Tên riêng\"]");

        assertThat(JSON.read(Commune.class, text).problems().toString())
                .isEqualTo("[JSON-010{expected=JSON.expect.text, found=JSON.kind.list} at /officials/0/name (188:15)]");
    }

    @Test
    void neverShowsTheGuidanceOnACase() {
        String text = document().replace("\"guidance\": \"Hồ sơ riêng\"", "\"guidance\": [\"Hồ sơ riêng\"]");

        assertThat(JSON.read(Commune.class, text).problems())
                .hasSize(1)
                .allSatisfy(problem -> assertThat(problem.toString())
                        .contains("/escalations/0/guidance")
                        .doesNotContain("Hồ sơ"));
    }

    @Test
    void anUnreadableTaskIsNotReportedAgainWhereItIsAssigned() {
        String text = document()
                .replace("\"kind\": \"DECIDE\"", "\"kind\": \"RULE\"")
                .replace("\"id\": \"office\",", "\"id\": \"office\", \"floor\": 3,");

        assertThat(problems(text)).containsExactly("JSON-012 /units/1/floor", "JSON-014 /tasks/0/kind");
    }

    @Test
    void b01AnUnknownWordIsToldWhereItStands() {
        String text = document();
        int at = text.indexOf("\"branch\": \"PEOPLES_COMMITTEE\"");
        long line = text.substring(0, at).lines().count();

        List<Problem> problems = JSON.read(
                        Commune.class,
                        text.substring(0, at) + "\"branch\": \"PEOPLES_COMMITEE\""
                                + text.substring(at + "\"branch\": \"PEOPLES_COMMITTEE\"".length()))
                .problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("VOCABULARY-001");
            assertThat(problem.position().orElseThrow().line()).isEqualTo((int) line);
        });
    }
}
