package org.commune4j.core.reform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.commune4j.core.text.Message;

/**
 * Two changes of two reforms that meet: both change one thing, or one changes what the other relies on, so that their order
 * matters. What they meet at besides follows from it.
 *
 * <p>Use {@link Reform#conflicts} to find them before two reforms are carried out together:
 *
 * <pre>{@code
 * for (Conflict conflict : Reform.conflicts(merger, strengthening, before)) {
 *     System.out.println(conflict.message().render(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * <p>Changes are counted from 0 here and from 1 in messages. Where there is no conflict the order of the two reforms does not
 * matter. Immutable and thread-safe.
 *
 * @param nature how they meet
 * @param touched what kind of thing it is
 * @param id its id; within a commune the commune's code and the id, for instance {@code 21400/office}
 * @param first the index of the change in the first reform, from 0
 * @param second the index of the change in the second reform, from 0
 * @param consequences where else these two changes meet because of it, for instance at the posts and tasks of a unit that both
 *     merge; each without consequences of its own
 */
public record Conflict(Nature nature, Touched touched, String id, int first, int second, List<Conflict> consequences) {

    /** What is touched first in the order of {@link Touched} is what the rest follows from. */
    private static final Comparator<Conflict> CAUSE_FIRST =
            Comparator.comparing((Conflict conflict) -> conflict.nature).thenComparing(Conflict::touched);

    /** Keeps the list as it is now. */
    public Conflict {
        consequences = List.copyOf(consequences);
    }

    /** Makes one of all the places where two changes meet: the first of them, with the others as its consequences. */
    static Conflict of(Collection<Conflict> places) {
        List<Conflict> sorted = places.stream().sorted(CAUSE_FIRST).toList();
        Conflict cause = sorted.get(0);
        return new Conflict(
                cause.nature, cause.touched, cause.id, cause.first, cause.second, sorted.subList(1, sorted.size()));
    }

    /** How two reforms meet. */
    public enum Nature {
        /** Both change it. */
        BOTH_CHANGE,
        /** The first changes what the second relies on. */
        SECOND_RELIES,
        /** The second changes what the first relies on. */
        FIRST_RELIES
    }

    /** Returns the conflict in words. */
    public Message message() {
        Message message = Message.of("REFORM.conflict." + nature)
                .with("touched", touched.message())
                .with("id", id)
                .with("first", first + 1)
                .with("second", second + 1);
        return consequences.isEmpty()
                ? message
                : Message.of("REFORM.conflict.with-consequences")
                        .with("conflict", message)
                        .with("count", consequences.size());
    }

    /** Finds which changes of two reforms meet, by the order of the first, then of the second. */
    static List<Conflict> between(List<Footprint> first, List<Footprint> second) {
        Map<Key, List<Integer>> reading = byKey(second, Footprint::reads);
        Map<Key, List<Integer>> writing = byKey(second, Footprint::writes);
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            SortedMap<Integer, List<Conflict>> met = new TreeMap<>();
            for (Key key : first.get(i).keys()) {
                boolean reads = first.get(i).reads().contains(key);
                boolean writes = first.get(i).writes().contains(key);
                Set<Integer> relying = new TreeSet<>(writes ? reading.getOrDefault(key, List.of()) : List.of());
                Set<Integer> changing = new TreeSet<>(
                        reads || (writes && !key.adds()) ? writing.getOrDefault(key, List.of()) : List.of());
                Set<Integer> meeting = new TreeSet<>(relying);
                meeting.addAll(changing);
                for (int j : meeting) {
                    Nature nature = nature(
                            changing.contains(j) && writes && !key.adds(),
                            reads && changing.contains(j),
                            relying.contains(j));
                    met.computeIfAbsent(j, unused -> new ArrayList<>(1))
                            .add(new Conflict(nature, key.touched(), key.id(), i, j, List.of()));
                }
            }
            met.values().forEach(places -> conflicts.add(of(places)));
        }
        return List.copyOf(conflicts);
    }

    private static Map<Key, List<Integer>> byKey(List<Footprint> footprints, Function<Footprint, Set<Key>> keys) {
        Map<Key, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < footprints.size(); i++) {
            for (Key key : keys.apply(footprints.get(i))) {
                byKey.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(i);
            }
        }
        return byKey;
    }

    /** At least one of the three is so. */
    private static Nature nature(boolean changedByBoth, boolean firstRelies, boolean secondRelies) {
        if (changedByBoth || (firstRelies && secondRelies)) {
            return Nature.BOTH_CHANGE;
        }
        return secondRelies ? Nature.SECOND_RELIES : Nature.FIRST_RELIES;
    }
}
