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
import org.commune4j.json.codec.TokenCursor;
import org.commune4j.json.codec.TokenSink;

/** JSON text to tokens and back, by Jackson's streaming parser and generator. */
final class JacksonText {

    static final int MOST_LEVELS = 200;
    static final int MOST_TEXT = 1_000_000;
    static final int MOST_DIGITS = 1_000;
    private static final int MOST_NAME = 1_000;

    /** Names are not interned: they come from outside, and would stay. */
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_LEVELS)
                    .maxStringLength(MOST_TEXT)
                    .maxNumberLength(MOST_DIGITS)
                    .maxNameLength(MOST_NAME)
                    .build())
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

    private JacksonText() {}

    static TokenCursor cursor(String text, int firstLine) {
        try {
            return new JacksonCursor(FACTORY.createParser(text), firstLine);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory refused to be read", e);
        }
    }

    /**
     * Returns what is wrong with a text that the parser gave up. The parser's own words are left out: they quote the
     * text.
     */
    static Problem problem(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return Problem.of(SourceFaults.LIMIT, Pointer.ROOT)
                    .with("levels", MOST_LEVELS)
                    .with("characters", MOST_TEXT)
                    .with("digits", MOST_DIGITS);
        }
        return Problem.of(e instanceof JsonEOFException ? SourceFaults.CUT_OFF : SourceFaults.MALFORMED, Pointer.ROOT);
    }

    static void write(Writer writer, boolean pretty, Consumer<TokenSink> value) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(writer)) {
            if (pretty) {
                generator.setPrettyPrinter(PRETTY.createInstance());
            }
            value.accept(new JacksonSink(generator));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.write('\n');
        writer.flush();
    }
}
