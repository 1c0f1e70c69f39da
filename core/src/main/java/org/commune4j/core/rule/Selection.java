package org.commune4j.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The things of one kind in one world, shared by all rules that speak of them. */
final class Selection<S> {

    private static final Logger LOG = LoggerFactory.getLogger(Selection.class);

    private final Subject<S> subject;
    private final List<? extends S> things;
    private final boolean narrowed;
    private final @Nullable RuntimeException failure;

    /** The ids, read once for all rules when the first of them is sorted. */
    private volatile @Nullable Ids ids;

    private Selection(
            Subject<S> subject, List<? extends S> things, boolean narrowed, @Nullable RuntimeException failure) {
        this.subject = subject;
        this.things = things;
        this.narrowed = narrowed;
        this.failure = failure;
    }

    /** Returns what the selector finds in the world, only the ids asked for if there are any. */
    static <W, S> Selection<S> of(
            Subject<S> subject, W world, Function<? super W, ? extends List<? extends S>> selector, Set<String> ids) {
        try {
            List<? extends S> all = selector.apply(world);
            // A list that is not read by index is copied once rather than walked for every verdict.
            List<? extends S> things = all instanceof RandomAccess ? all : new ArrayList<>(all);
            if (ids.isEmpty()) {
                return new Selection<>(subject, things, false, null);
            }
            List<S> asked = new ArrayList<>(all);
            boolean narrowed = asked.removeIf(thing -> !ids.contains(subject.idOf(thing)));
            return new Selection<>(subject, asked, narrowed, null);
        } catch (RuntimeException e) {
            if (LOG.isDebugEnabled()) {
                LOG.debug("selecting '{}' failed with {}", subject, e.getClass().getName());
            }
            return new Selection<>(subject, List.of(), false, e);
        }
    }

    int size() {
        return things.size();
    }

    S get(int index) {
        return things.get(index);
    }

    Optional<String> id(int index) {
        @Nullable Ids known = ids;
        return known == null ? Optional.of(subject.idOf(things.get(index))) : known.read.get(index);
    }

    /** Tells whether the things stand by id, and no two share one. */
    boolean isSorted() {
        @Nullable Ids known = ids;
        if (known == null) {
            known = Ids.of(subject, things);
            ids = known;
        }
        return known.rise;
    }

    private record Ids(List<Optional<String>> read, boolean rise) {

        static <S> Ids of(Subject<S> subject, List<? extends S> things) {
            List<Optional<String>> read = new ArrayList<>(things.size());
            boolean rise = true;
            String before = "";
            for (S thing : things) {
                String id = subject.idOf(thing);
                rise &= read.isEmpty() || before.compareTo(id) < 0;
                read.add(Optional.of(id));
                before = id;
            }
            return new Ids(read, rise);
        }
    }

    /** Tells whether things of the kind were left out, because the filter does not ask for them. */
    boolean isNarrowed() {
        return narrowed;
    }

    /** Returns what the selector threw, if it did. */
    @Nullable
    RuntimeException failure() {
        return failure;
    }
}
