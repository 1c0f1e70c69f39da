package org.commune4j.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.problem.ProblemException;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Limits;

/** Reads by a codec. */
final class CodecDeserializer<T> extends StdDeserializer<T> {

    /** The line's exception with a location of its own. */
    private static final class Unreadable extends JsonMappingException {

        private static final long serialVersionUID = 1L;

        Unreadable(JsonParser parser, JsonLocation location, ProblemException problems) {
            super(parser, problems.getMessage(), problems);
            _location = location;
        }
    }

    private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;
    private final transient Limits limits;

    CodecDeserializer(Class<T> type, Codec<T> codec, Limits limits) {
        super(type);
        this.codec = codec;
        this.limits = limits;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return codec.read(new ParserCursor(parser), limits).orThrow();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (ProblemException e) {
            throw mapped(parser, e);
        }
    }

    /** Returns the exception for the host, at the place of the first problem. */
    private JsonMappingException mapped(JsonParser parser, ProblemException problems) {
        Problem first = problems.problems().get(0);
        JsonLocation location = first.position()
                .map(position -> new JsonLocation(
                        parser.currentLocation().contentReference(), -1, position.line(), position.column()))
                .orElseGet(parser::currentTokenLocation);
        JsonMappingException exception = new Unreadable(parser, location, problems);
        List<String> path = first.pointer().tokens();
        for (int i = path.size() - 1; i >= 0; i--) {
            exception.prependPath(handledType(), path.get(i));
        }
        return exception;
    }
}
