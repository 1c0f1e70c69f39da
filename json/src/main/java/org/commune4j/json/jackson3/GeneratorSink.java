package org.commune4j.json.jackson3;

import java.math.BigDecimal;
import org.commune4j.json.codec.TokenSink;
import tools.jackson.core.JsonGenerator;

/** Writes to a generator. */
final class GeneratorSink implements TokenSink {

    /** Every number of so many digits fits a long. */
    private static final int MOST_LONG_DIGITS = 18;

    private final JsonGenerator generator;

    GeneratorSink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(String value) {
        generator.writeString(value);
    }

    /** Writes the number and not its literal: a generator may build a tree rather than a text. */
    @Override
    public void number(String literal) {
        BigDecimal value = new BigDecimal(literal);
        if (value.scale() == 0 && value.precision() <= MOST_LONG_DIGITS) {
            generator.writeNumber(value.longValueExact());
        } else {
            generator.writeNumber(value);
        }
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }
}
