package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.List;
import org.commune4j.core.authority.Task;
import org.commune4j.core.organisation.Act;
import org.jspecify.annotations.Nullable;

/** Tasks of a commune's own list. */
final class Tasks extends CommuneElements<Task> {

    Tasks() {
        super(Touched.TASK, here -> here.tasks, "REFORM-019", Task::code, Task::life, Task::legalBasis);
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
