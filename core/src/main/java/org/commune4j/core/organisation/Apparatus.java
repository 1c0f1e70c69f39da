package org.commune4j.core.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Dated;
import org.jspecify.annotations.Nullable;

/**
 * The apparatus with its history (tổ chức bộ máy): units, posts and what happened to the units, checked to fit together.
 * {@link #on} gives its chart on a date.
 */
public final class Apparatus implements Dated<OrgChart> {

    private final List<Unit> units;
    private final List<Post> posts;
    private final List<UnitEvent> events;
    private final Succession succession;
    private final IdIndex unitIndex;
    private final IdIndex postIndex;
    /** Per unit: its own number, and that of its parent. */
    private final int[] unitNumbers;

    private final int[] parentNumbers;
    /** Per post: its own number, and that of its unit. */
    private final int[] postNumbers;

    private final int[] postUnitNumbers;
    private final Map<String, List<UnitEvent>> renamings;

    private Apparatus(List<Unit> units, List<Post> posts, List<UnitEvent> events) {
        this.units = List.copyOf(units);
        this.posts = List.copyOf(posts);
        this.events = List.copyOf(events);
        succession = Succession.of(this.events);
        unitIndex = IdIndex.of(this.units.stream().map(Unit::id));
        postIndex = IdIndex.of(this.posts.stream().map(Post::id));
        unitNumbers = new int[units.size()];
        parentNumbers = new int[units.size()];
        for (int i = 0; i < unitNumbers.length; i++) {
            Unit unit = this.units.get(i);
            unitNumbers[i] = unitIndex.of(unit.id());
            parentNumbers[i] = unit.parent().map(unitIndex::of).orElse(IdIndex.NONE);
        }
        postNumbers = new int[posts.size()];
        postUnitNumbers = new int[posts.size()];
        for (int i = 0; i < postNumbers.length; i++) {
            Post post = this.posts.get(i);
            postNumbers[i] = postIndex.of(post.id());
            postUnitNumbers[i] = unitIndex.of(post.unit());
        }
        renamings = renamings(this.events);
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

    /**
     * Returns the apparatus, or everything that keeps its parts from fitting together; see {@link #check}.
     *
     * @param units in any order
     * @param posts in any order
     * @param events in any order
     */
    public static Checked<Apparatus> of(List<Unit> units, List<Post> posts, List<UnitEvent> events) {
        List<Problem> problems = check(Entries.of(units), Entries.of(posts), Entries.of(events), Pointer.ROOT);
        return problems.isEmpty() ? Checked.of(new Apparatus(units, posts, events)) : Checked.ofProblems(problems);
    }

    /**
     * Everything that keeps units, posts and events from fitting together: one id for two units or two posts on the same
     * day, a reference to what does not exist, a unit under itself, a unit that begins before its parent, a unit that takes
     * another name while it does not exist, or two on one day.
     *
     * <p>That a unit lasts longer than its parent is no such problem: the chart is defined then, and rules speak of it.
     *
     * @param at the place of the document that holds the lists {@code units}, {@code posts} and {@code unitEvents}
     * @return the problems, those of units first, then of posts, then of events; empty if there are none
     */
    public static List<Problem> check(Entries<Unit> units, Entries<Post> posts, Entries<UnitEvent> events, Pointer at) {
        return new ApparatusCheck(units, posts, events, at).problems();
    }

    /** Returns the chart on the date. */
    @Override
    public OrgChart on(LocalDate date) {
        return new OrgChart(this, date);
    }

    /** Adds the days strictly inside {@code within} on which the chart may change. */
    @Override
    public void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
        units.forEach(unit -> unit.life().addBoundaries(within, boundaries));
        posts.forEach(post -> post.life().addBoundaries(within, boundaries));
        // A renaming changes a name, any other event shows in the lives above.
        events.forEach(event -> DateRange.from(event.date()).addBoundaries(within, boundaries));
    }

    /** Returns the units in the order given. */
    public List<Unit> units() {
        return units;
    }

    /** Returns the posts in the order given. */
    public List<Post> posts() {
        return posts;
    }

    /** Returns what happened to the units, in the order given. */
    public List<UnitEvent> events() {
        return events;
    }

    /** Returns what became of which unit. */
    public Succession succession() {
        return succession;
    }

    IdIndex unitIndex() {
        return unitIndex;
    }

    IdIndex postIndex() {
        return postIndex;
    }

    int unitNumber(int index) {
        return unitNumbers[index];
    }

    int parentNumber(int index) {
        return parentNumbers[index];
    }

    int postNumber(int index) {
        return postNumbers[index];
    }

    int postUnitNumber(int index) {
        return postUnitNumbers[index];
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

    /** Returns the numbers of units, posts and events, for a log. */
    @Override
    public String toString() {
        return units.size() + " units, " + posts.size() + " posts, " + events.size() + " events";
    }
}
