package org.commune4j.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of things with ids, of which those that can be read are kept. */
final class ElementsCodec<T> extends Codec<Elements<T>> {

    private final Codec<T> element;

    ElementsCodec(Codec<T> element) {
        this.element = element;
    }

    @Override
    @Nullable
    Elements<T> read(Reading in) {
        if (in.token() != Token.ARRAY_START) {
            in.wrongType(Token.ARRAY_START.message());
            return null;
        }
        List<T> values = new ArrayList<>();
        List<Elements.Unreadable> unreadable = new ArrayList<>();
        int index = 0;
        while (in.next() != Token.ARRAY_END) {
            in.enterElement(index);
            Element<T> read = element.readElement(in);
            in.leave();
            @Nullable T value = read.value();
            if (value == null) {
                unreadable.add(new Elements.Unreadable(index, read.id()));
            } else {
                values.add(value);
            }
            index++;
        }
        return new Elements<>(List.copyOf(values), List.copyOf(unreadable));
    }

    @Override
    void emit(Elements<T> elements, TokenSink out) {
        ListCodec.emitAll(element, elements.values(), out);
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return ListCodec.schemaOf(element, definitions);
    }
}
