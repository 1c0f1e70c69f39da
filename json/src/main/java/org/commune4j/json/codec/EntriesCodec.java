package org.commune4j.json.codec;

import java.util.Map;
import org.commune4j.core.problem.Entries;
import org.jspecify.annotations.Nullable;

/** A list of things with ids, of which those that can be read are kept. */
final class EntriesCodec<T> extends Codec<Entries<T>> {

    private final Codec<T> element;

    EntriesCodec(Codec<T> element) {
        this.element = element;
    }

    @Override
    Entries<T> read(Reading in) {
        Entries.Builder<T> entries = Entries.builder();
        if (in.token() != Token.ARRAY_START) {
            in.wrongType(Token.ARRAY_START.message());
            // Anything may have been in it: no reference into this list is a problem of its own.
            return entries.addUnreadable().build();
        }
        int index = 0;
        while (in.next() != Token.ARRAY_END) {
            in.enterElement(index++);
            Element<T> read = element.readElement(in);
            in.leave();
            add(read, entries);
        }
        return entries.build();
    }

    private static <T> void add(Element<T> read, Entries.Builder<T> entries) {
        @Nullable T value = read.value();
        @Nullable String id = read.id();
        if (value != null) {
            entries.add(value);
        } else if (id != null) {
            entries.addUnreadable(id);
        } else {
            entries.addUnreadable();
        }
    }

    @Override
    void emit(Entries<T> entries, TokenSink out) {
        ListCodec.emitAll(element, entries.readable(), out);
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return ListCodec.schemaOf(element, definitions);
    }
}
