package org.commune4j.json.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A codec with a description, or for a value that is not to be shown. */
final class AnnotatedCodec<T> extends Codec<T> {

    private final Codec<T> codec;
    private final @Nullable String description;
    private final boolean hidden;

    AnnotatedCodec(Codec<T> codec, @Nullable String description, boolean hidden) {
        this.codec = codec;
        this.description = description;
        this.hidden = hidden;
    }

    @Override
    @Nullable
    T read(Reading in) {
        return readElement(in).value();
    }

    @Override
    Element<T> readElement(Reading in) {
        if (!hidden) {
            return codec.readElement(in);
        }
        in.enterPersonal();
        Element<T> element = codec.readElement(in);
        in.leavePersonal();
        return element;
    }

    @Override
    void emit(T value, TokenSink out) {
        codec.emit(value, out);
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (description != null) {
            schema.put("description", description);
        }
        codec.schema(definitions).forEach(schema::putIfAbsent);
        return schema;
    }
}
