package org.commune4j.core.dossier;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.commune4j.core.deadline.CaseFacts;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.Dates;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in one line, as existing systems keep it: procedure, dates and times, state, channel. It becomes a {@link
 * Dossier} by {@link Dossier#from(DossierRow)}.
 *
 * <p>Use it where there is a table with one line per dossier and no list of events; {@link DossierRowFormat} reads such
 * lines from text.
 *
 * <pre>{@code
 * DossierRow row = DossierRow.builder()
 *         .id("H-1")
 *         .procedure(ProcedureCode.parse("1.001193"))
 *         .receivedAt(OffsetDateTime.parse("2025-09-15T08:30:00+07:00"))
 *         .state(DossierState.IN_PROGRESS)
 *         .build();
 * Checked<Dossier> dossier = Dossier.from(row);
 * }</pre>
 *
 * <p>A row says when the dossier was received and ended, and it may say when, or for how long, its period was paused. What it does
 * not say (supplements, suspensions, extensions, apologies) is not assumed: what depends on it is undetermined, unless {@link
 * #tracked()} says that the system would have recorded it elsewhere and did not. What contradicts itself in a row is a problem at its
 * field. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class DossierRow permits ImmutableDossierRow {

    private static final Set<DossierEventKind> TOLD_BY_EVERY_ROW = Set.of(
            DossierEventKind.RECEIVED,
            DossierEventKind.NOT_ACCEPTED,
            DossierEventKind.RESOLVED,
            DossierEventKind.REFUSED,
            DossierEventKind.STOPPED,
            DossierEventKind.WITHDRAWN);

    /**
     * A stretch in which the period of a dossier was paused, as a row tells it.
     *
     * @param from when it began
     * @param until when it ended, not before it began; empty while it is open
     */
    public record PausedTime(OffsetDateTime from, Optional<OffsetDateTime> until) {

        /** Checks that it does not end before it begins. */
        public PausedTime {
            Dates.checked(from);
            until.ifPresent(Dates::checked);
            if (until.isPresent() && until.get().isBefore(from)) {
                throw Problem.of("PAUSE-001", Pointer.ROOT.field("until"))
                        .with("from", from)
                        .with("until", until.get())
                        .exception();
            }
        }
    }

    DossierRow() {}

    /** Returns the code of the dossier. */
    public abstract String id();

    /** Returns the code of the procedure. */
    public abstract ProcedureCode procedure();

    /** Returns when it was submitted, or filed (ngày nộp), if given. */
    public abstract Optional<OffsetDateTime> submittedAt();

    /** Returns when it was received; empty if it was not. */
    public abstract Optional<OffsetDateTime> receivedAt();

    /** Returns when it was complete and proper, as the slip shows, if given; it matters where the law counts from there. */
    public abstract Optional<OffsetDateTime> completeAt();

    /** Returns the appointment on the slip; empty if none was given. */
    public abstract Optional<OffsetDateTime> appointedAt();

    /**
     * Returns when the matter was finished in the way that the state says, or resolved if there is no state; empty if it
     * was not.
     */
    public abstract Optional<OffsetDateTime> finishedAt();

    /** Returns when the result was returned, if the system keeps track of that. */
    public abstract Optional<OffsetDateTime> returnedAt();

    /** Returns the state, if given. */
    public abstract Optional<DossierState> state();

    /** Returns the channel by which it was submitted, if given. */
    public abstract Optional<Channel> channel();

    /** Returns the id of the unit that received it, if given. */
    public abstract Optional<String> unit();

    /** Returns the id of the official who handles or handled it, if given. */
    public abstract Optional<String> official();

    /**
     * Returns the reason of the end (lý do), if given; it may hold personal data, and only the forms show it. Where the moment of
     * the end is not given it is left out.
     */
    public abstract Optional<String> reason();

    /** Returns the pauses of its period, in order, if the row says when they were; the last may be open. */
    public abstract List<PausedTime> pauses();

    /**
     * Returns what the pauses are: {@code SUSPENDED} by default, or {@code SUPPLEMENT_REQUESTED} where the system records the time for
     * which the applicant was waited for, which the portal subtracts.
     */
    @Value.Default
    public DossierEventKind pauseKind() {
        return DossierEventKind.SUSPENDED;
    }

    /** Returns for how many minutes in all its period was paused, if the row says that; it counts where no pause is given. */
    public abstract OptionalInt pausedMinutes();

    /** Returns the place whose procedures apply; the whole country by default. */
    @Value.Default
    public Jurisdiction place() {
        return Jurisdiction.NATIONAL;
    }

    /** Returns the coded facts on which its time limit depends, as far as they are known. */
    @Value.Default
    public CaseFacts facts() {
        return CaseFacts.UNKNOWN;
    }

    /** Returns the kinds of event that did not happen unless the row shows them, beside those that every row tells. */
    public abstract Set<DossierEventKind> tracked();

    /**
     * Returns the moments of which only the day is known; what hour stands there does not matter. They are judged with every hour that it
     * may have been, see {@link DossierEvent#knownToDay()}.
     */
    public abstract Set<RowField> knownToDay();

    @Value.Check
    void check() {
        Written.id("a dossier", id());
        unit().ifPresent(unit -> Written.id("a unit", unit));
        official().ifPresent(official -> Written.id("an official", official));
        reason().ifPresent(reason -> Written.text("a dossier", reason));
        if (pausedMinutes().orElse(0) < 0) {
            throw new IllegalArgumentException("A dossier is paused for 0 minutes or more, but found "
                    + pausedMinutes().orElse(0));
        }
        if (pauseKind() != DossierEventKind.SUSPENDED && pauseKind() != DossierEventKind.SUPPLEMENT_REQUESTED) {
            throw new IllegalArgumentException(
                    "A pause of a row is SUSPENDED or SUPPLEMENT_REQUESTED, but found " + pauseKind());
        }
        Stream.of(submittedAt(), receivedAt(), completeAt(), appointedAt(), finishedAt(), returnedAt())
                .forEach(moment -> moment.ifPresent(Dates::checked));
    }

    /** Returns a builder; id and procedure are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the values of this row. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    Checked<Dossier> toDossier() {
        List<Problem> problems = new ArrayList<>();
        @Nullable DossierEvent end = end(problems);
        @Nullable DossierState state = state().orElse(null);
        if (receivedAt().isEmpty() && needsReceipt(state, end)) {
            problems.add(missing("receivedAt").with("field", "receivedAt"));
        }
        if (returnedAt().isPresent() && state != null && !(state.isEnded() && state != DossierState.NOT_ACCEPTED)) {
            problems.add(contradicted(state, "returnedAt"));
        }
        if (receivedAt().isPresent() && (state == DossierState.SUBMITTED || state == DossierState.NOT_ACCEPTED)) {
            problems.add(contradicted(state, "receivedAt"));
        }
        checkPauses(end, problems);
        if (!problems.isEmpty()) {
            return Checked.ofProblems(problems);
        }
        Dossier.Builder builder =
                Dossier.builder(id(), procedure()).place(place()).facts(facts());
        channel().ifPresent(builder::channel);
        unit().ifPresent(builder::unit);
        official().ifPresent(builder::official);
        pausedMinutes().ifPresent(builder::pausedMinutes);
        state().ifPresent(builder::reportedState);
        List<DossierEvent> events = new ArrayList<>(4);
        submittedAt().ifPresent(at -> events.add(DossierEvent.of(DossierEventKind.SUBMITTED, at)));
        receivedAt().ifPresent(at -> events.add(receipt(at)));
        pauses().forEach(pause -> addPause(pause, events));
        if (end != null) {
            events.add(end);
        }
        returnedAt().ifPresent(at -> events.add(DossierEvent.of(DossierEventKind.RESULT_RETURNED, at)));
        events.replaceAll(this::known);
        return inOrder(events)
                .flatMap(ordered -> builder.events(ordered)
                        .trackingOnly(trackedIn(ordered))
                        .detailed(false)
                        .build());
    }

    private DossierEvent receipt(OffsetDateTime at) {
        DossierEvent receipt = DossierEvent.of(DossierEventKind.RECEIVED, at);
        if (appointedAt().isPresent()) {
            receipt = receipt.with(EventDetail.APPOINTED_AT, appointedAt().get());
        }
        return completeAt().isPresent()
                ? receipt.with(EventDetail.COMPLETE_AT, completeAt().get())
                : receipt;
    }

    private DossierEventKind endOfPause() {
        return pauseKind() == DossierEventKind.SUSPENDED
                ? DossierEventKind.RESUMED
                : DossierEventKind.SUPPLEMENT_SUPPLIED;
    }

    private void addPause(PausedTime pause, List<DossierEvent> events) {
        events.add(DossierEvent.of(pauseKind(), pause.from()));
        pause.until().ifPresent(until -> events.add(DossierEvent.of(endOfPause(), until)));
    }

    /** A pause is of a received dossier; only the last may be open, and not where the matter was decided. */
    private void checkPauses(@Nullable DossierEvent end, List<Problem> problems) {
        if (!pauses().isEmpty() && receivedAt().isEmpty()) {
            problems.add(missing("receivedAt").with("field", "receivedAt"));
        }
        for (int i = 0; i < pauses().size(); i++) {
            boolean mayBeOpen = i == pauses().size() - 1 && (end == null || end.kind() != DossierEventKind.RESOLVED);
            if (pauses().get(i).until().isEmpty() && !mayBeOpen) {
                problems.add(missing("pausedUntil").with("field", "pausedUntil"));
            }
        }
    }

    /** The same event, known to the day alone where the row says that of its field. */
    private DossierEvent known(DossierEvent event) {
        DossierEvent known =
                knownToDay().contains(RowField.APPOINTED_AT) ? event.knownToDay(EventDetail.APPOINTED_AT) : event;
        known = knownToDay().contains(RowField.COMPLETE_AT) ? known.knownToDay(EventDetail.COMPLETE_AT) : known;
        return knownToDay().stream().anyMatch(field -> field.field().equals(fieldOf(event)))
                ? known.knownToDay()
                : known;
    }

    /** A row has no events of its own to point at: what comes before receipt is a problem of the moment. */
    private Checked<List<DossierEvent>> inOrder(List<DossierEvent> events) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 1; i < events.size(); i++) {
            DossierEvent before = events.get(i - 1);
            DossierEvent event = events.get(i);
            if (event.latest().isBefore(before.at())) {
                problems.add(Problem.of(Faults.CLOCK_BACKWARDS, Pointer.ROOT.field(fieldOf(event)))
                        .with("event", event.kind().message())
                        .with("at", event.shownAt())
                        .with("before", before.shownAt()));
            }
        }
        return problems.isEmpty() ? Checked.of(events) : Checked.ofProblems(problems);
    }

    private static String fieldOf(DossierEvent event) {
        return switch (event.kind()) {
            case SUBMITTED -> "submittedAt";
            case RECEIVED -> "receivedAt";
            case RESULT_RETURNED -> "returnedAt";
            case SUSPENDED, SUPPLEMENT_REQUESTED -> "pausedFrom";
            case RESUMED, SUPPLEMENT_SUPPLIED -> "pausedUntil";
            default -> "finishedAt";
        };
    }

    private @Nullable DossierEvent end(List<Problem> problems) {
        if (finishedAt().isEmpty()) {
            return null;
        }
        OffsetDateTime at = finishedAt().get();
        if (state().isEmpty()) {
            return end(DossierEventKind.RESOLVED, at);
        }
        DossierState state = state().get();
        return switch (state) {
            case RESOLVED, RETURNED -> end(DossierEventKind.RESOLVED, at);
            case REFUSED -> end(DossierEventKind.REFUSED, at);
            case WITHDRAWN -> end(DossierEventKind.WITHDRAWN, at);
            case STOPPED -> end(DossierEventKind.STOPPED, at);
            case NOT_ACCEPTED -> end(DossierEventKind.NOT_ACCEPTED, at);
            default -> {
                problems.add(contradicted(state, "finishedAt"));
                yield null;
            }
        };
    }

    private DossierEvent end(DossierEventKind kind, OffsetDateTime at) {
        DossierEvent end = DossierEvent.of(kind, at);
        return reason().isPresent() ? end.reason(reason().get()) : end;
    }

    private boolean needsReceipt(@Nullable DossierState state, @Nullable DossierEvent end) {
        if (end != null && end.kind() == DossierEventKind.NOT_ACCEPTED) {
            return false;
        }
        boolean begun = submittedAt().isPresent();
        boolean ended = end != null && end.kind() != DossierEventKind.WITHDRAWN;
        return !begun || ended || returnedAt().isPresent() || (state != null && state.isReceived());
    }

    private static Problem missing(String field) {
        return Problem.of(Faults.MISSING, Pointer.ROOT.field(field));
    }

    private static Problem contradicted(DossierState state, String field) {
        return Problem.of(Faults.STATE_CONTRADICTED, Pointer.ROOT.field("state"))
                .with("state", state.message())
                .with("field", field);
    }

    private Set<DossierEventKind> trackedIn(List<DossierEvent> events) {
        Set<DossierEventKind> kinds = EnumSet.copyOf(TOLD_BY_EVERY_ROW);
        kinds.addAll(tracked());
        events.forEach(event -> kinds.add(event.kind()));
        if (!pauses().isEmpty()) {
            kinds.add(pauseKind());
            kinds.add(endOfPause());
        }
        boolean endIsTold = events.stream().anyMatch(event -> fieldOf(event).equals("finishedAt"));
        if (state().filter(DossierState::isEnded).isPresent() && !endIsTold) {
            // It ended, and the row does not say when: that there is no such event is not a fact.
            kinds.removeAll(Set.of(
                    DossierEventKind.NOT_ACCEPTED,
                    DossierEventKind.RESOLVED,
                    DossierEventKind.REFUSED,
                    DossierEventKind.STOPPED,
                    DossierEventKind.WITHDRAWN));
        }
        return kinds;
    }

    /** Returns id, procedure and state, for a log. */
    @Override
    public final String toString() {
        return id() + " (" + procedure() + ")"
                + state().map(state -> " " + state).orElse("");
    }

    /** Builds a {@link DossierRow}. Not thread-safe. */
    public static final class Builder extends ImmutableDossierRow.Builder {
        Builder() {}
    }
}
