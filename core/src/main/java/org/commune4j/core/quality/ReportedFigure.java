package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.explain.Explained;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * A figure as it was published: with its bound, its period and its source. "More than 96 %" is not 96 %.
 *
 * <p>Use it to keep what a report or a press article says, and to ask whether a computed value can be what was meant. A
 * reported figure is compared with computed values, and never used in computations as if it were one.
 *
 * <pre>{@code
 * ReportedFigure early = ReportedFigure.builder()
 *         .kind(FigureKind.RESOLVED_EARLY)
 *         .bound(ReportedFigure.Bound.MORE_THAN)
 *         .value(new BigDecimal("0.96"))
 *         .unit(FigureUnit.SHARE)
 *         .period(quarter.range())
 *         .source(LocalizedText.of("bài báo", "a press article"))
 *         .build();
 * early.compare(1191, 1240).value(); // AGREES
 * }</pre>
 *
 * <p>Shares are 0 to 1; dossiers and ranks are whole numbers. A share is published rounded: an EXACT 0.968 (96.8 %) agrees with
 * 1,200 of 1,240, which rounds to it, but 0 and 1 agree with none and all alone. An ABOUT figure without a tolerance agrees for sure only
 * with the same number: for any other the answer is UNDETERMINED. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ReportedFigure permits ImmutableReportedFigure {

    /** How the value is meant. */
    public enum Bound {
        /** The value itself; of a share, as far as its decimals say. */
        EXACT,
        /** More than the value, by how much is not said. */
        MORE_THAN,
        /** Near the value. */
        ABOUT
    }

    /** A share in whole percent has so many decimals. */
    private static final int PERCENT_DECIMALS = 2;

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

    /** Returns the days of the figure. */
    public abstract DateRange period();

    /** Returns the source: who published it and where. */
    public abstract LocalizedText source();

    /** Returns a builder; kind, value, unit, period and source are required, and the bound is EXACT by default. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Written.decimal("A reported figure", value());
        tolerance().ifPresent(tolerance -> Written.decimal("A tolerance", tolerance));
        outOf().ifPresent(most -> Written.decimal("What a figure is out of", most));
        List<Problem> problems = new ArrayList<>();
        if (value().signum() < 0) {
            problems.add(wrong("REPORTED-001", "value", value()));
        }
        if (unit().isWhole() && !isWhole(value())) {
            problems.add(wrong("REPORTED-002", "value", value()).with("unit", unit().name()));
        }
        if (unit() == FigureUnit.RANK && value().signum() == 0) {
            problems.add(wrong("REPORTED-003", "value", value()));
        }
        if (unit() == FigureUnit.SHARE && value().compareTo(BigDecimal.ONE) > 0) {
            problems.add(wrong("REPORTED-004", "value", value()));
        }
        outOf().ifPresent(most -> {
            if (!unit().hasWhole()) {
                problems.add(wrong("REPORTED-005", "outOf", most).with("unit", unit().name()));
            } else if (value().compareTo(most) > 0) {
                problems.add(wrong("REPORTED-006", "value", value()).with("outOf", most));
            }
        });
        tolerance().ifPresent(distance -> {
            if (bound() != Bound.ABOUT) {
                problems.add(wrong("REPORTED-007", "tolerance", distance).with("bound", bound().name()));
            } else if (distance.signum() < 0) {
                problems.add(wrong("REPORTED-008", "tolerance", distance));
            }
        });
        if (!problems.isEmpty()) {
            Checked.ofProblems(problems).orThrow();
        }
    }

    private static Problem wrong(String code, String field, BigDecimal found) {
        return Problem.of(code, Pointer.ROOT.field(field)).with("found", found);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private Agreement agreementWith(long part, long whole) {
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
            case EXACT -> of(distance.signum() == 0 || isRoundedTo(distance, whole));
            case MORE_THAN -> of(distance.signum() > 0);
            case ABOUT ->
                tolerance()
                        .map(limit -> of(distance.abs().compareTo(limit.multiply(whole)) <= 0))
                        .orElse(distance.signum() == 0 ? Agreement.AGREES : Agreement.UNDETERMINED);
        };
    }

    /** Tells whether a share that is so far from the value, times the whole, rounds half up to it: to whole percent at least. */
    private boolean isRoundedTo(BigDecimal distance, BigDecimal whole) {
        if (unit() != FigureUnit.SHARE || value().signum() == 0 || value().compareTo(BigDecimal.ONE) == 0) {
            return false;
        }
        BigDecimal half = BigDecimal.valueOf(5, Math.max(value().scale(), PERCENT_DECIMALS) + 1)
                .multiply(whole);
        return distance.compareTo(half.negate()) >= 0 && distance.compareTo(half) < 0;
    }

    private static Agreement of(boolean agrees) {
        return agrees ? Agreement.AGREES : Agreement.DISAGREES;
    }

    /**
     * Tells whether a computed value agrees with this figure, and why. An EXACT figure wants the same number, or a share that
     * rounds to it; MORE_THAN wants a greater one; ABOUT wants one within the tolerance, and where no tolerance is given only the same number is
     * known to agree.
     *
     * @param computed the value computed for the same period, in the unit of this figure
     */
    public Explained<Agreement> compare(BigDecimal computed) {
        return explained(agreement(computed, BigDecimal.ONE), unit().message(computed), computed);
    }

    /**
     * Tells whether a computed share agrees with this figure, which is a SHARE, and why. The two are compared as fractions,
     * so that nothing is rounded but what was published. Where the whole is 0 the answer is UNDETERMINED.
     *
     * @param part how many were counted in the same period, for instance the dossiers resolved early
     * @param whole of how many, for instance the dossiers resolved
     * @throws IllegalArgumentException if the figure is no SHARE, or the part is negative or more than the whole
     */
    public Explained<Agreement> compare(long part, long whole) {
        Agreement agreement = agreementWith(part, whole);
        if (whole == 0) {
            return explained(agreement, Message.of("QUALITY.computed.none"), BigDecimal.ZERO);
        }
        BigDecimal rounded =
                BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), Estimate.DECIMALS, RoundingMode.HALF_UP);
        return explained(
                agreement,
                Message.of("QUALITY.computed.share")
                        .with("part", part)
                        .with("whole", whole)
                        .with("rounded", rounded),
                rounded);
    }

    /**
     * Explains the answer.
     *
     * @param shown the computed value as a number, for a note on rounding
     */
    private Explained<Agreement> explained(Agreement agreement, Message computed, BigDecimal shown) {
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
        return switch (bound()) {
            case ABOUT -> new Explained<>(agreement, explanation.with(closeness()));
            case MORE_THAN -> new Explained<>(agreement, explanation);
            case EXACT -> {
                boolean rounded = agreement == Agreement.AGREES && value().compareTo(shown) != 0;
                yield new Explained<>(agreement, rounded ? explanation.with(rounding(shown)) : explanation);
            }
        };
    }

    private Explanation rounding(BigDecimal shown) {
        return Explanation.ofFact(
                Message.of("QUALITY.rounded").with("rounded", shown).with("value", value()));
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

    /** Returns kind, bound, value and unit, for a log. */
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
