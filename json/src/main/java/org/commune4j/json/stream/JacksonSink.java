package org.commune4j.json.stream;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.commune4j.json.codec.TokenSink;

/** Writes to a generator of Jackson 2. What it refuses comes out as an {@link UncheckedIOException}. */
public final class JacksonSink implements TokenSink {

    private interface Action {
        void run() throws IOException;
    }

    /** Every number of so many digits fits a long. */
    private static final int MOST_LONG_DIGITS = 18;

    private final JsonGenerator generator;

    private JacksonSink(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Returns a sink that writes to the generator and leaves it open. */
    public static JacksonSink of(JsonGenerator generator) {
        return new JacksonSink(generator);
    }

    private static void run(Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void startObject() {
        run(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        run(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        run(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        run(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        run(() -> generator.writeFieldName(name));
    }

    @Override
    public void text(String value) {
        run(() -> generator.writeString(value));
    }

    /** Writes the literal to a text and the number to anything else, for instance a tree. */
    @Override
    public void number(String literal) {
        if (generator.canWriteFormattedNumbers()) {
            run(() -> generator.writeNumber(literal));
            return;
        }
        BigDecimal value = new BigDecimal(literal);
        if (value.scale() == 0 && value.precision() <= MOST_LONG_DIGITS) {
            run(() -> generator.writeNumber(value.longValueExact()));
        } else {
            run(() -> generator.writeNumber(value));
        }
    }

    @Override
    public void bool(boolean value) {
        run(() -> generator.writeBoolean(value));
    }
}
