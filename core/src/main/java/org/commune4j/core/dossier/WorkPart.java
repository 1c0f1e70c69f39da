package org.commune4j.core.dossier;

import org.commune4j.core.text.Worded;

/** The part of a {@link WorkList} in which an open dossier stands; each stands in one. */
public enum WorkPart implements Worded {
    /** Past its legal due date (quá hạn): the earliest due first. */
    OVERDUE,
    /** May be due by the last day of the list (sắp đến hạn): the earliest possible due day first. */
    DUE,
    /** Due later, or without a limit: the earliest possible due day first. */
    LATER,
    /**
     * Undetermined whether it is overdue, for there is no due date or the record does not tell enough: the earliest possible
     * due day first, or the appointment on the slip; those without either come last.
     */
    UNDETERMINED,
    /** Its period stands still (tạm dừng tính thời hạn): what waits longest first. */
    PAUSED,
    /** Handed in and not received (chờ tiếp nhận): what waits longest first. */
    AWAITING_RECEIPT,
    /** Taken up again after its end (giải quyết lại), for which no limit is known: what waits longest first. */
    REOPENED,
    /** Cannot be judged; {@link DossierAssessment#problems()} says why: by id. */
    NOT_JUDGED
}
