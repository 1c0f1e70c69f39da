package org.commune4j.core.dossier;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The one lawful order of events: from {@link #START} each event is accepted, giving the lifecycle after it, or refused with
 * a reason.
 *
 * <p>Refused is what cannot be: work on a dossier that was not received or has ended, a supplement that was not asked for. After
 * the end the result is handed on and returned, papers are given back, and a result may be corrected or the matter taken up
 * again: that is accepted, and the end stays the first one. Accepted is also what can happen and should not, such as a result that is returned before the decision: rules
 * say that.
 */
public final class Lifecycle {

    private enum Phase {
        NEW,
        SUBMITTED,
        RECEIVED,
        IN_PROGRESS,
        RESOLVED,
        RETURNED,
        NOT_ACCEPTED,
        REFUSED,
        WITHDRAWN,
        STOPPED
    }

    /** What changes the state from none of the phases, whatever is awaited there. */
    private static final Set<DossierEventKind> LEAVING_STATE = leavingState();

    private static Set<DossierEventKind> leavingState() {
        EnumSet<DossierEventKind> kinds = EnumSet.allOf(DossierEventKind.class);
        for (Phase phase : Phase.values()) {
            Lifecycle waiting = new Lifecycle(phase, true, true, true);
            Lifecycle running = new Lifecycle(phase, false, false, false);
            kinds.removeIf(kind ->
                    !waiting.after(kind).equals(waiting) || !running.after(kind).equals(running));
        }
        return Collections.unmodifiableSet(kinds);
    }

    /** Nothing has happened yet. */
    public static final Lifecycle START = new Lifecycle(Phase.NEW, false, false, false);

    private final Phase phase;
    private final boolean supplement;
    private final boolean payment;
    private final boolean suspended;

    private Lifecycle(Phase phase, boolean supplement, boolean payment, boolean suspended) {
        this.phase = phase;
        this.supplement = supplement;
        this.payment = payment;
        this.suspended = suspended;
    }

    /** Returns the state of the dossier; empty at the start. */
    public Optional<DossierState> state() {
        return Optional.ofNullable(stateOrNull());
    }

    @Nullable
    DossierState stateOrNull() {
        return switch (phase) {
            case NEW -> null;
            case SUBMITTED -> supplement ? DossierState.AWAITING_SUPPLEMENT : DossierState.SUBMITTED;
            case RECEIVED, IN_PROGRESS -> open();
            case RESOLVED -> DossierState.RESOLVED;
            case RETURNED -> DossierState.RETURNED;
            case NOT_ACCEPTED -> DossierState.NOT_ACCEPTED;
            case REFUSED -> DossierState.REFUSED;
            case WITHDRAWN -> DossierState.WITHDRAWN;
            case STOPPED -> DossierState.STOPPED;
        };
    }

    private DossierState open() {
        if (supplement) {
            return DossierState.AWAITING_SUPPLEMENT;
        }
        if (suspended) {
            return DossierState.SUSPENDED;
        }
        if (payment) {
            return DossierState.AWAITING_PAYMENT;
        }
        return phase == Phase.RECEIVED ? DossierState.RECEIVED : DossierState.IN_PROGRESS;
    }

    /** Tells whether an event of the kind can come next. */
    public boolean accepts(DossierEventKind kind) {
        return objection(kind) == null;
    }

    /** Returns the lifecycle after an event of the kind, or why there can be none now: a problem at the root. */
    public Checked<Lifecycle> next(DossierEventKind kind) {
        @Nullable String objection = objection(kind);
        return objection == null ? Checked.of(after(kind)) : Checked.ofProblem(problem(objection, kind, Pointer.ROOT));
    }

    /** Tells why an event of the kind cannot come next: the problem at the pointer, or null. */
    @Nullable
    Problem objection(DossierEventKind kind, Pointer at) {
        @Nullable String objection = objection(kind);
        return objection == null ? null : problem(objection, kind, at);
    }

    private Problem problem(String code, DossierEventKind kind, Pointer at) {
        Problem problem = Problem.of(code, at).with("event", kind.message());
        @Nullable DossierState state = stateOrNull();
        return state == null || code.equals(Faults.NOT_RECEIVED) ? problem : problem.with("state", state.message());
    }

    private boolean isOpen() {
        return phase == Phase.RECEIVED || phase == Phase.IN_PROGRESS;
    }

    private boolean isBeforeReceipt() {
        return phase == Phase.NEW || phase == Phase.SUBMITTED;
    }

    /** Tells whether nothing is left to decide. */
    boolean isEnded() {
        return !isBeforeReceipt() && !isOpen();
    }

    /** Tells whether a record that knows no more than the events may say that the dossier is in the state. */
    boolean mayBeReportedAs(DossierState reported, boolean received) {
        if (reported == DossierState.NOT_BEGUN) {
            return false;
        }
        return switch (phase) {
            case RESOLVED -> reported == DossierState.RESOLVED || reported == DossierState.RETURNED;
            case RETURNED ->
                reported == DossierState.RETURNED
                        || reported == DossierState.RESOLVED
                        || reported == DossierState.REFUSED;
            case REFUSED -> reported == DossierState.REFUSED || reported == DossierState.RETURNED;
            case NOT_ACCEPTED -> reported == DossierState.NOT_ACCEPTED;
            case WITHDRAWN -> reported == DossierState.WITHDRAWN;
            case STOPPED -> reported == DossierState.STOPPED;
            case NEW, SUBMITTED, RECEIVED, IN_PROGRESS ->
                received
                        ? reported != DossierState.SUBMITTED && reported != DossierState.NOT_ACCEPTED
                        : !reported.isReceived();
        };
    }

    private @Nullable String objection(DossierEventKind kind) {
        if (phase == Phase.NEW) {
            return switch (kind) {
                case SUBMITTED, RECEIVED, NOT_ACCEPTED -> null;
                default -> Faults.NOT_RECEIVED;
            };
        }
        return switch (kind) {
            case SUBMITTED -> Faults.TOO_LATE;
            case RECEIVED, NOT_ACCEPTED -> phase == Phase.SUBMITTED ? null : Faults.TOO_LATE;
            case SUPPLEMENT_REQUESTED -> supplement ? Faults.ALREADY_SO : ifNotEnded();
            case SUPPLEMENT_SUPPLIED -> supplement ? null : Faults.NOTHING_AWAITED;
            case SUSPENDED -> suspended ? Faults.ALREADY_SO : ifOpen();
            case RESUMED -> suspended ? null : Faults.NOTHING_AWAITED;
            case OBLIGATION_REQUESTED -> payment ? Faults.ALREADY_SO : ifOpen();
            case OBLIGATION_PAID -> phase == Phase.RESOLVED ? null : ifNotEnded();
            // After the end it is the result, or the papers, that goes from hand to hand.
            case ASSIGNED, TRANSFERRED -> isBeforeReceipt() || phase == Phase.NOT_ACCEPTED ? ifOpen() : null;
            case EXTENDED, APOLOGISED, REFUSED, STOPPED -> ifOpen();
            case RESOLVED -> isOpen() && (supplement || suspended) ? Faults.STILL_WAITING : ifOpen();
            case RESULT_RETURNED -> isWithoutReturn() ? null : ifOpen();
            case CORRECTED ->
                phase == Phase.RESOLVED || phase == Phase.RETURNED || phase == Phase.REFUSED ? null : Faults.NO_RESULT;
            case REOPENED -> isReopenable() ? null : Faults.NO_RESULT;
            case WITHDRAWN -> ifNotEnded();
            case RATED, PETITION_RAISED -> null;
        };
    }

    /** Tells whether it has ended, and a result or papers may be still to be given out. */
    private boolean isWithoutReturn() {
        return phase == Phase.RESOLVED || phase == Phase.REFUSED || phase == Phase.STOPPED || phase == Phase.WITHDRAWN;
    }

    private boolean isReopenable() {
        return phase == Phase.RESOLVED || phase == Phase.RETURNED || phase == Phase.REFUSED || phase == Phase.STOPPED;
    }

    private @Nullable String ifOpen() {
        if (isBeforeReceipt()) {
            return Faults.NOT_RECEIVED;
        }
        return isOpen() ? null : Faults.ENDED;
    }

    private @Nullable String ifNotEnded() {
        return isEnded() ? Faults.ENDED : null;
    }

    /** Returns the lifecycle after an event that is accepted. */
    Lifecycle after(DossierEventKind kind) {
        return switch (kind) {
            case SUBMITTED -> at(Phase.SUBMITTED);
            case RECEIVED -> at(Phase.RECEIVED);
            case NOT_ACCEPTED -> at(Phase.NOT_ACCEPTED);
            case ASSIGNED, TRANSFERRED ->
                isEnded() ? this : new Lifecycle(Phase.IN_PROGRESS, supplement, payment, suspended);
            case SUPPLEMENT_REQUESTED -> new Lifecycle(phase, true, payment, suspended);
            case SUPPLEMENT_SUPPLIED -> new Lifecycle(phase, false, payment, suspended);
            case OBLIGATION_REQUESTED -> new Lifecycle(phase, supplement, true, suspended);
            case OBLIGATION_PAID -> payment ? new Lifecycle(phase, supplement, false, suspended) : this;
            case SUSPENDED -> new Lifecycle(phase, supplement, payment, true);
            case RESUMED -> new Lifecycle(phase, supplement, payment, false);
            case RESOLVED -> at(Phase.RESOLVED);
            case REFUSED -> at(Phase.REFUSED);
            case WITHDRAWN -> at(Phase.WITHDRAWN);
            case STOPPED -> at(Phase.STOPPED);
            // Papers that are given back are no result.
            case RESULT_RETURNED -> phase == Phase.STOPPED || phase == Phase.WITHDRAWN ? this : at(Phase.RETURNED);
            case REOPENED -> at(Phase.IN_PROGRESS);
            case EXTENDED, APOLOGISED, CORRECTED, RATED, PETITION_RAISED -> this;
        };
    }

    /** Tells whether an event of the kind never changes where a dossier stands. */
    static boolean leavesState(DossierEventKind kind) {
        return LEAVING_STATE.contains(kind);
    }

    private static Lifecycle at(Phase phase) {
        return new Lifecycle(phase, false, false, false);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lifecycle that
                && phase == that.phase
                && supplement == that.supplement
                && payment == that.payment
                && suspended == that.suspended;
    }

    @Override
    public int hashCode() {
        return Objects.hash(phase, supplement, payment, suspended);
    }

    /** Returns the state, for a log. */
    @Override
    public String toString() {
        @Nullable DossierState state = stateOrNull();
        return state == null ? "START" : state.toString();
    }
}
