package org.commune4j.core.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commune4j.core.organisation.FunctionalLine;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.organisation.UnitEventKind;
import org.jspecify.annotations.Nullable;

/** Where units and posts stand among the others, by numbers in the order of their ids. Built once. */
final class StructureIndex {

    final IdIndex units;
    final IdIndex posts;
    /** Per unit: its own number, and that of its parent. */
    final int[] unitNumbers;

    final int[] parentNumbers;
    /** Per post: its own number, and that of its unit. */
    final int[] postNumbers;

    final int[] postUnitNumbers;
    private final Map<String, List<UnitEvent>> renamings;

    StructureIndex(List<Unit> allUnits, List<Post> allPosts, List<UnitEvent> events) {
        units = IdIndex.of(allUnits, Unit::id);
        posts = IdIndex.of(allPosts, Post::id);
        unitNumbers = new int[allUnits.size()];
        parentNumbers = new int[allUnits.size()];
        for (int i = 0; i < unitNumbers.length; i++) {
            Unit unit = allUnits.get(i);
            unitNumbers[i] = units.of(unit.id());
            parentNumbers[i] = unit.parent().map(units::of).orElse(IdIndex.NONE);
        }
        postNumbers = new int[allPosts.size()];
        postUnitNumbers = new int[allPosts.size()];
        for (int i = 0; i < postNumbers.length; i++) {
            Post post = allPosts.get(i);
            postNumbers[i] = posts.of(post.id());
            postUnitNumbers[i] = units.of(post.unit());
        }
        renamings = renamings(events);
    }

    /**
     * Tells whether nothing can be wrong: every id stands for one life, every unit and post names one that exists and began
     * before, and no unit stands under itself or reports to itself. Where it does not, the check says what is wrong, if anything is.
     */
    boolean isSound(List<Unit> allUnits, List<Post> allPosts, List<UnitEvent> events) {
        if (!events.isEmpty() || units.size() < unitNumbers.length || posts.size() < postNumbers.length) {
            return false;
        }
        int[] parents = new int[unitNumbers.length];
        LocalDate[] begins = new LocalDate[parents.length];
        for (int i = 0; i < parents.length; i++) {
            parents[unitNumbers[i]] = parentNumbers[i];
            begins[unitNumbers[i]] = allUnits.get(i).life().startOrMin();
            if (parentNumbers[i] == IdIndex.NONE && allUnits.get(i).parent().isPresent()) {
                return false;
            }
            if (!areKnown(allUnits.get(i).functionalLines(), unitNumbers[i])) {
                return false;
            }
        }
        // Each unit is climbed over once: a way up that meets an earlier one ends there, one that meets itself is a
        // circle.
        int[] wayOver = new int[parents.length];
        for (int number = 0; number < parents.length; number++) {
            int way = number + 1;
            for (int here = number; here != IdIndex.NONE && wayOver[here] == 0; here = parents[here]) {
                wayOver[here] = way;
                int above = parents[here];
                if (above != IdIndex.NONE && (wayOver[above] == way || begins[here].isBefore(begins[above]))) {
                    return false;
                }
            }
        }
        for (int i = 0; i < postUnitNumbers.length; i++) {
            if (postUnitNumbers[i] == IdIndex.NONE || !areKnown(allPosts.get(i).functionalLines(), IdIndex.NONE)) {
                return false;
            }
        }
        return true;
    }

    private boolean areKnown(List<FunctionalLine> lines, int self) {
        for (FunctionalLine line : lines) {
            int superior = units.of(line.unit());
            if (superior == IdIndex.NONE || superior == self) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<UnitEvent>> renamings(List<UnitEvent> events) {
        Map<String, List<UnitEvent>> byUnit = new HashMap<>();
        for (UnitEvent event : events) {
            if (event.kind() == UnitEventKind.RENAMED) {
                byUnit.computeIfAbsent(event.successors().get(0), unit -> new ArrayList<>())
                        .add(event);
            }
        }
        byUnit.values().forEach(list -> list.sort(Comparator.comparing(UnitEvent::date)));
        return byUnit;
    }

    /** Returns the last renaming of the unit in its life up to the date. */
    @Nullable
    UnitEvent renaming(Unit unit, LocalDate date) {
        @Nullable UnitEvent last = null;
        for (UnitEvent event : renamings.getOrDefault(unit.id(), List.of())) {
            if (!event.date().isAfter(date) && unit.life().contains(event.date())) {
                last = event;
            }
        }
        return last;
    }
}
