package org.commune4j.core.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a list in a document, in its order, where some could not be read. It lets what was read be checked with
 * the indexes of the document, and keeps an unreadable element from being reported again wherever something refers to it.
 *
 * @param <T> the element
 */
public final class Entries<T> {

    private final List<@Nullable T> elements;
    private final Set<String> unreadableIds;
    private final boolean unreadableWithoutId;

    private Entries(List<@Nullable T> elements, Set<String> unreadableIds, boolean unreadableWithoutId) {
        this.elements = elements;
        this.unreadableIds = unreadableIds;
        this.unreadableWithoutId = unreadableWithoutId;
    }

    /**
     * Returns a list of which every element was read.
     *
     * @throws NullPointerException if an element is null, naming its index
     */
    public static <T> Entries<T> of(List<? extends T> elements) {
        for (int i = 0; i < elements.size(); i++) {
            int index = i;
            Objects.requireNonNull(elements.get(i), () -> "The element " + index + " of a list is null; leave it out");
        }
        return new Entries<>(new ArrayList<>(elements), Set.of(), false);
    }

    /** Returns a builder without elements yet. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** Calls the action with each element that was read and its index, counted from 0, in the order of the document. */
    public void forEach(BiConsumer<Integer, ? super T> action) {
        for (int i = 0; i < elements.size(); i++) {
            @Nullable T element = elements.get(i);
            if (element != null) {
                action.accept(i, element);
            }
        }
    }

    /** Returns the elements that were read, in the order of the document. */
    public List<T> readable() {
        List<T> readable = new ArrayList<>(elements.size());
        forEach((index, element) -> readable.add(element));
        return List.copyOf(readable);
    }

    /** Tells whether every element could be read. */
    public boolean isWhole() {
        return !unreadableWithoutId && unreadableIds.isEmpty();
    }

    /**
     * Tells whether an element that could not be read has the id, or may have it because its id could not be read either. A
     * reference to such an id is no problem of its own.
     */
    public boolean mayHide(String id) {
        return unreadableWithoutId || unreadableIds.contains(id);
    }

    /** Builds {@link Entries}, element by element in the order of the document. Not thread-safe. */
    public static final class Builder<T> {

        private final List<@Nullable T> elements = new ArrayList<>();
        private final Set<String> unreadableIds = new HashSet<>();
        private boolean unreadableWithoutId;

        private Builder() {}

        /** Adds an element. */
        public Builder<T> add(T element) {
            elements.add(element);
            return this;
        }

        /** Adds an element that could not be read, not even its id. */
        public Builder<T> addUnreadable() {
            elements.add(null);
            unreadableWithoutId = true;
            return this;
        }

        /** Adds an element of which only the id could be read. */
        public Builder<T> addUnreadable(String id) {
            elements.add(null);
            unreadableIds.add(id);
            return this;
        }

        /** Returns the entries so far. */
        public Entries<T> build() {
            return new Entries<>(new ArrayList<>(elements), new HashSet<>(unreadableIds), unreadableWithoutId);
        }
    }
}
