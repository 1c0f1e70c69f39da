package org.commune4j.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.json.codec.Limit;
import org.commune4j.json.codec.Limits;
import org.commune4j.json.codec.TokenCursor;
import org.commune4j.json.codec.TokenSink;
import org.commune4j.json.stream.JacksonSink;

/** JSON text to tokens and back, by Jackson's streaming parser and generator. */
final class JacksonText {

    /**
     * Names are neither interned nor kept in a table: they come from outside, would stay in memory, and could be made to collide.
     */
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    /** Two blanks and a line feed, on every system. */
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withRootSeparator("")
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private static final DefaultPrettyPrinter PRETTY =
            new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENT).withArrayIndenter(INDENT);

    /** The limits of one reading, which say by name what was too long. Levels are watched by the codecs. */
    private static final class Constraints extends StreamReadConstraints {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("deprecation") // the one that Jackson had before 2.18 too
        private Constraints(Limits limits) {
            super(
                    Integer.MAX_VALUE,
                    Long.MAX_VALUE,
                    limits.most(Limit.DIGITS),
                    limits.most(Limit.TEXT),
                    limits.most(Limit.NAME));
        }

        @Override
        public void validateFPLength(int length) throws StreamConstraintsException {
            check(Limit.DIGITS, length, getMaxNumberLength());
        }

        @Override
        public void validateIntegerLength(int length) throws StreamConstraintsException {
            check(Limit.DIGITS, length, getMaxNumberLength());
        }

        @Override
        public void validateStringLength(int length) throws StreamConstraintsException {
            check(Limit.TEXT, length, getMaxStringLength());
        }

        @Override
        public void validateNameLength(int length) throws StreamConstraintsException {
            check(Limit.NAME, length, getMaxNameLength());
        }

        private static void check(Limit limit, int length, int most) throws StreamConstraintsException {
            if (length > most) {
                throw new Reached(beyond(limit, most));
            }
        }
    }

    /** Says which limit was reached. */
    private static final class Reached extends StreamConstraintsException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        private Reached(Problem problem) {
            super(problem.code());
            this.problem = problem;
        }
    }

    private JacksonText() {}

    /** Returns what makes the parsers of texts within the limits. */
    static JsonFactory factory(Limits limits) {
        return new JsonFactoryBuilder(FACTORY)
                .streamReadConstraints(new Constraints(limits))
                .build();
    }

    /** Returns the tokens of a text. */
    static TokenCursor cursor(JsonFactory factory, TextSource text, int firstLine) {
        try {
            return new JacksonCursor(factory.createParser(text), firstLine);
        } catch (IOException e) {
            throw new UncheckedIOException("A parser refused to begin", e);
        }
    }

    static Problem beyond(Limit limit, int most) {
        return Problem.of(SourceFaults.LIMIT, Pointer.ROOT)
                .with("limit", limit.message())
                .with("most", most);
    }

    /**
     * Returns what is wrong with a text that the parser gave up. The parser's own words are left out: they quote the
     * text.
     */
    static Problem problem(JsonProcessingException e) {
        if (e instanceof Reached reached) {
            return reached.problem;
        }
        return Problem.of(e instanceof JsonEOFException ? SourceFaults.CUT_OFF : SourceFaults.MALFORMED, Pointer.ROOT);
    }

    static void write(Writer writer, boolean pretty, Consumer<TokenSink> value) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(writer)) {
            if (pretty) {
                generator.setPrettyPrinter(PRETTY.createInstance());
            }
            value.accept(JacksonSink.of(generator));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.write('\n');
        writer.flush();
    }
}
