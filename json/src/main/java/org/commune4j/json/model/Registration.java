package org.commune4j.json.model;

import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.TokenSink;

/**
 * A type of documents.
 *
 * @param type the value
 * @param codec how it stands in a document
 */
public record Registration<T>(Class<T> type, Codec<T> codec) {

    /** Writes a value of the type. */
    public void write(Object value, TokenSink sink) {
        codec.write(type.cast(value), sink);
    }
}
