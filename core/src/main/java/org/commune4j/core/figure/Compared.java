package org.commune4j.core.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * One figure on two sides, for instance before and after a reform: the difference, and whether it is better or worse. The same
 * for the apparatus, the load, the procedures and the service. A side that is undetermined is not 0. Immutable and thread-safe.
 *
 * <pre>{@code
 * Compared deputies = new Compared(Figure.DEPUTIES, Quantity.of(9), Quantity.of(8));
 * deputies.delta();      // -1
 * deputies.tendency();   // BETTER
 * deputies.message();    // "Deputies: 9 → 8 places (−1, better)"
 * }</pre>
 *
 * @param figure what is counted
 * @param before the first side
 * @param after the second side
 */
public record Compared(Figure figure, Quantity before, Quantity after) {

    /**
     * Checks both sides.
     *
     * @throws IllegalArgumentException if the figure cannot have such a quantity, see {@link Figure#checked}
     */
    public Compared {
        figure.checked(before);
        figure.checked(after);
    }

    /**
     * Returns the second less the first in the unit of the figure (percentage points for a share), computed from the exact
     * fractions and rounded once, half up, to four decimals; empty if one of them is undetermined.
     */
    public Optional<BigDecimal> delta() {
        return isKnown()
                ? Optional.of(figure.inUnit(
                        after.less(before), BigDecimal.valueOf(before.of()).multiply(BigDecimal.valueOf(after.of()))))
                : Optional.empty();
    }

    /** Tells whether both sides are known. */
    private boolean isKnown() {
        return before.isKnown() && after.isKnown();
    }

    /** Tells whether both sides are the same. */
    public boolean isUnchanged() {
        return before.equals(after);
    }

    /** Returns whether the second side is better, by what is better of the figure. */
    public Tendency tendency() {
        return tendency(figure.better());
    }

    /**
     * Returns whether the second side is better, by the exact fractions. A number of dossiers is better or worse only if it stays
     * so whatever the undetermined ones come to, else it counts as not measured; a share, an average and a median speak of the
     * dossiers that are determined.
     *
     * @param better what is better, where it is not what the figure itself says
     */
    public Tendency tendency(Figure.Better better) {
        if (!isKnown()) {
            return Tendency.NOT_MEASURED;
        }
        if (better == Figure.Better.NEITHER) {
            return Tendency.NEUTRAL;
        }
        int sign = after.compareFraction(before);
        if (figure.countsDossiers() && (before.undetermined() > 0 || after.undetermined() > 0)) {
            sign = signOfAll();
            if (sign == 0) {
                return Tendency.NOT_MEASURED;
            }
        }
        return sign == 0
                ? Tendency.NEUTRAL
                : sign < 0 == (better == Figure.Better.FEWER) ? Tendency.BETTER : Tendency.WORSE;
    }

    /** Returns how the counts differ whatever the undetermined dossiers come to; 0 if that depends on them. */
    private int signOfAll() {
        // Subtracted, for the sums may be more than a long holds.
        if (after.undetermined() < before.amount() - after.amount()) {
            return -1;
        }
        return before.undetermined() < after.amount() - before.amount() ? 1 : 0;
    }

    /** Returns the figure in a line. */
    public Message message() {
        return message(tendency());
    }

    /** Returns the figure in a line, judged otherwise than by {@link #tendency()}. */
    public Message message(Tendency judged) {
        return after.isKnown()
                ? words("FIGURE.line", judged).with("unit", figure.unitMessage())
                : words("FIGURE.line-undetermined", judged);
    }

    /** Returns the figure as a row of a Markdown table of six columns. */
    public Message row() {
        return words("FIGURE.row", tendency()).with("unit", figure.unitMessage());
    }

    private Message words(String code, Tendency judged) {
        return Message.of(code)
                .with("figure", figure.message())
                .with("before", figure.amount(before))
                .with("after", figure.amount(after))
                .with("delta", deltaMessage())
                .with("tendency", judged.message());
    }

    /** Returns the difference with its sign. */
    private Message deltaMessage() {
        @Nullable BigDecimal delta = delta().orElse(null);
        if (delta == null) {
            return Message.of("FIGURE.delta-unknown");
        }
        return switch (delta.signum()) {
            case 1 -> Message.of("FIGURE.delta-more").with("value", delta);
            case -1 -> Message.of("FIGURE.delta-less").with("value", delta.negate());
            default -> Message.of("FIGURE.amount").with("value", delta);
        };
    }

    /** Returns figure and both quantities, for a log. */
    @Override
    public String toString() {
        return figure + ": " + before + " -> " + after;
    }
}
