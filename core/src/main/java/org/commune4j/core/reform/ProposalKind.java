package org.commune4j.core.reform;

import org.commune4j.core.text.Worded;

/** What a proposal, or an edit of a procedure in a reform, asks for. */
public enum ProposalKind implements Worded {
    /** End the procedure (bãi bỏ thủ tục). */
    ABOLISH_PROCEDURE,
    /** No longer ask for a component of the dossier (cắt giảm thành phần hồ sơ). */
    ABOLISH_COMPONENT,
    /** Leave a step out (bỏ bước). */
    DROP_STEP,
    /** Make several steps one (gộp bước). */
    MERGE_STEPS,
    /** Let another level decide, for instance the commune (phân cấp thẩm quyền giải quyết). */
    DECIDE_AT_LEVEL,
    /** Offer it online from the dossier to the result (dịch vụ công trực tuyến toàn trình). */
    MAKE_FULLY_ONLINE,
    /** Set a shorter time limit (rút ngắn thời hạn giải quyết). */
    CHANGE_LIMIT
}
