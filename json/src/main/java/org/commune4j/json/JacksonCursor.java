package org.commune4j.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.commune4j.core.problem.Position;
import org.commune4j.core.problem.Problem;
import org.commune4j.json.codec.Token;
import org.commune4j.json.codec.TokenCursor;
import org.commune4j.json.codec.TokenException;
import org.commune4j.json.stream.JacksonTokens;
import org.jspecify.annotations.Nullable;

/** The tokens of a text. */
final class JacksonCursor implements TokenCursor {

    private final JsonParser parser;
    private final int linesBefore;
    private int line;
    private int column;

    JacksonCursor(JsonParser parser, int firstLine) {
        this.parser = parser;
        this.linesBefore = firstLine - 1;
    }

    @Override
    public Token next() {
        try {
            @Nullable JsonToken token = parser.nextToken();
            JsonLocation location = token == null ? parser.currentLocation() : parser.currentTokenLocation();
            line = location.getLineNr() + linesBefore;
            column = location.getColumnNr();
            return token == null ? Token.END : JacksonTokens.of(token);
        } catch (JsonProcessingException e) {
            throw failure(e);
        } catch (TextSource.Broken e) {
            throw TokenException.of(e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException("Only the source of the text throws, and it says why", e);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (JsonProcessingException e) {
            throw failure(e);
        } catch (TextSource.Broken e) {
            throw TokenException.of(e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException("Only the source of the text throws, and it says why", e);
        }
    }

    private TokenException failure(JsonProcessingException e) {
        Problem problem = JacksonText.problem(e);
        @Nullable JsonLocation location = e.getLocation();
        if (location == null || location.getLineNr() < 1) {
            location = parser.currentLocation();
        }
        return TokenException.of(
                problem.at(new Position(location.getLineNr() + linesBefore, Math.max(1, location.getColumnNr()))));
    }

    /** Returns the line of the current token or, after the last one, of the end of the text. */
    @Override
    public int line() {
        return line;
    }

    @Override
    public int column() {
        return column;
    }
}
