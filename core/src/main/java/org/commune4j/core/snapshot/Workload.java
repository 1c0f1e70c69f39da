package org.commune4j.core.snapshot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.text.Echo;
import org.jspecify.annotations.Nullable;

/**
 * How much there is to do on a date: per official, per post and per unit. Assignments whose effort
 * is not known are counted apart and never as nothing.
 *
 * <p>What falls to a post that several hold is shared equally among them. What names neither a post nor an official
 * loads the unit alone. The load is that of a year: who is absent for some days keeps it, and {@link #waiting()} says what
 * nobody does meanwhile.
 */
public final class Workload {

    /** Digits after the point of shares and ratios. */
    private static final int SCALE = 4;

    private final Map<String, Load> officials;
    private final Map<String, Load> posts;
    private final Map<String, Load> units;
    private final List<AssignmentView> withoutPerson;
    private final List<AssignmentView> leads;
    private final List<AssignmentView> waiting;

    private Workload(
            Map<String, Load> officials,
            Map<String, Load> posts,
            Map<String, Load> units,
            List<AssignmentView> withoutPerson,
            List<AssignmentView> leads,
            List<AssignmentView> waiting) {
        this.officials = Collections.unmodifiableMap(officials);
        this.posts = Collections.unmodifiableMap(posts);
        this.units = Collections.unmodifiableMap(units);
        this.withoutPerson = List.copyOf(withoutPerson);
        this.leads = List.copyOf(leads);
        this.waiting = List.copyOf(waiting);
    }

    /** Computes the load of all officials, posts and units of the snapshot, those without anything to do among them. */
    static Workload of(Snapshot snapshot) {
        Map<String, Load> officials = new TreeMap<>();
        snapshot.officials().forEach(official -> officials.put(official.id(), Load.NONE));
        Map<String, Load> posts = new TreeMap<>();
        snapshot.posts().forEach(post -> posts.put(post.id(), Load.NONE));
        Map<String, Load> units = new TreeMap<>();
        snapshot.units().forEach(unit -> units.put(unit.id(), Load.NONE));
        List<AssignmentView> withoutPerson = new ArrayList<>();
        List<AssignmentView> leads = new ArrayList<>();
        List<AssignmentView> waiting = new ArrayList<>();
        for (AssignmentView assignment : snapshot.assignments()) {
            @Nullable BigDecimal hours = assignment.hoursPerYear().orElse(null);
            add(units, assignment.assignment().unit(), Load.of(assignment.role(), hours));
            postOf(assignment).ifPresent(post -> add(posts, post.id(), Load.of(assignment.role(), hours)));
            if (assignment.role() == AssignmentRole.LEAD) {
                leads.add(assignment);
            }
            List<OfficialView> people = assignment.officials();
            if (people.isEmpty()) {
                withoutPerson.add(assignment);
            } else if (people.stream().noneMatch(OfficialView::isPresent)
                    && assignment.whoActs().isEmpty()) {
                waiting.add(assignment);
            }
            @Nullable BigDecimal share = hours == null ? null : shared(hours, people.size());
            people.forEach(official -> add(officials, official.id(), Load.of(assignment.role(), share)));
        }
        return new Workload(officials, posts, units, withoutPerson, leads, waiting);
    }

    private static BigDecimal shared(BigDecimal effort, int people) {
        return people < 2 ? effort : effort.divide(BigDecimal.valueOf(people), SCALE, RoundingMode.HALF_UP);
    }

    private static void add(Map<String, Load> loads, String id, Load load) {
        loads.computeIfPresent(id, (unused, sum) -> sum.plus(load));
    }

    /** The post named, otherwise the only post that the official named holds in the unit. */
    private static Optional<PostView> postOf(AssignmentView assignment) {
        if (assignment.assignment().post().isPresent()) {
            return assignment.post();
        }
        List<PostView> held = assignment.officials().stream()
                .flatMap(official -> official.posts().stream())
                .filter(post -> post.unit()
                        .filter(unit -> unit.id().equals(assignment.assignment().unit()))
                        .isPresent())
                .toList();
        return held.size() == 1 ? Optional.of(held.get(0)) : Optional.empty();
    }

    /** Returns the load of each official, by id. */
    public Map<String, Load> ofOfficials() {
        return officials;
    }

    /**
     * Returns the load of each post, by id: what names it, and what names an official who holds no other post of the
     * unit.
     */
    public Map<String, Load> ofPosts() {
        return posts;
    }

    /** Returns the load of each unit, by id; what falls to units under it is not in it. */
    public Map<String, Load> ofUnits() {
        return units;
    }

    /**
     * Returns the load of one official.
     *
     * @throws NoSuchElementException if the official is not in the snapshot, naming those who are
     */
    public Load ofOfficial(String official) {
        @Nullable Load load = officials.get(official);
        if (load == null) {
            throw new NoSuchElementException(
                    "No official '" + Echo.shown(official) + "'; there are " + officials.keySet());
        }
        return load;
    }

    /** Returns the assignments that no official does: neither post nor official is named, or none is there. */
    public List<AssignmentView> withoutPerson() {
        return withoutPerson;
    }

    /** Returns the assignments that wait on the date: all who do them are absent, and nobody stands in. */
    public List<AssignmentView> waiting() {
        return waiting;
    }

    /** Returns the officials with most leads first, then with most assignments, then by id. */
    public Map<String, Load> busiest() {
        List<Map.Entry<String, Load>> entries = new ArrayList<>(officials.entrySet());
        entries.sort(Comparator.comparingInt(
                        (Map.Entry<String, Load> entry) -> -entry.getValue().leads())
                .thenComparingInt(entry -> -entry.getValue().assignments())
                .thenComparing(Map.Entry::getKey));
        Map<String, Load> sorted = new LinkedHashMap<>();
        entries.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorted);
    }

    /**
     * Computes the share of all leads in which one of the busiest officials has a part, 0 to 1, to four digits: a lead that
     * several share is one lead, and one that nobody has is one too. Empty if no official leads anything.
     *
     * @param number how many officials, at least 1
     */
    public Optional<BigDecimal> leadShareOfBusiest(int number) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "The share of the busiest needs a number of at least one official, but found " + number);
        }
        Set<String> busiest = busiest().keySet().stream().limit(number).collect(Collectors.toCollection(HashSet::new));
        long theirs = leads.stream()
                .filter(lead -> lead.officials().stream().anyMatch(official -> busiest.contains(official.id())))
                .count();
        return sum(Load::leads) == 0 ? Optional.empty() : Optional.of(ratio(theirs, leads.size()));
    }

    /**
     * Computes how unevenly the leads fall: the leads of the busiest official over the average of all officials, to
     * four digits; 1 if all lead the same number. A lead that several share counts for each of them. Empty if no official leads anything.
     */
    public Optional<BigDecimal> leadImbalance() {
        int all = sum(Load::leads);
        int most = officials.values().stream().mapToInt(Load::leads).max().orElse(0);
        return all == 0 ? Optional.empty() : Optional.of(ratio((long) most * officials.size(), all));
    }

    private int sum(ToIntFunction<Load> count) {
        return officials.values().stream().mapToInt(count).sum();
    }

    private static BigDecimal ratio(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.HALF_UP);
    }

    /** Returns the numbers, for a log. */
    @Override
    public String toString() {
        return sum(Load::assignments) + " assignments on " + officials.size() + " officials, " + sum(Load::unknown)
                + " of unknown effort; " + withoutPerson.size() + " without a person";
    }
}
