package org.commune4j.core.dossier;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** Returns that a record may not say of a dossier with these events that it is in the state; empty if it may. */
    static Optional<Problem> contradiction(List<DossierEvent> events, DossierState reported, Pointer at) {
        Lifecycle lifecycle = Lifecycle.START;
        boolean received = false;
        for (DossierEvent event : events) {
            lifecycle = lifecycle.after(event.kind());
            received |= event.kind() == DossierEventKind.RECEIVED;
        }
        return lifecycle.mayBeReportedAs(reported, received)
                ? Optional.empty()
                : Optional.of(Problem.of(Faults.REPORT_CONTRADICTED, at.field("reportedState"))
                        .with("state", reported.message())
                        .with(
                                "derived",
                                Objects.requireNonNull(lifecycle.stateOrNull()).message()));
    }

    /**
     * Merges two lists by time into a third.
     *
     * @param first whether of two events of one moment the new one comes first
     * @return how many new ones come last and change where the dossier stands
     */
    static int merge(List<DossierEvent> events, List<DossierEvent> more, boolean first, List<DossierEvent> merged) {
        int next = 0;
        for (DossierEvent event : events) {
            while (next < more.size() && isBefore(more.get(next), event, first)) {
                merged.add(more.get(next++));
            }
            merged.add(event);
        }
        List<DossierEvent> latest = more.subList(next, more.size());
        merged.addAll(latest);
        return (int) latest.stream()
                .filter(event -> !Lifecycle.leavesState(event.kind()))
                .count();
    }

    private static boolean isBefore(DossierEvent late, DossierEvent event, boolean first) {
        return first ? !late.at().isAfter(event.latest()) : late.latest().isBefore(event.at());
    }

    /** Returns what was found; {@code whole} says whether every event could be read. */
    List<Problem> problems(boolean whole) {
        if (whole && next == 0) {
            problems.add(Problem.of(Faults.NO_EVENT, list));
        }
        return problems;
    }
}
