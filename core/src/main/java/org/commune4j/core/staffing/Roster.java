package org.commune4j.core.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import org.commune4j.core.organisation.ChartUnit;
import org.commune4j.core.organisation.OrgChart;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * Who holds what on one date, by post, by official and by unit. It comes from {@link Personnel#on}, or from the view of
 * a commune; rules, suitability and reports read it.
 *
 * <pre>{@code
 * Roster roster = personnel.on(LocalDate.of(2025, 9, 15));
 * roster.getPost("economic-head").fill();          // vacant, acting, held, held concurrently
 * roster.getOfficial("CB-07").posts();             // everything that the official holds
 * roster.vacancies();                              // posts with a free place
 * roster.keyPersonRisk().singlePoints();           // whose absence leaves a team empty
 * }</pre>
 *
 * <p>An official is in it who is in service or holds something on the date. An appointment to a post that does not
 * exist on the date is in {@link #entries()} and has no post. Lists are sorted by id, whatever order the facts were
 * given in. Built once and indexed; immutable and thread-safe.
 */
public final class Roster {

    private final Personnel personnel;
    private final OrgChart chart;
    private final List<RosterUnit> units;
    private final Map<String, RosterUnit> unitsById;
    private final List<RosterPost> posts;
    private final List<RosterOfficial> officials;
    private final List<RosterEntry> entries;
    /** By number of the id in the personnel; null where it does not exist on the date. */
    private final @Nullable RosterPost[] postSlots;

    private final @Nullable RosterOfficial[] officialSlots;

    Roster(Personnel personnel, OrgChart chart) {
        this.personnel = personnel;
        this.chart = chart;
        LocalDate date = chart.date();
        postSlots = new @Nullable RosterPost[personnel.postCount()];
        List<RosterUnit> allUnits = new ArrayList<>(chart.units().size());
        unitsById = new HashMap<>(chart.units().size() * 2);
        for (ChartUnit chartUnit : chart.units()) {
            RosterUnit unit = new RosterUnit(chartUnit);
            allUnits.add(unit);
            unitsById.put(unit.id(), unit);
        }
        units = Collections.unmodifiableList(allUnits);
        List<RosterPost> allPosts = new ArrayList<>(chart.posts().size());
        for (RosterUnit unit : units) {
            unit.unit().parent().map(parent -> unitsById.get(parent.id())).ifPresent(unit::placeUnder);
            for (Post post : unit.unit().posts()) {
                unit.add(placed(new RosterPost(post, unit)));
            }
        }
        chart.strayPosts().forEach(post -> placed(new RosterPost(post, null)));
        for (@Nullable RosterPost post : postSlots) {
            if (post != null) {
                allPosts.add(post);
            }
        }
        posts = Collections.unmodifiableList(allPosts);
        RosterOfficial[] everyone = new RosterOfficial[personnel.officialsById().size()];
        for (int i = 0; i < everyone.length; i++) {
            everyone[i] = new RosterOfficial(personnel.officialsById().get(i), date);
        }
        entries = Collections.unmodifiableList(enter(everyone, date));
        units.forEach(RosterUnit::close);
        posts.forEach(RosterPost::close);
        officialSlots = new @Nullable RosterOfficial[everyone.length];
        List<RosterOfficial> present = new ArrayList<>(everyone.length);
        for (int i = 0; i < everyone.length; i++) {
            everyone[i].close();
            if (everyone[i].isInService() || !everyone[i].entries().isEmpty()) {
                present.add(everyone[i]);
                officialSlots[i] = everyone[i];
            }
        }
        officials = Collections.unmodifiableList(present);
    }

    private RosterPost placed(RosterPost post) {
        postSlots[personnel.postNumber(post.id())] = post;
        return post;
    }

    private List<RosterEntry> enter(RosterOfficial[] everyone, LocalDate date) {
        List<RosterEntry> inForce = new ArrayList<>();
        List<Appointment> all = personnel.appointmentsById();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).life().contains(date)) {
                continue;
            }
            RosterOfficial official = everyone[personnel.officialOf(i)];
            @Nullable RosterPost post = postSlots[personnel.postOf(i)];
            RosterEntry entry = new RosterEntry(all.get(i), official, post);
            official.add(entry);
            if (post != null) {
                post.add(entry);
            }
            inForce.add(entry);
        }
        return inForce;
    }

    static List<RosterOfficial> officialsIn(Collection<RosterPost> posts) {
        TreeSet<RosterOfficial> officials = new TreeSet<>(Comparator.comparing(RosterOfficial::id));
        posts.forEach(post -> officials.addAll(post.officials()));
        return List.copyOf(officials);
    }

    /** Returns the date. */
    public LocalDate date() {
        return chart.date();
    }

    /** Returns the chart of the date. */
    public OrgChart chart() {
        return chart;
    }

    /** Returns the personnel with its history. */
    public Personnel personnel() {
        return personnel;
    }

    /** Returns all units. */
    public List<RosterUnit> units() {
        return units;
    }

    /** Returns all units of a kind. */
    public List<RosterUnit> units(UnitKind kind) {
        return units.stream().filter(unit -> unit.kind().equals(kind)).toList();
    }

    /** Returns all posts, held or not, those of units that do not exist on the date among them. */
    public List<RosterPost> posts() {
        return posts;
    }

    /** Returns all posts of a kind. */
    public List<RosterPost> posts(PostKind kind) {
        return posts.stream().filter(post -> post.kind().equals(kind)).toList();
    }

    /** Returns all officials who are in service (or whose service is not given) or hold something on the date. */
    public List<RosterOfficial> officials() {
        return officials;
    }

    /** Returns all appointments in force, those to posts that do not exist on the date among them. */
    public List<RosterEntry> entries() {
        return entries;
    }

    /** Returns the unit, if it exists on the date. */
    public Optional<RosterUnit> findUnit(String unit) {
        return Optional.ofNullable(unitsById.get(unit));
    }

    /**
     * Returns the unit.
     *
     * @throws NoSuchElementException if it does not exist on the date, naming those that do
     */
    public RosterUnit getUnit(String unit) {
        return findUnit(unit)
                .orElseThrow(() -> new NoSuchElementException("No unit '" + unit + "' on " + date() + "; there are "
                        + units.stream().map(RosterUnit::id).toList()));
    }

    /** Returns the post, if it exists on the date. */
    public Optional<RosterPost> findPost(String post) {
        int number = personnel.postNumber(post);
        return number < 0 ? Optional.empty() : Optional.ofNullable(postSlots[number]);
    }

    /**
     * Returns the post.
     *
     * @throws NoSuchElementException if it does not exist on the date, naming those that do
     */
    public RosterPost getPost(String post) {
        return findPost(post)
                .orElseThrow(() -> new NoSuchElementException("No post '" + post + "' on " + date() + "; there are "
                        + posts.stream().map(RosterPost::id).toList()));
    }

    /** Returns the official, if in service or holding something on the date. */
    public Optional<RosterOfficial> findOfficial(String official) {
        int number = personnel.officialNumber(official);
        return number < 0 ? Optional.empty() : Optional.ofNullable(officialSlots[number]);
    }

    /**
     * Returns the official.
     *
     * @throws NoSuchElementException if neither in service nor holding anything on the date, naming those that are
     */
    public RosterOfficial getOfficial(String official) {
        return findOfficial(official)
                .orElseThrow(() -> new NoSuchElementException("No official '" + official + "' on " + date()
                        + "; there are "
                        + officials.stream().map(RosterOfficial::id).toList()));
    }

    /** Returns the posts with a place that is vacant or only held by acting in it. */
    public List<RosterPost> vacancies() {
        return posts.stream().filter(post -> post.vacancies() > 0).toList();
    }

    /** Returns the officials who hold several posts at once (kiêm nhiệm). */
    public List<RosterOfficial> concurrentOfficials() {
        return officials.stream().filter(RosterOfficial::isConcurrent).toList();
    }

    /**
     * Computes whose absence would leave a {@linkplain KeyPersonRisk.Team team} without an official; teams without an
     * official are vacancies.
     */
    public KeyPersonRisk<KeyPersonRisk.Team> keyPersonRisk() {
        return KeyPersonRisk.of(this);
    }

    /** Returns the working time of all appointments in force. */
    public FullTimeEquivalents workingTime() {
        return FullTimeEquivalents.of(entries);
    }

    /** Returns the date and the numbers, for a log. */
    @Override
    public String toString() {
        return officials.size() + " officials with " + entries.size() + " appointments to " + posts.size()
                + " posts on " + date();
    }
}
