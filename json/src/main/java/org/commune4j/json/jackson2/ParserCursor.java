package org.commune4j.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.commune4j.json.codec.Token;
import org.commune4j.json.codec.TokenCursor;
import org.commune4j.json.stream.JacksonTokens;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a parser that stands at the first token of a value. What the parser throws is passed on unchecked: here
 * the host deals with a text that is not JSON.
 */
final class ParserCursor implements TokenCursor {

    private final JsonParser parser;
    private boolean begun;

    ParserCursor(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token next() {
        try {
            @Nullable JsonToken token = begun ? parser.nextToken() : parser.currentToken();
            begun = true;
            return token == null ? Token.END : JacksonTokens.of(token);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
