package org.commune4j.json.codec;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a list of things with ids, and what could not: the model can check the rest, and knows which
 * references lead to a thing that is there but unreadable.
 *
 * @param <T> the elements
 */
public final class Elements<T> {

    /** An element that could not be read; its problems are reported already. */
    public static final class Unreadable {

        private final int index;
        private final @Nullable String id;

        Unreadable(int index, @Nullable String id) {
            this.index = index;
            this.id = id;
        }

        /** Its index in the list of the document, counted from 0. */
        public int index() {
            return index;
        }

        /** Its id, where that could be read. */
        public Optional<String> id() {
            return Optional.ofNullable(id);
        }
    }

    private final List<T> values;
    private final List<Unreadable> unreadable;

    Elements(List<T> values, List<Unreadable> unreadable) {
        this.values = values;
        this.unreadable = unreadable;
    }

    /** The elements that could be read, in the order of the document. */
    public List<T> values() {
        return values;
    }

    /** The others, by index. */
    public List<Unreadable> unreadable() {
        return unreadable;
    }
}
