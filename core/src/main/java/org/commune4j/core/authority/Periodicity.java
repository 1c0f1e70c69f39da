package org.commune4j.core.authority;

import org.commune4j.core.text.Worded;

/** How often a task falls due. */
public enum Periodicity implements Worded {
    /** All the time (thường xuyên). */
    CONTINUOUS,
    /** Every day (hằng ngày). */
    DAILY,
    /** Every week (hằng tuần). */
    WEEKLY,
    /** Every month (hằng tháng). */
    MONTHLY,
    /** Every quarter (hằng quý). */
    QUARTERLY,
    /** Every half year (6 tháng). */
    HALF_YEARLY,
    /** Every year (hằng năm). */
    YEARLY,
    /** Whenever it is asked for (khi có yêu cầu). */
    ON_DEMAND,
    /** Once (một lần). */
    ONCE
}
