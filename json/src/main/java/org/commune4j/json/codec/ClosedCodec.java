package org.commune4j.json.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** One of a closed list of codes, each compared exactly. */
final class ClosedCodec<T> extends Codec<T> {

    private final Map<String, T> byCode = new LinkedHashMap<>();
    private final Function<? super T, String> code;

    ClosedCodec(Iterable<? extends T> values, Function<? super T, String> code) {
        this.code = code;
        for (T value : values) {
            if (byCode.put(code.apply(value), value) != null) {
                throw new IllegalArgumentException(
                        "Two values have the code " + code.apply(value) + "; give each one of its own");
            }
        }
    }

    @Override
    @Nullable
    T read(Reading in) {
        if (in.token() != Token.TEXT) {
            in.wrongType(Message.of("JSON.expect.one-of").with("allowed", List.copyOf(byCode.keySet())));
            return null;
        }
        @Nullable T value = byCode.get(in.text());
        if (value == null) {
            in.unknownCode(byCode.keySet());
        }
        return value;
    }

    @Override
    void emit(T value, TokenSink out) {
        out.text(code.apply(value));
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return Map.of("enum", List.copyOf(byCode.keySet()));
    }
}
