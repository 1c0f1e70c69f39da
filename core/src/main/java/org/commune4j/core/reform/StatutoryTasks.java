package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Tasks that the law gives to a kind of commune-level unit. */
final class StatutoryTasks extends Elements<Task> {

    /** The id taken apart. */
    private record Id(AdministrativeUnitKind kind, String task) {

        static Id parse(String id) {
            for (AdministrativeUnitKind kind : AdministrativeUnitKind.values()) {
                if (id.startsWith(kind + "/") && id.length() > kind.name().length() + 1) {
                    return new Id(kind, id.substring(kind.name().length() + 1));
                }
            }
            throw Problem.of("REFORM-044", Pointer.ROOT)
                    .with("found", id)
                    .with(
                            "kinds",
                            Arrays.stream(AdministrativeUnitKind.values())
                                    .map(Enum::name)
                                    .toList())
                    .exception();
        }
    }

    StatutoryTasks() {
        super(Task::code, Task::life, Task::legalBasis);
    }

    @Override
    void checkId(Verb verb, String id) {
        Id.parse(id);
    }

    @Override
    void end(Draft draft, String id, LocalDate date, @Nullable Act act) {
        Id named = Id.parse(id);
        draft.writes(Touched.TASK, id);
        TaskCatalogue tasks = draft.law().tasksOf(named.kind());
        if (tasks.find(named.task(), date).isEmpty()) {
            draft.fail(draft.problem("REFORM-019").with("task", named.task()).with("date", date));
            return;
        }
        List<Task> left = new ArrayList<>();
        for (Task task : tasks.tasks()) {
            if (task.code().equals(named.task())) {
                task.life()
                        .cutAt(date)
                        .ifPresent(life -> left.add(task.toBuilder().life(life).build()));
            } else {
                left.add(task);
            }
        }
        draft.law(draft.law().withTasks(named.kind(), TaskCatalogue.of(left).orThrow()));
    }
}
