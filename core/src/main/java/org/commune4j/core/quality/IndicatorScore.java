package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.text.Worded;
import org.jspecify.annotations.Nullable;

/** The points of one indicator for one unit, with what lies behind them. */
public final class IndicatorScore {

    /** How the points came about. */
    public enum ScoreState implements Worded {
        /** From what was measured. */
        MEASURED,
        /** It could not be computed, and the definition awards points nevertheless. */
        AWARDED,
        /** It could not be computed, and has no points: this is not zero. */
        NOT_MEASURED,
        /** It never has points: its inputs are shown for information. */
        INFORMATION
    }

    private final Indicator indicator;
    private final Measurements measurements;
    private final ScoreState state;
    private final @Nullable BigDecimal points;
    private final Set<ScoreFlag> flags;

    private IndicatorScore(
            Indicator indicator,
            Measurements measurements,
            ScoreState state,
            @Nullable BigDecimal points,
            Set<ScoreFlag> flags) {
        this.indicator = indicator;
        this.measurements = measurements;
        this.state = state;
        this.points = points;
        this.flags = flags;
    }

    static IndicatorScore ofMeasured(
            Indicator indicator, Measurements measurements, BigDecimal points, Set<ScoreFlag> flags) {
        return new IndicatorScore(indicator, measurements, ScoreState.MEASURED, points, flags);
    }

    static IndicatorScore ofAwarded(
            Indicator indicator, Measurements measurements, BigDecimal points, Set<ScoreFlag> flags) {
        return new IndicatorScore(indicator, measurements, ScoreState.AWARDED, points, flags);
    }

    static IndicatorScore ofUnmeasured(Indicator indicator, Measurements measurements, Set<ScoreFlag> flags) {
        return new IndicatorScore(indicator, measurements, ScoreState.NOT_MEASURED, null, flags);
    }

    static IndicatorScore ofInformation(Indicator indicator, Measurements measurements) {
        return new IndicatorScore(indicator, measurements, ScoreState.INFORMATION, null, Set.of());
    }

    /** Returns the indicator. */
    public Indicator indicator() {
        return indicator;
    }

    /** Tells how the points came about. */
    public ScoreState state() {
        return state;
    }

    /** Returns the points; empty where not measured, and where the indicator never has any. */
    public Optional<BigDecimal> points() {
        return Optional.ofNullable(points);
    }

    /**
     * Returns the most points that could have been had here: the maximum of the indicator, or 0 where it was not
     * measured.
     */
    public BigDecimal measuredMaximum() {
        if (points == null) {
            return BigDecimal.ZERO;
        }
        // Where no maximum is known, what was given is all that is known to have been attainable.
        @Nullable BigDecimal maximum = indicator.maximumOrNull();
        return maximum == null ? points : maximum;
    }

    /**
     * Returns the rate before its target, to four decimals; empty where the formula has none or an input is missing.
     */
    public Optional<BigDecimal> rate() {
        return Scoring.rate(indicator, measurements);
    }

    /** Returns what there is to know about the data. */
    public Set<ScoreFlag> flags() {
        return flags;
    }

    /** Returns the inputs of the formula that something was said of, with their measures and the ids behind these. */
    public Map<Input, Measure> lineage() {
        Map<Input, Measure> lineage = new LinkedHashMap<>();
        for (Input input : indicator.formula().inputs()) {
            measurements.find(input).ifPresent(measure -> lineage.put(input, measure));
        }
        return Collections.unmodifiableMap(lineage);
    }

    @Nullable
    BigDecimal pointsOrNull() {
        return points;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorScore that
                && indicator.equals(that.indicator)
                && state == that.state
                && Objects.equals(points, that.points)
                && flags.equals(that.flags)
                && lineage().equals(that.lineage());
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, state, points);
    }

    /** Code and points, for a log. */
    @Override
    public String toString() {
        return indicator + " " + (points == null ? state : points);
    }
}
