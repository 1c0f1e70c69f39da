package org.commune4j.core.dossier;

import static org.commune4j.core.dossier.EventDetail.ALLOTTED;
import static org.commune4j.core.dossier.EventDetail.AMOUNT;
import static org.commune4j.core.dossier.EventDetail.APPOINTED_AT;
import static org.commune4j.core.dossier.EventDetail.CHANNEL;
import static org.commune4j.core.dossier.EventDetail.COMPETENT_AT;
import static org.commune4j.core.dossier.EventDetail.COMPLETE_AT;
import static org.commune4j.core.dossier.EventDetail.COMPONENTS;
import static org.commune4j.core.dossier.EventDetail.EXTENSION;
import static org.commune4j.core.dossier.EventDetail.GROUND;
import static org.commune4j.core.dossier.EventDetail.NEW_APPOINTMENT;
import static org.commune4j.core.dossier.EventDetail.OFFICIAL;
import static org.commune4j.core.dossier.EventDetail.OUT_OF;
import static org.commune4j.core.dossier.EventDetail.PETITION;
import static org.commune4j.core.dossier.EventDetail.POST;
import static org.commune4j.core.dossier.EventDetail.REASON;
import static org.commune4j.core.dossier.EventDetail.REDUCTION;
import static org.commune4j.core.dossier.EventDetail.RESULT;
import static org.commune4j.core.dossier.EventDetail.SATISFIED;
import static org.commune4j.core.dossier.EventDetail.SCORE;
import static org.commune4j.core.dossier.EventDetail.SLIP;
import static org.commune4j.core.dossier.EventDetail.STEP;
import static org.commune4j.core.dossier.EventDetail.TO_OFFICIAL;
import static org.commune4j.core.dossier.EventDetail.TO_UNIT;
import static org.commune4j.core.dossier.EventDetail.UNIT;

import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.text.Worded;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a dossier, and what an event of each kind may say beside its moment; the order of the constants has no
 * meaning.
 *
 * <p>Everything that handles events goes by this table: reader and writer of documents, their schema, the testkit.
 */
public enum DossierEventKind implements Worded {
    /** The applicant submitted the dossier (nộp hồ sơ); it is not received yet. */
    SUBMITTED,
    /** The dossier was received and a slip with the appointment given out (tiếp nhận hồ sơ và hẹn trả kết quả). */
    RECEIVED(APPOINTED_AT, SLIP, COMPLETE_AT, COMPETENT_AT),
    /** The dossier was not accepted (không được tiếp nhận). */
    NOT_ACCEPTED(REASON),
    /** The dossier was assigned to a unit or an official (phân công xử lý). */
    ASSIGNED(TO_UNIT, TO_OFFICIAL, STEP, ALLOTTED),
    /** The dossier went on to another unit, body or official (chuyển xử lý); after the end, its result or its papers did. */
    TRANSFERRED(TO_UNIT, TO_OFFICIAL, STEP, ALLOTTED),
    /** The applicant was asked to complete the dossier (yêu cầu bổ sung, hoàn thiện hồ sơ). */
    SUPPLEMENT_REQUESTED(REASON, COMPONENTS),
    /** The applicant completed the dossier (đã bổ sung hồ sơ). */
    SUPPLEMENT_SUPPLIED,
    /** The applicant was asked to meet a financial obligation (yêu cầu thực hiện nghĩa vụ tài chính). */
    OBLIGATION_REQUESTED(AMOUNT, REDUCTION),
    /** The applicant met a financial obligation (đã thực hiện nghĩa vụ tài chính). */
    OBLIGATION_PAID(AMOUNT, CHANNEL),
    /** Work on the dossier was suspended (tạm dừng giải quyết). */
    SUSPENDED(GROUND),
    /** Work on the dossier went on (tiếp tục giải quyết). */
    RESUMED,
    /** The time limit was extended (gia hạn). */
    EXTENDED(List.of(EXTENSION), GROUND),
    /** The applicant was sent an apology, with a new appointment or without (xin lỗi và hẹn lại ngày trả kết quả). */
    APOLOGISED(REASON, NEW_APPOINTMENT),
    /** The matter was decided (đã giải quyết xong). */
    RESOLVED(POST, RESULT, REASON),
    /** The matter was refused after receipt (từ chối giải quyết). */
    REFUSED(REASON),
    /** The applicant withdrew the dossier (tổ chức, cá nhân rút hồ sơ). */
    WITHDRAWN(REASON),
    /** Work on the dossier was ended without a decision on the matter (dừng giải quyết). */
    STOPPED(REASON),
    /** The result, or the papers of what was refused, stopped or withdrawn, was handed over to the applicant (trả kết quả). */
    RESULT_RETURNED(CHANNEL),
    /** A result that was found wrong was put right (đính chính kết quả); the end stays the first one. */
    CORRECTED(POST, RESULT, REASON),
    /** The matter is dealt with again after its end (giải quyết lại); the end stays the first one. */
    REOPENED(REASON),
    /** The applicant rated the service (đánh giá). */
    RATED(List.of(SATISFIED), SCORE, OUT_OF),
    /** The applicant gave feedback or raised a petition about the handling of the dossier (phản ánh, kiến nghị). */
    PETITION_RAISED(PETITION);

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<EventDetail<?>> required;

    @SuppressWarnings("ImmutableEnumChecker") // List.copyOf cannot be changed
    private final List<EventDetail<?>> details;

    DossierEventKind(EventDetail<?>... optional) {
        this(List.of(), optional);
    }

    DossierEventKind(List<EventDetail<?>> required, EventDetail<?>... optional) {
        this.required = required;
        List<EventDetail<?>> all = new ArrayList<>(List.of(UNIT, OFFICIAL));
        all.addAll(required);
        all.addAll(List.of(optional));
        details = List.copyOf(all);
    }

    /** Returns what an event of this kind may say: unit and official first, then what is its own. */
    public List<EventDetail<?>> details() {
        return details;
    }

    /** Returns what an event of this kind says always; a part of {@link #details()}. */
    public List<EventDetail<?>> required() {
        return required;
    }

    /** Returns the place of a detail among those of this kind, or -1. */
    int placeOf(EventDetail<?> detail) {
        return details.indexOf(detail);
    }

    /** Tells whether the dossier changes hands. */
    boolean isHandover() {
        return this == ASSIGNED || this == TRANSFERRED;
    }

    /** Returns the kind of request or suspension that an event of this kind ends, or null. */
    @Nullable
    DossierEventKind ends() {
        return switch (this) {
            case SUPPLEMENT_SUPPLIED -> SUPPLEMENT_REQUESTED;
            case OBLIGATION_PAID -> OBLIGATION_REQUESTED;
            case RESUMED -> SUSPENDED;
            default -> null;
        };
    }

    /** One bit for each kind, so that a set of them is an int. */
    // A bit is never stored, so that its place may change.
    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }
}
