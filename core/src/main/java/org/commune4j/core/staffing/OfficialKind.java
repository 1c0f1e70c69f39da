package org.commune4j.core.staffing;

import org.commune4j.core.text.Worded;

/** The category that an official belongs to. */
public enum OfficialKind implements Worded {
    /** Cadre: elected or approved for a term (cán bộ). */
    CADRE,
    /** Civil servant (công chức). */
    CIVIL_SERVANT,
    /** Public employee of a public service unit (viên chức). */
    PUBLIC_EMPLOYEE,
    /** Part-time, non-professional worker (người hoạt động không chuyên trách). */
    NON_PROFESSIONAL,
    /** Officer of the police or the army (lực lượng vũ trang). */
    ARMED_FORCES,
    /** Worker under a contract (lao động hợp đồng). */
    CONTRACT_WORKER;

    /**
     * Tells whether it is one that the payroll (biên chế) of a body consists of: cadres, civil servants, public
     * employees.
     */
    public boolean isOnPayroll() {
        return this == CADRE || this == CIVIL_SERVANT || this == PUBLIC_EMPLOYEE;
    }
}
