package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The points of one group of indicators for one unit. */
public final class GroupScore {

    private final IndicatorGroup group;
    private final List<IndicatorScore> indicators;
    private final @Nullable BigDecimal points;
    private final BigDecimal measuredMaximum;

    GroupScore(
            IndicatorGroup group,
            List<IndicatorScore> indicators,
            @Nullable BigDecimal points,
            BigDecimal measuredMaximum) {
        this.group = group;
        this.indicators = indicators;
        this.points = points;
        this.measuredMaximum = measuredMaximum;
    }

    /** Returns the group. */
    public IndicatorGroup group() {
        return group;
    }

    /** Returns its indicators, in order. */
    public List<IndicatorScore> indicators() {
        return indicators;
    }

    /** Returns the points; empty if no indicator of the group was measured. */
    public Optional<BigDecimal> points() {
        return Optional.ofNullable(points);
    }

    /** Returns the most points of the indicators that were measured. */
    public BigDecimal measuredMaximum() {
        return measuredMaximum;
    }

    /** Returns the most points of what was not measured; empty if not known. */
    Optional<BigDecimal> unmeasuredMaximum() {
        if (indicators.stream().noneMatch(score -> score.state() == IndicatorScore.ScoreState.NOT_MEASURED)) {
            return Optional.of(BigDecimal.ZERO);
        }
        return group.maximum().map(maximum -> maximum.subtract(measuredMaximum));
    }

    @Nullable
    BigDecimal pointsOrNull() {
        return points;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupScore that
                && group.equals(that.group)
                && indicators.equals(that.indicators)
                && Objects.equals(points, that.points);
    }

    @Override
    public int hashCode() {
        return Objects.hash(group, points);
    }

    /** Code and points, for a log. */
    @Override
    public String toString() {
        return group + " " + (points == null ? "not measured" : points);
    }
}
