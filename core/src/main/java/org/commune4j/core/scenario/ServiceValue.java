package org.commune4j.core.scenario;

import java.math.BigDecimal;

/**
 * What dossiers came to, as an exact fraction. Immutable.
 *
 * @param amount what was counted, 0 or more
 * @param of what it was counted on, 1 or more; 1 for a number of dossiers
 * @param undetermined of how many dossiers it cannot be told: they are in neither of the other two
 */
public record ServiceValue(long amount, long of, long undetermined) {

    /**
     * A value.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public ServiceValue {
        if (amount < 0 || of < 1 || undetermined < 0) {
            throw new IllegalArgumentException("A service counts 0 or more on 1 or more, but found " + amount + " on "
                    + of + " and " + undetermined + " undetermined");
        }
    }

    /** Returns the numerator of this less the other, over the product of what both were counted on. */
    BigDecimal less(ServiceValue other) {
        return BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(other.of))
                .subtract(BigDecimal.valueOf(other.amount).multiply(BigDecimal.valueOf(of)));
    }
}
