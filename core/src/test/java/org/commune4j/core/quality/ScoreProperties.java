package org.commune4j.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.quality.Indices.DISLIKED;
import static org.commune4j.core.quality.Indices.ONLINE;
import static org.commune4j.core.quality.Indices.ON_TIME;
import static org.commune4j.core.quality.Indices.PETITIONS;
import static org.commune4j.core.quality.Indices.PETITIONS_ON_TIME;
import static org.commune4j.core.quality.Indices.RECEIVED;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.commune4j.properties.Seed;

class ScoreProperties {

    /** Counts that contradict each other are among them, and so are counts that are missing. */
    @Provide
    Arbitrary<Measurements> measurements() {
        Arbitrary<Long> count = Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(0L)),
                        Tuple.of(9, Arbitraries.longs().between(0, 3000)))
                .injectNull(0.1)
                .withoutEdgeCases();
        return Combinators.combine(count, count, count, count, count, count)
                .as((received, onTime, online, disliked, petitions, petitionsOnTime) -> {
                    Measurements.Builder builder = Indices.commune();
                    put(builder, RECEIVED, received);
                    put(builder, ON_TIME, onTime);
                    put(builder, ONLINE, online);
                    put(builder, DISLIKED, disliked);
                    put(builder, PETITIONS, petitions);
                    put(builder, PETITIONS_ON_TIME, petitionsOnTime);
                    return builder.build();
                });
    }

    private static void put(Measurements.Builder builder, Input input, Long count) {
        builder.put(input, count == null ? Measure.NOT_MEASURED : Measure.of(count));
    }

    @Provide
    Arbitrary<Rounding.RoundingLevel> levels() {
        return Arbitraries.of(Rounding.RoundingLevel.class);
    }

    @Property(seed = Seed.FIXED)
    void aScoreNeverExceedsItsMaximum(
            @ForAll("measurements") Measurements measurements, @ForAll("levels") Rounding.RoundingLevel level) {
        Score score = Indices.service(level).score(measurements);

        for (IndicatorScore indicator : score.indicators()) {
            assertThat(indicator.points().orElse(BigDecimal.ZERO))
                    .isBetween(BigDecimal.ZERO, indicator.indicator().maximum().orElseThrow());
        }
        for (GroupScore group : score.groups()) {
            assertThat(group.points().orElse(BigDecimal.ZERO)).isBetween(BigDecimal.ZERO, group.measuredMaximum());
        }
        assertThat(score.points().orElse(BigDecimal.ZERO)).isBetween(BigDecimal.ZERO, score.measuredMaximum());
        assertThat(score.measuredMaximum())
                .isLessThanOrEqualTo(score.definition().maximum().orElseThrow());
    }

    @Property(seed = Seed.FIXED)
    void thePartsSumToTheTotal(@ForAll("measurements") Measurements measurements) {
        Score score = Indices.service(Rounding.RoundingLevel.INDICATOR).score(measurements);

        BigDecimal indicators = score.indicators().stream()
                .flatMap(indicator -> indicator.points().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal groups = score.groups().stream()
                .flatMap(group -> group.points().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(score.points().orElse(BigDecimal.ZERO))
                .isEqualByComparingTo(groups)
                .isEqualByComparingTo(indicators);
        assertThat(score.points().isEmpty())
                .isEqualTo(score.indicators().stream()
                        .allMatch(indicator -> indicator.points().isEmpty()));
    }

    @Property(seed = Seed.FIXED)
    void theTotalIsTheSumOfTheGroupsThatAreRounded(@ForAll("measurements") Measurements measurements) {
        Score score = Indices.service(Rounding.RoundingLevel.GROUP).score(measurements);

        assertThat(score.points().orElse(BigDecimal.ZERO))
                .isEqualByComparingTo(score.groups().stream()
                        .flatMap(group -> group.points().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Property(seed = Seed.FIXED)
    void moreOfAFavourableCountIsNeverWorse(
            @ForAll("measurements") Measurements measurements, @ForAll("levels") Rounding.RoundingLevel level) {
        IndexDefinition index = Indices.service(level);
        for (Input favourable : new Input[] {ON_TIME, ONLINE, PETITIONS_ON_TIME}) {
            assertThat(total(index, measurements, favourable, 1))
                    .as("one more %s", favourable)
                    .isGreaterThanOrEqualTo(total(index, measurements, favourable, 0));
        }
        assertThat(total(index, measurements, DISLIKED, 1))
                .isLessThanOrEqualTo(total(index, measurements, DISLIKED, 0));
    }

    private static BigDecimal total(IndexDefinition index, Measurements measurements, Input input, long more) {
        Measure measure = measurements.get(input);
        Measurements changed = measure.value()
                .map(value -> measurements.with(input, Measure.of(value.add(BigDecimal.valueOf(more)))))
                .orElse(measurements);
        return index.score(changed).points().orElse(BigDecimal.ZERO);
    }

    /** A lever that suffices reaches the target, and one less would not. */
    @Property(seed = Seed.FIXED)
    void leversAreTheSmallestThatSuffice(@ForAll("measurements") Measurements measurements) {
        IndexDefinition index = Indices.service(Rounding.RoundingLevel.INDICATOR);
        Score score = index.score(measurements);
        BigDecimal target = score.points().orElse(BigDecimal.ZERO).add(new BigDecimal("0.5"));

        for (Lever lever : score.gapTo(target).levers()) {
            BigDecimal reached = total(index, measurements, lever.input(), lever.change());
            assertThat(reached).isEqualByComparingTo(lever.points());
            assertThat(reached.compareTo(target) >= 0).isEqualTo(lever.suffices());
            if (lever.suffices()) {
                assertThat(total(index, measurements, lever.input(), lever.change() - Long.signum(lever.change())))
                        .isLessThan(target);
            }
        }
    }
}
