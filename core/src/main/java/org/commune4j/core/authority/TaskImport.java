package org.commune4j.core.authority;

import java.util.List;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Problem;

/** What became of the lines of a task list: the tasks of the good ones, and everything that is wrong with the others. */
public final class TaskImport {

    private final List<Task> tasks;
    private final List<Problem> problems;

    TaskImport(List<Task> tasks, List<Problem> problems) {
        this.tasks = List.copyOf(tasks);
        this.problems = List.copyOf(problems);
    }

    /** Returns the tasks of the lines with which nothing is wrong, in their order. They fit into one catalogue. */
    public List<Task> tasks() {
        return tasks;
    }

    /**
     * Everything that is wrong, by line and column. The pointers are {@code /tasks/0/code} for the column {@code code} of
     * the first line after the header that is not blank; the positions are those of the cell in the text.
     */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns the catalogue of all tasks, or everything that is wrong if anything is. */
    public Checked<TaskCatalogue> catalogue() {
        return problems.isEmpty() ? TaskCatalogue.of(tasks) : Checked.ofProblems(problems);
    }

    /** Returns the numbers of tasks and problems, for a log. */
    @Override
    public String toString() {
        return tasks.size() + " tasks, " + problems.size() + " problems";
    }
}
