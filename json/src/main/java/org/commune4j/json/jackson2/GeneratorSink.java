package org.commune4j.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.commune4j.json.codec.TokenSink;

/** Writes to a generator. What it refuses comes out as an {@link UncheckedIOException}. */
final class GeneratorSink implements TokenSink {

    private interface Action {
        void run() throws IOException;
    }

    /** Every number of so many digits fits a long. */
    private static final int MOST_LONG_DIGITS = 18;

    private final JsonGenerator generator;

    GeneratorSink(JsonGenerator generator) {
        this.generator = generator;
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

    /** As a number and not as its literal: a generator may build a tree rather than a text. */
    @Override
    public void number(String literal) {
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
