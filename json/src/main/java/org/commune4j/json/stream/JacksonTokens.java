package org.commune4j.json.stream;

import com.fasterxml.jackson.core.JsonToken;
import org.commune4j.json.codec.Token;

/** The tokens of Jackson 2 as those of the codecs. */
public final class JacksonTokens {

    private JacksonTokens() {}

    /**
     * Returns the token of the codecs.
     *
     * @throws IllegalArgumentException if there is none, as for an embedded object
     */
    public static Token of(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.OBJECT_START;
            case END_OBJECT -> Token.OBJECT_END;
            case START_ARRAY -> Token.ARRAY_START;
            case END_ARRAY -> Token.ARRAY_END;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalArgumentException(
                        "A document is read from JSON values, but this parser gave " + token + "; read it from a text");
        };
    }
}
