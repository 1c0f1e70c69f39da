package org.commune4j.json.codec;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The named definitions of one JSON Schema. */
final class SchemaDefinitions {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Map<String, Object> byName = new LinkedHashMap<>();
    private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();

    private SchemaDefinitions() {}

    static void write(Codec<?> codec, TokenSink out) {
        SchemaDefinitions definitions = new SchemaDefinitions();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.putAll(codec.schema(definitions));
        if (!definitions.byName.isEmpty()) {
            schema.put("$defs", definitions.byName);
        }
        emit(schema, out);
    }

    /**
     * Returns a reference to the definition that belongs to {@code owner}, made at the first call.
     *
     * @param name the name to give it, numbered where another owner has it
     */
    Map<String, Object> reference(Object owner, String name, Supplier<Map<String, Object>> definition) {
        @Nullable String given = names.get(owner);
        if (given == null) {
            given = name;
            for (int i = 2; byName.containsKey(given); i++) {
                given = name + i;
            }
            names.put(owner, given);
            byName.put(given, Map.of());
            byName.put(given, definition.get());
        }
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/$defs/" + given);
        return reference;
    }

    private static void emit(Object value, TokenSink out) {
        if (value instanceof Map<?, ?> map) {
            out.startObject();
            map.forEach((name, member) -> {
                out.name((String) name);
                emit(member, out);
            });
            out.endObject();
        } else if (value instanceof Iterable<?> list) {
            out.startArray();
            list.forEach(element -> emit(element, out));
            out.endArray();
        } else if (value instanceof Boolean flag) {
            out.bool(flag);
        } else if (value instanceof Integer || value instanceof Long || value instanceof BigDecimal) {
            out.number(value.toString());
        } else {
            out.text((String) value);
        }
    }
}
