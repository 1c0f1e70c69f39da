package org.commune4j.core.vietnam;

import java.math.BigDecimal;

/**
 * How the 12 points for online services are split among the four indicators of the group. The split is not known from any
 * text that was read: unless the host passes one to {@link Decision766#index(org.commune4j.core.quality.ReportingPeriod, OnlineServiceSplit)}, the group is not measured.
 *
 * @param procedures the points for procedures offered online
 * @param services the points for services with dossiers
 * @param dossiers the points for dossiers received online
 * @param fullProcess the points for dossiers done online in full
 */
public record OnlineServiceSplit(
        BigDecimal procedures, BigDecimal services, BigDecimal dossiers, BigDecimal fullProcess) {

    /** The points of the group, whatever the split. */
    static final BigDecimal TOTAL = new BigDecimal("12");

    /**
     * Checks the sum.
     *
     * @throws IllegalArgumentException if the four do not sum to 12
     */
    public OnlineServiceSplit {
        BigDecimal sum = procedures.add(services).add(dossiers).add(fullProcess);
        if (sum.compareTo(TOTAL) != 0) {
            throw new IllegalArgumentException("The points for online services sum to 12, but found: " + procedures
                    + " + " + services + " + " + dossiers + " + " + fullProcess + " = " + sum + "; correct the split");
        }
    }

    /**
     * Returns all 12 points for the dossiers done online in full, as a sheet of metrics of 2026 shows them: not
     * verified.
     */
    public static OnlineServiceSplit ofFullProcessOnly() {
        return new OnlineServiceSplit(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, TOTAL);
    }
}
