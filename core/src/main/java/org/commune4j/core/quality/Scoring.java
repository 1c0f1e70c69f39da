package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.quality.Formula.Banded;
import org.commune4j.core.quality.Formula.Complement;
import org.commune4j.core.quality.Formula.Given;
import org.commune4j.core.quality.Formula.Information;
import org.commune4j.core.quality.Formula.Ratio;
import org.jspecify.annotations.Nullable;

/** The reckoning of scores: fractions of whole numbers, divided once and rounded once. */
final class Scoring {

    private static final int RATE_DECIMALS = 4;

    /** A rate as a fraction, not above 1, with whether a part had to be cut to its whole. */
    private record Rate(BigDecimal numerator, BigDecimal denominator, boolean isCut) {}

    private Scoring() {}

    static Score score(IndexDefinition index, Measurements measurements) {
        Rounding rounding = index.rounding();
        List<IndicatorGroup> definitions = index.groups();
        GroupScore[] groups = new GroupScore[definitions.size()];
        @Nullable BigDecimal total = null;
        BigDecimal measured = BigDecimal.ZERO;
        for (int i = 0; i < groups.length; i++) {
            GroupScore score = score(definitions.get(i), measurements, rounding);
            groups[i] = score;
            total = sum(total, score.pointsOrNull());
            measured = measured.add(score.measuredMaximum());
        }
        return new Score(
                index,
                measurements,
                List.of(groups),
                total == null ? null : rounding.total(total).min(measured),
                measured,
                null);
    }

    private static GroupScore score(IndicatorGroup group, Measurements measurements, Rounding rounding) {
        List<Indicator> definitions = group.indicators();
        IndicatorScore[] indicators = new IndicatorScore[definitions.size()];
        @Nullable BigDecimal points = null;
        BigDecimal measured = BigDecimal.ZERO;
        for (int i = 0; i < indicators.length; i++) {
            IndicatorScore score = score(definitions.get(i), measurements, rounding);
            indicators[i] = score;
            points = sum(points, score.pointsOrNull());
            measured = measured.add(score.measuredMaximum());
        }
        return new GroupScore(
                group,
                List.of(indicators),
                points == null ? null : rounding.group(points).min(measured),
                measured);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal sum, @Nullable BigDecimal more) {
        if (more == null) {
            return sum;
        }
        return sum == null ? more : sum.add(more);
    }

    static IndicatorScore score(Indicator indicator, Measurements measurements, Rounding rounding) {
        if (!indicator.appliesTo(measurements.level())) {
            return fallback(indicator, measurements, rounding, indicator.outsideLevels(), ScoreFlag.OUTSIDE_LEVELS);
        }
        Formula formula = indicator.formula();
        if (formula instanceof Information) {
            return IndicatorScore.ofInformation(indicator, measurements);
        }
        if (formula instanceof Given given) {
            return given(indicator, given, measurements, rounding);
        }
        @Nullable BigDecimal maximum = indicator.maximumOrNull();
        if (maximum == null) {
            return IndicatorScore.ofUnmeasured(indicator, measurements, Set.of(ScoreFlag.MAXIMUM_UNKNOWN));
        }
        if (formula instanceof Banded banded) {
            return banded(indicator, maximum, banded, measurements, rounding);
        }
        return proportional(indicator, maximum, formula, measurements, rounding);
    }

    private static IndicatorScore fallback(
            Indicator indicator, Measurements measurements, Rounding rounding, Fallback fallback, ScoreFlag flag) {
        Set<ScoreFlag> flags = Set.of(flag);
        return switch (fallback) {
            case NOT_MEASURED -> IndicatorScore.ofUnmeasured(indicator, measurements, flags);
            case FULL_POINTS ->
                IndicatorScore.ofAwarded(
                        indicator,
                        measurements,
                        atMost(indicator, rounding.indicator(indicator.maximum().orElseThrow())),
                        flags);
            case ZERO_POINTS ->
                IndicatorScore.ofAwarded(indicator, measurements, rounding.indicator(BigDecimal.ZERO), flags);
        };
    }

    /** Rounding up must not lift points above a maximum with more decimals than are kept. */
    private static BigDecimal atMost(Indicator indicator, BigDecimal rounded) {
        @Nullable BigDecimal maximum = indicator.maximumOrNull();
        return maximum == null ? rounded : rounded.min(maximum);
    }

    private static IndicatorScore given(
            Indicator indicator, Given given, Measurements measurements, Rounding rounding) {
        @Nullable BigDecimal points = measurements.valueOrNull(given.input());
        if (points == null) {
            return fallback(indicator, measurements, rounding, indicator.missingInput(), ScoreFlag.INPUT_MISSING);
        }
        @Nullable BigDecimal maximum = indicator.maximumOrNull();
        boolean allowed =
                given.allowed().isEmpty() || given.allowed().stream().anyMatch(range -> range.contains(points));
        if (!allowed || (maximum != null && points.compareTo(maximum) > 0)) {
            return IndicatorScore.ofUnmeasured(indicator, measurements, Set.of(ScoreFlag.GIVEN_OUT_OF_RANGE));
        }
        return IndicatorScore.ofMeasured(
                indicator,
                measurements,
                atMost(indicator, rounding.indicator(points)),
                maximum == null ? Set.of(ScoreFlag.MAXIMUM_UNKNOWN) : Set.of());
    }

    private static IndicatorScore banded(
            Indicator indicator, BigDecimal maximum, Banded banded, Measurements measurements, Rounding rounding) {
        @Nullable BigDecimal value = measurements.valueOrNull(banded.input());
        if (value == null) {
            return fallback(indicator, measurements, rounding, indicator.missingInput(), ScoreFlag.INPUT_MISSING);
        }
        @Nullable Band band = null;
        for (Band candidate : banded.bands()) {
            if (value.compareTo(candidate.from()) >= 0) {
                band = candidate;
            }
        }
        BigDecimal points = BigDecimal.ZERO;
        if (band != null) {
            // points + (value - from) * pointsPerStep / step, as one fraction
            BigDecimal risen = value.subtract(band.from()).multiply(band.pointsPerStep());
            points = rounding.divide(band.points().multiply(band.step()).add(risen), band.step());
        }
        BigDecimal bounded = points.max(BigDecimal.ZERO).min(maximum);
        return IndicatorScore.ofMeasured(
                indicator, measurements, rounding.indicator(bounded).min(maximum), Set.of());
    }

    private static IndicatorScore proportional(
            Indicator indicator, BigDecimal maximum, Formula formula, Measurements measurements, Rounding rounding) {
        List<Share> shares = sharesOf(formula);
        BigDecimal[] values = new BigDecimal[2 * shares.size()];
        boolean isZero = false;
        for (int i = 0; i < shares.size(); i++) {
            @Nullable
            BigDecimal numerator = measurements.valueOrNull(shares.get(i).numerator());
            @Nullable
            BigDecimal denominator = measurements.valueOrNull(shares.get(i).denominator());
            if (numerator == null || denominator == null) {
                return fallback(indicator, measurements, rounding, indicator.missingInput(), ScoreFlag.INPUT_MISSING);
            }
            isZero |= denominator.signum() == 0;
            values[2 * i] = numerator;
            values[2 * i + 1] = denominator;
        }
        if (isZero) {
            return fallback(indicator, measurements, rounding, indicator.zeroDenominator(), ScoreFlag.ZERO_DENOMINATOR);
        }
        Rate rate = rate(formula, shares, values);
        BigDecimal target = target(formula);
        BigDecimal wanted = target.compareTo(BigDecimal.ONE) == 0
                ? rate.denominator()
                : rate.denominator().multiply(target);
        BigDecimal points = rate.numerator().compareTo(wanted) >= 0
                ? rounding.indicator(maximum)
                : rounding.divide(maximum.multiply(rate.numerator()), wanted);
        return IndicatorScore.ofMeasured(
                indicator,
                measurements,
                points.min(maximum),
                rate.isCut() ? Set.of(ScoreFlag.PART_EXCEEDS_WHOLE) : Set.of());
    }

    /** Returns the shares of a formula that has them; none for the others. */
    static List<Share> sharesOf(Formula formula) {
        if (formula instanceof Ratio ratio) {
            return ratio.factors();
        }
        return formula instanceof Complement complement ? complement.lost() : List.of();
    }

    static BigDecimal target(Formula formula) {
        if (formula instanceof Ratio ratio) {
            return ratio.target();
        }
        return formula instanceof Complement complement ? complement.target() : BigDecimal.ONE;
    }

    /** The rate as one fraction; the values are those of the shares, numerator and denominator in turn. */
    private static Rate rate(Formula formula, List<Share> shares, BigDecimal[] values) {
        boolean cut = false;
        for (int i = 0; i < shares.size(); i++) {
            BigDecimal whole = values[2 * i + 1];
            if (values[2 * i].compareTo(whole) > 0) {
                values[2 * i] = whole;
                cut = true;
            }
            if (shares.get(i).isRest()) {
                values[2 * i] = whole.subtract(values[2 * i]);
            }
        }
        if (formula instanceof Ratio) {
            BigDecimal numerator = values[0];
            BigDecimal denominator = values[1];
            for (int i = 1; i < shares.size(); i++) {
                numerator = numerator.multiply(values[2 * i]);
                denominator = denominator.multiply(values[2 * i + 1]);
            }
            return new Rate(numerator, denominator, cut);
        }
        // a/b + c/d = (ad + cb)/(bd), and so on
        BigDecimal lost = values[0];
        BigDecimal whole = values[1];
        for (int i = 1; i < shares.size(); i++) {
            BigDecimal denominator = values[2 * i + 1];
            lost = lost.multiply(denominator).add(values[2 * i].multiply(whole));
            whole = whole.multiply(denominator);
        }
        return new Rate(whole.subtract(lost).max(BigDecimal.ZERO), whole, cut);
    }

    /**
     * Returns the rate before its target, to four decimals (two of a percentage); empty where the formula has none or
     * it was not measured.
     */
    static Optional<BigDecimal> rate(Indicator indicator, Measurements measurements) {
        List<Share> shares = sharesOf(indicator.formula());
        BigDecimal[] values = new BigDecimal[2 * shares.size()];
        for (int i = 0; i < shares.size(); i++) {
            @Nullable
            BigDecimal numerator = measurements.valueOrNull(shares.get(i).numerator());
            @Nullable
            BigDecimal denominator = measurements.valueOrNull(shares.get(i).denominator());
            if (numerator == null || denominator == null || denominator.signum() == 0) {
                return Optional.empty();
            }
            values[2 * i] = numerator;
            values[2 * i + 1] = denominator;
        }
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        Rate rate = rate(indicator.formula(), shares, values);
        return Optional.of(rate.numerator().divide(rate.denominator(), RATE_DECIMALS, RoundingMode.HALF_UP));
    }

    /** Returns the union of the flags, in the order of the enum. */
    static Set<ScoreFlag> union(List<Set<ScoreFlag>> sets) {
        Set<ScoreFlag> union = EnumSet.noneOf(ScoreFlag.class);
        sets.forEach(union::addAll);
        return union;
    }
}
