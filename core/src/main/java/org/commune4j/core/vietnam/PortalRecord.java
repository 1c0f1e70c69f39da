package org.commune4j.core.vietnam;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.deadline.Term;
import org.immutables.value.Value;

/** What the national public service portal has of a dossier and looks at for its on-time figure. */
@Value.Immutable
public abstract sealed class PortalRecord permits ImmutablePortalRecord {

    PortalRecord() {}

    /** One request for a supplement. */
    @Value.Immutable
    public abstract static sealed class Supplement permits ImmutableSupplement {

        Supplement() {}

        /** Tells when it was asked for. */
        @Value.Parameter
        public abstract OffsetDateTime requestedAt();

        /** Tells when it was completed; empty while it is awaited. */
        @Value.Parameter
        public abstract Optional<OffsetDateTime> completedAt();

        /** Returns a supplement that was completed. */
        public static Supplement of(OffsetDateTime requestedAt, OffsetDateTime completedAt) {
            return ImmutableSupplement.of(requestedAt, Optional.of(completedAt));
        }

        /** Returns a supplement that is awaited. */
        public static Supplement ofAwaited(OffsetDateTime requestedAt) {
            return ImmutableSupplement.of(requestedAt, Optional.empty());
        }
    }

    /** Tells when the dossier was received. */
    public abstract OffsetDateTime receivedAt();

    /** Returns the recorded appointment (ngày hẹn trả), if there is one. */
    public abstract Optional<OffsetDateTime> appointedAt();

    /** Tells when it got the status "Đã xử lý xong". */
    public abstract Optional<OffsetDateTime> resolvedAt();

    /** Tells when it got the status "Đã trả kết quả". */
    public abstract Optional<OffsetDateTime> returnedAt();

    /** Tells when it got the status "Dừng xử lý" or was refused. */
    public abstract Optional<OffsetDateTime> stoppedAt();

    /** Tells when it got the status "Công dân yêu cầu rút hồ sơ". */
    public abstract Optional<OffsetDateTime> withdrawnAt();

    /** Returns the requests for supplements, in the order of time. */
    public abstract List<Supplement> supplements();

    /** Returns the longest time the procedure may take; used only without an appointment. */
    public abstract Optional<Term> maximumTime();

    /** Returns a builder; the receipt is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PortalRecord}. Not thread-safe. */
    public static final class Builder extends ImmutablePortalRecord.Builder {
        Builder() {}
    }
}
