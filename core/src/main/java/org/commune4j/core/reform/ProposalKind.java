package org.commune4j.core.reform;

import org.commune4j.core.text.Worded;

/** What a proposal asks for. */
public enum ProposalKind implements Worded {
    /** End the procedure (bãi bỏ thủ tục). */
    ABOLISH_PROCEDURE(Change.AbolishProcedure.class),
    /** No longer ask for a component of the dossier (cắt giảm thành phần hồ sơ). */
    ABOLISH_COMPONENT(Change.DropComponent.class),
    /** Leave a step out (bỏ bước). */
    DROP_STEP(Change.DropStep.class),
    /** Make several steps one (gộp bước). */
    MERGE_STEPS(Change.MergeSteps.class),
    /** Let another level decide, for instance the commune (phân cấp thẩm quyền giải quyết). */
    DECIDE_AT_LEVEL(Change.MoveDecidingLevel.class),
    /** Offer it online from the dossier to the result (dịch vụ công trực tuyến toàn trình). */
    MAKE_FULLY_ONLINE(Change.MakeFullyOnline.class),
    /** Set a shorter time limit (rút ngắn thời hạn giải quyết). */
    CHANGE_LIMIT(Change.ShortenProcedure.class);

    private final Class<? extends Change.OfProcedure> change;

    ProposalKind(Class<? extends Change.OfProcedure> change) {
        this.change = change;
    }

    /** Returns the kind of proposal that the change makes. */
    static ProposalKind of(Change.OfProcedure change) {
        for (ProposalKind kind : values()) {
            if (kind.change == change.getClass()) {
                return kind;
            }
        }
        throw new IllegalStateException("No kind of proposal is given for " + change.getClass());
    }
}
