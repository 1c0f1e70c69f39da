package org.commune4j.json.jackson3;

import org.commune4j.json.codec.Codec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes by a codec. */
final class CodecSerializer<T> extends StdSerializer<T> {

    private final Codec<T> codec;

    CodecSerializer(Class<T> type, Codec<T> codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        codec.write(value, new GeneratorSink(generator));
    }
}
