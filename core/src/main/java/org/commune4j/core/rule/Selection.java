package org.commune4j.core.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The subjects of one kind in one world, shared by all rules that speak of them. */
final class Selection<S> {

    private static final Logger LOG = LoggerFactory.getLogger(Selection.class);

    private final Subject<S> subject;
    private final List<? extends S> things;
    private final boolean narrowed;
    private final @Nullable RuntimeException failure;

    /** The order by id, worked out when somebody asks. */
    private volatile @Nullable Order order;

    /** The ids, read once for all rules when the order is asked for: whoever reads every verdict asks for each of them. */
    private volatile @Nullable List<Optional<String>> ids;

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
            List<S> things = new ArrayList<>();
            if (ids.isEmpty()) {
                // A list that is not read by index is copied once rather than walked for every verdict.
                return new Selection<>(subject, all instanceof RandomAccess ? all : new ArrayList<>(all), false, null);
            }
            for (S thing : all) {
                if (ids.contains(subject.idOf(thing))) {
                    things.add(thing);
                }
            }
            return new Selection<>(subject, things, things.size() < all.size(), null);
        } catch (RuntimeException e) {
            if (LOG.isDebugEnabled()) {
                LOG.debug("selecting '{}' failed with {}", subject, e.getClass().getName());
            }
            return new Selection<>(subject, List.of(), false, e);
        }
    }

    Subject<S> subject() {
        return subject;
    }

    int size() {
        return things.size();
    }

    S get(int index) {
        return things.get(index);
    }

    Optional<String> id(int index) {
        @Nullable List<Optional<String>> known = ids;
        return known == null ? readId(index) : known.get(index);
    }

    private Optional<String> readId(int index) {
        return Optional.of(subject.idOf(things.get(index)));
    }

    /** Tells whether things of the kind were left out, because nobody asked for them. */
    boolean isNarrowed() {
        return narrowed;
    }

    /** Returns what the selector threw, if it did. */
    @Nullable
    RuntimeException failure() {
        return failure;
    }

    /** Tells how the things stand by id. Immutable once made. */
    Order order() {
        @Nullable Order known = order;
        if (known == null) {
            List<Optional<String>> read = new ArrayList<>(things.size());
            for (int i = 0; i < things.size(); i++) {
                read.add(readId(i));
            }
            known = Order.of(read);
            ids = read;
            order = known;
        }
        return known;
    }

    /** The indexes of the things sorted by id, and whether two things share an id. */
    static final class Order {
        /** No other order than that in which the things were given. */
        static final Order AS_THEY_STAND = new Order(new String[0], null, false);

        private final String[] ids;
        private final int @Nullable [] indexes;
        private final boolean twins;

        private Order(String[] ids, int @Nullable [] indexes, boolean twins) {
            this.ids = ids;
            this.indexes = indexes;
            this.twins = twins;
        }

        private static Order of(List<Optional<String>> read) {
            if (isSorted(read)) {
                return AS_THEY_STAND;
            }
            String[] ids = new String[read.size()];
            Arrays.setAll(ids, i -> read.get(i).orElseThrow());
            int[] indexes = sort(ids.length, Comparator.comparing(i -> ids[i]));
            boolean twins = false;
            for (int i = 1; i < indexes.length; i++) {
                twins |= ids[indexes[i - 1]].equals(ids[indexes[i]]);
            }
            return new Order(ids, indexes, twins);
        }

        private static boolean isSorted(List<Optional<String>> read) {
            String before = read.get(0).orElseThrow();
            for (int i = 1; i < read.size(); i++) {
                String id = read.get(i).orElseThrow();
                if (before.compareTo(id) >= 0) {
                    return false;
                }
                before = id;
            }
            return true;
        }

        private static int[] sort(int length, Comparator<Integer> comparator) {
            Integer[] boxed = new Integer[length];
            Arrays.setAll(boxed, i -> i);
            Arrays.sort(boxed, comparator);
            return Arrays.stream(boxed).mapToInt(Integer::intValue).toArray();
        }

        /**
         * Returns the same order, where things that share an id stand by their judgements, so that the input's order is
         * lost.
         */
        Order byJudgement(byte[] judgements) {
            if (!twins) {
                return this;
            }
            Comparator<Integer> byId = Comparator.comparing(i -> ids[i]);
            return new Order(ids, sort(ids.length, byId.thenComparing(i -> judgements[i])), true);
        }

        /** Returns the index of the thing at a place in the order. */
        int at(int place) {
            return indexes == null ? place : indexes[place];
        }
    }
}
