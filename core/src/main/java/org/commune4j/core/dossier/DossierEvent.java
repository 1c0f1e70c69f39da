package org.commune4j.core.dossier;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.procedure.Channel;
import org.immutables.value.Value;

/**
 * Something that happened to a dossier. The family will grow: a {@link Visitor} has an answer for what it does not know.
 *
 * <p>An event says when it happened, with its offset from UTC, and where known in which unit and by which official; persons
 * are named by their ids. Events at one instant happened in the order in which they are given.
 */
@Value.Enclosing
public abstract sealed class DossierEvent {

    DossierEvent() {}

    /** Tells when it happened. */
    public abstract OffsetDateTime at();

    /** Returns the id of the unit in which it happened, if given. */
    public abstract Optional<String> unit();

    /** Returns the id of the official who did or recorded it, if given. */
    public abstract Optional<String> official();

    /** Returns what happened. */
    public abstract DossierEventKind kind();

    /** Asks the visitor. */
    public abstract <R> R accept(Visitor<R> visitor);

    /** Kind and moment, for a log. */
    @Override
    public final String toString() {
        return kind() + " " + at();
    }

    /** Returns the applicant handed the dossier in. */
    public static Submitted ofSubmitted(OffsetDateTime at) {
        return Submitted.builder().at(at).build();
    }

    /** Returns the dossier was received and a slip with the appointment given out. */
    public static Received ofReceived(OffsetDateTime at, OffsetDateTime appointedAt) {
        return Received.builder().at(at).appointedAt(appointedAt).build();
    }

    /** Returns the dossier was received, and no appointment is known. */
    public static Received ofReceived(OffsetDateTime at) {
        return Received.builder().at(at).build();
    }

    /** Returns the dossier was not accepted. */
    public static NotAccepted ofNotAccepted(OffsetDateTime at) {
        return NotAccepted.builder().at(at).build();
    }

    /** Somebody was charged with the dossier. */
    public static Assigned ofAssigned(OffsetDateTime at) {
        return Assigned.builder().at(at).build();
    }

    /** Returns the dossier went on to another unit or official. */
    public static Transferred ofTransferred(OffsetDateTime at) {
        return Transferred.builder().at(at).build();
    }

    /** Returns the applicant was asked to complete the dossier. */
    public static SupplementRequested ofSupplementRequested(OffsetDateTime at) {
        return SupplementRequested.builder().at(at).build();
    }

    /** Returns the applicant completed the dossier. */
    public static SupplementSupplied ofSupplementSupplied(OffsetDateTime at) {
        return SupplementSupplied.builder().at(at).build();
    }

    /** Returns the applicant was asked to meet a financial obligation. */
    public static ObligationRequested ofObligationRequested(OffsetDateTime at) {
        return ObligationRequested.builder().at(at).build();
    }

    /** Returns the applicant met a financial obligation. */
    public static ObligationPaid ofObligationPaid(OffsetDateTime at) {
        return ObligationPaid.builder().at(at).build();
    }

    /** Work on the dossier was suspended. */
    public static Suspended ofSuspended(OffsetDateTime at) {
        return Suspended.builder().at(at).build();
    }

    /** Work on the dossier went on. */
    public static Resumed ofResumed(OffsetDateTime at) {
        return Resumed.builder().at(at).build();
    }

    /** Returns the time limit was extended. */
    public static Extended ofExtended(OffsetDateTime at, Term by) {
        return Extended.builder().at(at).by(by).build();
    }

    /** Returns the applicant was sent an apology, with a new appointment or without. */
    public static Apologised ofApologised(OffsetDateTime at) {
        return Apologised.builder().at(at).build();
    }

    /** Returns the matter was decided. */
    public static Resolved ofResolved(OffsetDateTime at) {
        return Resolved.builder().at(at).build();
    }

    /** Returns the matter was refused after receipt. */
    public static Refused ofRefused(OffsetDateTime at) {
        return Refused.builder().at(at).build();
    }

    /** Returns the applicant withdrew the dossier. */
    public static Withdrawn ofWithdrawn(OffsetDateTime at) {
        return Withdrawn.builder().at(at).build();
    }

    /** Work on the dossier was ended without a decision on the matter. */
    public static Stopped ofStopped(OffsetDateTime at) {
        return Stopped.builder().at(at).build();
    }

    /** Returns the result was handed over to the applicant. */
    public static ResultReturned ofResultReturned(OffsetDateTime at) {
        return ResultReturned.builder().at(at).build();
    }

    /** Returns the applicant rated the service. */
    public static Rated ofRated(OffsetDateTime at, boolean satisfied) {
        return Rated.builder().at(at).satisfied(satisfied).build();
    }

    /** Returns the applicant raised a petition about the handling of the dossier. */
    public static PetitionRaised ofPetitionRaised(OffsetDateTime at) {
        return PetitionRaised.builder().at(at).build();
    }

    /** The applicant handed the dossier in (nộp hồ sơ); it is not received yet. */
    @Value.Immutable
    public abstract static sealed class Submitted extends DossierEvent permits ImmutableDossierEvent.Submitted {

        Submitted() {}

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.SUBMITTED;
        }

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitSubmitted(this);
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

        /** Tells when the slip says that the result can be had (ngày hẹn trả); empty if no appointment was given. */
        public abstract Optional<OffsetDateTime> appointedAt();

        /** Returns the number of the slip, if given. */
        public abstract Optional<String> slip();

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.RECEIVED;
        }

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitReceived(this);
        }

        /** Sets a builder; at is required. */
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

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitNotAccepted(this);
        }

        /** Sets a builder; at is required. */
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

    /** Somebody was charged with the dossier (phân công xử lý). */
    @Value.Immutable
    public abstract static sealed class Assigned extends Handover permits ImmutableDossierEvent.Assigned {

        Assigned() {}

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.ASSIGNED;
        }

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitAssigned(this);
        }

        /** Sets a builder; at is required. */
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

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitTransferred(this);
        }

        /** Sets a builder; at is required. */
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

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitSupplementRequested(this);
        }

        /** Sets a builder; at is required. */
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

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitSupplementSupplied(this);
        }

        /** Sets a builder; at is required. */
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

        /** Tells how much, in the currency of the procedure's fee, if given. */
        public abstract Optional<BigDecimal> amount();

        /** Returns the id of the fee reduction that the amount claims, if it claims one. */
        public abstract Optional<String> reduction();

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.OBLIGATION_REQUESTED;
        }

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitObligationRequested(this);
        }

        /** Sets a builder; at is required. */
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

        /** Tells how much, in the currency of the procedure's fee, if given. */
        public abstract Optional<BigDecimal> amount();

        /** Tells how it was paid, if given. */
        public abstract Optional<Channel> channel();

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.OBLIGATION_PAID;
        }

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitObligationPaid(this);
        }

        /** Sets a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link ObligationPaid}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.ObligationPaid.Builder {
            Builder() {}
        }
    }

    /** Work on the dossier was suspended (tạm dừng xử lý). */
    @Value.Immutable
    public abstract static sealed class Suspended extends DossierEvent permits ImmutableDossierEvent.Suspended {

        Suspended() {}

        /** Returns the coded ground, for instance {@code VERIFICATION}, if given. */
        public abstract Optional<String> ground();

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.SUSPENDED;
        }

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitSuspended(this);
        }

        /** Sets a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Suspended}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.Suspended.Builder {
            Builder() {}
        }
    }

    /** Work on the dossier went on (tiếp tục xử lý). */
    @Value.Immutable
    public abstract static sealed class Resumed extends DossierEvent permits ImmutableDossierEvent.Resumed {

        Resumed() {}

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.RESUMED;
        }

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitResumed(this);
        }

        /** Sets a builder; at is required. */
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

        /** Tells how long it was extended: it is added to the limit. */
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

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitExtended(this);
        }

        /** Sets a builder; at and by are required. */
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

        /** Tells when the result can be had now; empty if the apology names no new appointment. */
        public abstract Optional<OffsetDateTime> newAppointment();

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.APOLOGISED;
        }

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitApologised(this);
        }

        /** Sets a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Apologised}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.Apologised.Builder {
            Builder() {}
        }
    }

    /** The matter was decided (đã xử lý xong). */
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

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitResolved(this);
        }

        /** Sets a builder; at is required. */
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

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitRefused(this);
        }

        /** Sets a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Refused}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.Refused.Builder {
            Builder() {}
        }
    }

    /** The applicant withdrew the dossier (công dân yêu cầu rút hồ sơ). */
    @Value.Immutable
    public abstract static sealed class Withdrawn extends DossierEvent permits ImmutableDossierEvent.Withdrawn {

        Withdrawn() {}

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.WITHDRAWN;
        }

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitWithdrawn(this);
        }

        /** Sets a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Withdrawn}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.Withdrawn.Builder {
            Builder() {}
        }
    }

    /** Work on the dossier was ended without a decision on the matter (dừng xử lý). */
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

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitStopped(this);
        }

        /** Sets a builder; at is required. */
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

        /** Tells how it was returned, if given. */
        public abstract Optional<Channel> channel();

        @Override
        public final DossierEventKind kind() {
            return DossierEventKind.RESULT_RETURNED;
        }

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitResultReturned(this);
        }

        /** Sets a builder; at is required. */
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

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitRated(this);
        }

        /** Sets a builder; at and satisfied are required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Rated}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.Rated.Builder {
            Builder() {}
        }
    }

    /** The applicant raised a petition about the handling of the dossier (phản ánh, kiến nghị). */
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

        @Override
        public final <R> R accept(Visitor<R> visitor) {
            return visitor.visitPetitionRaised(this);
        }

        /** Sets a builder; at is required. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link PetitionRaised}. Not thread-safe. */
        public static final class Builder extends ImmutableDossierEvent.PetitionRaised.Builder {
            Builder() {}
        }
    }

    /**
     * An answer for each kind of event. What is not overridden goes to {@link #otherwise}.
     *
     * @param <R> the answer
     */
    public interface Visitor<R> {

        /** Returns the answer for every event that has none of its own, and for kinds added later. */
        R otherwise(DossierEvent event);

        /** Returns the answer for {@link Submitted}. */
        default R visitSubmitted(Submitted event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link Received}. */
        default R visitReceived(Received event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link NotAccepted}. */
        default R visitNotAccepted(NotAccepted event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link Assigned}. */
        default R visitAssigned(Assigned event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link Transferred}. */
        default R visitTransferred(Transferred event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link SupplementRequested}. */
        default R visitSupplementRequested(SupplementRequested event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link SupplementSupplied}. */
        default R visitSupplementSupplied(SupplementSupplied event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link ObligationRequested}. */
        default R visitObligationRequested(ObligationRequested event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link ObligationPaid}. */
        default R visitObligationPaid(ObligationPaid event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link Suspended}. */
        default R visitSuspended(Suspended event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link Resumed}. */
        default R visitResumed(Resumed event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link Extended}. */
        default R visitExtended(Extended event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link Apologised}. */
        default R visitApologised(Apologised event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link Resolved}. */
        default R visitResolved(Resolved event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link Refused}. */
        default R visitRefused(Refused event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link Withdrawn}. */
        default R visitWithdrawn(Withdrawn event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link Stopped}. */
        default R visitStopped(Stopped event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link ResultReturned}. */
        default R visitResultReturned(ResultReturned event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link Rated}. */
        default R visitRated(Rated event) {
            return otherwise(event);
        }

        /** Returns the answer for {@link PetitionRaised}. */
        default R visitPetitionRaised(PetitionRaised event) {
            return otherwise(event);
        }
    }
}
