package org.commune4j.core.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a review, as an exact fraction, or that it is not known. What cannot be told of some dossiers is in no figure
 * and is counted beside it. Immutable and thread-safe.
 */
public final class ReviewedFigure {

    private static final int DECIMALS = 4;

    private final ReviewFigure figure;
    private final long amount;
    private final long of;
    private final long undetermined;

    private ReviewedFigure(ReviewFigure figure, long amount, long of, long undetermined) {
        this.figure = figure;
        this.amount = amount;
        this.of = of;
        this.undetermined = undetermined;
    }

    /**
     * Returns a figure that is known.
     *
     * @param amount what was counted, 0 or more
     * @param of what it was counted on: dossiers, or for a share the whole; 1 for a figure of the procedure
     * @param undetermined of how many dossiers it cannot be told
     * @throws IllegalArgumentException if a number is out of range
     */
    public static ReviewedFigure of(ReviewFigure figure, long amount, long of, long undetermined) {
        boolean valid = amount >= 0 && of > 0 && undetermined >= 0;
        boolean fits = figure.isOfProcedure()
                ? of == 1 && undetermined == 0
                : figure.unit() != ReviewFigure.Unit.SHARE || amount <= of;
        if (!valid || !fits) {
            throw new IllegalArgumentException("The figure " + figure + " counts 0 or more on 1 or more"
                    + (figure.isOfProcedure() ? ", which is 1 for a procedure" : "")
                    + (figure.unit() == ReviewFigure.Unit.SHARE ? ", and a share no more than its whole" : "")
                    + ", but found " + amount + " on " + of + " and " + undetermined + " undetermined");
        }
        return new ReviewedFigure(figure, amount, of, undetermined);
    }

    /**
     * Returns a figure that is not known.
     *
     * @param undetermined of how many dossiers it cannot be told, which may be none
     */
    public static ReviewedFigure ofUnknown(ReviewFigure figure, long undetermined) {
        if (undetermined < 0) {
            throw new IllegalArgumentException("Dossiers are counted from 0, but found " + undetermined + " of which "
                    + figure + " cannot be told");
        }
        return new ReviewedFigure(figure, 0, 0, undetermined);
    }

    /** Returns what it is. */
    public ReviewFigure figure() {
        return figure;
    }

    /** Tells whether it is known. */
    public boolean isKnown() {
        return of > 0;
    }

    /** Returns what was counted; empty if the figure is not known. */
    public OptionalLong amount() {
        return isKnown() ? OptionalLong.of(amount) : OptionalLong.empty();
    }

    /** Returns what it was counted on: dossiers, or for a share the whole; empty if the figure is not known. */
    public OptionalLong of() {
        return isKnown() ? OptionalLong.of(of) : OptionalLong.empty();
    }

    /** Of how many dossiers it cannot be told: they are in no other number here. */
    public long undetermined() {
        return undetermined;
    }

    /**
     * Returns the amount divided by what it was counted on, rounded half up to so many decimals; empty if it is not
     * known.
     */
    public Optional<BigDecimal> value(int decimals) {
        return isKnown()
                ? Optional.of(BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** Returns the order of two known figures by their exact fractions. */
    int compareKnown(ReviewedFigure other) {
        return BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(other.of))
                .compareTo(BigDecimal.valueOf(other.amount).multiply(BigDecimal.valueOf(of)));
    }

    /** Returns the figure with its name, in words. */
    public Message message() {
        Message line = Message.of(undetermined == 0 ? "REVIEW.line" : "REVIEW.line.partly")
                .with("figure", figure.message())
                .with("value", value());
        return undetermined == 0 ? line : line.with("undetermined", undetermined);
    }

    /** Returns the figure without its name, in words; that it is not known if it is not. */
    public Message value() {
        if (!isKnown()) {
            return Message.of("REVIEW.unknown");
        }
        Message value = Message.of("REVIEW.value." + figure.unit()).with("amount", amount);
        return figure.unit() == ReviewFigure.Unit.COUNT
                ? value
                : value.with("of", of)
                        .with("rounded", value(DECIMALS).orElseThrow().stripTrailingZeros());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReviewedFigure that
                && figure == that.figure
                && amount == that.amount
                && of == that.of
                && undetermined == that.undetermined;
    }

    @Override
    public int hashCode() {
        return Objects.hash(figure, amount, of, undetermined);
    }

    /** Figure and fraction, for a log. */
    @Override
    public String toString() {
        return figure + " " + (isKnown() ? amount + "/" + of : "unknown");
    }
}
