package org.commune4j.core.vietnam;

import java.util.List;
import java.util.NoSuchElementException;
import org.commune4j.core.lawtable.StaffTables;
import org.commune4j.core.staffing.StaffQuota;

/**
 * Limits on deputies and staffing quotas (số lượng cấp phó, biên chế), each with what it counts and the figure it reads, from {@code
 * quotas.csv}. An
 * average over a province is no ceiling of one commune: that is the number allotted to it, which only its province knows.
 */
public final class StaffQuotas {

    private static final List<StaffQuota> ALL = Tables.read(List.of(StaffTables.QUOTAS), StaffTables::quotas);

    /** Vice Chairs of the People's Committee that each commune was to have until Decree 300/2025. */
    public static final StaffQuota VICE_CHAIRS_ORIENTATION = of("DEP-001");

    /** Vice Chairs of the People's Committee: the province fixes the number for each commune. */
    public static final StaffQuota VICE_CHAIRS_ALLOTTED = of("DEP-002");

    /** Vice Chairs of the People's Committee, on average over the province. */
    public static final StaffQuota VICE_CHAIRS_AVERAGE = of("PRV-001");

    /** Deputies of offices, divisions and the service centre: the People's Committee decides within its total. */
    public static final StaffQuota OFFICE_DEPUTIES_ALLOTTED = of("DEP-003");

    /** Deputies of offices, divisions and the service centre, on average for each over the province. */
    public static final StaffQuota OFFICE_DEPUTIES_AVERAGE = of("PRV-002");

    /** Vice Chairs of the People's Council. */
    public static final StaffQuota COUNCIL_VICE_CHAIRS = of("DEP-004");

    /** Deputy heads of committees of the People's Council, on average for each over the province; so a report on the draft has it. */
    public static final StaffQuota COUNCIL_BOARD_DEPUTIES_AVERAGE = of("PRV-004");

    /** The staffing quota of the Party's bodies: about 15 to 17, to be reached within five years. */
    public static final StaffQuota PARTY_PAYROLL = of("PAY-001");

    /** The staffing quota of the People's Council and Committee: the Council decides within the province's quota. */
    public static final StaffQuota STATE_PAYROLL_ALLOTTED = of("PAY-002");

    /** The staffing quota of the People's Council and Committee, about 32 for a commune on average over the province. */
    public static final StaffQuota STATE_PAYROLL_AVERAGE = of("PRV-003");

    private StaffQuotas() {}

    /** Returns all of them. */
    public static List<StaffQuota> all() {
        return ALL;
    }

    private static StaffQuota of(String code) {
        return ALL.stream()
                .filter(quota -> quota.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No quota " + code + "; there are " + ALL));
    }
}
