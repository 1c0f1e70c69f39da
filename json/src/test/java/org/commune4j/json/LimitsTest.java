package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.commune4j.core.dossier.DossierRowFormat;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.problem.ProblemException;
import org.commune4j.json.codec.Limit;
import org.commune4j.json.codec.Limits;
import org.commune4j.json.jackson2.CommuneModule;
import org.commune4j.json.testing.Bodies;
import org.commune4j.json.testing.Bodies.Nest;
import org.commune4j.json.testing.Bodies.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is read without end, and what was too much is told by name. */
@DisplayName("B6, B12")
class LimitsTest {

    private static final CommuneJson STRICT =
            CommuneJson.strict().with(Nest.class, Bodies.NEST).with(Person.class, Bodies.PERSON);

    private static String nests(int levels) {
        return "{\"type\":\"nest\",\"inside\":[".repeat(levels) + "]}".repeat(levels);
    }

    private static String told(Problem problem) {
        return problem.code() + " " + problem.message().arguments() + " at "
                + problem.position().orElseThrow();
    }

    /** A document that goes on for ever, and how much of it was asked for. */
    private static final class Endless extends InputStream {
        private final byte[] piece;
        private final AtomicLong given = new AtomicLong();

        Endless(String piece) {
            this.piece = piece.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            return piece[(int) (given.getAndIncrement() % piece.length)];
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            for (int i = 0; i < length; i++) {
                buffer[offset + i] = (byte) read();
            }
            return length;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    LEVELS   | 3  | {"inside":[{"inside":[],"type":"nest"}],"type":"nest"} | 1:22
                    NAME     | 4  | {"type":"nest","a":1,"inside":[]}                      | 1:16
                    TEXT     | 3  | {"type":"nest","inside":[]}                            | 1:9
                    DIGITS   | 4  | {"type":"nest","x":12345,"inside":[]}                  | 1:20
                    DIGITS   | 4  | {"type":"nest","x":1.23e45,"inside":[]}                  | 1:20
                    DOCUMENT | 10 | {"type":"nest","inside":[]}                            | 1:11
                    """)
    void b12SaysWhichLimitWasReached(Limit limit, int most, String text, String place) {
        CommuneJson within = STRICT.within(Limits.STANDARD.with(limit, most));

        List<Problem> problems = within.read(Nest.class, text).problems();

        assertThat(STRICT.read(Nest.class, text).problems())
                .noneMatch(one -> one.code().equals("JSON-004"));
        assertThat(problems).last().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("JSON-004");
            assertThat(problem.message().arguments())
                    .containsEntry("limit", limit.message())
                    .containsEntry("most", most);
            assertThat(problem.position().orElseThrow().line()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void whatIsJustAtALimitIsRead(Limit limit) {
        String text = "{\"type\":\"nest\",\"inside\":[{\"type\":\"nest\",\"inside\":[]}]}";
        int needed = switch (limit) {
            case DOCUMENT, LINE -> text.length();
            case LEVELS, TEXT -> 4;
            case NAME -> 6;
            case DIGITS, PROBLEMS -> 1;
        };
        CommuneJson within = STRICT.within(Limits.STANDARD.with(limit, needed));

        assertThat(within.read(Nest.class, text).problems()).isEmpty();
        assertThat(within.readLines(Nest.class, utf8(text + "\n" + text))).allMatch(read -> read.isValid());
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void b12SaysItInWords() {
        Problem problem = STRICT.read(Nest.class, nests(101)).problems().get(0);

        assertThat(problem.pointer().tokens()).hasSize(199);
        assertThat(problem.render(Locale.ENGLISH))
                .endsWith(
                        " (line 1, column 2,501): This goes beyond what is read: at most 200 levels of objects and lists"
                                + " inside each other. What to do: Make it shorter or flatter, or allow more where the document is"
                                + " read (Limits). [JSON-004]");
        assertThat(problem.render(Locale.forLanguageTag("vi")))
                .contains("Nội dung vượt quá giới hạn được đọc: tối đa 200 cấp đối tượng và danh sách lồng nhau.");
        assertThat(STRICT.read(Nest.class, nests(100)).isValid()).isTrue();
    }

    /** A file of 2.1 GB is like this one: it does not end. */
    @Test
    void b06AnEndlessDocumentIsAProblemAndNotReadOn() {
        Endless endless = new Endless(" ");
        CommuneJson within = STRICT.within(Limits.STANDARD.with(Limit.DOCUMENT, 100_000));

        List<Problem> problems = within.read(Nest.class, endless).problems();

        assertThat(problems)
                .extracting(LimitsTest::told)
                .containsExactly("JSON-004 {limit=LIMIT.DOCUMENT, most=100000} at 1:100001");
        assertThat(endless.given.get()).isLessThan(120_000);
    }

    @Test
    void b06AnEndlessReaderIsAProblemToo() {
        CommuneJson within = STRICT.within(Limits.STANDARD.with(Limit.DOCUMENT, 100_000));
        Reader endless = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) {
                java.util.Arrays.fill(buffer, offset, offset + length, '[');
                return length;
            }

            @Override
            public void close() {}
        };

        assertThat(within.read(Nest.class, endless).problems())
                .extracting(Problem::code)
                .contains("JSON-004");
        assertThat(STRICT.read(Nest.class, endless).problems())
                .extracting(Problem::code)
                .contains("JSON-004");
    }

    /** The limit that holds by default is held with little memory: none of the 100 million characters is kept. */
    @Test
    void b06TheDefaultIsHeldInLittleMemory() {
        Endless endless = new Endless("\n");

        assertThat(STRICT.read(Nest.class, endless).problems())
                .extracting(LimitsTest::told)
                .containsExactly("JSON-004 {limit=LIMIT.DOCUMENT, most=100000000} at 100000001:1");
    }

    @Test
    void whatIsFoundBeforeTheLimitIsToldToo() {
        CommuneJson within = STRICT.within(Limits.STANDARD.with(Limit.DOCUMENT, 12));

        assertThat(within.read(Person.class, "{\"id\": 1, \"name\": \"x\"}").problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("JSON-010 /id", "JSON-004 ");
    }

    /** Each line has the limits to itself, and what is wrong with one is no harm to the next. */
    @Test
    void linesGoOnAfterALimit() {
        String good = "{\"type\":\"nest\",\"inside\":[]}";
        String text = String.join(
                "\n",
                good,
                nests(150),
                good,
                "{\"type\":\"" + "x".repeat(1_000_001) + "\"}",
                "{\"" + "n".repeat(1_001) + "\":1}",
                "{\"type\":\"nest\",\"x\":" + "1".repeat(1_001) + "}",
                good,
                "[".repeat(2_000_000),
                good);

        assertThat(STRICT.within(Limits.STANDARD.with(Limit.LINE, 1_500_000)).readLines(Nest.class, utf8(text)))
                .extracting(read -> read.problems().stream()
                        .map(one -> one.code() + one.message().arguments().getOrDefault("limit", "") + " "
                                + one.position().orElseThrow().line())
                        .reduce("", (all, one) -> one))
                .containsExactly(
                        "",
                        "JSON-004LIMIT.LEVELS 2",
                        "",
                        "JSON-004LIMIT.TEXT 4",
                        "JSON-004LIMIT.NAME 5",
                        "JSON-004LIMIT.DIGITS 6",
                        "",
                        "JSON-020 8",
                        "");
    }

    @Test
    void rowsHaveTheSameLimits() {
        List<Problem> problems = new ArrayList<>();
        STRICT.readRows(
                        DossierRowFormat.builder().build(),
                        utf8("{\"x\":" + "[".repeat(300) + "\n{\"y\":" + "[".repeat(201)))
                .forEach(read -> problems.addAll(read.problems()));

        assertThat(problems)
                .extracting(problem ->
                        problem.code() + problem.position().orElseThrow().line())
                .contains("JSON-0041", "JSON-0042");
    }

    /** A host's parser may allow any depth: the codecs do not, for they recurse. */
    @Test
    void aMapperOfTheHostCannotExhaustTheStack() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .build())
                .build();
        ObjectMapper mapper =
                JsonMapper.builder(factory).addModule(CommuneModule.of(STRICT)).build();

        for (String text : List.of(nests(100_000), "[".repeat(100_000), "{\"x\":".repeat(100_000))) {
            assertThatThrownBy(() -> mapper.readValue(text, Nest.class))
                    .isInstanceOf(JsonMappingException.class)
                    .hasCauseInstanceOf(ProblemException.class)
                    .hasMessageContaining("JSON-0");
        }
    }

    @ParameterizedTest
    @CsvSource({"[", "{\"inside\":[", "{\"x\":", "{\"x\":[", "{\"type\":\"nest\",\"inside\":["})
    void noDepthExhaustsTheStack(String opening) {
        for (int levels : List.of(100, 200, 201, 20_000)) {
            assertThat(STRICT.types()).allSatisfy(type -> {
                if (isRead(type)) {
                    assertThat(STRICT.read(type, opening.repeat(levels)).problems())
                            .isNotEmpty();
                }
            });
        }
    }

    private static boolean isRead(Class<?> type) {
        try {
            STRICT.read(type, "{}");
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    @Test
    void limitsAreValues() {
        Limits limits = Limits.STANDARD.with(Limit.LEVELS, 10);

        assertThat(limits.most(Limit.LEVELS)).isEqualTo(10);
        assertThat(limits.most(Limit.TEXT)).isEqualTo(Limit.TEXT.standard());
        assertThat(Limits.STANDARD.most(Limit.LEVELS)).isEqualTo(200);
        assertThat(STRICT.within(limits).limits()).isSameAs(limits);
        assertThat(STRICT.within(limits).with(Nest.class, Bodies.NEST).limits()).isSameAs(limits);
        assertThat(limits)
                .hasToString("{DOCUMENT=100000000, LINE=16777216, LEVELS=10, NAME=1000, TEXT=1000000, DIGITS=1000,"
                        + " PROBLEMS=1000}");
        assertThatThrownBy(() -> limits.with(Limit.TEXT, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TEXT is limited to 0");
    }

    /** Characters that are cut by the pieces in which they come are whole again. */
    @Test
    void readsBytesAsTheyTrickle() throws IOException {
        String name = "Ủy ban 🏛".repeat(50);
        // The name lies across the end of a buffer.
        byte[] bytes = ("\uFEFF" + " ".repeat(8_000) + "{\"id\":\"1\",\"name\":\"" + name
                        + "\",\"branch\":\"PARTY\",\"born\":\"2000-01-01\"}")
                .getBytes(StandardCharsets.UTF_8);
        InputStream trickle = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1));
            }
        };

        assertThat(STRICT.read(Person.class, trickle).orThrow().name()).isEqualTo(name);
        assertThat(STRICT.read(Person.class, new ByteArrayInputStream(bytes))
                        .orThrow()
                        .name())
                .isEqualTo(name);
    }

    @Test
    void aCharacterThatIsCutOffIsNotUtf8() {
        byte[] bytes = {'"', (byte) 0xE1, (byte) 0xBB};

        assertThat(Stream.of(STRICT.read(Person.class, new ByteArrayInputStream(bytes)))
                        .flatMap(read -> read.problems().stream()))
                .extracting(problem -> problem.code() + " " + problem.position().orElseThrow())
                .endsWith("JSON-005 1:2");
    }
}
