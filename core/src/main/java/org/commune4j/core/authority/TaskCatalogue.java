package org.commune4j.core.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Echo;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Dated;
import org.jspecify.annotations.Nullable;

/**
 * A list of tasks with their history (danh mục nhiệm vụ), indexed by code. On each day a code stands for at most one
 * task.
 */
public final class TaskCatalogue implements Dated<List<Task>> {

    private static final int SHOWN = 10;

    private static final TaskCatalogue EMPTY = new TaskCatalogue(List.of());

    private final List<Task> tasks;
    /** The lives of each code, by date. */
    private final SortedMap<String, List<Task>> byCode;

    private TaskCatalogue(List<Task> tasks) {
        this.tasks = List.copyOf(tasks);
        TreeMap<String, List<Task>> lives = new TreeMap<>();
        tasks.forEach(task ->
                lives.computeIfAbsent(task.code(), code -> new ArrayList<>(1)).add(task));
        lives.values().forEach(oneCode -> oneCode.sort(Comparator.comparing(Task::life)));
        lives.replaceAll((code, oneCode) -> Collections.unmodifiableList(oneCode));
        byCode = Collections.unmodifiableSortedMap(lives);
    }

    /** Returns a catalogue without tasks. */
    public static TaskCatalogue empty() {
        return EMPTY;
    }

    /**
     * Returns the catalogue, or every code that stands for two tasks on one day.
     *
     * @param tasks in any order
     */
    public static Checked<TaskCatalogue> of(List<Task> tasks) {
        List<Problem> problems = check(Entries.of(tasks), Pointer.ROOT);
        return problems.isEmpty() ? Checked.of(new TaskCatalogue(tasks)) : Checked.ofProblems(problems);
    }

    /**
     * Returns every code that stands for two tasks on one day: once for each task that begins while an earlier one
     * lasts.
     *
     * @param at the place of the document that holds the list {@code tasks}
     * @return the problems in the order of the codes, empty if there are none
     */
    public static List<Problem> check(Entries<Task> tasks, Pointer at) {
        Map<String, List<Placed>> byCode = new LinkedHashMap<>();
        tasks.forEach((index, task) ->
                byCode.computeIfAbsent(task.code(), code -> new ArrayList<>(1)).add(new Placed(index, task)));
        List<Problem> problems = new ArrayList<>();
        byCode.values().stream()
                .filter(lives -> lives.size() > 1)
                .forEach(lives -> checkLives(lives, at.field("tasks"), problems));
        return List.copyOf(problems);
    }

    private static void checkLives(List<Placed> lives, Pointer list, List<Problem> problems) {
        lives.sort(Comparator.comparing(placed -> placed.task().life()));
        Placed longest = lives.get(0);
        for (Placed next : lives.subList(1, lives.size())) {
            DateRange first = longest.task().life();
            DateRange second = next.task().life();
            Optional<DateRange> shared = first.intersection(second);
            if (shared.isPresent()) {
                int later = Math.max(longest.index(), next.index());
                int earlier = Math.min(longest.index(), next.index());
                problems.add(Problem.of("DUTY-001", list.index(later).field("code"))
                        .with("id", next.task().code())
                        .with("other", list.index(earlier).toString())
                        .with("days", shared.get()));
            }
            if (second.endOrMax().isAfter(first.endOrMax())) {
                longest = next;
            }
        }
    }

    private record Placed(int index, Task task) {}

    /** Returns the tasks in the order given. */
    public List<Task> tasks() {
        return tasks;
    }

    /** Returns the codes, sorted. */
    public List<String> codes() {
        return List.copyOf(byCode.keySet());
    }

    /** Tells whether the code stands for a task on some day. */
    public boolean contains(String code) {
        return byCode.containsKey(code);
    }

    /** Returns what the code stands for, by date; empty if for nothing. */
    public List<Task> history(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** Returns the task that the code stands for on the date. */
    public Optional<Task> find(String code, LocalDate date) {
        for (Task task : history(code)) {
            if (task.life().contains(date)) {
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the task that the code stands for on the date.
     *
     * @throws NoSuchElementException if for none, naming what exists
     */
    public Task get(String code, LocalDate date) {
        return find(code, date)
                .orElseThrow(() -> new NoSuchElementException("No task '" + Echo.shown(code) + "' on " + date + "; "
                        + (contains(code)
                                ? "it exists on "
                                        + history(code).stream().map(Task::life).toList()
                                : "there are " + byCode.size() + " codes, for instance "
                                        + byCode.keySet().stream().limit(SHOWN).toList())));
    }

    /** Returns the tasks of the date, by code. */
    @Override
    public List<Task> on(LocalDate date) {
        List<Task> found = new ArrayList<>(byCode.size());
        for (List<Task> lives : byCode.values()) {
            for (Task task : lives) {
                if (task.life().contains(date)) {
                    found.add(task);
                }
            }
        }
        return Collections.unmodifiableList(found);
    }

    @Override
    public void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
        tasks.forEach(task -> task.life().addBoundaries(within, boundaries));
    }

    /** Returns these tasks, and those of {@code other} whose code this catalogue does not know. */
    public TaskCatalogue supplementedBy(TaskCatalogue other) {
        if (other.tasks.isEmpty() || tasks.isEmpty()) {
            return tasks.isEmpty() ? other : this;
        }
        List<Task> both = new ArrayList<>(tasks);
        for (Task task : other.tasks) {
            if (!contains(task.code())) {
                both.add(task);
            }
        }
        return new TaskCatalogue(both);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaskCatalogue that && tasks.equals(that.tasks);
    }

    @Override
    public int hashCode() {
        return tasks.hashCode();
    }

    /** Returns the number of codes, for a log. */
    @Override
    public String toString() {
        return byCode.size() + " tasks";
    }
}
