package org.commune4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.commune4j.json.codec.TokenSink;

/** Writes a text. What the target refuses comes out as an {@link UncheckedIOException}. */
final class JacksonSink implements TokenSink {

    private interface Action {
        void run() throws IOException;
    }

    private final JsonGenerator generator;

    JacksonSink(JsonGenerator generator) {
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

    @Override
    public void number(String literal) {
        run(() -> generator.writeNumber(literal));
    }

    @Override
    public void bool(boolean value) {
        run(() -> generator.writeBoolean(value));
    }
}
