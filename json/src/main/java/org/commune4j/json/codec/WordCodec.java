package org.commune4j.json.codec;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.commune4j.core.text.WordFamily;
import org.jspecify.annotations.Nullable;

/** A value with words of an open vocabulary: each must be known to the law or declared, wherever the document declares it. */
final class WordCodec<T> extends Codec<T> {

    private final Codec<T> codec;
    private final WordFamily family;
    private final Function<? super T, ? extends Collection<String>> words;
    /** Whether each word is the name of a field of the value, rather than the value itself. */
    private final boolean inNames;

    WordCodec(
            Codec<T> codec,
            WordFamily family,
            Function<? super T, ? extends Collection<String>> words,
            boolean inNames) {
        this.codec = codec;
        this.family = family;
        this.words = words;
        this.inNames = inNames;
    }

    @Override
    @Nullable
    T read(Reading in) {
        @Nullable T value = codec.read(in);
        if (value != null) {
            words.apply(value).forEach(word -> in.word(family, word, inNames));
        }
        return value;
    }

    @Override
    void emit(T value, TokenSink out) {
        codec.emit(value, out);
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return codec.schema(definitions);
    }
}
