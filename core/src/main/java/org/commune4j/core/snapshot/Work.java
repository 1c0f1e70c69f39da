package org.commune4j.core.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.Task;
import org.jspecify.annotations.Nullable;

/** What there is to do on the date of a snapshot; linked when it is first asked for, for many ask about posts alone. */
final class Work {

    private record Linked(
            List<TaskView> tasks,
            Map<String, TaskView> tasksByCode,
            List<AssignmentView> assignments,
            Map<String, List<AssignmentView>> byOfficial,
            List<TransferView> transfers,
            List<EscalationView> escalations) {}

    private final Snapshot snapshot;
    private final Map<Competence, List<HeldPower>> powersByLaw = new ConcurrentHashMap<>();
    private final Map<Competence, Powers> untransferred = new ConcurrentHashMap<>();
    private volatile @Nullable Linked linked;
    private volatile @Nullable Workload workload;

    Work(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    private Linked linked() {
        @Nullable Linked known = linked;
        if (known == null) {
            known = link();
            linked = known;
        }
        return known;
    }

    private Linked link() {
        Facts facts = snapshot.facts();
        LocalDate date = snapshot.date();
        List<TaskView> tasks = new ArrayList<>();
        Map<String, TaskView> tasksByCode = new HashMap<>();
        for (Task task : facts.catalogue().on(date)) {
            TaskView view = new TaskView(task, date, snapshot);
            tasks.add(view);
            tasksByCode.put(view.code(), view);
        }
        List<AssignmentView> assignments = new ArrayList<>();
        Map<String, List<AssignmentView>> byOfficial = new HashMap<>();
        for (Assignment assignment : facts.duties().assignmentsById) {
            if (assignment.life().contains(date)) {
                @Nullable TaskView task = tasksByCode.get(assignment.task());
                AssignmentView view = new AssignmentView(assignment, task, snapshot);
                assignments.add(view);
                if (task != null) {
                    task.add(view);
                }
                view.officials()
                        .forEach(official -> byOfficial
                                .computeIfAbsent(official.id(), unused -> new ArrayList<>())
                                .add(view));
            }
        }
        tasks.forEach(TaskView::close);
        return new Linked(
                Collections.unmodifiableList(tasks),
                tasksByCode,
                Collections.unmodifiableList(assignments),
                byOfficial,
                facts.duties().transfersById.stream()
                        .filter(transfer -> transfer.life().contains(date))
                        .map(transfer -> new TransferView(transfer, snapshot))
                        .toList(),
                facts.duties().escalationsById.stream()
                        .filter(escalation -> !escalation.raisedOn().isAfter(date))
                        .map(escalation -> new EscalationView(escalation, snapshot))
                        .toList());
    }

    List<HeldPower> powersByLaw(Competence competence) {
        return powersByLaw.computeIfAbsent(competence, one -> PowerResolver.origins(one, snapshot));
    }

    /** Returns who holds a power of which nothing is transferred: the same for all tasks of the competence. */
    Powers untransferred(Competence competence) {
        return untransferred.computeIfAbsent(
                competence, one -> new Powers(new PowerResolver(one, snapshot, List.of()), snapshot));
    }

    List<TaskView> tasks() {
        return linked().tasks();
    }

    Optional<TaskView> findTask(String code) {
        return Optional.ofNullable(linked().tasksByCode().get(code));
    }

    List<AssignmentView> assignments() {
        return linked().assignments();
    }

    List<AssignmentView> assignmentsOfOfficial(String official) {
        return Collections.unmodifiableList(linked().byOfficial().getOrDefault(official, List.of()));
    }

    List<TransferView> transfers() {
        return linked().transfers();
    }

    List<EscalationView> escalations() {
        return linked().escalations();
    }

    Workload workload() {
        @Nullable Workload known = workload;
        if (known == null) {
            known = Workload.of(snapshot);
            workload = known;
        }
        return known;
    }
}
