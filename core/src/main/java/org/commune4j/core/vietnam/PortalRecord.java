package org.commune4j.core.vietnam;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.deadline.Term;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What the National Public Service Portal has of a dossier and looks at for its on-time figure. */
@Value.Immutable
abstract sealed class PortalRecord permits ImmutablePortalRecord, PortalView {

    PortalRecord() {}

    /** Returns when the dossier was received. */
    abstract OffsetDateTime receivedAt();

    /** Returns the recorded appointment (ngày hẹn trả), if there is one. */
    abstract Optional<OffsetDateTime> appointedAt();

    /** Returns when it got the status "Đã xử lý xong". */
    abstract Optional<OffsetDateTime> resolvedAt();

    /** Returns when it got the status "Đã trả kết quả". */
    abstract Optional<OffsetDateTime> returnedAt();

    /** Returns when it got the status "Dừng xử lý" or was refused. */
    abstract Optional<OffsetDateTime> stoppedAt();

    /** Returns when it got the status "Công dân yêu cầu rút hồ sơ". */
    abstract Optional<OffsetDateTime> withdrawnAt();

    /** Returns the requests for supplements, each until it was completed, in the order of time. */
    abstract List<Pause> supplements();

    /** Returns the longest time the procedure may take; used only without an appointment. */
    abstract Optional<Term> maximumTime();

    @Nullable
    OffsetDateTime appointed() {
        return appointedAt().orElse(null);
    }

    @Nullable
    OffsetDateTime resolved() {
        return resolvedAt().orElse(null);
    }

    @Nullable
    OffsetDateTime returned() {
        return returnedAt().orElse(null);
    }

    @Nullable
    OffsetDateTime stopped() {
        return stoppedAt().orElse(null);
    }

    @Nullable
    OffsetDateTime withdrawn() {
        return withdrawnAt().orElse(null);
    }

    /** Returns a builder; the receipt is required. */
    static ImmutablePortalRecord.Builder builder() {
        return ImmutablePortalRecord.builder();
    }
}
