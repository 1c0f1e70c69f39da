package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Problem;
import org.commune4j.json.testing.Bodies;
import org.commune4j.json.testing.Bodies.Body;
import org.commune4j.json.testing.Bodies.Event;
import org.commune4j.json.testing.Bodies.Person;
import org.commune4j.json.testing.Bodies.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommuneJsonTest {

    private static final CommuneJson JSON = CommuneJson.strict()
            .with(Body.class, Bodies.BODY)
            .with(Place.class, Bodies.PLACE)
            .with(Event.class, Bodies.EVENT)
            .with(Person.class, Bodies.PERSON);

    private static final String GOOD = """
            {
              "id": "01",
              "name": {"vi": "Đảng ủy", "en": "Party committee"},
              "branch": "PARTY",
              "parent": "00",
              "seats": 7,
              "from": "2025-07-01",
              "to": "2026-01-01",
              "tags": ["a"]
            }
            """;

    private static String line(Problem problem) {
        return problem.code() + " " + problem.pointer() + " "
                + problem.position().map(Object::toString).orElse("nowhere");
    }

    private static <T> List<String> problems(Class<T> type, String text) {
        return JSON.read(type, text).problems().stream()
                .map(CommuneJsonTest::line)
                .toList();
    }

    @Test
    void writesWhatItReads() {
        Body body = JSON.read(Body.class, GOOD).orThrow();

        assertThat(body.id()).isEqualTo("01");
        assertThat(body.life().toString()).isEqualTo("2025-07-01/2026-01-01");
        assertThat(JSON.write(body)).isEqualTo("""
                        {
                          "id": "01",
                          "name": {
                            "vi": "Đảng ủy",
                            "en": "Party committee"
                          },
                          "branch": "PARTY",
                          "parent": "00",
                          "seats": 7,
                          "from": "2025-07-01",
                          "to": "2026-01-01",
                          "tags": [
                            "a"
                          ]
                        }
                        """);
    }

    @Test
    void leavesOutWhatIsAbsent() {
        Body body = JSON.read(Body.class, "{\"id\":\"01\",\"name\":\"Đảng ủy\",\"branch\":\"PARTY\",\"seats\":1}")
                .orThrow();

        assertThat(JSON.write(body))
                .isEqualTo("{\n  \"id\": \"01\",\n  \"name\": \"Đảng ủy\",\n  \"branch\": \"PARTY\"\n}\n");
    }

    /** Each line changes the good document in one place; there is one problem, at that place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "id": "01",                | "id": 1,               | JSON-010 /id 2:9
                    "id": "01",                | "id": null,            | JSON-010 /id 2:9
                    "id": "01",                | "id": " 01",           | JSON-015 /id 2:9
                    "id": "01",                | "id": "",              | JSON-015 /id 2:9
                    "id": "01",                | "id": "\\ud800",       | JSON-015 /id 2:9
                    "id": "01",                | "id": ["x", {"y":[]}], | JSON-010 /id 2:9
                    "id": "01",                | ``                     | JSON-011 /id 1:1
                    "id": "01",                | "id": "01", "id": "2", | JSON-013 /id 2:15
                    "id": "01",                | "id": "01", "x~/": [], | JSON-012 /x~0~1 2:15
                    {"vi": "Đảng ủy", "en": "Party committee"} | []     | JSON-010 /name 3:11
                    {"vi": "Đảng ủy", "en": "Party committee"} | {}     | JSON-025 /name 3:11
                    "en": "Party committee"    | "EN": "x"              | JSON-015 /name/EN 3:29
                    "en": "Party committee"    | "vi": "x"              | JSON-013 /name/vi 3:29
                    "en": "Party committee"    | "en": "  "             | JSON-015 /name/en 3:35
                    "PARTY"                    | "Party"                | JSON-014 /branch 4:13
                    "PARTY"                    | true                   | JSON-010 /branch 4:13
                    "00"                       | {}                     | JSON-010 /parent 5:13
                    "seats": 7                 | "seats": "7"           | JSON-010 /seats 6:12
                    "seats": 7                 | "seats": 7.0           | JSON-015 /seats 6:12
                    "seats": 7                 | "seats": 7e0           | JSON-015 /seats 6:12
                    "seats": 7                 | "seats": 101           | JSON-015 /seats 6:12
                    "seats": 7                 | "seats": 99999999999   | JSON-015 /seats 6:12
                    "seats": 7                 | "seats": 13            | JSON-018  1:1
                    "2025-07-01"               | "2025-7-1"             | JSON-015 /from 7:11
                    "2025-07-01"               | "2025-02-29"           | JSON-015 /from 7:11
                    "2026-01-01"               | "2025-07-01"           | JSON-017 /to 8:9
                    "2026-01-01"               | "2025-06-30"           | JSON-017 /to 8:9
                    ["a"]                      | "a"                    | JSON-010 /tags 9:11
                    ["a"]                      | ["a", 2]               | JSON-010 /tags/1 9:17
                    ["a"]                      | ["a", null]            | JSON-010 /tags/1 9:17
                    """)
    void namesTheOneFault(String good, String bad, String problem) {
        assertThat(GOOD).contains(good);

        assertThat(problems(Body.class, GOOD.replace(good, bad))).containsExactly(problem);
    }

    @Test
    void namesEveryFaultInTheOrderOfTheText() {
        String text = GOOD.replace("\"01\"", "1")
                .replace("PARTY", "CHURCH")
                .replace("2026-01-01", "2020-01-01")
                .replace("[\"a\"]", "[1, 2]");

        assertThat(problems(Body.class, text))
                .containsExactly(
                        "JSON-010 /id 2:9",
                        "JSON-014 /branch 4:13",
                        "JSON-017 /to 8:9",
                        "JSON-010 /tags/0 9:12",
                        "JSON-010 /tags/1 9:15");
    }

    @Test
    void saysWhatIsWrongInBothLanguages() {
        Problem problem = JSON.read(Body.class, GOOD.replace("PARTY", "CHURCH"))
                .problems()
                .get(0);

        assertThat(problem.render(Locale.ENGLISH))
                .isEqualTo("/branch (line 4, column 13): The code \"CHURCH\" is not known here."
                        + " What to do: Use one of: PARTY, STATE. [JSON-014]");
        assertThat(problem.render(Locale.forLanguageTag("vi")))
                .isEqualTo("/branch (dòng 4, cột 13): Mã \"CHURCH\" không được dùng ở đây."
                        + " Cách xử lý: Dùng một trong các mã: PARTY, STATE. [JSON-014]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                          | JSON-002  1:1
                    `   `                       | JSON-002  1:4
                    {"id": "1"                  | JSON-009  1:11
                    {"id": "1                   | JSON-009 /id 1:10
                    {"id": oops}                | JSON-001  1:8
                    {"id": "1" "name": "x"}     | JSON-001  1:12
                    {'id': "1"}                 | JSON-001  1:2
                    {"id": NaN}                 | JSON-001  1:11
                    {"id": "1",}                | JSON-001  1:12
                    []                          | JSON-010  1:1
                    """)
    void isNeverAnExceptionOfTheParser(String text, String problem) {
        assertThat(problems(Body.class, text)).first().isEqualTo(problem);
    }

    @Test
    void refusesWhatFollows() {
        assertThat(problems(Event.class, "{\"type\":\"founded\",\"on\":\"2025-07-01\"} {}"))
                .containsExactly("JSON-003  1:38");
        assertThat(problems(Event.class, "{\"type\":\"founded\",\"on\":\"2025-07-01\"} x"))
                .containsExactly("JSON-001  1:38");
    }

    @Test
    void keepsToItsLimits() {
        assertThat(problems(Body.class, "{\"x\":" + "[".repeat(1000)))
                .extracting(problem -> problem.substring(0, 8))
                .containsExactly("JSON-012", "JSON-004");
        assertThat(problems(Body.class, "{\"id\":\"" + "1".repeat(1_000_001) + "\"}"))
                .extracting(problem -> problem.substring(0, 8))
                .containsExactly("JSON-004");
        assertThat(problems(Body.class, GOOD.replace("7,", "1e999999999,"))).containsExactly("JSON-015 /seats 6:12");
    }

    @Test
    void normalisesTexts() {
        String decomposed = Normalizer.normalize("Đảng ủy", Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo("Đảng ủy");
        assertThat(JSON.read(Body.class, GOOD.replace("Đảng ủy", decomposed)).orThrow())
                .isEqualTo(JSON.read(Body.class, GOOD).orThrow());
    }

    @Test
    void tellsTheKindsOfAFamilyApartWhereverTheTypeStands() {
        assertThat(JSON.read(Event.class, "{\"on\":\"2025-07-01\",\"type\":\"renamed\",\"name\":\"x\"}")
                        .orThrow())
                .isInstanceOf(Bodies.Renamed.class);
        assertThat(problems(Event.class, "{\"on\":\"2025-07-01\",\"name\":[{}]}"))
                .containsExactly("JSON-011 /type 1:1");
        assertThat(problems(Event.class, "{\"on\":\"2025-07-01\",\"type\":\"split\",\"x\":1}"))
                .containsExactly("JSON-014 /type 1:27");
        assertThat(problems(Event.class, "{\"on\":\"2025-07-01\",\"type\":[\"founded\"]}"))
                .containsExactly("JSON-010 /type 1:27");
        assertThat(problems(Event.class, "{\"on\":7,\"type\":\"founded\",\"type\":\"renamed\",\"x\":1}"))
                .containsExactly("JSON-010 /on 1:7", "JSON-013 /type 1:26", "JSON-012 /x 1:43");
        assertThat(problems(Event.class, "[]")).containsExactly("JSON-010  1:1");
    }

    @Test
    void letsTheModelCheckWhatCouldBeRead() {
        String text = """
                {"area": 0, "bodies": [
                  {"id": "a", "name": "A", "branch": "PARTY"},
                  {"id": "b", "name": "B", "branch": "CHURCH"},
                  {"id": "c", "name": "C", "branch": "STATE", "parent": "b"},
                  {"id": "d", "name": "D", "branch": "STATE", "parent": "nowhere"},
                  {"id": "e", "name": "E", "branch": "STATE", "parent": "a"},
                  {"id": "f", "name": "F", "branch": "STATE", "parent": "nobody"}
                ]}
                """;
        String withCode = text.replace("\"area\": 0", "\"code\": \"1\"");

        assertThat(problems(Place.class, text))
                .containsExactly(
                        "JSON-011 /code 1:1",
                        "JSON-018 /area 1:10",
                        "JSON-014 /bodies/1/branch 3:38",
                        "TEST-001 /bodies/3/parent 5:57",
                        "TEST-001 /bodies/5/parent 7:57");
        assertThat(problems(Place.class, withCode.replace("{\"id\": \"b\"", "{\"id\": 7")))
                .as("any reference may mean the one whose id is unreadable")
                .containsExactly("JSON-010 /bodies/1/id 3:10", "JSON-014 /bodies/1/branch 3:36");
        assertThat(problems(Place.class, withCode.replace("CHURCH", "STATE")))
                .containsExactly("TEST-001 /bodies/3/parent 5:57", "TEST-001 /bodies/5/parent 7:57");
        assertThat(problems(Place.class, "{\"code\": \"1\", \"bodies\": 7}")).containsExactly("JSON-010 /bodies 1:25");
    }

    @Test
    void neverShowsWhatIsPersonal() {
        String text = "{\"id\":\"1\",\"name\":\"  Secret\",\"branch\":\"Secret\",\"born\":\"Secret\"}";
        List<Problem> problems = JSON.read(Person.class, text).problems();

        assertThat(problems).extracting(Problem::code).containsExactly("JSON-016", "JSON-016", "JSON-016");
        assertThat(problems.toString()).doesNotContain("Secret");
        assertThat(JSON.read(
                                Person.class,
                                "{\"id\":\"1\",\"name\":\"Nobody\",\"branch\":\"PARTY\",\"born\":\"2000-01-01\"}")
                        .problems())
                .singleElement()
                .matches(problem -> problem.code().equals("JSON-019")
                        && problem.message().arguments().isEmpty());
    }

    @Test
    void readsFromEverySource(@TempDir Path folder) throws IOException {
        Body body = JSON.read(Body.class, GOOD).orThrow();
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("body.json"), bytes);

        assertThat(JSON.read(Body.class, file).orThrow()).isEqualTo(body);
        assertThat(JSON.read(Body.class, new ByteArrayInputStream(bytes)).orThrow())
                .isEqualTo(body);
        assertThat(JSON.read(Body.class, new StringReader(GOOD)).orThrow()).isEqualTo(body);

        Path marked = Files.writeString(folder.resolve("marked.json"), "\uFEFF" + GOOD);
        assertThat(JSON.read(Body.class, marked).orThrow()).isEqualTo(body);
    }

    @Test
    void aSourceThatCannotBeReadIsAProblem(@TempDir Path folder) {
        Problem missing =
                JSON.read(Body.class, Path.of("no/such.json")).problems().get(0);
        assertThat(missing.toString()).isEqualTo("JSON-006{path=" + Path.of("no/such.json") + "} at /");
        assertThat(JSON.read(Body.class, folder).problems())
                .extracting(Problem::code)
                .containsExactly("JSON-007");
        assertThat(JSON.read(Body.class, broken()).problems())
                .extracting(Problem::code)
                .containsExactly("JSON-008");
        assertThat(JSON.read(Body.class, brokenReader()).problems())
                .extracting(Problem::code)
                .containsExactly("JSON-008");
        byte[] latin = "{\n \"name\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(JSON.read(Body.class, new ByteArrayInputStream(latin)).problems())
                .extracting(CommuneJsonTest::line)
                .containsExactly("JSON-005 /name 2:14");
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is cut");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("the line is cut");
            }
        };
    }

    private static Reader brokenReader() {
        return new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("the line is cut");
            }

            @Override
            public void close() {}
        };
    }

    @Test
    void readsLineByLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("{\"type\":\"founded\",\"on\":\"2025-07-01\"}\r\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("{\"type\":\"founded\",\"on\":\"2025-07-41\"}\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("{\"type\":\n".getBytes(StandardCharsets.UTF_8));
        bytes.write(new byte[] {'"', (byte) 0xff, '"', '\n'});
        bytes.write("{\"type\":\"founded\",\"on\":\"2025-07-02\"}".getBytes(StandardCharsets.UTF_8));

        List<Checked<Event>> lines = JSON.readLines(Event.class, new ByteArrayInputStream(bytes.toByteArray()))
                .toList();

        assertThat(lines)
                .extracting(line -> line.problems().stream()
                        .map(CommuneJsonTest::line)
                        .toList()
                        .toString())
                .containsExactly(
                        "[]", "[JSON-015 /on 3:24]", "[JSON-009  4:9]", "[JSON-010  5:1, JSON-005  5:2]", "[]");
    }

    @Test
    void readsLinesAsTheyComeAndInFlatMemory() throws IOException {
        byte[] line = "{\"type\":\"founded\",\"on\":\"2025-07-01\"}\n".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return line[at++ % line.length];
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    buffer[offset + i] = (byte) read();
                }
                return length;
            }
        };

        assertThat(JSON.readLines(Event.class, endless).limit(20_000).filter(Checked::isValid))
                .hasSize(20_000);
    }

    @Test
    void aStreamOfLinesThatBreaksOffSaysSo() {
        assertThat(JSON.readLines(Event.class, broken()))
                .singleElement()
                .satisfies(line -> assertThat(line.problems())
                        .extracting(CommuneJsonTest::line)
                        .containsExactly("JSON-008  1:1"));
    }

    @Test
    void writesLines() throws IOException {
        List<Body> bodies = List.of(
                JSON.read(Body.class, GOOD).orThrow(),
                JSON.read(Body.class, GOOD.replace("01", "02")).orThrow());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        JSON.writeLines(bodies.stream(), bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(JSON.readLines(Body.class, new ByteArrayInputStream(bytes.toByteArray()))
                        .map(Checked::orThrow))
                .isEqualTo(bodies);
    }

    @Test
    void anUnknownTypeIsTheProgrammersError() {
        assertThatThrownBy(() -> JSON.read(String.class, "\"x\""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String")
                .hasMessageContaining("LegalReference");
        assertThatThrownBy(() -> JSON.write("x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JSON.read(Problem.class, "{}")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> JSON.writeLines(Stream.of("x"), new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
