package org.commune4j.core.staffing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.organisation.ChartUnit;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/** A unit on the date of a roster, with its posts and those who hold them. Lists are sorted by id. */
public final class RosterUnit {

    private final ChartUnit unit;
    private @Nullable RosterUnit parent;
    private List<RosterPost> posts = List.of();

    RosterUnit(ChartUnit unit) {
        this.unit = unit;
    }

    // Only the roster links its parts, before anybody sees them.

    void placeUnder(RosterUnit newParent) {
        parent = newParent;
    }

    void add(RosterPost post) {
        if (posts.isEmpty()) {
            posts = new ArrayList<>(unit.posts().size());
        }
        posts.add(post);
    }

    void close() {
        posts = Collections.unmodifiableList(posts);
    }

    /** Returns the unit in the chart of the date. */
    public ChartUnit unit() {
        return unit;
    }

    /** Returns the id. */
    public String id() {
        return unit.id();
    }

    /** Returns what sort of body it is. */
    public UnitKind kind() {
        return unit.kind();
    }

    /** Returns the unit it stands under, if that exists on the date. */
    public Optional<RosterUnit> parent() {
        return Optional.ofNullable(parent);
    }

    /** Returns its own posts. */
    public List<RosterPost> posts() {
        return posts;
    }

    /** Returns its own posts of one rank. */
    public List<RosterPost> posts(Rank rank) {
        return posts.stream().filter(post -> post.rank() == rank).toList();
    }

    /** Returns those who work in its own posts, each once, sorted by id. */
    public List<RosterOfficial> officials() {
        return Roster.officialsIn(posts);
    }

    /** Returns those who hold one of its own posts of the rank, each once, sorted by id. */
    public List<RosterOfficial> officials(Rank rank) {
        return Roster.officialsIn(posts(rank));
    }

    /** Returns the working time that goes into its own posts. */
    public FullTimeEquivalents workingTime() {
        FullTimeEquivalents sum = FullTimeEquivalents.NONE;
        for (RosterPost post : posts) {
            sum = sum.plus(post.workingTime());
        }
        return sum;
    }

    /** Id and kind, for a log. */
    @Override
    public String toString() {
        return unit.toString();
    }
}
