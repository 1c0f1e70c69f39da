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
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.snapshot.TaskView;
import org.commune4j.core.snapshot.UnitView;

/**
 * Whose absence would leave work undone: single points of failure, and pairs. The work is whatever is asked about: the
 * {@linkplain #ofTeams teams} of a snapshot, its {@linkplain #ofTasks tasks}, or the host's own.
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
    public record Team(UnitView unit, List<PostView> posts) {

        /** Keeps the list as it is now. */
        public Team {
            posts = List.copyOf(posts);
        }

        /** Tells whether the team leads its unit. */
        public boolean isLeadership() {
            return leads(posts.get(0));
        }

        private static boolean leads(PostView post) {
            return post.rank() == Rank.HEAD || post.rank() == Rank.DEPUTY;
        }

        private List<OfficialView> officials() {
            return posts.stream().flatMap(post -> post.holders().stream()).toList();
        }

        private static List<Team> of(UnitView unit) {
            List<PostView> leaders = new ArrayList<>();
            Map<PostKind, List<PostView>> others = new TreeMap<>();
            for (PostView post : unit.posts()) {
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
            return unit.id() + posts.stream().map(PostView::id).toList();
        }
    }

    /**
     * Officials, one or two, with the work that nobody would be left to do if they were absent together.
     *
     * @param <T> the work
     * @param officials sorted by id
     * @param work in the order given; never empty
     */
    public record KeyPersons<T>(List<OfficialView> officials, List<T> work) {

        /** Keeps the lists as they are now. */
        public KeyPersons {
            officials = List.copyOf(officials);
            work = List.copyOf(work);
        }
    }

    private static final Comparator<OfficialView> BY_ID = Comparator.comparing(OfficialView::id);

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
     * @param people the officials who do a piece of work, from one snapshot, in any order
     */
    public static <T> KeyPersonRisk<T> of(
            Iterable<? extends T> work, Function<? super T, ? extends Collection<OfficialView>> people) {
        // A snapshot has one object per official, so that the officials themselves tell one group from another.
        Map<List<OfficialView>, List<T>> lost = new LinkedHashMap<>();
        List<T> withoutPerson = new ArrayList<>();
        for (T one : work) {
            TreeSet<OfficialView> group = new TreeSet<>(BY_ID);
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

    /** Computes the risk that a team is left without anyone who can stand in. */
    public static KeyPersonRisk<Team> ofTeams(Snapshot view) {
        return of(view.units().stream().map(Team::of).flatMap(List::stream).toList(), Team::officials);
    }

    /** Computes whose absence would leave a task without an official who leads or supports it. */
    public static KeyPersonRisk<TaskView> ofTasks(Snapshot view) {
        return of(
                view.tasks(),
                task -> task.assignments().stream()
                        .flatMap(assignment -> assignment.officials().stream())
                        .toList());
    }

    private static <T> List<KeyPersons<T>> ofSize(int size, Map<List<OfficialView>, List<T>> lost) {
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
