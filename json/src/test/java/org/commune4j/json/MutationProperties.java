package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.text.MessageBundles;
import org.commune4j.json.testing.Schemas;
import org.commune4j.properties.Seed;

/** Whatever is done to a good document, reading it gives a value or problems. */
class MutationProperties {

    private static final CommuneJson JSON = CommuneJson.strict();
    private static final Map<Class<?>, String> DOCUMENTS = Map.of(
            Commune.class, CommuneDocumentTest.document(),
            Procedure.class, ProcedureDocumentTest.DOCUMENT,
            Dossier.class, DossierDocumentTest.DOCUMENT);
    private static final Map<Class<?>, Schema> SCHEMAS =
            DOCUMENTS.keySet().stream().collect(Collectors.toMap(Function.identity(), type -> Schemas.of(JSON, type)));
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String[] SNIPPETS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u",
        "null",
        "true",
        "-",
        "1e999",
        "\u0000",
        "é",
        "\uD83C\uDFDB",
        "  ",
        "//"
    };
    private static final String[] VALUES = {
        "null",
        "true",
        "-1",
        "0.5",
        "1e400",
        "\"\"",
        "\"x\"",
        "\"2025-07-01\"",
        "[]",
        "{}",
        "[1]",
        "{\"a\":1}",
        "\"PARTIAL\""
    };

    /** Random characters deleted, inserted and doubled; random bytes overwritten. */
    @Property(seed = Seed.FIXED)
    void aSpoiltTextIsNeverAnException(@ForAll("types") Class<?> type, @ForAll Random random) {
        StringBuilder text = new StringBuilder(document(type));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length() - 40);
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, at + 1 + random.nextInt(30));
                case 1 -> text.insert(at, SNIPPETS[random.nextInt(SNIPPETS.length)]);
                case 2 -> text.insert(at, text.substring(at, at + random.nextInt(40)));
                default -> text.setLength(Math.max(100, at));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }

        check(JSON.read(type, new ByteArrayInputStream(bytes)), new String(bytes, StandardCharsets.UTF_8));
    }

    /** One value replaced, removed, renamed or repeated; what the codec takes the schema takes. */
    @Property(seed = Seed.FIXED)
    void aSpoiltTreeIsNeverAnException(@ForAll("types") Class<?> type, @ForAll Random random) throws IOException {
        JsonNode tree = MAPPER.readTree(document(type));
        spoil(tree, random);
        String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);

        Checked<?> read = JSON.read(type, text);

        check(read, text);
        if (read.isValid()) {
            assertThat(Schemas.faults(Objects.requireNonNull(SCHEMAS.get(type)), text))
                    .isEmpty();
        }
    }

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(Commune.class, Procedure.class, Dossier.class);
    }

    private static String document(Class<?> type) {
        return Objects.requireNonNull(DOCUMENTS.get(type));
    }

    private static void spoil(JsonNode tree, Random random) throws IOException {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        JsonNode value = MAPPER.readTree(VALUES[random.nextInt(VALUES.length)]);
        if (container instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(3)) {
                case 0 -> object.set(name, value);
                case 1 -> object.remove(name);
                default -> object.set(name + "x", object.remove(name));
            }
        } else if (container instanceof ArrayNode array) {
            if (array.isEmpty() || random.nextBoolean()) {
                array.add(value);
            } else {
                array.add(array.get(random.nextInt(array.size())).deepCopy());
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            for (Iterator<JsonNode> children = node.elements(); children.hasNext(); ) {
                collect(children.next(), containers);
            }
        }
    }

    private static void check(Checked<?> read, String text) {
        long lines = text.lines().count() + 1;
        for (Problem problem : read.problems()) {
            assertThat(problem.position()).as(problem.toString()).isPresent();
            assertThat(problem.position().orElseThrow().line()).isBetween(1, (int) lines);
            for (String language : List.of("en", "vi")) {
                Locale locale = Locale.forLanguageTag(language);
                assertThat(MessageBundles.standard().find(problem.code(), locale))
                        .isPresent();
                assertThat(problem.render(locale)).isNotBlank();
            }
        }
    }
}
