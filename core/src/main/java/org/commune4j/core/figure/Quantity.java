package org.commune4j.core.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;

/**
 * How much of a figure there is, as an exact fraction, or that it is undetermined. Undetermined is not 0: a share of no
 * dossiers, a count over facts of which none is given. Immutable and thread-safe.
 *
 * <pre>{@code
 * Quantity.of(12);              // twelve
 * new Quantity(1, 3, 0);        // one of three, exactly
 * new Quantity(1, 3, 2);        // one of three, and two that are in neither number
 * Quantity.UNDETERMINED;        // nothing to count it on
 * }</pre>
 *
 * @param amount what was counted, 0 or more
 * @param of what it was counted on; 1 for a plain number, 0 if the quantity is undetermined
 * @param undetermined how many (dossiers, or communes of which not all is given) are undetermined: they are in neither of the
 *     other two and may add to them
 */
public record Quantity(long amount, long of, long undetermined) {

    /**
     * The most that a tally or a survey counts of one thing, a million millions: sums of such counts, and their products with the
     * days of a calendar or the steps of a scale, stay exact.
     */
    public static final long MOST_COUNTED = 1_000_000_000_000L;

    /** A quantity of which nothing is known. */
    public static final Quantity UNDETERMINED = new Quantity(0, 0, 0);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is below 0, or an amount is counted on nothing
     */
    public Quantity {
        checkCount("amount", amount);
        checkCount("of", of);
        checkCount("undetermined", undetermined);
        if (of == 0 && amount > 0) {
            throw Problem.of("QUANTITY-002", Pointer.ROOT.field("of"))
                    .with("amount", amount)
                    .exception();
        }
    }

    private static void checkCount(String field, long number) {
        if (number < 0) {
            throw Problem.of("QUANTITY-001", Pointer.ROOT.field(field))
                    .with("found", number)
                    .exception();
        }
    }

    /** Returns a plain number. */
    public static Quantity of(long count) {
        return new Quantity(count, 1, 0);
    }

    /** Tells whether there is a number, else the quantity is undetermined. */
    public boolean isKnown() {
        return of > 0;
    }

    /** Returns the amount divided by what it was counted on, rounded half up to so many decimals; empty if undetermined. */
    public Optional<BigDecimal> value(int decimals) {
        return isKnown()
                ? Optional.of(BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /**
     * Compares two known quantities by their exact fractions: one of three equals two of six.
     *
     * @throws IllegalStateException if one of them is undetermined
     */
    public int compareFraction(Quantity other) {
        return less(other).signum();
    }

    /** Returns the numerator of this less the other, over the product of what both were counted on. */
    BigDecimal less(Quantity other) {
        if (!isKnown() || !other.isKnown()) {
            throw new IllegalStateException(
                    "No order between " + this + " and " + other + "; ask isKnown() of both before");
        }
        return BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(other.of))
                .subtract(BigDecimal.valueOf(other.amount).multiply(BigDecimal.valueOf(of)));
    }

    /** Returns the number or fraction, for a log. */
    @Override
    public String toString() {
        return of == 0 ? "undetermined" : of == 1 ? "" + amount : amount + "/" + of;
    }
}
