package org.commune4j.core.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commune4j.core.staffing.Roster;
import org.jspecify.annotations.Nullable;

/** A task on the date of a duty roster, with its assignments and the power for it. Lists are sorted by id. */
public final class DutyTask {

    private final Task task;
    private final LocalDate date;
    private final Roster roster;
    private final List<AuthorityTransfer> transfers;
    private final List<AuthorityTransfer> endedTransfers;
    private List<DutyAssignment> assignments = List.of();
    /** Worked out when first asked for; two threads may both do so and find the same. */
    private volatile @Nullable TaskAuthority authority;

    DutyTask(Task task, LocalDate date, Duties duties, Roster roster) {
        this.task = task;
        this.date = date;
        this.roster = roster;
        List<AuthorityTransfer> all = duties.transfersOf(task.code());
        transfers = all.isEmpty()
                ? all
                : all.stream()
                        .filter(transfer -> transfer.life().contains(date))
                        .toList();
        endedTransfers = all.isEmpty()
                ? all
                : all.stream()
                        .filter(transfer -> !date.isBefore(transfer.life().endOrMax()))
                        .toList();
    }

    /**
     * Returns the task alone, with its own assignments; the roster may be of another day on which the same people are
     * there.
     */
    static DutyTask of(Task task, LocalDate date, Duties duties, Roster roster) {
        DutyTask duty = new DutyTask(task, date, duties, roster);
        for (Assignment assignment : duties.assignmentsOf(task.code())) {
            if (assignment.life().contains(date)) {
                duty.add(new DutyAssignment(assignment, duty, roster));
            }
        }
        duty.close();
        return duty;
    }

    // Only the duty roster links its parts, before anybody sees them.

    void add(DutyAssignment assignment) {
        if (assignments.isEmpty()) {
            assignments = new ArrayList<>(2);
        }
        assignments.add(assignment);
    }

    void close() {
        assignments = Collections.unmodifiableList(assignments);
    }

    LocalDate date() {
        return date;
    }

    Roster roster() {
        return roster;
    }

    /** Returns the transfers of the power for it in force, by date. */
    List<AuthorityTransfer> transfers() {
        return transfers;
    }

    /** Returns the transfers of the power for it that ended by the date, by date. */
    List<AuthorityTransfer> endedTransfers() {
        return endedTransfers;
    }

    /** Returns the task as it is described for this date. */
    public Task task() {
        return task;
    }

    /** Returns the code. */
    public String code() {
        return task.code();
    }

    /** Returns its assignments in force. */
    public List<DutyAssignment> assignments() {
        return assignments;
    }

    /** Returns its assignments to units that lead it and exist on the date. */
    public List<DutyAssignment> leads() {
        return assignments.stream().filter(DutyAssignment::isLead).toList();
    }

    /** Returns the ids of the units that lead it, each once, sorted. */
    public Set<String> leadingUnits() {
        TreeSet<String> units = new TreeSet<>();
        leads().forEach(lead -> units.add(lead.assignment().unit()));
        return Collections.unmodifiableSet(units);
    }

    /** Tells who may do it, and why. */
    public TaskAuthority authority() {
        @Nullable TaskAuthority known = authority;
        if (known == null) {
            known = new TaskAuthority(this);
            authority = known;
        }
        return known;
    }

    /** Returns the task, for a log. */
    @Override
    public String toString() {
        return task.toString();
    }
}
