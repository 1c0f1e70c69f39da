package org.commune4j.core.dossier;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Goes through the events of a dossier and notes those that cannot be where they are; these change nothing. */
final class EventOrder {

    private final Pointer list;
    private final List<Problem> problems = new ArrayList<>();
    private Lifecycle lifecycle = Lifecycle.START;
    private @Nullable OffsetDateTime last;
    private int next;
    private boolean gap;

    EventOrder(Pointer list) {
        this.list = list;
    }

    /** Takes the next event that could be read. */
    void take(int index, DossierEvent event) {
        gap |= index > next;
        next = index + 1;
        if (last != null && event.latest().isBefore(last)) {
            problems.add(Problem.of(Faults.CLOCK_BACKWARDS, list.index(index))
                    .with("event", event.kind().message())
                    .with("at", event.shownAt())
                    .with("before", last));
            return;
        }
        @Nullable Problem objection = gap ? null : lifecycle.objection(event.kind(), list.index(index));
        if (objection != null) {
            problems.add(objection);
            return;
        }
        last = last != null && last.isAfter(event.at()) ? last : event.at();
        if (!gap) {
            lifecycle = lifecycle.after(event.kind());
        }
    }

    /** Returns what was found; {@code whole} says whether every event could be read. */
    List<Problem> problems(boolean whole) {
        if (whole && next == 0) {
            problems.add(Problem.of(Faults.NO_EVENT, list));
        }
        return problems;
    }
}
