package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.commune4j.core.explain.Explained;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * A figure that somebody published, as it was published: with its bound, its period and its source. "More than 96 %" is not
 * 96 %. A reported figure is compared with computed values, and never reckoned with as if it were one.
 */
@Value.Immutable
public abstract sealed class ReportedFigure permits ImmutableReportedFigure {

    /** How the value is meant. */
    public enum Bound {
        /** The value itself. */
        EXACT,
        /** More than the value, by how much is not said. */
        MORE_THAN,
        /** Near the value. */
        ABOUT
    }

    ReportedFigure() {}

    /** Returns what the figure is about. */
    public abstract FigureKind kind();

    /** Returns the value, in the unit: a share is 0 to 1, so that 96 % is 0.96. */
    public abstract BigDecimal value();

    /** Returns what the value counts. */
    public abstract FigureUnit unit();

    /** Tells how the value is meant. */
    @Value.Default
    public Bound bound() {
        return Bound.EXACT;
    }

    /** Tells how far from an ABOUT value still counts as agreeing, in the unit; only for ABOUT. */
    public abstract Optional<BigDecimal> tolerance();

    /** Returns the maximum of the points, or the number of units ranked; only for POINTS and RANK. */
    public abstract Optional<BigDecimal> outOf();

    /** Returns the days that the figure speaks of. */
    public abstract DateRange period();

    /** Tells who published it and where. */
    public abstract LocalizedText source();

    /** Returns a builder; kind, value, unit, period and source are required, and the bound is EXACT unless said. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        require(value().signum() >= 0, "is 0 or more");
        require(!unit().isWhole() || isWhole(value()), "is a whole number in the unit " + unit());
        require(unit() != FigureUnit.RANK || value().signum() > 0, "is 1 or more in the unit RANK");
        require(
                unit() != FigureUnit.SHARE || value().compareTo(BigDecimal.ONE) <= 0,
                "is a share from 0 to 1 (96 % is 0.96)");
        require(outOf().isEmpty() || unit().hasWhole(), "has no 'out of' in the unit " + unit());
        require(
                outOf().isEmpty() || value().compareTo(outOf().get()) <= 0,
                "is at most what it is out of, which is " + outOf().orElse(null));
        require(tolerance().isEmpty() || bound() == Bound.ABOUT, "has a tolerance only where the bound is ABOUT");
        require(tolerance().isEmpty() || tolerance().get().signum() >= 0, "has a tolerance of 0 or more");
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("The reported figure '" + kind() + "' " + rule + ", but found: "
                    + value() + " " + unit() + ", " + bound() + "; correct the figure");
        }
    }

    /**
     * Returns the same approximate figure where what lies within the tolerance agrees: for a caller who knows how close
     * is close. It goes before a tolerance of the figure's own.
     *
     * @param newTolerance how far from the value, in the unit; 0 or more
     * @throws IllegalArgumentException if the figure is not ABOUT or the tolerance is negative
     */
    public final ReportedFigure within(BigDecimal newTolerance) {
        return builder().from(this).tolerance(newTolerance).build();
    }

    /**
     * Tells whether a computed value agrees with this figure. An EXACT figure wants the same number; MORE_THAN wants a
     * greater one; ABOUT wants one within the tolerance, and where no tolerance is given only the same number is known
     * to agree.
     *
     * @param computed the value computed for the same period, in the unit of this figure
     */
    public Agreement agreementWith(BigDecimal computed) {
        return agreement(computed, BigDecimal.ONE);
    }

    /**
     * Tells whether a computed share agrees with this figure, which is a SHARE. The two are compared as fractions, so
     * that nothing is rounded. A share of nothing is no share: UNDETERMINED.
     *
     * @param part how many were counted in the same period, for instance the dossiers resolved early
     * @param whole of how many, for instance the dossiers resolved
     * @throws IllegalArgumentException if the figure is no SHARE, or the part is negative or more than the whole
     */
    public Agreement agreementWith(long part, long whole) {
        if (unit() != FigureUnit.SHARE) {
            throw new IllegalArgumentException("A share is compared with a SHARE, but the figure '" + kind()
                    + "' is in " + unit() + "; compare a value in that unit");
        }
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(
                    "A share counts none to all of a whole, but found: " + part + " of " + whole);
        }
        return whole == 0 ? Agreement.UNDETERMINED : agreement(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** How the fraction stands to the value: multiplied out, because the quotient may have no end. */
    private Agreement agreement(BigDecimal part, BigDecimal whole) {
        BigDecimal distance = part.subtract(value().multiply(whole));
        return switch (bound()) {
            case EXACT -> of(distance.signum() == 0);
            case MORE_THAN -> of(distance.signum() > 0);
            case ABOUT ->
                tolerance()
                        .map(limit -> of(distance.abs().compareTo(limit.multiply(whole)) <= 0))
                        .orElse(distance.signum() == 0 ? Agreement.AGREES : Agreement.UNDETERMINED);
        };
    }

    private static Agreement of(boolean agrees) {
        return agrees ? Agreement.AGREES : Agreement.DISAGREES;
    }

    /**
     * {@link #agreementWith(BigDecimal)} with its reason.
     *
     * @param computed the value computed for the same period, in the unit of this figure
     */
    public Explained<Agreement> compare(BigDecimal computed) {
        return explained(agreementWith(computed), unit().message(computed));
    }

    /**
     * {@link #agreementWith(long, long)} with its reason.
     *
     * @param part how many were counted in the same period
     * @param whole of how many
     * @throws IllegalArgumentException if the figure is no SHARE, or the part is negative or more than the whole
     */
    public Explained<Agreement> compare(long part, long whole) {
        Agreement agreement = agreementWith(part, whole);
        if (whole == 0) {
            return explained(agreement, Message.of("QUALITY.computed.none"));
        }
        BigDecimal rounded =
                BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), Estimate.DECIMALS, RoundingMode.HALF_UP);
        return explained(
                agreement,
                Message.of("QUALITY.computed.share")
                        .with("part", part)
                        .with("whole", whole)
                        .with("rounded", rounded));
    }

    private Explained<Agreement> explained(Agreement agreement, Message computed) {
        Message message = Message.of("QUALITY.comparison")
                .with("computed", computed)
                .with("reported", message())
                .with("agreement", agreement.message());
        Mark mark = switch (agreement) {
            case AGREES -> Mark.HOLDS;
            case DISAGREES -> Mark.FAILS;
            case UNDETERMINED -> Mark.UNKNOWN;
        };
        Explanation explanation = Explanation.ofFact(message).with(mark);
        return new Explained<>(agreement, bound() == Bound.ABOUT ? explanation.with(closeness()) : explanation);
    }

    private Explanation closeness() {
        return tolerance()
                .map(limit -> Explanation.ofFact(
                        Message.of(unit() == FigureUnit.SHARE ? "QUALITY.tolerance.SHARE" : "QUALITY.tolerance")
                                .with("tolerance", limit)))
                .orElseGet(() ->
                        Explanation.ofFact(Message.of("QUALITY.tolerance.none")).with(Mark.UNKNOWN));
    }

    /**
     * Returns the figure in words, with bound, period and source, for instance "dossiers received: more than 1,240
     * dossiers, ...".
     */
    public Message message() {
        Message amount = outOf().map(whole -> unit().message(value(), whole)).orElse(unit().message(value()));
        return Message.of("QUALITY.reported")
                .with("figure", kind().message())
                .with("value", Message.of("QUALITY.bound." + bound()).with("value", amount))
                .with("period", period())
                .with("source", source());
    }

    /** Kind, bound, value and unit, for a log. */
    @Override
    public String toString() {
        return kind() + " " + bound() + " " + value()
                + outOf().map(whole -> " of " + whole).orElse("") + " " + unit();
    }

    /** Builds a {@link ReportedFigure}. Not thread-safe. */
    public static final class Builder extends ImmutableReportedFigure.Builder {
        Builder() {}
    }
}
