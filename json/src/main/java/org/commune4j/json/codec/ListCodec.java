package org.commune4j.json.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list; unreadable if one of its elements is. */
final class ListCodec<T> extends Codec<List<T>> {

    private final Codec<T> element;

    ListCodec(Codec<T> element) {
        this.element = element;
    }

    @Override
    @Nullable
    List<T> read(Reading in) {
        if (in.token() != Token.ARRAY_START) {
            in.wrongType(Token.ARRAY_START.message());
            return null;
        }
        List<T> values = new ArrayList<>();
        int index = 0;
        while (in.next() != Token.ARRAY_END) {
            in.enterElement(index++);
            @Nullable T value = element.read(in);
            in.leave();
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == index ? Collections.unmodifiableList(values) : null;
    }

    @Override
    void emit(List<T> values, TokenSink out) {
        emitAll(element, values, out);
    }

    static <T> void emitAll(Codec<T> element, Collection<? extends T> values, TokenSink out) {
        out.startArray();
        for (T value : values) {
            element.emit(value, out);
        }
        out.endArray();
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return schemaOf(element, definitions);
    }

    static Map<String, Object> schemaOf(Codec<?> element, SchemaDefinitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", element.schema(definitions));
        return schema;
    }
}
