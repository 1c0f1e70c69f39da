package org.commune4j.core.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Escalation;

/** Assignments, transfers and escalations in the order of ids and by task. Built once. */
final class DutyIndex {

    /** The order of transfers: by date, then by id. */
    static final Comparator<AuthorityTransfer> BY_DATE =
            Comparator.comparing(AuthorityTransfer::life).thenComparing(AuthorityTransfer::id);

    /** Nothing to do. */
    static final DutyIndex NONE = new DutyIndex(List.of(), List.of(), List.of());

    final List<Assignment> assignmentsById;
    final List<AuthorityTransfer> transfersById;
    final List<Escalation> escalationsById;
    /** By task, each list by id. */
    final Map<String, List<Assignment>> assignmentsByTask;
    /** By task, each list by date, then by id. */
    final Map<String, List<AuthorityTransfer>> transfersByTask;

    DutyIndex(List<Assignment> assignments, List<AuthorityTransfer> transfers, List<Escalation> escalations) {
        assignmentsById = sorted(assignments, Comparator.comparing(Assignment::id));
        transfersById = sorted(transfers, Comparator.comparing(AuthorityTransfer::id));
        escalationsById = sorted(escalations, Comparator.comparing(Escalation::id));
        assignmentsByTask = byTask(assignmentsById, assignment -> List.of(assignment.task()));
        transfersByTask = byTask(sorted(transfers, BY_DATE), AuthorityTransfer::tasks);
    }

    static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(list);
        sorted.sort(order);
        return Collections.unmodifiableList(sorted);
    }

    private static <T> Map<String, List<T>> byTask(List<T> list, Function<T, Collection<String>> tasks) {
        Map<String, List<T>> byTask = new HashMap<>(list.size() * 2);
        for (T element : list) {
            for (String task : tasks.apply(element)) {
                byTask.computeIfAbsent(task, unused -> new ArrayList<>(2)).add(element);
            }
        }
        return byTask;
    }
}
