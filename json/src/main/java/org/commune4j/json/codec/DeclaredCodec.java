package org.commune4j.json.codec;

import java.util.Map;
import org.commune4j.core.law.Word;
import org.jspecify.annotations.Nullable;

/** A word that a document declares, for all that stands in the same value as the declaration. */
final class DeclaredCodec extends Codec<Word> {

    private final Codec<Word> codec;

    DeclaredCodec(Codec<Word> codec) {
        this.codec = codec;
    }

    @Override
    @Nullable
    Word read(Reading in) {
        @Nullable Word word = codec.read(in);
        return word == null ? null : in.declared(word);
    }

    @Override
    void emit(Word value, TokenSink out) {
        codec.emit(value, out);
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return codec.schema(definitions);
    }
}
