package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.quality.IndexDefinition;
import org.commune4j.growth.Growth;
import org.commune4j.json.codec.Limit;
import org.commune4j.json.codec.Limits;
import org.commune4j.json.testing.Bodies;
import org.commune4j.json.testing.Bodies.Nest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Twice the input takes twice the work, however wrong it is: what is allocated is counted. */
@DisplayName("B2")
class LinearReadingTest {

    private static final CommuneJson JSON = CommuneJson.strict().with(Nest.class, Bodies.NEST);
    private static final String COMMUNE = "{\"code\":\"1\",\"province\":\"51\",\"name\":\"X\",\"kind\":\"COMMUNE\",";
    private static final String DOSSIER = "{\"id\":\"1\",\"procedure\":\"1.004837\",";
    private static final int COLLISION_BITS = 20;

    /** Names of which any two have the same {@link String#hashCode()}. */
    private static String colliding(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < COLLISION_BITS; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    private static String many(int n, IntFunction<String> element) {
        return IntStream.range(0, n).mapToObj(element).collect(Collectors.joining(","));
    }

    private static Arguments of(String name, Class<?> type, IntFunction<String> document, String firstCode) {
        return Arguments.of(name, type, document, firstCode);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                of(
                        "a number for each unit",
                        Commune.class,
                        n -> COMMUNE + "\"units\":[" + many(n, i -> "1") + "]}",
                        "JSON-010"),
                of(
                        "unknown fields that collide",
                        Commune.class,
                        n -> COMMUNE + many(n, i -> "\"" + colliding(i) + "\":1") + "}",
                        "JSON-012"),
                of(
                        "facts that collide, and one problem",
                        Dossier.class,
                        n -> DOSSIER + "\"facts\":{" + many(n, i -> "\"" + colliding(i) + "\":true") + "},\"x\":1}",
                        "INTAKE-008"),
                of(
                        "a wrong value for each fact",
                        Dossier.class,
                        n -> DOSSIER + "\"facts\":{" + many(n, i -> "\"f" + i + "\":1") + "}}",
                        "JSON-010"),
                of(
                        "events without an offset",
                        Dossier.class,
                        n -> DOSSIER + "\"events\":["
                                + many(n, i -> "{\"type\":\"RECEIVED\",\"at\":\"2025-09-15T09:00:00\"}") + "]}",
                        "JSON-015"),
                of(
                        "events that the model refuses, their type behind",
                        Dossier.class,
                        n -> DOSSIER + "\"events\":["
                                + many(n, i -> "{\"at\":\"2025-09-15T09:00:00+07:00\",\"type\":\"RECEIVED\"}") + "]}",
                        "INTAKE-003"),
                of(
                        "units of one id",
                        Commune.class,
                        n -> COMMUNE + "\"asOf\":\"2025-09-01\",\"units\":["
                                + many(
                                        n,
                                        i -> "{\"id\":\"u\",\"name\":\"x\",\"kind\":\"PARTY_OFFICE\","
                                                + "\"branch\":\"PARTY\"}")
                                + "]}",
                        "STRUCTURE-001"),
                of(
                        "units whose ids collide below a unit that is not there",
                        Commune.class,
                        n -> COMMUNE + "\"asOf\":\"2025-09-01\",\"units\":["
                                + many(
                                        n,
                                        i -> "{\"id\":\"" + colliding(i) + "\",\"name\":\"x\",\"parent\":\"p" + i
                                                + "\",\"kind\":\"PARTY_OFFICE\",\"branch\":\"PARTY\"}")
                                + "]}",
                        "STRUCTURE-002"),
                of(
                        "families inside a family, each with its type behind",
                        Nest.class,
                        n -> "{\"inside\":[" + many(n, i -> "{\"inside\":[],\"type\":\"nest\"}")
                                + "],\"type\":\"net\"}",
                        "JSON-014"),
                of(
                        "families of which each is inside another, their types behind",
                        Nest.class,
                        n -> "{\"inside\":[" + many(n / 50, i -> deep(50)) + "],\"x\":1,\"type\":\"nest\"}",
                        "JSON-012"),
                of(
                        "numbers for a formula",
                        IndexDefinition.class,
                        n -> "{\"groups\":[" + many(n, i -> "{\"indicators\":[1]}") + "]}",
                        "JSON-011"));
    }

    private static String deep(int levels) {
        return "{\"inside\":[".repeat(levels) + "],\"type\":\"nest\"}".repeat(levels);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void b02TwiceTheDocumentTakesTwiceTheWork(
            String name, Class<?> type, IntFunction<String> document, String firstCode) {
        assertThat(JSON.read(type, document.apply(1_000)).problems())
                .first()
                .extracting(problem -> problem.code())
                .isEqualTo(firstCode);

        double exponent = Growth.exponent(1_000, n -> {
            String text = document.apply(n);
            return () -> JSON.read(type, text);
        });

        assertThat(exponent).isLessThan(Growth.LINEAR);
    }

    @Test
    void b02KeepsTheProblemsFoundFirstAndCountsTheOthers() {
        String text = COMMUNE + "\"units\":[" + many(5_000, i -> "1") + "]}";

        List<String> problems =
                JSON.within(Limits.STANDARD.with(Limit.PROBLEMS, 3)).read(Commune.class, text).problems().stream()
                        .map(problem -> problem.code() + " " + problem.pointer() + " "
                                + problem.message().arguments().getOrDefault("more", "-"))
                        .toList();

        assertThat(problems)
                .containsExactly("JSON-010 /units/0 -", "JSON-010 /units/1 -", "JSON-010 /units/2 -", "JSON-100  4998");
        assertThat(JSON.read(Commune.class, text).problems()).hasSize(1_001);
    }

    /** What stops the reading is told even where the others are many. */
    @Test
    void b02TellsWhatStoppedTheReading() {
        String text = COMMUNE + "\"units\":[" + many(5_000, i -> "1");

        assertThat(JSON.read(Commune.class, text).problems())
                .extracting(problem -> problem.code())
                .hasSize(1_002)
                .endsWith("JSON-010", "JSON-009", "JSON-100");
    }

    @Test
    void b02AThousandIsNoMoreThanAThousand() {
        String text = "{\"inside\":[" + many(1_000, i -> "1") + "],\"type\":\"nest\"}";

        assertThat(JSON.read(Nest.class, text).problems())
                .hasSize(1_000)
                .noneMatch(problem -> problem.code().equals("JSON-100"));
    }

    @Test
    void aFamilyIsReadWhereverItsTypeStands() {
        Checked<Nest> read = JSON.read(
                Nest.class,
                "{\"inside\":[{\"type\":\"nest\",\"inside\":[{\"inside\":[],\"type\":\"nest\"}]},"
                        + "{\"inside\":[{\"inside\":[],\"type\":\"nest\"}],\"type\":\"nest\"}],\"type\":\"nest\"}");

        Iterator<Nest> inside = read.orThrow().inside().iterator();
        assertThat(inside.next()).isEqualTo(inside.next());
        assertThat(inside).isExhausted();
    }
}
