package org.commune4j.core.staffing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;

/**
 * Whose absence would leave work undone on the date of a roster: single points of failure, and pairs.
 *
 * <p>Posts that can stand in for each other form a team: the head and the deputies of one unit; in one unit, the other
 * posts of one kind. A team is lost when all who hold its posts are absent. This is management practice, not law. Teams
 * without anybody in them are vacancies and left aside.
 */
public final class KeyPersonRisk {

    /**
     * Posts of one unit that can stand in for each other.
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
            return posts.get(0).rank() == Rank.HEAD || posts.get(0).rank() == Rank.DEPUTY;
        }

        /** Returns the unit and the posts, for a log. */
        @Override
        public String toString() {
            return unit.id() + posts.stream().map(RosterPost::id).toList();
        }
    }

    /**
     * Officials, one or two, with the teams that nobody would be left in if they were absent together.
     *
     * @param officials sorted by id
     * @param teams sorted by unit; never empty
     */
    public record KeyPersons(List<RosterOfficial> officials, List<Team> teams) {

        /** Keeps the lists as they are now. */
        public KeyPersons {
            officials = List.copyOf(officials);
            teams = List.copyOf(teams);
        }
    }

    private static final Comparator<KeyPersons> WORST_FIRST = Comparator.comparingInt(
                    (KeyPersons persons) -> -persons.teams().size())
            .thenComparing(persons -> persons.officials().get(0).id())
            .thenComparing(persons ->
                    persons.officials().get(persons.officials().size() - 1).id());

    private final List<KeyPersons> singlePoints;
    private final List<KeyPersons> pairs;

    private KeyPersonRisk(List<KeyPersons> singlePoints, List<KeyPersons> pairs) {
        this.singlePoints = singlePoints;
        this.pairs = pairs;
    }

    /** Returns the risk on the date of the roster. */
    public static KeyPersonRisk of(Roster roster) {
        // A roster has one object per official, so that the members themselves tell one group from another.
        Map<List<RosterOfficial>, List<Team>> lost = new LinkedHashMap<>();
        for (RosterUnit unit : roster.units()) {
            for (Team team : teams(unit)) {
                List<RosterOfficial> members = Roster.officialsIn(team.posts());
                if (members.size() == 1 || members.size() == 2) {
                    lost.computeIfAbsent(members, unused -> new ArrayList<>()).add(team);
                }
            }
        }
        return new KeyPersonRisk(ofSize(1, lost), ofSize(2, lost));
    }

    private static List<KeyPersons> ofSize(int size, Map<List<RosterOfficial>, List<Team>> lost) {
        List<KeyPersons> found = new ArrayList<>();
        lost.forEach((members, teams) -> {
            if (members.size() == size) {
                found.add(new KeyPersons(members, teams));
            }
        });
        found.sort(WORST_FIRST);
        return Collections.unmodifiableList(found);
    }

    private static List<Team> teams(RosterUnit unit) {
        List<RosterPost> leaders = new ArrayList<>();
        Map<PostKind, List<RosterPost>> others = new TreeMap<>();
        for (RosterPost post : unit.posts()) {
            if (post.rank() == Rank.HEAD || post.rank() == Rank.DEPUTY) {
                leaders.add(post);
            } else {
                others.computeIfAbsent(post.kind(), unused -> new ArrayList<>()).add(post);
            }
        }
        List<Team> teams = new ArrayList<>();
        if (!leaders.isEmpty()) {
            teams.add(new Team(unit, leaders));
        }
        others.values().forEach(posts -> teams.add(new Team(unit, posts)));
        return teams;
    }

    /** Officials of whom each alone is all there is of at least one team, those with most teams first, then by id. */
    public List<KeyPersons> singlePoints() {
        return singlePoints;
    }

    /** Pairs who together are all there is of at least one team, those with most teams first, then by id. */
    public List<KeyPersons> pairs() {
        return pairs;
    }

    /** Returns the numbers, for a log. */
    @Override
    public String toString() {
        return singlePoints.size() + " single points of failure, " + pairs.size() + " pairs";
    }
}
