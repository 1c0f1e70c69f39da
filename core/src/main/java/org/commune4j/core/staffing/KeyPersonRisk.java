package org.commune4j.core.staffing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;

/**
 * Whose absence would leave work undone: single points of failure, and pairs. The work is whatever is asked about: the
 * {@linkplain Roster#keyPersonRisk() teams} of a roster, the tasks of a duty roster, or the host's own.
 *
 * <p>A piece of work is lost when all officials who do it are absent. This is management practice, not law.
 *
 * @param <T> the work
 */
public final class KeyPersonRisk<T> {

    /**
     * Posts of one unit that can stand in for each other: the head and the deputies; among the other posts, those of
     * one kind.
     *
     * @param unit the unit
     * @param posts the posts, sorted by id
     */
    public record Team(RosterUnit unit, List<RosterPost> posts) {

        /** Keeps the list as it is now. */
        public Team {
            posts = List.copyOf(posts);
        }

        /** Tells whether the team leads its unit. */
        public boolean isLeadership() {
            return leads(posts.get(0));
        }

        private static boolean leads(RosterPost post) {
            return post.rank() == Rank.HEAD || post.rank() == Rank.DEPUTY;
        }

        private List<RosterOfficial> officials() {
            return Roster.officialsIn(posts);
        }

        private static List<Team> of(RosterUnit unit) {
            List<RosterPost> leaders = new ArrayList<>();
            Map<PostKind, List<RosterPost>> others = new TreeMap<>();
            for (RosterPost post : unit.posts()) {
                (leads(post) ? leaders : others.computeIfAbsent(post.kind(), unused -> new ArrayList<>())).add(post);
            }
            List<Team> teams = new ArrayList<>();
            if (!leaders.isEmpty()) {
                teams.add(new Team(unit, leaders));
            }
            others.values().forEach(posts -> teams.add(new Team(unit, posts)));
            return teams;
        }

        /** Returns the unit and the posts, for a log. */
        @Override
        public String toString() {
            return unit.id() + posts.stream().map(RosterPost::id).toList();
        }
    }

    /**
     * Officials, one or two, with the work that nobody would be left to do if they were absent together.
     *
     * @param <T> the work
     * @param officials sorted by id
     * @param work in the order given; never empty
     */
    public record KeyPersons<T>(List<RosterOfficial> officials, List<T> work) {

        /** Keeps the lists as they are now. */
        public KeyPersons {
            officials = List.copyOf(officials);
            work = List.copyOf(work);
        }
    }

    private static final Comparator<RosterOfficial> BY_ID = Comparator.comparing(RosterOfficial::id);

    private static final Comparator<KeyPersons<?>> WORST_FIRST = Comparator.comparingInt(
                    (KeyPersons<?> persons) -> -persons.work().size())
            .thenComparing(persons -> persons.officials().get(0), BY_ID)
            .thenComparing(
                    persons -> persons.officials().get(persons.officials().size() - 1), BY_ID);

    private final List<KeyPersons<T>> singlePoints;
    private final List<KeyPersons<T>> pairs;
    private final List<T> withoutPerson;

    private KeyPersonRisk(List<KeyPersons<T>> singlePoints, List<KeyPersons<T>> pairs, List<T> withoutPerson) {
        this.singlePoints = singlePoints;
        this.pairs = pairs;
        this.withoutPerson = withoutPerson;
    }

    /**
     * Computes the risk for any work.
     *
     * @param work in the order to keep
     * @param people the officials who do a piece of work, from one roster, in any order
     */
    public static <T> KeyPersonRisk<T> of(
            Iterable<? extends T> work, Function<? super T, ? extends Collection<RosterOfficial>> people) {
        // A roster has one object per official, so that the officials themselves tell one group from another.
        Map<List<RosterOfficial>, List<T>> lost = new LinkedHashMap<>();
        List<T> withoutPerson = new ArrayList<>();
        for (T one : work) {
            TreeSet<RosterOfficial> group = new TreeSet<>(BY_ID);
            group.addAll(people.apply(one));
            if (group.isEmpty()) {
                withoutPerson.add(one);
            } else if (group.size() <= 2) {
                lost.computeIfAbsent(List.copyOf(group), unused -> new ArrayList<>())
                        .add(one);
            }
        }
        return new KeyPersonRisk<>(ofSize(1, lost), ofSize(2, lost), Collections.unmodifiableList(withoutPerson));
    }

    static KeyPersonRisk<Team> of(Roster roster) {
        return of(roster.units().stream().map(Team::of).flatMap(List::stream).toList(), Team::officials);
    }

    private static <T> List<KeyPersons<T>> ofSize(int size, Map<List<RosterOfficial>, List<T>> lost) {
        List<KeyPersons<T>> found = new ArrayList<>();
        lost.forEach((people, work) -> {
            if (people.size() == size) {
                found.add(new KeyPersons<>(people, work));
            }
        });
        found.sort(WORST_FIRST);
        return Collections.unmodifiableList(found);
    }

    /**
     * Returns the officials of whom each alone does at least one piece of work, those with most work first, then by id.
     */
    public List<KeyPersons<T>> singlePoints() {
        return singlePoints;
    }

    /**
     * Returns the pairs who together are all who do at least one piece of work, those with most work first, then by id.
     */
    public List<KeyPersons<T>> pairs() {
        return pairs;
    }

    /** Returns the work that no official does, in the order given. */
    public List<T> withoutPerson() {
        return withoutPerson;
    }

    /** Returns the numbers, for a log. */
    @Override
    public String toString() {
        return singlePoints.size() + " single points of failure, " + pairs.size() + " pairs, " + withoutPerson.size()
                + " without a person";
    }
}
