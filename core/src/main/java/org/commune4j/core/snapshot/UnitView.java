package org.commune4j.core.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.rule.GivenWord;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** A unit on one date: in its place among the others, with its posts and those who hold them. Lists are sorted by id. */
public final class UnitView {

    private final Unit unit;
    private final LocalizedText name;
    private final GivenWord kind;
    private final GivenWord branch;
    private @Nullable UnitView parent;
    private List<UnitView> children = List.of();
    private List<PostView> posts = List.of();
    private List<UnitView> functionalSuperiors = List.of();
    private int level;

    UnitView(Unit unit, LocalizedText name, Vocabulary words) {
        this.unit = unit;
        this.name = name;
        kind = GivenWord.of(unit.kind(), words, unit.id());
        branch = GivenWord.of(unit.branch(), words, unit.id());
    }

    // Only the snapshot links its parts, before anybody sees them.

    void placeUnder(UnitView newParent) {
        parent = newParent;
        if (newParent.children.isEmpty()) {
            newParent.children = new ArrayList<>(4);
        }
        newParent.children.add(this);
    }

    void add(PostView post) {
        if (posts.isEmpty()) {
            posts = new ArrayList<>(8);
        }
        posts.add(post);
    }

    void reportTo(List<UnitView> superiors) {
        functionalSuperiors = List.copyOf(superiors);
    }

    void close() {
        children = Collections.unmodifiableList(children);
        posts = Collections.unmodifiableList(posts);
    }

    void setLevel(int newLevel) {
        level = newLevel;
    }

    /** Returns the unit as it is described for this date. */
    public Unit unit() {
        return unit;
    }

    /** Returns the id. */
    public String id() {
        return unit.id();
    }

    /** Returns the name on this date, renamings taken into account. */
    public LocalizedText name() {
        return name;
    }

    /** Returns what sort of body it is: the kind that its word means. Compare it by {@link #isOf(UnitKind)}. */
    public UnitKind kind() {
        return kind.meaning().equals(unit.kind().code()) ? unit.kind() : UnitKind.of(kind.meaning());
    }

    /** Returns the name of its kind. */
    public Message kindName() {
        return kind.name();
    }

    /** Tells whether it is of the kind; unknown where nobody can know what its word means. */
    public Truth isOf(UnitKind asked) {
        return kind.is(asked);
    }

    /** Tells whether it is of one of the kinds; unknown where nobody can know what its word means. */
    public Truth isOf(Collection<UnitKind> asked) {
        return kind.isOneOf(asked);
    }

    /** Returns the part of the political system it belongs to: the branch that its word means. Compare it by {@link #isIn}. */
    public Branch branch() {
        return branch.meaning().equals(unit.branch().code()) ? unit.branch() : Branch.of(branch.meaning());
    }

    /** Tells whether it belongs to one of the branches; unknown where nobody can know what its word means. */
    public Truth isIn(Collection<Branch> asked) {
        return branch.isOneOf(asked);
    }

    Truth isKindPlaced() {
        return kind.isPlaced();
    }

    Truth isBranchPlaced() {
        return branch.isPlaced();
    }

    /** Returns the unit it stands under; empty at the top, and where it {@linkplain #isDetached() is detached}. */
    public Optional<UnitView> parent() {
        return Optional.ofNullable(parent);
    }

    /** Tells whether the unit that it stands under by its description does not exist on this date. */
    public boolean isDetached() {
        return parent == null && unit.parent().isPresent();
    }

    /**
     * Returns the units that it reports to in its field of work on the date beside the one it stands under, by id. A line to a unit that
     * does not exist on the date, or to the one it stands under itself, is left out.
     */
    public List<UnitView> functionalSuperiors() {
        return functionalSuperiors;
    }

    /** Returns the units directly under it. */
    public List<UnitView> children() {
        return children;
    }

    /** Returns its own posts. */
    public List<PostView> posts() {
        return posts;
    }

    /** Returns its own posts of one rank. */
    public List<PostView> posts(Rank rank) {
        return posts.stream().filter(post -> post.rank() == rank).toList();
    }

    /** Returns the officials who hold one of its own posts, each once. */
    public List<OfficialView> officials() {
        return PostView.officials(posts);
    }

    /** Returns the working time that the appointments to its own posts take. */
    public FullTimeEquivalents workingTime() {
        FullTimeEquivalents sum = FullTimeEquivalents.NONE;
        for (PostView post : posts) {
            sum = sum.plus(post.workingTime());
        }
        return sum;
    }

    /** Returns the number of units above it; 0 at the top. */
    public int level() {
        return level;
    }

    /** Returns the units above it, nearest first. */
    public List<UnitView> ancestors() {
        List<UnitView> ancestors = new ArrayList<>(level);
        for (@Nullable UnitView above = parent; above != null; above = above.parent) {
            ancestors.add(above);
        }
        return Collections.unmodifiableList(ancestors);
    }

    /** Returns the path from the top down to this unit, both included. */
    public List<UnitView> path() {
        List<UnitView> path = new ArrayList<>(ancestors());
        Collections.reverse(path);
        path.add(this);
        return Collections.unmodifiableList(path);
    }

    /** Returns all units under it, each before those under it. */
    public List<UnitView> descendants() {
        List<UnitView> found = new ArrayList<>();
        Deque<UnitView> open = new ArrayDeque<>();
        pushReversed(children, open);
        while (!open.isEmpty()) {
            UnitView next = open.pop();
            found.add(next);
            pushReversed(next.children, open);
        }
        return Collections.unmodifiableList(found);
    }

    private static void pushReversed(List<UnitView> units, Deque<UnitView> open) {
        for (int i = units.size() - 1; i >= 0; i--) {
            open.push(units.get(i));
        }
    }

    /** Tells whether {@code other} stands somewhere above it. */
    public boolean isUnder(UnitView other) {
        return isUnder((UnitView above) -> above == other);
    }

    /** Tells whether one that fits stands somewhere above it. */
    boolean isUnder(Predicate<UnitView> fits) {
        for (@Nullable UnitView above = parent; above != null; above = above.parent) {
            if (fits.test(above)) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many may work in its own posts at the same time. */
    public int places() {
        int places = 0;
        for (PostView post : posts) {
            places = Math.addExact(places, post.post().holders());
        }
        return places;
    }

    /** Returns how many may hold its own posts of one rank at the same time. */
    public int places(Rank rank) {
        int places = 0;
        for (PostView post : posts) {
            places = Math.addExact(places, post.rank() == rank ? post.post().holders() : 0);
        }
        return places;
    }

    /** Tells whether it is a focal point (đầu mối): a unit with a head of its own. */
    boolean isFocalPoint() {
        for (PostView post : posts) {
            if (post.rank() == Rank.HEAD) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns how many units and places its head leads directly: the units directly under it and the places of its own
     * posts below the head.
     */
    public int span() {
        return children.size() + places() - places(Rank.HEAD);
    }

    /** Returns the id and the kind, for a log. */
    @Override
    public String toString() {
        return unit.id() + " (" + unit.kind() + ")";
    }
}
