package org.commune4j.core.vietnam;

import java.time.LocalDate;
import org.commune4j.core.time.DateRange;

/** The two-tier local government (chính quyền địa phương hai cấp). */
final class TwoTierModel {

    /** The day on which communes took over: no rule on their apparatus is in force before. */
    static final LocalDate BEGINNING = LocalDate.of(2025, 7, 1);

    /** Since that day. */
    static final DateRange IN_FORCE = DateRange.from(BEGINNING);

    private TwoTierModel() {}
}
