package org.commune4j.json.jackson3;

import java.util.List;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.problem.ProblemException;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads by a codec. */
final class CodecDeserializer<T> extends StdDeserializer<T> {

    /** The line's exception, whose constructor with a location is for subclasses. */
    private static final class Unreadable extends DatabindException {

        private static final long serialVersionUID = 1L;

        Unreadable(JsonParser parser, TokenStreamLocation location, ProblemException problems) {
            super(parser, problems.getMessage(), location, problems);
        }
    }

    private final Codec<T> codec;
    private final Limits limits;

    CodecDeserializer(Class<T> type, Codec<T> codec, Limits limits) {
        super(type);
        this.codec = codec;
        this.limits = limits;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return codec.read(new ParserCursor(parser), limits).orThrow();
        } catch (ProblemException e) {
            throw mapped(parser, e);
        }
    }

    /** Returns the exception for the host, at the place of the first problem. */
    private DatabindException mapped(JsonParser parser, ProblemException problems) {
        Problem first = problems.problems().get(0);
        TokenStreamLocation location = first.position()
                .map(position -> new TokenStreamLocation(
                        parser.currentLocation().contentReference(), -1, position.line(), position.column()))
                .orElseGet(parser::currentTokenLocation);
        DatabindException exception = new Unreadable(parser, location, problems);
        List<String> path = first.pointer().tokens();
        for (int i = path.size() - 1; i >= 0; i--) {
            exception.prependPath(handledType(), path.get(i));
        }
        return exception;
    }
}
