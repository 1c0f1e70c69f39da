package org.commune4j.core.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.commune4j.core.law.Field;
import org.commune4j.core.staffing.KeyPersonRisk;
import org.commune4j.core.staffing.Roster;
import org.jspecify.annotations.Nullable;

/**
 * Who has which duty on one date: tasks, assignments, transfers of authority and escalations. Built once, read often.
 * Lists are sorted by code or id, whatever order the facts were given in.
 */
public final class DutyRoster {

    private static final int SHOWN = 10;

    private final Duties duties;
    private final Roster roster;
    private final List<DutyTask> tasks;
    private final Map<String, DutyTask> tasksByCode;
    private final List<DutyAssignment> assignments;
    private final List<DutyTransfer> transfers;
    private final List<DutyEscalation> escalations;
    private final Map<String, List<DutyAssignment>> byOfficial;
    /** Computed when first needed; two threads may both do so and find the same. */
    private volatile @Nullable Workload workload;

    DutyRoster(Duties duties, Roster roster) {
        this.duties = duties;
        this.roster = roster;
        LocalDate date = roster.date();
        List<DutyTask> allTasks = new ArrayList<>();
        tasksByCode = new HashMap<>();
        for (Task task : duties.catalogue().on(date)) {
            DutyTask duty = new DutyTask(task, date, duties, roster);
            allTasks.add(duty);
            tasksByCode.put(duty.code(), duty);
        }
        tasks = Collections.unmodifiableList(allTasks);
        List<DutyAssignment> inForce = new ArrayList<>();
        for (Assignment assignment : duties.assignmentsById()) {
            if (assignment.life().contains(date)) {
                @Nullable DutyTask task = tasksByCode.get(assignment.task());
                DutyAssignment duty = new DutyAssignment(assignment, task, roster);
                inForce.add(duty);
                if (task != null) {
                    task.add(duty);
                }
            }
        }
        assignments = Collections.unmodifiableList(inForce);
        byOfficial = byOfficial(assignments);
        tasks.forEach(DutyTask::close);
        transfers = duties.transfersById().stream()
                .filter(transfer -> transfer.life().contains(date))
                .map(transfer -> new DutyTransfer(transfer, this))
                .toList();
        escalations = duties.escalationsById().stream()
                .filter(escalation -> !escalation.raisedOn().isAfter(date))
                .map(escalation -> new DutyEscalation(escalation, this))
                .toList();
    }

    private static Map<String, List<DutyAssignment>> byOfficial(List<DutyAssignment> assignments) {
        Map<String, List<DutyAssignment>> index = new HashMap<>();
        for (DutyAssignment assignment : assignments) {
            assignment
                    .officials()
                    .forEach(official -> index.computeIfAbsent(official.id(), unused -> new ArrayList<>())
                            .add(assignment));
        }
        return index;
    }

    /** Returns the date. */
    public LocalDate date() {
        return roster.date();
    }

    /** Returns the duties with their history. */
    public Duties duties() {
        return duties;
    }

    /** Returns who holds which post on the date. */
    public Roster roster() {
        return roster;
    }

    /** Returns all tasks of the date, by code. */
    public List<DutyTask> tasks() {
        return tasks;
    }

    /** Returns all tasks of a field, by code. */
    public List<DutyTask> tasks(Field field) {
        return tasks.stream().filter(task -> task.task().field().equals(field)).toList();
    }

    /** Returns all assignments in force, those of tasks, units or posts that do not exist on the date among them. */
    public List<DutyAssignment> assignments() {
        return assignments;
    }

    /** Returns all transfers of authority in force, effective or not. */
    public List<DutyTransfer> transfers() {
        return transfers;
    }

    /** Returns all escalations raised by the date, answered ones among them. */
    public List<DutyEscalation> escalations() {
        return escalations;
    }

    /** Returns the task, if it exists on the date. */
    public Optional<DutyTask> findTask(String code) {
        return Optional.ofNullable(tasksByCode.get(code));
    }

    /**
     * Returns the task.
     *
     * @throws NoSuchElementException if it does not exist on the date, naming what does
     */
    public DutyTask getTask(String code) {
        return findTask(code)
                .orElseThrow(() -> new NoSuchElementException("No task '" + code + "' on " + date() + "; there are "
                        + tasks.size() + ", for instance "
                        + tasks.stream().limit(SHOWN).map(DutyTask::code).toList()));
    }

    /** Returns what the official is responsible for, in person or by holding a post, by id; empty if for nothing. */
    public List<DutyAssignment> assignmentsOfOfficial(String official) {
        return Collections.unmodifiableList(byOfficial.getOrDefault(official, List.of()));
    }

    /** Returns how much each official, post and unit has to do. */
    public Workload workload() {
        @Nullable Workload known = workload;
        if (known == null) {
            known = Workload.of(this);
            workload = known;
        }
        return known;
    }

    /** Computes whose absence would leave a task without an official who leads or supports it. */
    public KeyPersonRisk<DutyTask> keyPersonRisk() {
        return KeyPersonRisk.of(
                tasks,
                task -> task.assignments().stream()
                        .flatMap(assignment -> assignment.officials().stream())
                        .toList());
    }

    /** Returns what the unit has to do, by id; empty if nothing. */
    public List<DutyAssignment> assignmentsOfUnit(String unit) {
        return assignments.stream()
                .filter(assignment -> assignment.assignment().unit().equals(unit))
                .toList();
    }

    /** Returns the date and the numbers, for a log. */
    @Override
    public String toString() {
        return tasks.size() + " tasks, " + assignments.size() + " assignments, " + transfers.size() + " transfers, "
                + escalations.size() + " escalations on " + date();
    }
}
