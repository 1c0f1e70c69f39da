package org.commune4j.json.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** A value with a text for its simple cases and an object for the others. */
final class ShortFormCodec<T> extends Codec<T> {

    private static final Message EXPECTED = Message.of("JSON.expect.text-or-object");

    private final Codec<T> shortForm;
    private final Predicate<? super T> simple;
    private final Codec<T> fullForm;

    ShortFormCodec(Codec<T> shortForm, Predicate<? super T> simple, Codec<T> fullForm) {
        this.shortForm = shortForm;
        this.simple = simple;
        this.fullForm = fullForm;
    }

    @Override
    @Nullable
    T read(Reading in) {
        return switch (in.token()) {
            case TEXT -> shortForm.read(in);
            case OBJECT_START -> fullForm.read(in);
            default -> {
                in.wrongType(EXPECTED);
                yield null;
            }
        };
    }

    @Override
    void emit(T value, TokenSink out) {
        (simple.test(value) ? shortForm : fullForm).emit(value, out);
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("oneOf", List.of(shortForm.schema(definitions), fullForm.schema(definitions)));
        return schema;
    }
}
