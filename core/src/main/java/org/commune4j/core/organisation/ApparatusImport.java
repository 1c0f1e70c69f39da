package org.commune4j.core.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;

/**
 * What became of units and posts that came from elsewhere: an apparatus of everything that fits together, and everything
 * that does not. A document of one's own is better refused as a whole, by {@link Apparatus#of}.
 *
 * <p>Nothing is guessed. Of two units or posts with one id on the same days the first one given is kept. A unit whose parent
 * does not exist, or begins after it, is kept at the top; so is every unit of a circle, since nobody can tell which of its
 * lines is the wrong one. A post without its unit, an event that names an unknown unit, and a renaming of a unit that does not
 * exist on the day or has been renamed on it, are left out.
 */
public final class ApparatusImport {

    private final Apparatus apparatus;
    private final List<Problem> problems;
    private final List<Pointer> leftOut;

    private ApparatusImport(Apparatus apparatus, List<Problem> problems, List<Pointer> leftOut) {
        this.apparatus = apparatus;
        this.problems = List.copyOf(problems);
        this.leftOut = List.copyOf(leftOut);
    }

    /**
     * Takes what fits together.
     *
     * @param units as far as they could be read
     * @param posts as far as they could be read
     * @param events as far as they could be read
     * @param at the place of the document that holds the lists {@code units}, {@code posts} and {@code unitEvents}
     */
    public static ApparatusImport of(Entries<Unit> units, Entries<Post> posts, Entries<UnitEvent> events, Pointer at) {
        return new Sieve(units, posts, events).result(Apparatus.check(units, posts, events, at), at);
    }

    /** Returns the apparatus of everything that fits together. */
    public Apparatus apparatus() {
        return apparatus;
    }

    /** Everything that does not fit, as {@link Apparatus#check} tells it. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns the places of what was read and is not in the apparatus: {@code /units/3} for a unit, {@code
     * /units/3/parent} for a unit that is kept at the top instead. It may name more than the problems do: every unit of
     * a circle, and what falls with something else.
     */
    public List<Pointer> leftOut() {
        return leftOut;
    }

    /** Returns the numbers, for a log. */
    @Override
    public String toString() {
        return apparatus + ", " + problems.size() + " problems";
    }

    /** Takes away what does not fit until the rest does; what it holds is by index in the document. Used once. */
    private static final class Sieve {

        private final TreeMap<Integer, Unit> units = new TreeMap<>();
        private final TreeMap<Integer, Post> posts = new TreeMap<>();
        private final TreeMap<Integer, UnitEvent> events = new TreeMap<>();
        private final TreeSet<Integer> lostUnits = new TreeSet<>();
        private final TreeSet<Integer> lostParents = new TreeSet<>();
        private final TreeSet<Integer> lostPosts = new TreeSet<>();
        private final TreeSet<Integer> lostEvents = new TreeSet<>();

        Sieve(Entries<Unit> units, Entries<Post> posts, Entries<UnitEvent> events) {
            units.forEach(this.units::put);
            posts.forEach(this.posts::put);
            events.forEach(this.events::put);
        }

        ApparatusImport result(List<Problem> problems, Pointer at) {
            for (ApparatusCheck check = check(); !check.problems().isEmpty(); check = check()) {
                takeAway(check);
            }
            Apparatus apparatus = Apparatus.of(
                            List.copyOf(units.values()), List.copyOf(posts.values()), List.copyOf(events.values()))
                    .orThrow();
            List<Pointer> leftOut = new ArrayList<>();
            TreeSet<Integer> ofUnits = new TreeSet<>(lostUnits);
            ofUnits.addAll(lostParents);
            for (int index : ofUnits) {
                Pointer unit = at.field("units").index(index);
                leftOut.add(lostUnits.contains(index) ? unit : unit.field("parent"));
            }
            lostPosts.forEach(index -> leftOut.add(at.field("posts").index(index)));
            lostEvents.forEach(index -> leftOut.add(at.field("unitEvents").index(index)));
            return new ApparatusImport(apparatus, problems, leftOut);
        }

        /** Doubles go first: what is under a circle or without a parent depends on which of them is kept. */
        private void takeAway(ApparatusCheck check) {
            if (!check.wrongUnits().isEmpty()) {
                take(units, check.wrongUnits(), lostUnits);
            } else {
                cutParents(check.wrongParents());
                take(posts, check.wrongPosts(), lostPosts);
                take(events, check.wrongEvents(), lostEvents);
            }
        }

        private ApparatusCheck check() {
            return new ApparatusCheck(
                    Entries.of(List.copyOf(units.values())),
                    Entries.of(List.copyOf(posts.values())),
                    Entries.of(List.copyOf(events.values())),
                    Pointer.ROOT);
        }

        /** {@code wrong} counts what is left. */
        private static <T> void take(Map<Integer, T> from, Set<Integer> wrong, Set<Integer> lost) {
            List<Integer> indexes = List.copyOf(from.keySet());
            for (int place : wrong) {
                int index = indexes.get(place);
                from.remove(index);
                lost.add(index);
            }
        }

        private void cutParents(Set<Integer> wrong) {
            List<Integer> indexes = List.copyOf(units.keySet());
            for (int place : wrong) {
                int index = indexes.get(place);
                units.computeIfPresent(
                        index,
                        (any, unit) -> unit.toBuilder().parent(Optional.empty()).build());
                lostParents.add(index);
            }
        }
    }
}
