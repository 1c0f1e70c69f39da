package org.commune4j.core.staffing;

import org.commune4j.core.text.Worded;

/** What the figure of a quota is. */
public enum QuotaScope implements Worded {
    /** The number allotted to this commune: its own ceiling. */
    ALLOTMENT,
    /** The most that communes of a province may have on average: no ceiling of any one of them. */
    PROVINCE_AVERAGE,
    /** What a commune is expected to keep to. */
    ORIENTATION
}
