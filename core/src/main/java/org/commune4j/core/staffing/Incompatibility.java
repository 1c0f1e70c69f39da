package org.commune4j.core.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * The statement that one official must not, or should not, hold certain posts together, as dated data with its source.
 *
 * <pre>{@code
 * Incompatibility own = Incompatibility.builder()
 *         .code("HOST-001")
 *         .addSides(Side.of(PostKind.of("ACCOUNTANT")), Side.of(PostKind.of("TREASURER")))
 *         .scope(IncompatibilityScope.UNIT)
 *         .basis(Basis.PRACTICE)
 *         .validity(DateRange.from(LocalDate.of(2026, 1, 1)))
 *         .build();
 * own.conflicts(view.official("CB-07"));      // pairs of posts held against it
 * }</pre>
 *
 * <p>The posts are given as sides: two posts exclude each other if their kinds stand on different sides. A pair has two
 * sides of one kind each, a group has as many sides as kinds. Its validity and jurisdiction are for the caller to
 * regard; a rule or {@link Suitability} does so. What rests on law carries its reference in {@link #basis()}. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract sealed class Incompatibility permits ImmutableIncompatibility {

    Incompatibility() {}

    /** Returns the stable code; its sentence is the message {@code INCOMPATIBILITY.} plus the code. */
    public abstract String code();

    /** Returns the kinds of posts that exclude each other, side by side; at least two sides, no kind on two. */
    public abstract List<Side> sides();

    /** Returns how near to each other two posts must be to exclude each other. */
    public abstract IncompatibilityScope scope();

    /** Returns how strongly it binds: {@link Strength#MUST_NOT}, or {@link Strength#SHOULD} for guidance. */
    @Value.Default
    public Strength strength() {
        return Strength.MUST_NOT;
    }

    /** Returns what it rests on. */
    public abstract Basis basis();

    /** Returns the days on which it holds. */
    public abstract DateRange validity();

    /** Returns where it holds; nationwide by default. */
    @Value.Default
    public Jurisdiction jurisdiction() {
        return Jurisdiction.NATIONAL;
    }

    @Value.Check
    void check() {
        if (sides().size() < 2) {
            throw Problem.of("STRUCTURE-032", Pointer.ROOT.field("sides"))
                    .with("found", sides().size())
                    .exception();
        }
        Set<PostKind> seen = new LinkedHashSet<>();
        for (int i = 0; i < sides().size(); i++) {
            for (PostKind kind : sides().get(i).kinds()) {
                if (!seen.add(kind)) {
                    throw Problem.of(
                                    "STRUCTURE-033", Pointer.ROOT.field("sides").index(i))
                            .with("kind", kind.message())
                            .exception();
                }
            }
        }
        if (strength() != Strength.MUST_NOT && strength() != Strength.SHOULD) {
            throw new IllegalArgumentException("The incompatibility " + Echo.shown(code()) + " has the strength "
                    + strength() + ", but it is a prohibition (MUST_NOT) or guidance (SHOULD)");
        }
    }

    /** Returns what it says, in a sentence. */
    public Message message() {
        return Message.of("INCOMPATIBILITY." + code());
    }

    /**
     * Tells whether it excludes that one official holds both posts; unknown where nobody can know what the word for the kind of
     * one means. The order does not matter.
     */
    public Truth excludes(PostView first, PostView second) {
        Truth excluded = Truth.FALSE;
        if (isNamed(first) && isNamed(second) && scope().joins(first, second)) {
            for (int one = 0; one < sides().size(); one++) {
                for (int other = 0; other < sides().size(); other++) {
                    if (one != other) {
                        excluded = excluded.or(first.isOf(sides().get(one).kinds())
                                .and(second.isOf(sides().get(other).kinds())));
                    }
                }
            }
        }
        return excluded;
    }

    private boolean isNamed(PostView post) {
        for (Side side : sides()) {
            if (!post.isOf(side.kinds()).isFalse()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the official holds posts on two sides, or may where nobody knows what a word means. */
    private boolean mayConcern(OfficialView official) {
        if (official.appointments().size() < 2) {
            return false;
        }
        int sidesHeld = 0;
        for (Side side : sides()) {
            for (AppointmentView held : official.appointments()) {
                if (held.post()
                        .filter(post -> !post.isOf(side.kinds()).isFalse())
                        .isPresent()) {
                    if (++sidesHeld == 2) {
                        return true;
                    }
                    break;
                }
            }
        }
        return false;
    }

    /**
     * Returns the pairs of posts, among those the official holds, that exclude each other for certain; empty if there are none.
     */
    public List<Pair> conflicts(OfficialView official) {
        return pairs(official).stream()
                .filter(pair -> excludes(pair.first(), pair.second()).isTrue())
                .toList();
    }

    /**
     * Tells whether the official holds posts that exclude each other; unknown where none do for certain, and nobody can know what
     * the word for the kind of one means.
     */
    public Truth isBrokenBy(OfficialView official) {
        return Truth.any(pairs(official), pair -> excludes(pair.first(), pair.second()));
    }

    private List<Pair> pairs(OfficialView official) {
        if (!mayConcern(official)) {
            return List.of();
        }
        List<PostView> posts = official.posts().stream().filter(this::isNamed).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            for (int j = i + 1; j < posts.size(); j++) {
                pairs.add(new Pair(posts.get(i), posts.get(j)));
            }
        }
        return pairs;
    }

    /** Returns a builder; code, sides, scope, basis and validity are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the code, for a log. */
    @Override
    public final String toString() {
        return code();
    }

    /**
     * Kinds of posts that do not exclude each other, but exclude those of every other side.
     *
     * @param kinds the kinds, in the order given
     */
    public record Side(Set<PostKind> kinds) {

        /**
         * Keeps the kinds as they are now.
         *
         * @throws IllegalArgumentException if there are none: such a side would exclude nothing
         */
        public Side {
            if (kinds.isEmpty()) {
                throw Problem.of("STRUCTURE-034", Pointer.ROOT).exception();
            }
            kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
        }

        /** Returns a side of one or more kinds. */
        public static Side of(PostKind... kinds) {
            return new Side(new LinkedHashSet<>(Arrays.asList(kinds)));
        }

        /** Returns one side for each of the kinds: any two of them exclude each other. */
        public static List<Side> ofEach(PostKind... kinds) {
            return Arrays.stream(kinds).map(kind -> of(kind)).toList();
        }
    }

    /**
     * Two posts held by one official.
     *
     * @param first one of them
     * @param second the other
     */
    public record Pair(PostView first, PostView second) {}

    /** Builds an {@link Incompatibility}. Not thread-safe. */
    public static final class Builder extends ImmutableIncompatibility.Builder {
        Builder() {}
    }
}
