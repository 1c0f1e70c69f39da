package org.commune4j.core.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a list in a document, in its order, where some could not be read. It lets what was read be checked with
 * the indexes of the document, and keeps an unreadable element from being reported again wherever something refers to it.
 *
 * @param <T> the element
 */
public final class Entries<T> {

    /**
     * Takes an element with its index in the document.
     *
     * @param <T> the element
     */
    @FunctionalInterface
    public interface Visitor<T> {

        /** Takes the element, which stands at the index, counted from 0. */
        void visit(int index, T element);
    }

    private final List<@Nullable T> elements;
    private final Set<String> unreadableIds;
    private final boolean unreadableWithoutId;

    private Entries(List<@Nullable T> elements, Set<String> unreadableIds, boolean unreadableWithoutId) {
        this.elements = elements;
        this.unreadableIds = unreadableIds;
        this.unreadableWithoutId = unreadableWithoutId;
    }

    /** Returns a list of which everything was read. */
    public static <T> Entries<T> of(List<? extends T> elements) {
        return new Entries<>(new ArrayList<>(elements), Set.of(), false);
    }

    /** Returns a builder without elements yet. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** The elements that were read, with their indexes, in the order of the document. */
    public void forEach(Visitor<? super T> visitor) {
        for (int i = 0; i < elements.size(); i++) {
            @Nullable T element = elements.get(i);
            if (element != null) {
                visitor.visit(i, element);
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
     * Tells whether an element that could not be read may have the id: it has, or its id could not be read either. A
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

        /** Sets the next element. */
        public Builder<T> add(T element) {
            elements.add(element);
            return this;
        }

        /** Sets the next element could not be read, not even its id. */
        public Builder<T> addUnreadable() {
            elements.add(null);
            unreadableWithoutId = true;
            return this;
        }

        /** Sets the next element could not be read, except its id. */
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
