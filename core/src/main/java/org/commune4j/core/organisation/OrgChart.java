package org.commune4j.core.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The units and posts that exist on one date, each unit in its place: a forest. Lists are sorted by id, whatever order the
 * facts were given in.
 *
 * <p>A unit whose parent does not exist on the date stands at the top and {@linkplain ChartUnit#isDetached() says so}; a
 * post whose unit does not exist is {@linkplain #strayPosts() stray}.
 */
public final class OrgChart {

    private final Apparatus apparatus;
    private final LocalDate date;
    /** By number of the id in the apparatus; null where the unit does not exist on the date. */
    private final @Nullable ChartUnit[] unitSlots;

    private final @Nullable Post[] postSlots;
    private final int[] unitOfPost;
    private final List<ChartUnit> units;
    private final List<ChartUnit> roots;
    private final List<Post> posts;
    private final List<Post> strayPosts;
    private final int levels;

    OrgChart(Apparatus apparatus, LocalDate date) {
        this.apparatus = apparatus;
        this.date = date;
        unitSlots = new @Nullable ChartUnit[apparatus.unitIndex().size()];
        postSlots = new @Nullable Post[apparatus.postIndex().size()];
        unitOfPost = new int[postSlots.length];
        int[] parents = new int[unitSlots.length];
        fillUnits(parents);
        List<ChartUnit> allUnits = new ArrayList<>();
        List<ChartUnit> tops = new ArrayList<>();
        link(parents, allUnits, tops);
        units = Collections.unmodifiableList(allUnits);
        roots = Collections.unmodifiableList(tops);
        fillPosts();
        List<Post> allPosts = new ArrayList<>();
        List<Post> strays = new ArrayList<>();
        distribute(allPosts, strays);
        posts = Collections.unmodifiableList(allPosts);
        strayPosts = Collections.unmodifiableList(strays);
        units.forEach(ChartUnit::close);
        levels = measureLevels();
    }

    private void fillUnits(int[] parents) {
        List<Unit> all = apparatus.units();
        for (int i = 0; i < all.size(); i++) {
            Unit unit = all.get(i);
            if (unit.life().contains(date)) {
                int number = apparatus.unitNumber(i);
                @Nullable UnitEvent renaming = apparatus.renaming(unit, date);
                unitSlots[number] = new ChartUnit(
                        unit, renaming == null ? unit.name() : renaming.name().orElseThrow(), number);
                parents[number] = apparatus.parentNumber(i);
            }
        }
    }

    private void link(int[] parents, List<ChartUnit> allUnits, List<ChartUnit> tops) {
        for (int number = 0; number < unitSlots.length; number++) {
            @Nullable ChartUnit unit = unitSlots[number];
            if (unit == null) {
                continue;
            }
            allUnits.add(unit);
            @Nullable ChartUnit parent = parents[number] == IdIndex.NONE ? null : unitSlots[parents[number]];
            if (parent == null) {
                tops.add(unit);
            } else {
                unit.placeUnder(parent);
            }
        }
    }

    private void fillPosts() {
        List<Post> all = apparatus.posts();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).life().contains(date)) {
                int number = apparatus.postNumber(i);
                postSlots[number] = all.get(i);
                unitOfPost[number] = apparatus.postUnitNumber(i);
            }
        }
    }

    private void distribute(List<Post> allPosts, List<Post> strays) {
        for (int number = 0; number < postSlots.length; number++) {
            @Nullable Post post = postSlots[number];
            if (post == null) {
                continue;
            }
            allPosts.add(post);
            @Nullable ChartUnit unit = unitSlots[unitOfPost[number]];
            if (unit == null) {
                strays.add(post);
            } else {
                unit.add(post);
            }
        }
    }

    /** Level by level from the top, so that depth costs no stack. */
    private int measureLevels() {
        int level = 0;
        List<ChartUnit> row = roots;
        while (!row.isEmpty()) {
            List<ChartUnit> next = new ArrayList<>();
            for (ChartUnit unit : row) {
                unit.setLevel(level);
                next.addAll(unit.children());
            }
            row = next;
            level++;
        }
        return level;
    }

    /** Returns the date. */
    public LocalDate date() {
        return date;
    }

    /** Returns the apparatus with its history. */
    public Apparatus apparatus() {
        return apparatus;
    }

    /** Returns all units. */
    public List<ChartUnit> units() {
        return units;
    }

    /** Returns all units of a kind. */
    public List<ChartUnit> units(UnitKind kind) {
        return units.stream().filter(unit -> unit.kind().equals(kind)).toList();
    }

    /** Returns all units of a branch. */
    public List<ChartUnit> units(Branch branch) {
        return units.stream().filter(unit -> unit.branch().equals(branch)).toList();
    }

    /** Returns the units at the top. */
    public List<ChartUnit> roots() {
        return roots;
    }

    /** Returns the unit, if it exists on the date. */
    public Optional<ChartUnit> find(String unit) {
        int number = apparatus.unitIndex().of(unit);
        return number == IdIndex.NONE ? Optional.empty() : Optional.ofNullable(unitSlots[number]);
    }

    /**
     * Returns the unit.
     *
     * @throws NoSuchElementException if it does not exist on the date, naming those that do
     */
    public ChartUnit get(String unit) {
        return find(unit)
                .orElseThrow(() -> new NoSuchElementException("No unit '" + unit + "' on " + date + "; there are "
                        + units.stream().map(ChartUnit::id).toList()));
    }

    /** Tells whether the unit exists on the date. */
    public boolean contains(String unit) {
        return find(unit).isPresent();
    }

    /** Returns all posts, stray ones among them. */
    public List<Post> posts() {
        return posts;
    }

    /** Returns all posts of a kind. */
    public List<Post> posts(PostKind kind) {
        return posts.stream().filter(post -> post.kind().equals(kind)).toList();
    }

    /** Returns the post, if it exists on the date. */
    public Optional<Post> findPost(String post) {
        int number = apparatus.postIndex().of(post);
        return number == IdIndex.NONE ? Optional.empty() : Optional.ofNullable(postSlots[number]);
    }

    /**
     * Returns the post.
     *
     * @throws NoSuchElementException if it does not exist on the date, naming those that do
     */
    public Post getPost(String post) {
        return findPost(post)
                .orElseThrow(() -> new NoSuchElementException("No post '" + post + "' on " + date + "; there are "
                        + posts.stream().map(Post::id).toList()));
    }

    /** Tells whether the post exists on the date. */
    public boolean containsPost(String post) {
        return findPost(post).isPresent();
    }

    /** Returns the posts whose unit does not exist on the date. */
    public List<Post> strayPosts() {
        return strayPosts;
    }

    /**
     * Returns the unit that a post of this chart belongs to; empty for a stray post and for one that does not exist.
     */
    public Optional<ChartUnit> unitOf(String post) {
        int number = apparatus.postIndex().of(post);
        return number == IdIndex.NONE || postSlots[number] == null
                ? Optional.empty()
                : Optional.ofNullable(unitSlots[unitOfPost[number]]);
    }

    /** Returns the focal points (đầu mối): the units with a head of their own. */
    public List<ChartUnit> focalPoints() {
        return units.stream().filter(ChartUnit::isFocalPoint).toList();
    }

    /** Tells how many levels of units there are; 0 without units. */
    public int levels() {
        return levels;
    }

    /** Tells how many levels (cấp trung gian) lie between the units at the top and the lowest ones. */
    public int intermediateLevels() {
        return Math.max(0, levels - 2);
    }

    /** Tells how many may work in all posts at the same time, stray posts left aside. */
    public int places() {
        return units.stream().mapToInt(ChartUnit::places).sum();
    }

    /** Tells how many may hold a post of the rank at the same time, stray posts left aside. */
    public int places(Rank rank) {
        return units.stream().mapToInt(unit -> unit.places(rank)).sum();
    }

    /** Date and numbers, for a log. */
    @Override
    public String toString() {
        return units.size() + " units and " + posts.size() + " posts on " + date;
    }
}
