package org.commune4j.core.dossier;

import org.commune4j.core.text.Worded;

/** What became of a received dossier, as a tally counts it: each dossier once. */
public enum Disposition implements Worded {
    /** The matter was decided (đã giải quyết). */
    RESOLVED,
    /** Refused after receipt (từ chối giải quyết). */
    REFUSED,
    /** Withdrawn by the applicant (công dân yêu cầu rút hồ sơ). */
    WITHDRAWN,
    /** Ended without a decision on the matter (dừng xử lý). */
    STOPPED,
    /** Not ended yet (đang giải quyết). */
    PENDING;

    /** Returns what became of a received dossier. */
    static Disposition of(Dossier dossier) {
        DossierEvent end = dossier.end();
        if (end != null) {
            return switch (end.kind()) {
                case REFUSED -> REFUSED;
                case WITHDRAWN -> WITHDRAWN;
                case STOPPED -> STOPPED;
                default -> RESOLVED;
            };
        }
        return switch (dossier.state()) {
            case RESOLVED, RETURNED -> RESOLVED;
            case REFUSED -> REFUSED;
            case WITHDRAWN -> WITHDRAWN;
            case STOPPED -> STOPPED;
            default -> PENDING;
        };
    }
}
