package org.commune4j.core.authority;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.commune4j.core.staffing.RosterOfficial;

/**
 * Whose absence would leave tasks undone on the date of a duty roster: single points of failure, and pairs. It extends
 * {@link org.commune4j.core.staffing.KeyPersonRisk} from posts to tasks.
 *
 * <p>A task is lost when all officials who lead or support it are absent. This is management practice, not law. Tasks that
 * no official does are no such risk; {@link #withoutPerson} lists them.
 */
public final class TaskRisk {

    /**
     * Officials, one or two, with the tasks that nobody would be left to do if they were absent together.
     *
     * @param officials sorted by id
     * @param tasks sorted by code; never empty
     */
    public record KeyPersons(List<RosterOfficial> officials, List<DutyTask> tasks) {

        /** Keeps the lists as they are now. */
        public KeyPersons {
            officials = List.copyOf(officials);
            tasks = List.copyOf(tasks);
        }
    }

    private static final Comparator<KeyPersons> WORST_FIRST = Comparator.comparingInt(
                    (KeyPersons persons) -> -persons.tasks().size())
            .thenComparing(persons -> persons.officials().get(0).id())
            .thenComparing(persons ->
                    persons.officials().get(persons.officials().size() - 1).id());

    private final List<KeyPersons> singlePoints;
    private final List<KeyPersons> pairs;
    private final List<DutyTask> withoutPerson;

    private TaskRisk(List<KeyPersons> singlePoints, List<KeyPersons> pairs, List<DutyTask> withoutPerson) {
        this.singlePoints = singlePoints;
        this.pairs = pairs;
        this.withoutPerson = withoutPerson;
    }

    /** Returns the risk on the date of the duty roster. */
    public static TaskRisk of(DutyRoster duties) {
        // A roster has one object per official, so that the officials themselves tell one group from another.
        Map<List<RosterOfficial>, List<DutyTask>> lost = new LinkedHashMap<>();
        List<DutyTask> withoutPerson = new ArrayList<>();
        for (DutyTask task : duties.tasks()) {
            TreeSet<RosterOfficial> people = new TreeSet<>(Comparator.comparing(RosterOfficial::id));
            task.assignments().forEach(assignment -> people.addAll(assignment.officials()));
            if (people.isEmpty()) {
                withoutPerson.add(task);
            } else if (people.size() <= 2) {
                lost.computeIfAbsent(List.copyOf(people), unused -> new ArrayList<>())
                        .add(task);
            }
        }
        return new TaskRisk(ofSize(1, lost), ofSize(2, lost), Collections.unmodifiableList(withoutPerson));
    }

    private static List<KeyPersons> ofSize(int size, Map<List<RosterOfficial>, List<DutyTask>> lost) {
        List<KeyPersons> found = new ArrayList<>();
        lost.forEach((people, tasks) -> {
            if (people.size() == size) {
                found.add(new KeyPersons(people, tasks));
            }
        });
        found.sort(WORST_FIRST);
        return Collections.unmodifiableList(found);
    }

    /** Officials of whom each alone does at least one task, those with most such tasks first, then by id. */
    public List<KeyPersons> singlePoints() {
        return singlePoints;
    }

    /** Pairs who together are all who do at least one task, those with most such tasks first, then by id. */
    public List<KeyPersons> pairs() {
        return pairs;
    }

    /** Returns the tasks that no official does, by code. */
    public List<DutyTask> withoutPerson() {
        return withoutPerson;
    }

    /** Returns the numbers, for a log. */
    @Override
    public String toString() {
        return singlePoints.size() + " single points of failure, " + pairs.size() + " pairs, " + withoutPerson.size()
                + " tasks without a person";
    }
}
