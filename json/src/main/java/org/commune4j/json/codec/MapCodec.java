package org.commune4j.json.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** An object whose field names are keys; the order is kept. */
final class MapCodec<V> extends Codec<Map<String, V>> {

    private final Pattern key;
    private final Message expectedKey;
    private final Codec<V> value;

    MapCodec(Pattern key, Message expectedKey, Codec<V> value) {
        this.key = key;
        this.expectedKey = expectedKey;
        this.value = value;
    }

    @Override
    @Nullable
    Map<String, V> read(Reading in) {
        if (in.token() != Token.OBJECT_START) {
            in.wrongType(Token.OBJECT_START.message());
            return null;
        }
        Map<String, V> map = new LinkedHashMap<>();
        boolean whole = true;
        while (in.next() == Token.NAME) {
            String name = in.text();
            boolean good = in.nameMatches(key, expectedKey);
            if (good && map.containsKey(name)) {
                in.duplicateField(name);
                good = false;
            }
            in.next();
            if (!good) {
                in.skip();
                whole = false;
                continue;
            }
            in.enterField(name);
            @Nullable V read = value.read(in);
            in.leave();
            if (read == null) {
                whole = false;
            } else {
                map.put(name, read);
            }
        }
        return whole ? Collections.unmodifiableMap(map) : null;
    }

    @Override
    void emit(Map<String, V> map, TokenSink out) {
        out.startObject();
        map.forEach((name, element) -> {
            out.name(name);
            value.emit(element, out);
        });
        out.endObject();
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("propertyNames", Map.of("pattern", "^(?:" + key.pattern() + ")$"));
        schema.put("additionalProperties", value.schema(definitions));
        return schema;
    }
}
