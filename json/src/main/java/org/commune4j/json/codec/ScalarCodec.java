package org.commune4j.json.codec;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** A value that stands in a document as one text or one number. */
final class ScalarCodec<T> extends Codec<T> {

    private final Token kind;
    private final Message expected;
    private final Function<String, ? extends T> parser;
    private final BiConsumer<T, TokenSink> writer;
    private final Map<String, Object> schema;

    private ScalarCodec(
            Token kind,
            Message expected,
            Function<String, ? extends T> parser,
            BiConsumer<T, TokenSink> writer,
            Map<String, Object> schema) {
        this.kind = kind;
        this.expected = expected;
        this.parser = parser;
        this.writer = writer;
        this.schema = schema;
    }

    static <T> ScalarCodec<T> ofText(
            Message expected,
            Function<String, ? extends T> parser,
            Function<? super T, String> format,
            Map<String, Object> schema) {
        return new ScalarCodec<>(Token.TEXT, expected, parser, (value, out) -> out.text(format.apply(value)), schema);
    }

    static <T> ScalarCodec<T> ofNumber(
            Message expected,
            Function<String, ? extends T> parser,
            Function<? super T, String> format,
            Map<String, Object> schema) {
        return new ScalarCodec<>(
                Token.NUMBER, expected, parser, (value, out) -> out.number(format.apply(value)), schema);
    }

    @Override
    @Nullable
    T read(Reading in) {
        if (in.token() != kind) {
            in.wrongType(expected);
            return null;
        }
        return in.parsed(parser, in.text(), expected);
    }

    @Override
    void emit(T value, TokenSink out) {
        writer.accept(value, out);
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return schema;
    }
}
