package org.commune4j.core.explain;

import java.util.ArrayList;
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
        return between(left, right, List.of(), same);
    }

    private static Optional<Divergence> between(
            Explanation left, Explanation right, List<Integer> path, BiPredicate<Explanation, Explanation> same) {
        if (!left.message().code().equals(right.message().code())) {
            return Optional.of(new Divergence(path, left, right));
        }
        Optional<Divergence> below = below(left, right, path, same);
        if (below.isPresent() || same.test(left, right)) {
            return below;
        }
        return Optional.of(new Divergence(path, left, right));
    }

    private static Optional<Divergence> below(
            Explanation left, Explanation right, List<Integer> path, BiPredicate<Explanation, Explanation> same) {
        int both = Math.min(left.children().size(), right.children().size());
        for (int i = 0; i < both; i++) {
            Optional<Divergence> found =
                    between(left.children().get(i), right.children().get(i), appended(path, i), same);
            if (found.isPresent()) {
                return found;
            }
        }
        if (left.children().size() > both) {
            return Optional.of(
                    new Divergence(appended(path, both), left.children().get(both), null));
        }
        if (right.children().size() > both) {
            return Optional.of(
                    new Divergence(appended(path, both), null, right.children().get(both)));
        }
        return Optional.empty();
    }

    private static List<Integer> appended(List<Integer> path, int index) {
        List<Integer> longer = new ArrayList<>(path);
        longer.add(index);
        return List.copyOf(longer);
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

    /** Path and both nodes, for a log. */
    @Override
    public String toString() {
        return path + ": " + left + " / " + right;
    }
}
