package org.commune4j.core.reform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.commune4j.core.text.Message;

/**
 * A place where two reforms meet: both change one thing, or one changes what the other relies on, so that their order
 * matters.
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
 */
public record Conflict(Nature nature, Touched touched, String id, int first, int second) {

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
        return Message.of("REFORM.conflict." + nature)
                .with("touched", touched.message())
                .with("id", id)
                .with("first", first + 1)
                .with("second", second + 1);
    }

    /** Finds where the changes of two reforms meet, by the order of the first, then of the second. */
    static List<Conflict> between(List<Footprint> first, List<Footprint> second) {
        Map<Key, List<Integer>> reading = byKey(second, Footprint::reads);
        Map<Key, List<Integer>> writing = byKey(second, Footprint::writes);
        Set<Conflict> conflicts = new LinkedHashSet<>();
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
                            .add(new Conflict(nature, key.touched(), key.id(), i, j));
                }
            }
            met.values().forEach(conflicts::addAll);
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
