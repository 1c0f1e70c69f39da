package org.commune4j.core.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.authority.Escalation;
import org.commune4j.core.authority.EscalationState;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.law.Field;
import org.jspecify.annotations.Nullable;

/** An escalation that was raised by the date asked about, and what has become of it. */
public final class EscalationView {

    private final Escalation escalation;
    private final LocalDate date;
    private final @Nullable Field field;

    EscalationView(Escalation escalation, Snapshot snapshot) {
        this.escalation = escalation;
        date = snapshot.date();
        TaskCatalogue catalogue = snapshot.facts().catalogue();
        List<Task> lives = catalogue.history(escalation.task());
        field = catalogue
                .find(escalation.task(), escalation.raisedOn())
                .or(() -> lives.stream().findFirst())
                .map(Task::field)
                .orElse(null);
    }

    /** Returns the escalation. */
    public Escalation escalation() {
        return escalation;
    }

    /** Returns the id. */
    public String id() {
        return escalation.id();
    }

    /** Returns what has become of it by the date. */
    public EscalationState state() {
        return escalation.stateOn(date);
    }

    /** Returns the field of its task; empty if no catalogue knows the task. */
    Optional<Field> field() {
        return Optional.ofNullable(field);
    }

    /** Returns the escalation, for a log. */
    @Override
    public String toString() {
        return escalation + ": " + state();
    }
}
