package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.authority.Task;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Tasks of a commune's own list. */
final class Tasks extends CommuneElements<Task> {

    Tasks() {
        super(Touched.TASK);
    }

    @Override
    String id(Task task) {
        return task.code();
    }

    @Override
    DateRange life(Task task) {
        return task.life();
    }

    @Override
    Optional<LegalReference> basis(Task task) {
        return task.legalBasis();
    }

    @Override
    Living<Task> in(CommuneDraft here) {
        return here.tasks;
    }

    @Override
    void end(CommuneDraft here, String code, LocalDate date, @Nullable Act act) {
        here.writes(Touched.TASK, code);
        if (here.tasks.on(code, date).isEmpty()) {
            here.fail(
                    here.isStatutory(code, date)
                            ? here.problem("REFORM-020").with("task", code)
                            : here.problem("REFORM-019").with("task", code).with("date", date));
            return;
        }
        here.tasks.end(date, task -> task.code().equals(code));
        Assignments.end(here, date, assignment -> assignment.task().equals(code));
        Transfers.endOf(here, date, transfer -> transfer.tasks().equals(List.of(code)));
    }
}
