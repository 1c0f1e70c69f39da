package org.commune4j.json.codec;

import java.util.Map;
import org.commune4j.core.law.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A value whose words are checked when all of it was read: against a vocabulary, and what the value itself declares. */
final class ScopeCodec<T> extends Codec<T> {

    private final Codec<T> codec;
    /** Null for a value within another: the words of that one count here too. */
    private final @Nullable Vocabulary vocabulary;

    ScopeCodec(Codec<T> codec, @Nullable Vocabulary vocabulary) {
        this.codec = codec;
        this.vocabulary = vocabulary;
    }

    @Override
    @Nullable
    T read(Reading in) {
        return readElement(in).value();
    }

    @Override
    Element<T> readElement(Reading in) {
        if (!in.openWords(vocabulary)) {
            return codec.readElement(in);
        }
        Element<T> element = codec.readElement(in);
        int before = in.problemCount();
        in.closeWords();
        return in.problemCount() == before ? element : new Element<>(null, element.id());
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
