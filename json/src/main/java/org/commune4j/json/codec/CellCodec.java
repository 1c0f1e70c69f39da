package org.commune4j.json.codec;

import java.util.List;
import java.util.Map;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** A cell of a record that was exported by another system: whatever is simple, as a text. */
final class CellCodec extends Codec<String> {

    private static final Message EXPECTED = Message.of("JSON.expect.cell");

    @Override
    @Nullable
    String read(Reading in) {
        return switch (in.token()) {
            case TEXT, NUMBER -> in.text();
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "";
            default -> {
                in.wrongType(EXPECTED);
                yield null;
            }
        };
    }

    @Override
    void emit(String value, TokenSink out) {
        out.text(value);
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return Map.of("type", List.of("string", "number", "boolean", "null"));
    }
}
