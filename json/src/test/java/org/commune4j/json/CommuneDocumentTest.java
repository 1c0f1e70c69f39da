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
    }

    /** Each line changes the good document once, at the first place where it says so; there is one problem. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "code": "00001",                | ``                              | JSON-011 /code
                    "code": "00001"                 | "code": 1                       | JSON-010 /code
                    "kind": "COMMUNE"               | "kind": "TOWN"                  | JSON-014 /kind
                    "area": 120.50                  | "area": 0                       | JSON-018 /area
                    "population": 41000             | "population": -1                | JSON-015 /population
                    "population": 41000             | "people": 41000                 | JSON-012 /people
                    "state": "PARTIAL"              | "state": "HALF"                 | JSON-014 /completeness/POSTS/state
                    "state": "PARTIAL"              | "state": "COMPLETE"             | JSON-011 /completeness/POSTS/asOf
                    "Art. 1(2)"                     | "khoản 2 Điều 1"                | JSON-015 /formation/act/provision
                    "to": "2030-01-01"              | "to": "2025-07-01"              | JSON-017 /units/0/legalBasis/instrument/to
                    "branch": "PEOPLES_COMMITTEE"   | "branch": "People's Committee"  | JSON-015 /units/0/branch
                    "parent": "committee"           | "parent": "nowhere"             | STRUCTURE-002 /units/1/parent
                    "source": "report"              | "source": "hearsay"             | COMMUNE-001 /units/1/source
                    "into": [                       | "into": ["x",                   | JSON-018 /unitEvents/0/into
                    "id": "a-2"                     | "id": "a-1"                     | STRUCTURE-009 /appointments/1/id
                    "official": "o-1"               | "official": "o-2"               | STRUCTURE-010 /appointments/0/official
                    "share": 0.8                    | "share": 1.01                   | JSON-015 /appointments/0/share
                    "expiresOn": "2026-07-20"       | "expiresOn": "2020-07-20"       | JSON-018 /officials/0/trainings/0
                    "outOf": 18                     | "outOf": 17                     | JSON-018 /reportedFigures/1
                    """)
    void namesTheOneFault(String good, String bad, String problem) {
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
                .isEqualTo("[JSON-010{expected=JSON.expect.text, found=JSON.kind.list} at /officials/0/name (181:15)]");
    }
}
