package org.commune4j.json.codec;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A codec that is looked up when it is used, for a value that contains values of its own kind. */
final class LaterCodec<T> extends Codec<T> {

    private final Supplier<Codec<T>> codec;

    LaterCodec(Supplier<Codec<T>> codec) {
        this.codec = codec;
    }

    @Override
    @Nullable
    T read(Reading in) {
        return codec.get().read(in);
    }

    @Override
    Element<T> readElement(Reading in) {
        return codec.get().readElement(in);
    }

    @Override
    void emit(T value, TokenSink out) {
        codec.get().emit(value, out);
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return codec.get().schema(definitions);
    }
}
