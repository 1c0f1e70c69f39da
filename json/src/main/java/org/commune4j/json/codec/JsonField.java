package org.commune4j.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * One part of an object, as declared on {@link JsonFields}; asked of the {@link Values} of a reading.
 *
 * @param <V> what it holds
 */
public final class JsonField<V> {

    /** Makes the part from what its properties hold (null where absent); null after reporting a problem. */
    interface Resolver<V> {
        @Nullable
        V resolve(Object[] raw, Reading in);
    }

    private final String name;
    private final int index;
    private final int[] properties;
    private final Resolver<V> resolver;

    JsonField(String name, int index, int[] properties, Resolver<V> resolver) {
        this.name = name;
        this.index = index;
        this.properties = properties;
        this.resolver = resolver;
    }

    int index() {
        return index;
    }

    int[] properties() {
        return properties;
    }

    @Nullable
    V resolve(Object[] raw, Reading in) {
        return resolver.resolve(raw, in);
    }

    /** Returns the name in the document. */
    @Override
    public String toString() {
        return name;
    }
}
