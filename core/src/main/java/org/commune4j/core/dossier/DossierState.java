package org.commune4j.core.dossier;

import org.commune4j.core.text.Worded;

/** Where a dossier stands. */
public enum DossierState implements Worded {
    /** Nothing had happened by the moment that is asked about; never the state of a whole record. */
    NOT_BEGUN(false, false),
    /** Submitted and not received yet (mới đăng ký). */
    SUBMITTED(false, false),
    /** Not accepted (không được tiếp nhận). */
    NOT_ACCEPTED(false, true),
    /** Received and not yet worked on (được tiếp nhận). */
    RECEIVED(true, false),
    /** Being worked on (đang giải quyết). */
    IN_PROGRESS(true, false),
    /** The applicant must complete it (yêu cầu bổ sung giấy tờ). */
    AWAITING_SUPPLEMENT(false, false),
    /** The applicant must meet a financial obligation (yêu cầu thực hiện nghĩa vụ tài chính). */
    AWAITING_PAYMENT(true, false),
    /** Work is suspended (tạm dừng giải quyết). */
    SUSPENDED(true, false),
    /** Decided, and the result not returned yet (đã xử lý xong). */
    RESOLVED(true, true),
    /** The result is returned (đã trả kết quả). */
    RETURNED(true, true),
    /** Refused after receipt (từ chối giải quyết). */
    REFUSED(true, true),
    /** Withdrawn by the applicant (tổ chức, cá nhân rút hồ sơ). */
    WITHDRAWN(false, true),
    /** Ended without a decision on the matter (dừng giải quyết). */
    STOPPED(true, true);

    private final boolean received;
    private final boolean ended;

    DossierState(boolean received, boolean ended) {
        this.received = received;
        this.ended = ended;
    }

    /** Tells whether the time limit has stopped running for good: nothing is left to decide. */
    public boolean isEnded() {
        return ended;
    }

    /**
     * Tells whether a dossier in this state must have been received. One that awaits a supplement may have been asked
     * for it at the counter, before receipt, and one that was withdrawn may never have been received.
     */
    public boolean isReceived() {
        return received;
    }
}
