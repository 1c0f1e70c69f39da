package org.commune4j.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.stream.JacksonSink;

/** Writes by a codec. */
final class CodecSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;

    CodecSerializer(Class<T> type, Codec<T> codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            codec.write(value, JacksonSink.of(generator));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
