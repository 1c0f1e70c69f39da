package org.commune4j.core.authority;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commune4j.core.staffing.RosterOfficial;

/** Which official has which part in which task on the date of a duty roster. */
public final class TaskMatrix {

    private final List<String> tasks;
    private final List<String> officials;
    private final SortedMap<String, SortedMap<String, AssignmentRole>> byTask;
    private final SortedMap<String, SortedMap<String, AssignmentRole>> byOfficial;

    private TaskMatrix(
            List<String> tasks,
            List<String> officials,
            SortedMap<String, SortedMap<String, AssignmentRole>> byTask,
            SortedMap<String, SortedMap<String, AssignmentRole>> byOfficial) {
        this.tasks = tasks;
        this.officials = officials;
        this.byTask = byTask;
        this.byOfficial = byOfficial;
    }

    /** Returns the matrix of all tasks and all officials of the date, those without anything among them. */
    public static TaskMatrix of(DutyRoster duties) {
        SortedMap<String, SortedMap<String, AssignmentRole>> byTask = new TreeMap<>();
        SortedMap<String, SortedMap<String, AssignmentRole>> byOfficial = new TreeMap<>();
        for (DutyAssignment assignment : duties.assignments()) {
            if (assignment.task().isPresent()) {
                for (RosterOfficial official : assignment.officials()) {
                    put(byTask, assignment.assignment().task(), official.id(), assignment.role());
                    put(byOfficial, official.id(), assignment.assignment().task(), assignment.role());
                }
            }
        }
        List<String> tasks = new ArrayList<>();
        duties.tasks().forEach(task -> tasks.add(task.code()));
        List<String> officials = new ArrayList<>();
        duties.roster().officials().forEach(official -> officials.add(official.id()));
        return new TaskMatrix(List.copyOf(tasks), List.copyOf(officials), byTask, byOfficial);
    }

    /** Who both leads and supports a task leads it. */
    private static void put(
            Map<String, SortedMap<String, AssignmentRole>> rows, String row, String column, AssignmentRole role) {
        rows.computeIfAbsent(row, unused -> new TreeMap<>())
                .merge(column, role, (one, other) -> one == AssignmentRole.LEAD ? one : other);
    }

    /** Returns the codes of the tasks, sorted. */
    public List<String> tasks() {
        return tasks;
    }

    /** Returns the ids of the officials, sorted. */
    public List<String> officials() {
        return officials;
    }

    /** Returns the part that the official has in the task; empty if none. */
    public Optional<AssignmentRole> role(String task, String official) {
        return Optional.ofNullable(
                byTask.getOrDefault(task, Collections.emptySortedMap()).get(official));
    }

    /** Tells who has a part in the task, by id of the official; empty if nobody. */
    public SortedMap<String, AssignmentRole> officialsOf(String task) {
        return Collections.unmodifiableSortedMap(byTask.getOrDefault(task, Collections.emptySortedMap()));
    }

    /** In which tasks the official has a part, by code of the task; empty if in none. */
    public SortedMap<String, AssignmentRole> tasksOf(String official) {
        return Collections.unmodifiableSortedMap(byOfficial.getOrDefault(official, Collections.emptySortedMap()));
    }

    /** Returns the numbers of tasks and officials, for a log. */
    @Override
    public String toString() {
        return tasks.size() + " tasks by " + officials.size() + " officials";
    }
}
