package org.commune4j.core.vietnam;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.text.Worded;

/**
 * The status of a dossier as systems exchange it with the National Public Service Portal (Cổng Dịch vụ công quốc gia): ten
 * codes.
 *
 * <p>Source: the codes as several provincial systems document them (REPORTED). The exchange has no code of its own for a
 * dossier under suspension, which it shows as being worked on, nor for one refused after receipt, which it shows as stopped:
 * {@link #of} goes from twelve states to ten codes, and {@link #state()} goes back to the state that the code names.
 */
public enum NationalStatus implements Worded {
    /** Newly registered (mới đăng ký). */
    REGISTERED(1, DossierState.SUBMITTED),
    /** Received (được tiếp nhận). */
    RECEIVED(2, DossierState.RECEIVED),
    /** Not accepted (không được tiếp nhận). */
    NOT_ACCEPTED(3, DossierState.NOT_ACCEPTED),
    /** Being processed (đang xử lý). */
    IN_PROGRESS(4, DossierState.IN_PROGRESS),
    /** Supplement requested (yêu cầu bổ sung giấy tờ). */
    SUPPLEMENT_REQUESTED(5, DossierState.AWAITING_SUPPLEMENT),
    /** Financial obligation requested (yêu cầu thực hiện nghĩa vụ tài chính). */
    OBLIGATION_REQUESTED(6, DossierState.AWAITING_PAYMENT),
    /** Withdrawn at the applicant's request (công dân yêu cầu rút hồ sơ). */
    WITHDRAWN(7, DossierState.WITHDRAWN),
    /** Processing stopped (dừng xử lý). */
    STOPPED(8, DossierState.STOPPED),
    /** Processed (đã xử lý xong). */
    RESOLVED(9, DossierState.RESOLVED),
    /** Result returned (đã trả kết quả). */
    RETURNED(10, DossierState.RETURNED);

    private final int code;
    private final DossierState state;

    NationalStatus(int code, DossierState state) {
        this.code = code;
        this.state = state;
    }

    /** Returns the code, 1 to 10. */
    public int code() {
        return code;
    }

    /** Returns the state that the code names. */
    public DossierState state() {
        return state;
    }

    /**
     * Returns the status under which a state is exchanged.
     *
     * @throws IllegalArgumentException for a dossier that has not begun: there is none to exchange
     */
    public static NationalStatus of(DossierState state) {
        return switch (state) {
            case NOT_BEGUN ->
                throw new IllegalArgumentException(
                        "A dossier is exchanged in one of the ten states that the exchange knows,"
                                + " but found NOT_BEGUN; leave out what has not begun");
            case SUBMITTED -> REGISTERED;
            case NOT_ACCEPTED -> NOT_ACCEPTED;
            case RECEIVED -> RECEIVED;
            case IN_PROGRESS, SUSPENDED -> IN_PROGRESS;
            case AWAITING_SUPPLEMENT -> SUPPLEMENT_REQUESTED;
            case AWAITING_PAYMENT -> OBLIGATION_REQUESTED;
            case RESOLVED -> RESOLVED;
            case RETURNED -> RETURNED;
            case WITHDRAWN -> WITHDRAWN;
            case STOPPED, REFUSED -> STOPPED;
        };
    }

    /** Returns the status of the code, if there is one. */
    public static Optional<NationalStatus> find(int code) {
        return code >= 1 && code <= values().length ? Optional.of(values()[code - 1]) : Optional.empty();
    }

    /** Returns the state that each code, as text, names. */
    static Map<String, DossierState> statesByCode() {
        Map<String, DossierState> states = new LinkedHashMap<>();
        for (NationalStatus status : values()) {
            states.put(Integer.toString(status.code), status.state);
        }
        return Collections.unmodifiableMap(states);
    }
}
