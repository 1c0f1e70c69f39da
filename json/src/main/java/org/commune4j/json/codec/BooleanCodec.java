package org.commune4j.json.codec;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** True or false. */
final class BooleanCodec extends Codec<Boolean> {

    @Override
    @Nullable
    Boolean read(Reading in) {
        return switch (in.token()) {
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            default -> {
                in.wrongType(Token.TRUE.message());
                yield null;
            }
        };
    }

    @Override
    void emit(Boolean value, TokenSink out) {
        out.bool(value);
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return Map.of("type", "boolean");
    }
}
