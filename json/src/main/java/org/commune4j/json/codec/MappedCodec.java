package org.commune4j.json.codec;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that the document holds in another form. */
final class MappedCodec<T, R> extends Codec<R> {

    private final Codec<T> form;
    private final Function<? super T, ? extends R> from;
    private final Function<? super R, ? extends T> to;

    MappedCodec(Codec<T> form, Function<? super T, ? extends R> from, Function<? super R, ? extends T> to) {
        this.form = form;
        this.from = from;
        this.to = to;
    }

    @Override
    @Nullable
    R read(Reading in) {
        return readElement(in).value();
    }

    @Override
    Element<R> readElement(Reading in) {
        Element<T> element = form.readElement(in);
        @Nullable T value = element.value();
        return new Element<>(value == null ? null : in.<R>accepted(() -> from.apply(value)), element.id());
    }

    @Override
    void emit(R value, TokenSink out) {
        form.emit(to.apply(value), out);
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return form.schema(definitions);
    }
}
