package org.commune4j.core.vietnam;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the 12 points for online services are split among its four indicators. The split is not known from any text that was
 * read: unless the host names one, the group is not measured.
 */
public final class OnlineServiceSplit {

    /** The points of the group, whatever the split. */
    static final BigDecimal TOTAL = new BigDecimal("12");

    private static final OnlineServiceSplit UNKNOWN = new OnlineServiceSplit(null, null, null, null);

    private final @Nullable BigDecimal procedures;
    private final @Nullable BigDecimal services;
    private final @Nullable BigDecimal dossiers;
    private final @Nullable BigDecimal fullProcess;

    private OnlineServiceSplit(
            @Nullable BigDecimal procedures,
            @Nullable BigDecimal services,
            @Nullable BigDecimal dossiers,
            @Nullable BigDecimal fullProcess) {
        this.procedures = procedures;
        this.services = services;
        this.dossiers = dossiers;
        this.fullProcess = fullProcess;
    }

    /** Returns no split: the points of the four indicators are not known, and the group is not measured. */
    public static OnlineServiceSplit ofUnknown() {
        return UNKNOWN;
    }

    /**
     * Returns all 12 points for the dossiers done online in full, as a sheet of metrics of 2026 shows them: not
     * verified.
     */
    public static OnlineServiceSplit ofFullProcessOnly() {
        return of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, TOTAL);
    }

    /**
     * Returns a split that the host knows.
     *
     * @param procedures for procedures offered online
     * @param services for services with dossiers
     * @param dossiers for dossiers received online
     * @param fullProcess for dossiers done online in full
     * @throws IllegalArgumentException if the four do not sum to 12
     */
    public static OnlineServiceSplit of(
            BigDecimal procedures, BigDecimal services, BigDecimal dossiers, BigDecimal fullProcess) {
        BigDecimal sum = procedures.add(services).add(dossiers).add(fullProcess);
        if (sum.compareTo(TOTAL) != 0) {
            throw new IllegalArgumentException("The points for online services sum to 12, but found: " + procedures
                    + " + " + services + " + " + dossiers + " + " + fullProcess + " = " + sum + "; correct the split");
        }
        return new OnlineServiceSplit(procedures, services, dossiers, fullProcess);
    }

    /** Returns the points for procedures offered online; empty if unknown. */
    public Optional<BigDecimal> procedures() {
        return Optional.ofNullable(procedures);
    }

    /** Returns the points for services with dossiers; empty if unknown. */
    public Optional<BigDecimal> services() {
        return Optional.ofNullable(services);
    }

    /** Returns the points for dossiers received online; empty if unknown. */
    public Optional<BigDecimal> dossiers() {
        return Optional.ofNullable(dossiers);
    }

    /** Returns the points for dossiers done online in full; empty if unknown. */
    public Optional<BigDecimal> fullProcess() {
        return Optional.ofNullable(fullProcess);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OnlineServiceSplit that
                && Objects.equals(procedures, that.procedures)
                && Objects.equals(services, that.services)
                && Objects.equals(dossiers, that.dossiers)
                && Objects.equals(fullProcess, that.fullProcess);
    }

    @Override
    public int hashCode() {
        return Objects.hash(procedures, services, dossiers, fullProcess);
    }

    /** Returns the four points, for a log. */
    @Override
    public String toString() {
        return procedures == null ? "unknown" : procedures + " + " + services + " + " + dossiers + " + " + fullProcess;
    }
}
