package org.commune4j.core.dossier;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.procedure.Channel;
import org.immutables.value.Value;

/**
 * Something that happened to a dossier: its {@linkplain #kind() kind}, when, and where known in which unit and by which
 * official.
 *
 * <p>Use the factory of a kind where the time is all that is known, and the builder of its class for more:
 *
 * <pre>{@code
 * DossierEvent handOver = DossierEvent.Transferred.builder()
 *         .at(OffsetDateTime.parse("2025-09-15T14:00:00+07:00"))
 *         .unit("front-desk")
 *         .toUnit("economic")
 *         .build();
 * }</pre>
 *
 * <p>Times carry their offset from UTC; events at one instant happened in the order in which they are given. Persons
 * are named by their ids; {@code toString} shows kind and time alone. Whether an event can come where it stands is
 * judged by the {@link Lifecycle} when the dossier is built. Immutable and thread-safe.
 */
@Value.Enclosing
public abstract sealed class DossierEvent {

    DossierEvent() {}

    /** Returns when it happened. */
    public abstract OffsetDateTime at();

    /** Returns the id of the unit in which it happened, if given. */
    public abstract Optional<String> unit();

    /** Returns the id of the official who did or recorded it, if given. */
    public abstract Optional<String> official();

    /** Returns the kind of event. */
    public abstract DossierEventKind kind();

    /** Returns kind and moment, for a log. */
    @Override
    public final String toString() {
        return kind() + " " + at();
    }

    /** Creates the event that the applicant submitted the dossier. */
    public static Submitted ofSubmitted(OffsetDateTime at) {
        return Submitted.builder().at(at).build();
    }

    /** Creates the receipt of the dossier, with the appointment on the slip. */
    public static Received ofReceived(OffsetDateTime at, OffsetDateTime appointedAt) {
        return Received.builder().at(at).appointedAt(appointedAt).build();
    }

    /** Creates the receipt of the dossier, of which no appointment is known. */
    public static Received ofReceived(OffsetDateTime at) {
        return Received.builder().at(at).build();
    }

    /** Creates the event that the dossier was not accepted. */
    public static NotAccepted ofNotAccepted(OffsetDateTime at) {
        return NotAccepted.builder().at(at).build();
    }

    /** Creates the assignment of the dossier to a unit or an official. */
    public static Assigned ofAssigned(OffsetDateTime at) {
        return Assigned.builder().at(at).build();
    }

    /** Creates the hand-over of the dossier to another unit or official. */
    public static Transferred ofTransferred(OffsetDateTime at) {
        return Transferred.builder().at(at).build();
    }

    /** Creates a request to the applicant to complete the dossier. */
    public static SupplementRequested ofSupplementRequested(OffsetDateTime at) {
        return SupplementRequested.builder().at(at).build();
    }

    /** Creates the event that the applicant completed the dossier. */
    public static SupplementSupplied ofSupplementSupplied(OffsetDateTime at) {
        return SupplementSupplied.builder().at(at).build();
    }

    /** Creates a request to the applicant to meet a financial obligation. */
    public static ObligationRequested ofObligationRequested(OffsetDateTime at) {
        return ObligationRequested.builder().at(at).build();
    }

    /** Creates the event that the applicant met a financial obligation. */
    public static ObligationPaid ofObligationPaid(OffsetDateTime at) {
        return ObligationPaid.builder().at(at).build();
    }

    /** Creates the suspension of work on the dossier. */
    public static Suspended ofSuspended(OffsetDateTime at) {
        return Suspended.builder().at(at).build();
    }

    /** Creates the resumption of work on the dossier. */
    public static Resumed ofResumed(OffsetDateTime at) {
        return Resumed.builder().at(at).build();
    }

    /** Creates an extension of the time limit. */
    public static Extended ofExtended(OffsetDateTime at, Term by) {
        return Extended.builder().at(at).by(by).build();
    }

    /** Creates an apology to the applicant, without a new appointment. */
    public static Apologised ofApologised(OffsetDateTime at) {
        return Apologised.builder().at(at).build();
    }

    /** Creates the decision of the matter. */
    public static Resolved ofResolved(OffsetDateTime at) {
        return Resolved.builder().at(at).build();
    }

    /** Creates the refusal of the matter after receipt. */
    public static Refused ofRefused(OffsetDateTime at) {
        return Refused.builder().at(at).build();
    }

    /** Creates the withdrawal of the dossier by the applicant. */
    public static Withdrawn ofWithdrawn(OffsetDateTime at) {
        return Withdrawn.builder().at(at).build();
    }

    /** Creates the end of work on the dossier without a decision on the matter. */
    public static Stopped ofStopped(OffsetDateTime at) {
        return Stopped.builder().at(at).build();
    }

    /** Creates the return of the result to the applicant. */
    public static ResultReturned ofResultReturned(OffsetDateTime at) {
        return ResultReturned.builder().at(at).build();
    }

    /** Creates a rating of the service by the applicant. */
    public static Rated ofRated(OffsetDateTime at, boolean satisfied) {
        return Rated.builder().at(at).satisfied(satisfied).build();
    }

    /** Creates feedback or a petition about the handling of the dossier. */
    public static PetitionRaised ofPetitionRaised(OffsetDateTime at) {
        return PetitionRaised.builder().at(at).build();
    }

    /** The applicant submitted the dossier (nộp hồ sơ); it is not received yet. */
    @Value.Immutable
    public abstract static sealed class Submitted extends DossierEvent permits ImmutableDossierEvent.Submitted {

        Submitted() {}

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.SUBMITTED;
        }

        /** Returns a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Submitted}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.Submitted.Builder {
            Builder() {}
        }
    }

    /** The dossier was received and a slip with the appointment given out (tiếp nhận hồ sơ và hẹn trả kết quả). */
    @Value.Immutable
    public abstract static sealed class Received extends DossierEvent permits ImmutableDossierEvent.Received {

        Received() {}

        /** Returns when the result can be had according to the slip (ngày hẹn trả); empty if no appointment was given. */
        public abstract Optional<OffsetDateTime> appointedAt();

        /** Returns the number of the slip, if given. */
        public abstract Optional<String> slip();

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.RECEIVED;
        }

        /** Returns a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Received}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.Received.Builder {
            Builder() {}
        }
    }

    /** The dossier was not accepted (không được tiếp nhận). */
    @Value.Immutable
    public abstract static sealed class NotAccepted extends DossierEvent permits ImmutableDossierEvent.NotAccepted {

        NotAccepted() {}

        /**
         * Returns the reason given to the applicant; empty if none was. It may hold personal data: only the forms show
         * it.
         */
        public abstract Optional<String> reason();

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.NOT_ACCEPTED;
        }

        /** Returns a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link NotAccepted}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.NotAccepted.Builder {
            Builder() {}
        }
    }

    /** The dossier changed hands: what assigning and transferring have in common. */
    public abstract static sealed class Handover extends DossierEvent {

        Handover() {}

        /** Returns the id of the unit that has the dossier from now on, if given. */
        public abstract Optional<String> toUnit();

        /** Returns the id of the official who has it from now on, if given. */
        public abstract Optional<String> toOfficial();

        /** Returns the id of the procedure's step that begins, if given. */
        public abstract Optional<String> step();
    }

    /** The dossier was assigned to a unit or an official (phân công xử lý). */
    @Value.Immutable
    public abstract static sealed class Assigned extends Handover permits ImmutableDossierEvent.Assigned {

        Assigned() {}

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.ASSIGNED;
        }

        /** Returns a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Assigned}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.Assigned.Builder {
            Builder() {}
        }
    }

    /** The dossier went on to another unit or official (chuyển xử lý). */
    @Value.Immutable
    public abstract static sealed class Transferred extends Handover permits ImmutableDossierEvent.Transferred {

        Transferred() {}

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.TRANSFERRED;
        }

        /** Returns a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Transferred}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.Transferred.Builder {
            Builder() {}
        }
    }

    /** The applicant was asked to complete the dossier (yêu cầu bổ sung, hoàn thiện hồ sơ). */
    @Value.Immutable
    public abstract static sealed class SupplementRequested extends DossierEvent
            permits ImmutableDossierEvent.SupplementRequested {

        SupplementRequested() {}

        /**
         * Returns the reason given to the applicant; empty if none was. It may hold personal data: only the forms show
         * it.
         */
        public abstract Optional<String> reason();

        /** Returns the ids of the procedure's components that are missing, as far as given. */
        public abstract List<String> components();

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.SUPPLEMENT_REQUESTED;
        }

        /** Returns a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link SupplementRequested}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.SupplementRequested.Builder {
            Builder() {}
        }
    }

    /** The applicant completed the dossier (đã bổ sung hồ sơ). */
    @Value.Immutable
    public abstract static sealed class SupplementSupplied extends DossierEvent
            permits ImmutableDossierEvent.SupplementSupplied {

        SupplementSupplied() {}

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.SUPPLEMENT_SUPPLIED;
        }

        /** Returns a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link SupplementSupplied}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.SupplementSupplied.Builder {
            Builder() {}
        }
    }

    /** The applicant was asked to meet a financial obligation (yêu cầu thực hiện nghĩa vụ tài chính). */
    @Value.Immutable
    public abstract static sealed class ObligationRequested extends DossierEvent
            permits ImmutableDossierEvent.ObligationRequested {

        ObligationRequested() {}

        /** Returns the amount, in the currency of the procedure's fee, if given. */
        public abstract Optional<BigDecimal> amount();

        /** Returns the id of the fee reduction that the amount claims, if it claims one. */
        public abstract Optional<String> reduction();

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.OBLIGATION_REQUESTED;
        }

        /** Returns a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link ObligationRequested}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.ObligationRequested.Builder {
            Builder() {}
        }
    }

    /** The applicant met a financial obligation (đã thực hiện nghĩa vụ tài chính). */
    @Value.Immutable
    public abstract static sealed class ObligationPaid extends DossierEvent
            permits ImmutableDossierEvent.ObligationPaid {

        ObligationPaid() {}

        /** Returns the amount, in the currency of the procedure's fee, if given. */
        public abstract Optional<BigDecimal> amount();

        /** Returns the channel of the payment, if given. */
        public abstract Optional<Channel> channel();

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.OBLIGATION_PAID;
        }

        /** Returns a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link ObligationPaid}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.ObligationPaid.Builder {
            Builder() {}
        }
    }

    /** Work on the dossier was suspended (tạm dừng giải quyết). */
    @Value.Immutable
    public abstract static sealed class Suspended extends DossierEvent permits ImmutableDossierEvent.Suspended {

        Suspended() {}

        /** Returns the coded ground, for instance {@code VERIFICATION}, if given. */
        public abstract Optional<String> ground();

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.SUSPENDED;
        }

        /** Returns a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Suspended}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.Suspended.Builder {
            Builder() {}
        }
    }

    /** Work on the dossier went on (tiếp tục giải quyết). */
    @Value.Immutable
    public abstract static sealed class Resumed extends DossierEvent permits ImmutableDossierEvent.Resumed {

        Resumed() {}

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.RESUMED;
        }

        /** Returns a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Resumed}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.Resumed.Builder {
            Builder() {}
        }
    }

    /** The time limit was extended (gia hạn). */
    @Value.Immutable
    public abstract static sealed class Extended extends DossierEvent permits ImmutableDossierEvent.Extended {

        Extended() {}

        /** Returns the length of the extension: it is added to the limit. */
        public abstract Term by();

        /** Returns the coded ground, for instance {@code VERIFICATION}, if given. */
        public abstract Optional<String> ground();

        @Value.Check
        void check() {
            if (by().unit() == Term.TermUnit.NONE || by().unit() == Term.TermUnit.SAME_DAY) {
                throw new IllegalArgumentException("A time limit is extended by an amount of time, but found " + by()
                        + "; give for instance 5 working days");
            }
        }

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.EXTENDED;
        }

        /** Returns a builder; at and by are required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Extended}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.Extended.Builder {
            Builder() {}
        }
    }

    /** The applicant was sent an apology, with a new appointment or without (xin lỗi và hẹn lại ngày trả kết quả). */
    @Value.Immutable
    public abstract static sealed class Apologised extends DossierEvent permits ImmutableDossierEvent.Apologised {

        Apologised() {}

        /**
         * Returns the reason given to the applicant; empty if none was. It may hold personal data: only the forms show
         * it.
         */
        public abstract Optional<String> reason();

        /** Returns when the result can be had now; empty if the apology names no new appointment. */
        public abstract Optional<OffsetDateTime> newAppointment();

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.APOLOGISED;
        }

        /** Returns a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Apologised}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.Apologised.Builder {
            Builder() {}
        }
    }

    /** The matter was decided (đã giải quyết xong). */
    @Value.Immutable
    public abstract static sealed class Resolved extends DossierEvent permits ImmutableDossierEvent.Resolved {

        Resolved() {}

        /** Returns the id of the post that decided, if given. */
        public abstract Optional<String> post();

        /** Returns the code of the result, if given. */
        public abstract Optional<String> result();

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.RESOLVED;
        }

        /** Returns a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Resolved}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.Resolved.Builder {
            Builder() {}
        }
    }

    /** The matter was refused after receipt (từ chối giải quyết). */
    @Value.Immutable
    public abstract static sealed class Refused extends DossierEvent permits ImmutableDossierEvent.Refused {

        Refused() {}

        /**
         * Returns the reason given to the applicant; empty if none was. It may hold personal data: only the forms show
         * it.
         */
        public abstract Optional<String> reason();

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.REFUSED;
        }

        /** Returns a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Refused}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.Refused.Builder {
            Builder() {}
        }
    }

    /** The applicant withdrew the dossier (tổ chức, cá nhân rút hồ sơ). */
    @Value.Immutable
    public abstract static sealed class Withdrawn extends DossierEvent permits ImmutableDossierEvent.Withdrawn {

        Withdrawn() {}

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.WITHDRAWN;
        }

        /** Returns a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Withdrawn}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.Withdrawn.Builder {
            Builder() {}
        }
    }

    /** Work on the dossier was ended without a decision on the matter (dừng giải quyết). */
    @Value.Immutable
    public abstract static sealed class Stopped extends DossierEvent permits ImmutableDossierEvent.Stopped {

        Stopped() {}

        /**
         * Returns the reason given to the applicant; empty if none was. It may hold personal data: only the forms show
         * it.
         */
        public abstract Optional<String> reason();

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.STOPPED;
        }

        /** Returns a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Stopped}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.Stopped.Builder {
            Builder() {}
        }
    }

    /** The result was handed over to the applicant (trả kết quả). */
    @Value.Immutable
    public abstract static sealed class ResultReturned extends DossierEvent
            permits ImmutableDossierEvent.ResultReturned {

        ResultReturned() {}

        /** Returns the channel of the return, if given. */
        public abstract Optional<Channel> channel();

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.RESULT_RETURNED;
        }

        /** Returns a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link ResultReturned}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.ResultReturned.Builder {
            Builder() {}
        }
    }

    /** The applicant rated the service (đánh giá). */
    @Value.Immutable
    public abstract static sealed class Rated extends DossierEvent permits ImmutableDossierEvent.Rated {

        Rated() {}

        /** Tells whether the applicant was satisfied. */
        public abstract boolean satisfied();

        /** Returns the points given, if the rating has points. */
        public abstract Optional<Integer> score();

        /** Returns the most points that can be given, if the rating has points. */
        public abstract Optional<Integer> outOf();

        @Value.Check
        void check() {
            if (score().isPresent() != outOf().isPresent()) {
                throw new IllegalArgumentException(
                        "A rating has its points and what they are out of, or neither, but found " + score()
                                + " out of " + outOf());
            }
            if (score().isPresent() && (score().get() < 0 || score().get() > outOf().get())) {
                throw new IllegalArgumentException("A rating has from 0 points to all of them, but found "
                        + score().get() + " out of " + outOf().get());
            }
        }

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.RATED;
        }

        /** Returns a builder; at and satisfied are required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Rated}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.Rated.Builder {
            Builder() {}
        }
    }

    /** The applicant gave feedback or raised a petition about the handling of the dossier (phản ánh, kiến nghị). */
    @Value.Immutable
    public abstract static sealed class PetitionRaised extends DossierEvent
            permits ImmutableDossierEvent.PetitionRaised {

        PetitionRaised() {}

        /** Returns the id of the petition, if given. Its text is never kept here. */
        public abstract Optional<String> petition();

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.PETITION_RAISED;
        }

        /** Returns a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link PetitionRaised}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.PetitionRaised.Builder {
            Builder() {}
        }
    }
}
