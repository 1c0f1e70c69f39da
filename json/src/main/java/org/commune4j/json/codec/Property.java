package org.commune4j.json.codec;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One named field of an object in the document.
 *
 * @param <T> the owner
 * @param <P> what the field holds
 */
final class Property<T, P> {

    private final String name;
    private final int index;
    private final boolean required;
    private final Codec<P> codec;
    private final Function<? super T, ? extends @Nullable P> getter;

    Property(
            String name,
            int index,
            boolean required,
            Codec<P> codec,
            Function<? super T, ? extends @Nullable P> getter) {
        this.name = name;
        this.index = index;
        this.required = required;
        this.codec = codec;
        this.getter = getter;
    }

    String name() {
        return name;
    }

    int index() {
        return index;
    }

    boolean required() {
        return required;
    }

    @Nullable
    Object read(Reading in) {
        return codec.read(in);
    }

    void emit(T owner, TokenSink out) {
        @Nullable P value = getter.apply(owner);
        if (value != null) {
            out.name(name);
            codec.emit(value, out);
        }
    }

    Map<String, Object> schema(SchemaDefinitions definitions) {
        return codec.schema(definitions);
    }
}
