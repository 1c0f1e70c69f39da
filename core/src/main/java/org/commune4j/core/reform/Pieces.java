package org.commune4j.core.reform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A list being changed: what was there keeps its place, what is new is sorted at the end, so that the order of independent
 * changes does not show.
 */
class Pieces<T> {

    /** What stands in the place of an element: nothing, one, or a first part in its place and a new second one. */
    record Parts<T>(@Nullable T first, @Nullable T second) {}

    /** Makes the parts of an element. */
    @FunctionalInterface
    interface Cut<T> {
        Parts<T> of(T element);
    }

    private final List<@Nullable T> kept;
    private final Runnable changed;
    private List<T> added = new ArrayList<>();

    /** A list of which each change is told. */
    Pieces(List<T> baseline, Runnable changed) {
        kept = new ArrayList<>(baseline);
        this.changed = changed;
    }

    final void add(T element) {
        added.add(element);
        added(element);
        changed.run();
    }

    /** Is told of an element that was added. */
    void added(T element) {}

    /** Is told of an element that was replaced by its parts. */
    void replaced(T element, Parts<T> parts) {}

    /** Replaces each element of the predicate by its parts. */
    final void replace(Predicate<? super T> which, Cut<T> cut) {
        List<T> more = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            @Nullable T element = kept.get(i);
            if (element != null && which.test(element)) {
                kept.set(i, first(cut(element, cut), more));
            }
        }
        if (!more.isEmpty() || added.stream().anyMatch(which)) {
            for (T element : added) {
                @Nullable T first = which.test(element) ? first(cut(element, cut), more) : element;
                if (first != null) {
                    more.add(first);
                }
            }
            added = more;
        }
    }

    private Parts<T> cut(T element, Cut<T> cut) {
        Parts<T> parts = cut.of(element);
        if (parts.second() != null || !element.equals(parts.first())) {
            replaced(element, parts);
            changed.run();
        }
        return parts;
    }

    private static <T> @Nullable T first(Parts<T> parts, List<T> more) {
        @Nullable T second = parts.second();
        if (second != null) {
            more.add(second);
        }
        return parts.first();
    }

    /** Removes each element of the predicate; tells whether there was any. */
    final boolean remove(Predicate<? super T> which) {
        boolean any = !where(which).isEmpty();
        replace(which, element -> new Parts<>(null, null));
        return any;
    }

    final List<T> where(Predicate<? super T> which) {
        List<T> found = new ArrayList<>();
        for (@Nullable T element : kept) {
            if (element != null && which.test(element)) {
                found.add(element);
            }
        }
        added.stream().filter(which).forEach(found::add);
        return found;
    }

    final List<T> sorted(Comparator<? super T> order) {
        List<T> all = new ArrayList<>(kept.size() + added.size());
        for (@Nullable T element : kept) {
            if (element != null) {
                all.add(element);
            }
        }
        added.stream().sorted(order).forEach(all::add);
        return all;
    }
}
