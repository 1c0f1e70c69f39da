package org.commune4j.json.jackson3;

import org.commune4j.json.codec.Token;
import org.commune4j.json.codec.TokenCursor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a parser that stands at the first token of a value. What the parser throws is passed on: here the host
 * deals with a text that is not JSON.
 */
final class ParserCursor implements TokenCursor {

    private final JsonParser parser;
    private boolean begun;

    ParserCursor(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token next() {
        @Nullable JsonToken token = begun ? parser.nextToken() : parser.currentToken();
        begun = true;
        return token == null ? Token.END : token(token);
    }

    private static Token token(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.OBJECT_START;
            case END_OBJECT -> Token.OBJECT_END;
            case START_ARRAY -> Token.ARRAY_START;
            case END_ARRAY -> Token.ARRAY_END;
            case PROPERTY_NAME -> Token.NAME;
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

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    @Override
    public int column() {
        return parser.currentTokenLocation().getColumnNr();
    }
}
