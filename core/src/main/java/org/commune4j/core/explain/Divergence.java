package org.commune4j.core.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The first node where two explanations part: a node that says something else, or the reason below it that changed its
 * outcome or its arguments.
 */
public final class Divergence {

    private final List<Integer> path;
    private final @Nullable Explanation left;
    private final @Nullable Explanation right;

    private Divergence(List<Integer> path, @Nullable Explanation left, @Nullable Explanation right) {
        this.path = path;
        this.left = left;
        this.right = right;
    }

    static Optional<Divergence> between(Explanation left, Explanation right) {
        BiPredicate<Explanation, Explanation> same =
                left.mark() == right.mark() ? Explanation::sameNode : (one, other) -> one.mark() == other.mark();
        Deque<Pair> way = new ArrayDeque<>();
        if (sayOther(left, right)) {
            return Optional.of(of(way, left, right));
        }
        way.push(new Pair(left, right));
        // Those below come first; a node that differs itself is found once none of them does.
        while (!way.isEmpty()) {
            Pair here = way.element();
            List<Explanation> lefts = here.left.children();
            List<Explanation> rights = here.right.children();
            int next = here.next++;
            if (next < lefts.size() && next < rights.size()) {
                Explanation one = lefts.get(next);
                Explanation other = rights.get(next);
                if (sayOther(one, other)) {
                    return Optional.of(of(way, one, other));
                }
                way.push(new Pair(one, other));
            } else if (next < lefts.size() || next < rights.size()) {
                return Optional.of(of(
                        way,
                        next < lefts.size() ? lefts.get(next) : null,
                        next < rights.size() ? rights.get(next) : null));
            } else {
                way.pop();
                if (!same.test(here.left, here.right)) {
                    return Optional.of(of(way, here.left, here.right));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sayOther(Explanation left, Explanation right) {
        return !left.message().code().equals(right.message().code());
    }

    /** Two nodes on the way down, and the index of the children to compare next. */
    private static final class Pair {
        private final Explanation left;
        private final Explanation right;
        private int next;

        Pair(Explanation left, Explanation right) {
            this.left = left;
            this.right = right;
        }
    }

    private static Divergence of(Deque<Pair> way, @Nullable Explanation left, @Nullable Explanation right) {
        List<Integer> path = new ArrayList<>(way.size());
        way.descendingIterator().forEachRemaining(above -> path.add(above.next - 1));
        return new Divergence(List.copyOf(path), left, right);
    }

    /** Returns the child indexes from the root down to the node; empty for the root itself. */
    public List<Integer> path() {
        return path;
    }

    /** Returns the node of the first explanation; empty if it has none there. */
    public Optional<Explanation> left() {
        return Optional.ofNullable(left);
    }

    /** Returns the node of the second explanation; empty if it has none there. */
    public Optional<Explanation> right() {
        return Optional.ofNullable(right);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Divergence that
                && path.equals(that.path)
                && Objects.equals(left, that.left)
                && Objects.equals(right, that.right);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, left, right);
    }

    /** Returns the path and both nodes, for a log. */
    @Override
    public String toString() {
        return path + ": " + left + " / " + right;
    }
}
