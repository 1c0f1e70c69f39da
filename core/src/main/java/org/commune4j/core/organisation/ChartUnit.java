package org.commune4j.core.organisation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A unit on the date of a chart, with its place and its posts. Lists are sorted by id. */
public final class ChartUnit {

    private final Unit unit;
    private final LocalizedText name;
    private final int number;
    private @Nullable ChartUnit parent;
    private List<ChartUnit> children = List.of();
    private List<Post> posts = List.of();
    private int level;

    ChartUnit(Unit unit, LocalizedText name, int number) {
        this.unit = unit;
        this.name = name;
        this.number = number;
    }

    // Only the chart links its units, before anybody sees them.

    void placeUnder(ChartUnit newParent) {
        parent = newParent;
        if (newParent.children.isEmpty()) {
            newParent.children = new ArrayList<>(4);
        }
        newParent.children.add(this);
    }

    void add(Post post) {
        if (posts.isEmpty()) {
            posts = new ArrayList<>(8);
        }
        posts.add(post);
    }

    void close() {
        children = Collections.unmodifiableList(children);
        posts = Collections.unmodifiableList(posts);
    }

    void setLevel(int newLevel) {
        level = newLevel;
    }

    int number() {
        return number;
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

    /** Returns what sort of body it is. */
    public UnitKind kind() {
        return unit.kind();
    }

    /** Returns the part of the political system it belongs to. */
    public Branch branch() {
        return unit.branch();
    }

    /** Returns the unit it stands under; empty at the top, and where it {@linkplain #isDetached() is detached}. */
    public Optional<ChartUnit> parent() {
        return Optional.ofNullable(parent);
    }

    /** Tells whether it ought to stand under a unit that does not exist on this date. */
    public boolean isDetached() {
        return parent == null && unit.parent().isPresent();
    }

    /** Returns the units directly under it. */
    public List<ChartUnit> children() {
        return children;
    }

    /** Returns its own posts. */
    public List<Post> posts() {
        return posts;
    }

    /** Returns its own posts of one rank. */
    public List<Post> posts(Rank rank) {
        return posts.stream().filter(post -> post.rank() == rank).toList();
    }

    /** Tells how many units stand above it; 0 at the top. */
    public int level() {
        return level;
    }

    /** Returns the units above it, nearest first. */
    public List<ChartUnit> ancestors() {
        List<ChartUnit> ancestors = new ArrayList<>(level);
        for (@Nullable ChartUnit above = parent; above != null; above = above.parent) {
            ancestors.add(above);
        }
        return Collections.unmodifiableList(ancestors);
    }

    /** Returns the way from the top down to this unit, both included. */
    public List<ChartUnit> path() {
        List<ChartUnit> path = new ArrayList<>(ancestors());
        Collections.reverse(path);
        path.add(this);
        return Collections.unmodifiableList(path);
    }

    /** Returns all units under it, each before those under it. */
    public List<ChartUnit> descendants() {
        List<ChartUnit> found = new ArrayList<>();
        Deque<ChartUnit> open = new ArrayDeque<>();
        pushReversed(children, open);
        while (!open.isEmpty()) {
            ChartUnit next = open.pop();
            found.add(next);
            pushReversed(next.children, open);
        }
        return Collections.unmodifiableList(found);
    }

    private static void pushReversed(List<ChartUnit> units, Deque<ChartUnit> open) {
        for (int i = units.size() - 1; i >= 0; i--) {
            open.push(units.get(i));
        }
    }

    /** Tells whether {@code other} stands somewhere above it. */
    public boolean isUnder(ChartUnit other) {
        for (@Nullable ChartUnit above = parent; above != null; above = above.parent) {
            if (above == other) {
                return true;
            }
        }
        return false;
    }

    /** Tells how many may work in its own posts at the same time. */
    public int places() {
        int places = 0;
        for (Post post : posts) {
            places += post.holders();
        }
        return places;
    }

    /** Tells how many may hold its own posts of one rank at the same time. */
    public int places(Rank rank) {
        int places = 0;
        for (Post post : posts) {
            places += post.rank() == rank ? post.holders() : 0;
        }
        return places;
    }

    /** Tells how many may work in its posts and those of all units under it. */
    public int totalPlaces() {
        int places = places();
        for (ChartUnit below : descendants()) {
            places += below.places();
        }
        return places;
    }

    /** Tells whether it is a focal point (đầu mối): a unit with a head of its own. */
    public boolean isFocalPoint() {
        for (Post post : posts) {
            if (post.rank() == Rank.HEAD) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells how much its head leads directly: the units directly under it and the places of its own posts below the
     * head.
     */
    public int span() {
        return children.size() + places() - places(Rank.HEAD);
    }

    /** Id and kind, for a log. */
    @Override
    public String toString() {
        return unit.id() + " (" + unit.kind() + ")";
    }
}
