package org.commune4j.core.authority;

import java.math.BigDecimal;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.OpenCode;
import org.jspecify.annotations.Nullable;

/**
 * The most that a transferred power covers by one measure, for instance an area in hectares.
 *
 * <p>Limits compare within one measure. An embedder names a measure by the pattern {@code POWER-LIMIT.CODE} in a bundle.
 */
public final class PowerLimit {

    private final String measure;
    private final BigDecimal most;

    private PowerLimit(String measure, BigDecimal most) {
        this.measure = measure;
        this.most = most;
    }

    /**
     * Returns a limit.
     *
     * @param measure what is measured and in which unit, in capital letters, digits and underscores, for instance
     *     {@code AREA_HECTARES}
     * @param most the most that the power covers, included; 0 or more
     * @throws IllegalArgumentException if the measure is written otherwise or the limit is below 0
     */
    public static PowerLimit of(String measure, BigDecimal most) {
        OpenCode.checked("measure", measure);
        if (most.signum() < 0) {
            throw new IllegalArgumentException("A limit of a power is 0 or more, but found " + most.toPlainString()
                    + " for " + measure + "; leave the power out instead");
        }
        return new PowerLimit(measure, most.signum() == 0 ? BigDecimal.ZERO : most.stripTrailingZeros());
    }

    /** Returns what is measured. */
    public String measure() {
        return measure;
    }

    /** Returns the most that the power covers, included; without trailing zeros. */
    public BigDecimal most() {
        return most;
    }

    /** It in words. */
    public Message message() {
        return Message.of("AUTHORITY.limit")
                .with("measure", Message.of("POWER-LIMIT." + measure))
                .with("most", most);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PowerLimit that && measure.equals(that.measure) && most.equals(that.most);
    }

    @Override
    public int hashCode() {
        return 31 * measure.hashCode() + most.hashCode();
    }

    /** Measure and most, for a log. */
    @Override
    public String toString() {
        return measure + " <= " + most.toPlainString();
    }
}
