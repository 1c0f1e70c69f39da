package org.commune4j.core.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.commune4j.core.organisation.FunctionalLine;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Imported;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;

/** Takes away what does not fit until the rest does; what it holds is by index in the document. Used once. */
final class StructureSieve {

    private final TreeMap<Integer, Unit> units = new TreeMap<>();
    private final TreeMap<Integer, Post> posts = new TreeMap<>();
    private final TreeMap<Integer, UnitEvent> events = new TreeMap<>();
    private final TreeSet<Integer> lostUnits = new TreeSet<>();
    private final TreeSet<Integer> lostParents = new TreeSet<>();
    private final TreeSet<Integer> lostPosts = new TreeSet<>();
    private final TreeSet<Integer> lostEvents = new TreeSet<>();
    private final TreeMap<Integer, Set<Integer>> lostUnitLines = new TreeMap<>();
    private final TreeMap<Integer, Set<Integer>> lostPostLines = new TreeMap<>();

    StructureSieve(Entries<Unit> units, Entries<Post> posts, Entries<UnitEvent> events) {
        units.forEach(this.units::put);
        posts.forEach(this.posts::put);
        events.forEach(this.events::put);
    }

    Imported<Facts> result(List<Problem> problems, Pointer at) {
        for (StructureCheck check = check(); !check.problems().isEmpty(); check = check()) {
            takeAway(check);
        }
        Facts facts =
                Facts.structure(List.copyOf(units.values()), List.copyOf(posts.values()), List.copyOf(events.values()));
        List<Pointer> leftOut = new ArrayList<>();
        TreeSet<Integer> ofUnits = new TreeSet<>(lostUnits);
        ofUnits.addAll(lostParents);
        for (int index : ofUnits) {
            Pointer unit = at.field("units").index(index);
            leftOut.add(lostUnits.contains(index) ? unit : unit.field("parent"));
        }
        addLines(leftOut, at.field("units"), lostUnitLines);
        lostPosts.forEach(index -> leftOut.add(at.field("posts").index(index)));
        addLines(leftOut, at.field("posts"), lostPostLines);
        lostEvents.forEach(index -> leftOut.add(at.field("unitEvents").index(index)));
        return new Imported<>(facts, problems, leftOut);
    }

    /** Doubles go first: what is under a circle or without a parent depends on which of them is kept. */
    private void takeAway(StructureCheck check) {
        if (!check.wrongUnits().isEmpty()) {
            take(units, check.wrongUnits(), lostUnits);
        } else {
            cutParents(check.wrongParents());
            cutLines(
                    units,
                    check.wrongUnitLines(),
                    lostUnitLines,
                    Unit::functionalLines,
                    (unit, kept) -> unit.toBuilder().functionalLines(kept).build());
            Map<Integer, Set<Integer>> ofKept = new TreeMap<>(check.wrongPostLines());
            ofKept.keySet().removeAll(check.wrongPosts());
            cutLines(
                    posts,
                    ofKept,
                    lostPostLines,
                    Post::functionalLines,
                    (post, kept) -> post.toBuilder().functionalLines(kept).build());
            take(posts, check.wrongPosts(), lostPosts);
            take(events, check.wrongEvents(), lostEvents);
        }
    }

    private StructureCheck check() {
        return new StructureCheck(
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

    private static void addLines(List<Pointer> leftOut, Pointer list, Map<Integer, Set<Integer>> lost) {
        lost.forEach((index, lines) -> lines.forEach(
                line -> leftOut.add(list.index(index).field("functionalLines").index(line))));
    }

    /** No line is cut twice: what a line leads to is known by its id, which stays when doubles have gone. */
    private static <T> void cutLines(
            Map<Integer, T> from,
            Map<Integer, Set<Integer>> wrong,
            Map<Integer, Set<Integer>> lost,
            Function<T, List<FunctionalLine>> lines,
            BiFunction<T, List<FunctionalLine>, T> with) {
        List<Integer> indexes = List.copyOf(from.keySet());
        wrong.forEach((place, wrongLines) -> {
            int index = indexes.get(place);
            lost.put(index, wrongLines);
            from.computeIfPresent(index, (any, element) -> {
                List<FunctionalLine> kept = new ArrayList<>(lines.apply(element));
                List.copyOf(wrongLines).stream()
                        .sorted(Comparator.reverseOrder())
                        .forEach(line -> kept.remove(line.intValue()));
                return with.apply(element, kept);
            });
        });
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
