package org.commune4j.core.reform;

import org.commune4j.core.text.Worded;

/** What a proposal asks for. */
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
    CHANGE_LIMIT;

    /** Returns the kind of what the change does. */
    static ProposalKind of(Change.OfProcedure change) {
        return change.accept(new Change.Visitor<ProposalKind>() {

            @Override
            public ProposalKind otherwise(Change other) {
                throw new IllegalStateException("No kind of proposal is given for " + other.getClass());
            }

            @Override
            public ProposalKind abolishProcedure(Change.AbolishProcedure abolish) {
                return ABOLISH_PROCEDURE;
            }

            @Override
            public ProposalKind dropComponent(Change.DropComponent drop) {
                return ABOLISH_COMPONENT;
            }

            @Override
            public ProposalKind dropStep(Change.DropStep drop) {
                return DROP_STEP;
            }

            @Override
            public ProposalKind mergeSteps(Change.MergeSteps merge) {
                return MERGE_STEPS;
            }

            @Override
            public ProposalKind moveDecidingLevel(Change.MoveDecidingLevel move) {
                return DECIDE_AT_LEVEL;
            }

            @Override
            public ProposalKind makeFullyOnline(Change.MakeFullyOnline online) {
                return MAKE_FULLY_ONLINE;
            }

            @Override
            public ProposalKind shortenProcedure(Change.ShortenProcedure shorten) {
                return CHANGE_LIMIT;
            }
        });
    }
}
