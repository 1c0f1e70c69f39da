package org.commune4j.core.dossier;

import java.util.function.Predicate;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.text.Worded;
import org.jspecify.annotations.Nullable;

/**
 * What a tally counts; a closed vocabulary. Every figure counts dossiers unless it says that it counts events.
 *
 * <p>A dossier that was seen is counted by one of {@link #DOSSIERS}, {@link #AWAITING_RECEIPT}, {@link #NOT_ACCEPTED},
 * {@link #WITHDRAWN_BEFORE_RECEIPT}, {@link #SETTLED_BEFORE}, {@link #NOT_BEGUN} and {@link #PERIOD_UNDETERMINED}; all figures
 * from {@link #RECEIVED} on speak of {@link #DOSSIERS} alone.
 */
public enum ServiceFigure implements Worded {
    /** Every dossier that was given to the tally. */
    SEEN,
    /** Handed in, and not received by the as-of moment (mới đăng ký). */
    AWAITING_RECEIPT,
    /** Not accepted (không được tiếp nhận). */
    NOT_ACCEPTED,
    /** Withdrawn before it was received. */
    WITHDRAWN_BEFORE_RECEIPT,
    /** Ended before the period began. */
    SETTLED_BEFORE,
    /** Nothing had happened by the as-of moment. */
    NOT_BEGUN,
    /** Ended on a day that is not recorded, which may be before the period. */
    PERIOD_UNDETERMINED,

    /** Dossiers to be resolved in the period (hồ sơ phải giải quyết): received in it or carried over into it. */
    DOSSIERS(dossier -> true),
    /** Received in the period (tiếp nhận trong kỳ). */
    RECEIVED,
    /** Received before the period and not ended when it began (kỳ trước chuyển sang). */
    CARRIED_OVER,

    /** Resolved (đã giải quyết). */
    RESOLVED(is(Disposition.RESOLVED)),
    /** Resolved before the day it was due by law (giải quyết trước hạn). */
    RESOLVED_EARLY(is(Disposition.RESOLVED).and(legal(Timeliness.EARLY))),
    /** Resolved on the day it was due by law (giải quyết đúng hạn). */
    RESOLVED_ON_TIME(is(Disposition.RESOLVED).and(legal(Timeliness.ON_TIME))),
    /** Resolved after it was due by law (giải quyết quá hạn). */
    RESOLVED_LATE(is(Disposition.RESOLVED).and(legal(Timeliness.OVERDUE))),
    /** Resolved, and undetermined whether in time. */
    RESOLVED_UNDETERMINED(is(Disposition.RESOLVED).and(legal(Timeliness.UNDETERMINED))),
    /** Refused after receipt (từ chối giải quyết). */
    REFUSED(is(Disposition.REFUSED)),
    /** Withdrawn after receipt (tổ chức, cá nhân rút hồ sơ). */
    WITHDRAWN(is(Disposition.WITHDRAWN)),
    /** Ended without a decision on the matter (dừng giải quyết). */
    STOPPED(is(Disposition.STOPPED)),
    /** Not ended (đang giải quyết). */
    PENDING(is(Disposition.PENDING)),
    /** Not ended, and not past its legal deadline (đang giải quyết trong hạn). */
    PENDING_IN_TIME(is(Disposition.PENDING).and(legal(Timeliness.EARLY).or(legal(Timeliness.ON_TIME)))),
    /** Not ended, and past its legal deadline (đang giải quyết quá hạn). */
    PENDING_OVERDUE(is(Disposition.PENDING).and(legal(Timeliness.OVERDUE))),
    /** Not ended, and undetermined whether past its legal deadline. */
    PENDING_UNDETERMINED(is(Disposition.PENDING).and(legal(Timeliness.UNDETERMINED))),

    /** Ended: resolved, refused, withdrawn or stopped (đã kết thúc). */
    FINISHED(dossier -> !dossier.isPending()),
    /** Ended after it was due by law. */
    FINISHED_LATE(legal(Timeliness.OVERDUE).and(dossier -> !dossier.isPending())),
    /** Ended, and undetermined whether late by law. */
    FINISHED_UNDETERMINED(legal(Timeliness.UNDETERMINED).and(dossier -> !dossier.isPending())),

    /** Ended, or pending, before the day it is due by law. */
    LEGAL_EARLY(legal(Timeliness.EARLY)),
    /** Ended, or pending, on the day it is due by law. */
    LEGAL_ON_TIME(legal(Timeliness.ON_TIME)),
    /** Ended, or pending, after it was due by law. */
    LEGAL_LATE(legal(Timeliness.OVERDUE)),
    /** Undetermined how it stands to its legal deadline. */
    LEGAL_UNDETERMINED(legal(Timeliness.UNDETERMINED)),
    /** Early by the statistical clock. */
    PORTAL_EARLY(portal(Timeliness.EARLY)),
    /** On time by the statistical clock. */
    PORTAL_ON_TIME(portal(Timeliness.ON_TIME)),
    /** Late by the statistical clock. */
    PORTAL_LATE(portal(Timeliness.OVERDUE)),
    /** Undetermined how it stands by the statistical clock; so for all of them where the law book has none. */
    PORTAL_UNDETERMINED(portal(Timeliness.UNDETERMINED)),
    /** Ended late by the statistical clock. */
    PORTAL_FINISHED_LATE(portal(Timeliness.OVERDUE).and(dossier -> !dossier.isPending())),
    /** Ended, and undetermined how it stands by the statistical clock. */
    PORTAL_FINISHED_UNDETERMINED(portal(Timeliness.UNDETERMINED).and(dossier -> !dossier.isPending())),
    /** Not ended, and late by the statistical clock. */
    PORTAL_PENDING_LATE(is(Disposition.PENDING).and(portal(Timeliness.OVERDUE))),
    /** Not ended, and undetermined how it stands by the statistical clock. */
    PORTAL_PENDING_UNDETERMINED(is(Disposition.PENDING).and(portal(Timeliness.UNDETERMINED))),
    /** Not judged by the law, because its procedure is not in the catalogue. */
    PROCEDURE_UNKNOWN,
    /** Not judged by the law, because a day of it lies outside the years that the calendar covers. */
    NOT_COVERED,

    /** For which a supplement was asked. */
    WITH_SUPPLEMENT,
    /** Requests for a supplement: events (yêu cầu bổ sung). */
    SUPPLEMENT_REQUESTS,
    /** For which no request is recorded, and the record does not keep track of them. */
    SUPPLEMENTS_UNTRACKED,
    /** Hand-overs up to the end, the first assignment among them: events (chuyển xử lý). */
    HANDOVERS,
    /** For which no hand-over is recorded, and the record does not keep track of all of them. */
    HANDOVERS_UNTRACKED,
    /** Apologies that were sent: events (xin lỗi). */
    APOLOGIES_SENT,
    /** Late by law, and no apology was sent. */
    APOLOGIES_OWED,
    /** Undetermined whether an apology is owed and was not sent. */
    APOLOGIES_UNDETERMINED,

    /** Rated by the applicant, and never as dissatisfied (hài lòng). */
    SATISFIED,
    /** Rated by the applicant at least once as dissatisfied (không hài lòng). */
    DISSATISFIED,
    /** With feedback or a petition about its handling (phản ánh, kiến nghị). */
    PETITIONED,
    /** Rated as dissatisfied, or with feedback or a petition; counted once. */
    DISLIKED,
    /** For which no rating is recorded, and the record does not keep track of them. */
    RATINGS_UNTRACKED,
    /** For which no feedback or petition is recorded, and the record does not keep track of them. */
    PETITIONS_UNTRACKED,
    /** Not known as disliked, and the record does not keep track of both ratings and petitions. */
    DISLIKED_UNDETERMINED,

    /** Whose result was corrected; counted once, by the first result (đính chính kết quả). */
    CORRECTED,
    /** Taken up again after the end; counted once, by the first result (giải quyết lại). */
    REOPENED,
    /** Neither is recorded, and the record does not keep track of both. */
    REWORK_UNTRACKED,

    /** For which a payment was asked, one of nothing apart (nghĩa vụ tài chính). */
    PAYABLE,
    /** Of those, paid online at least once (thanh toán trực tuyến). */
    PAID_ONLINE,
    /** For which no payment is recorded, and the record does not keep track of them. */
    PAYMENTS_UNTRACKED,
    /** Payable and not known as paid online, where the record does not keep track of payments or does not say how one was made. */
    PAID_ONLINE_UNDETERMINED;

    @SuppressWarnings("ImmutableEnumChecker") // the predicates have no state
    private final @Nullable Predicate<DossierClass> classes;

    ServiceFigure() {
        this.classes = null;
    }

    ServiceFigure(Predicate<DossierClass> classes) {
        this.classes = classes;
    }

    private static Predicate<DossierClass> is(Disposition disposition) {
        return dossier -> dossier.disposition() == disposition;
    }

    private static Predicate<DossierClass> legal(Timeliness timeliness) {
        return dossier -> dossier.legal() == timeliness;
    }

    private static Predicate<DossierClass> portal(Timeliness timeliness) {
        return dossier -> dossier.portal() == timeliness;
    }

    /** Tells whether it has a count of its own; else it is a sum, of classes or of other figures. */
    public boolean isElementary() {
        return classes == null && this != SEEN;
    }

    /** Tells whether it counts events and not dossiers. */
    public boolean countsEvents() {
        return this == SUPPLEMENT_REQUESTS || this == HANDOVERS || this == APOLOGIES_SENT;
    }

    @Nullable
    Predicate<DossierClass> classes() {
        return classes;
    }
}
