package org.commune4j.core.organisation;

import org.commune4j.core.text.Worded;

/** The category that an official belongs to. */
public enum OfficialKind implements Worded {
    /** Cadre: elected or approved for a term (cán bộ). */
    CADRE,
    /** Civil servant (công chức). */
    CIVIL_SERVANT,
    /** Public employee of a public service unit (viên chức). */
    PUBLIC_EMPLOYEE,
    /** Non-specialised (part-time) worker (người hoạt động không chuyên trách). */
    NON_PROFESSIONAL,
    /** Officer of the police or the army (lực lượng vũ trang). */
    ARMED_FORCES,
    /** Worker under a contract (lao động hợp đồng). */
    CONTRACT_WORKER;

    /**
     * Tells whether officials of the category count towards the staffing quota (biên chế) of a body: cadres, civil
     * servants, public employees.
     */
    public boolean isInStaffingQuota() {
        return this == CADRE || this == CIVIL_SERVANT || this == PUBLIC_EMPLOYEE;
    }
}
