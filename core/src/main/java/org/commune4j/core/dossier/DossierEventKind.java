package org.commune4j.core.dossier;

import org.commune4j.core.text.Worded;

/** What can happen to a dossier; the order of the constants has no meaning. */
public enum DossierEventKind implements Worded {
    /** The applicant handed the dossier in (nộp hồ sơ); it is not received yet. */
    SUBMITTED,
    /** The dossier was received and a slip with the appointment given out (tiếp nhận hồ sơ và hẹn trả kết quả). */
    RECEIVED,
    /** The dossier was not accepted (không được tiếp nhận). */
    NOT_ACCEPTED,
    /** Somebody was charged with the dossier (phân công xử lý). */
    ASSIGNED,
    /** The dossier went on to another unit or official (chuyển xử lý). */
    TRANSFERRED,
    /** The applicant was asked to complete the dossier (yêu cầu bổ sung, hoàn thiện hồ sơ). */
    SUPPLEMENT_REQUESTED,
    /** The applicant completed the dossier (đã bổ sung hồ sơ). */
    SUPPLEMENT_SUPPLIED,
    /** The applicant was asked to meet a financial obligation (yêu cầu thực hiện nghĩa vụ tài chính). */
    OBLIGATION_REQUESTED,
    /** The applicant met a financial obligation (đã thực hiện nghĩa vụ tài chính). */
    OBLIGATION_PAID,
    /** Work on the dossier was suspended (tạm dừng xử lý). */
    SUSPENDED,
    /** Work on the dossier went on (tiếp tục xử lý). */
    RESUMED,
    /** The time limit was extended (gia hạn). */
    EXTENDED,
    /** The applicant was sent an apology, with a new appointment or without (xin lỗi và hẹn lại ngày trả kết quả). */
    APOLOGISED,
    /** The matter was decided (đã xử lý xong). */
    RESOLVED,
    /** The matter was refused after receipt (từ chối giải quyết). */
    REFUSED,
    /** The applicant withdrew the dossier (công dân yêu cầu rút hồ sơ). */
    WITHDRAWN,
    /** Work on the dossier was ended without a decision on the matter (dừng xử lý). */
    STOPPED,
    /** The result was handed over to the applicant (trả kết quả). */
    RESULT_RETURNED,
    /** The applicant rated the service (đánh giá). */
    RATED,
    /** The applicant raised a petition about the handling of the dossier (phản ánh, kiến nghị). */
    PETITION_RAISED;

    /** One bit for each kind, so that a set of them is an int. */
    // A bit is never stored, so that its place may change.
    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }
}
