package org.commune4j.core.authority;

import java.math.BigDecimal;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.Written;

/**
 * The most that a transferred power covers by one measure, for instance an area in hectares.
 *
 * <p>Limits compare within one measure. An embedder names a measure by the pattern {@code POWER-LIMIT.CODE} in a
 * bundle.
 *
 * @param measure what is measured and in which unit, in capital letters, digits and underscores, for instance
 *     {@code AREA_HECTARES}
 * @param most the most that the power covers, included; 0 or more, kept without trailing zeros
 */
public record PowerLimit(String measure, BigDecimal most) {

    /**
     * Checks the limit and drops trailing zeros.
     *
     * @throws IllegalArgumentException if the measure is written otherwise or the limit is below 0
     */
    public PowerLimit {
        OpenCode.checked("measure", measure);
        Written.decimal("A limit of a power", most);
        if (most.signum() < 0) {
            throw Problem.of("DUTY-029", Pointer.ROOT.field("most"))
                    .with("found", most)
                    .exception();
        }
        most = most.signum() == 0 ? BigDecimal.ZERO : most.stripTrailingZeros();
    }

    /** Returns a limit. */
    public static PowerLimit of(String measure, BigDecimal most) {
        return new PowerLimit(measure, most);
    }

    /** Returns the limit in words. */
    public Message message() {
        return Message.of("AUTHORITY.limit")
                .with("measure", Message.of("POWER-LIMIT." + measure))
                .with("most", most);
    }

    /** Returns the measure and the most, for a log. */
    @Override
    public String toString() {
        return measure + " <= " + most.toPlainString();
    }
}
