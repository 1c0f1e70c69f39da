package org.commune4j.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.commune4j.properties.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {

    /** The score intervals without continuity correction in table I of Newcombe, Statistics in Medicine 17 (1998) 857. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void agreesWithPublishedIntervals(long counted, long size, BigDecimal low, BigDecimal high) {
        Estimate estimate = Estimate.of(counted, 1, size, ConfidenceLevel.P95, 30);

        // ours are rounded outwards, the published ones to the nearest
        assertThat(estimate.low()).isBetween(low.subtract(new BigDecimal("0.0001")), low);
        assertThat(estimate.high()).isBetween(high, high.add(new BigDecimal("0.0001")));
    }

    @Test
    void saysWhereTheSampleIsSmall() {
        assertThat(Estimate.of(20, 1, 29, ConfidenceLevel.P95, 30).isSmallSample())
                .isTrue();
        assertThat(Estimate.of(20, 1, 30, ConfidenceLevel.P95, 30).isSmallSample())
                .isFalse();
    }

    @Test
    void needsAnAnswer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Estimate.of(0, 1, 0, ConfidenceLevel.P95, 30))
                .withMessageContaining("at least one answer");
    }

    /** The usual tables of sample sizes: 385 for five percentage points at 95 %, and so on. */
    @ParameterizedTest
    @CsvSource({"P95, 0.05, 385", "P95, 0.03, 1068", "P90, 0.05, 271", "P99, 0.05, 664", "P95, 0.49, 4"})
    void saysHowManyHaveToAnswer(ConfidenceLevel level, BigDecimal margin, long size) {
        assertThat(level.sampleSizeFor(margin)).isEqualTo(size);

        // whatever they answer; an interval is rounded outwards by less than a step
        BigDecimal most = margin.add(new BigDecimal("0.0001"));
        for (long counted = 0; counted <= size; counted++) {
            Estimate estimate = Estimate.of(counted, 1, size, level, 0);
            assertThat(estimate.high().subtract(estimate.share())).isLessThanOrEqualTo(most);
            assertThat(estimate.share().subtract(estimate.low())).isLessThanOrEqualTo(most);
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "-0.1", "0.5", "5"})
    void aMarginIsAShareBelowAHalf(BigDecimal margin) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfidenceLevel.P95.sampleSizeFor(margin))
                .withMessageContaining(margin.toString());
    }

    /** The ends of the interval are the shares p for which |x/n - p| = z √(p(1-p)/n): checked by squaring, without a root. */
    @Property(seed = Seed.FIXED)
    void endsSolveTheirEquation(
            @ForAll @LongRange(min = 1, max = 100_000) long size, @ForAll @LongRange(max = 100_000) long some) {
        long counted = some % (size + 1);
        BigDecimal x = BigDecimal.valueOf(counted);
        BigDecimal n = BigDecimal.valueOf(size);
        for (ConfidenceLevel level : ConfidenceLevel.values()) {
            Estimate estimate = Estimate.of(counted, 1, size, level, 30);

            assertThat(estimate.low()).isLessThanOrEqualTo(estimate.share());
            assertThat(estimate.high()).isGreaterThanOrEqualTo(estimate.share());
            // rounded outwards: an end is outside the interval, and a step inwards is inside it
            BigDecimal step = new BigDecimal("0.0001");
            if (estimate.low().signum() > 0) {
                assertThat(excess(counted, size, estimate.low(), level)).isNotNegative();
                if (estimate.low().add(step).multiply(n).compareTo(x) <= 0) {
                    assertThat(excess(counted, size, estimate.low().add(step), level))
                            .isNotPositive();
                }
            }
            if (estimate.high().compareTo(BigDecimal.ONE) < 0) {
                assertThat(excess(counted, size, estimate.high(), level)).isNotNegative();
                if (estimate.high().subtract(step).multiply(n).compareTo(x) >= 0) {
                    assertThat(excess(counted, size, estimate.high().subtract(step), level))
                            .isNotPositive();
                }
            }
        }
    }

    private static BigDecimal excess(long counted, long size, BigDecimal p, ConfidenceLevel level) {
        BigDecimal n = BigDecimal.valueOf(size);
        BigDecimal distance = BigDecimal.valueOf(counted).subtract(n.multiply(p));
        BigDecimal variance = level.z()
                .pow(2)
                .multiply(p)
                .multiply(BigDecimal.ONE.subtract(p))
                .multiply(n);
        return distance.pow(2).subtract(variance).setScale(12, RoundingMode.HALF_EVEN);
    }
}
