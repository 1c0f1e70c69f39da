package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.commune4j.core.text.Message;

/**
 * A share found in a sample, with the interval that the share of everybody lies in. All shares are 0 to 1 with four decimals,
 * the interval rounded outwards.
 *
 * @param share the share in the sample
 * @param low the lower end of the interval
 * @param high the upper end of the interval
 * @param sampleSize how many answered
 * @param confidence how sure the interval is
 * @param isSmallSample whether fewer answered than the questionnaire asks for: the share says little
 */
public record Estimate(
        BigDecimal share,
        BigDecimal low,
        BigDecimal high,
        long sampleSize,
        ConfidenceLevel confidence,
        boolean isSmallSample) {

    static final int DECIMALS = 4;

    // The root of a decimal is rounded correctly to this many digits, on every machine.
    private static final MathContext DIGITS = new MathContext(24, RoundingMode.HALF_EVEN);

    /**
     * The share of some of the sample, with its Wilson score interval.
     *
     * @throws IllegalArgumentException if nobody answered, or more than answered are counted
     */
    static Estimate of(long counted, long sampleSize, ConfidenceLevel confidence, long smallSample) {
        if (sampleSize <= 0 || counted < 0 || counted > sampleSize) {
            throw new IllegalArgumentException(
                    "A share needs at least one answer and counts none to all of them, but found: " + counted + " of "
                            + sampleSize);
        }
        BigDecimal x = BigDecimal.valueOf(counted);
        BigDecimal n = BigDecimal.valueOf(sampleSize);
        BigDecimal z = confidence.z();
        BigDecimal z2 = z.multiply(z);
        BigDecimal two = BigDecimal.valueOf(2);
        // (2x + z² ± z √(z² + 4x(n-x)/n)) / (2(n + z²))
        BigDecimal spread = BigDecimal.valueOf(4)
                .multiply(x)
                .multiply(n.subtract(x))
                .divide(n, DIGITS)
                .add(z2)
                .sqrt(DIGITS)
                .multiply(z);
        BigDecimal centre = two.multiply(x).add(z2);
        BigDecimal whole = two.multiply(n.add(z2));
        BigDecimal low = centre.subtract(spread).max(BigDecimal.ZERO).divide(whole, DECIMALS, RoundingMode.FLOOR);
        BigDecimal high = centre.add(spread).divide(whole, DECIMALS, RoundingMode.CEILING);
        return new Estimate(
                x.divide(n, DECIMALS, RoundingMode.HALF_UP),
                low,
                high.min(BigDecimal.ONE.setScale(DECIMALS)),
                sampleSize,
                confidence,
                sampleSize < smallSample);
    }

    /** The estimate in words, with its sample size and interval. */
    public Message message() {
        return Message.of(isSmallSample ? "QUALITY.estimate.small" : "QUALITY.estimate")
                .with("share", share)
                .with("low", low)
                .with("high", high)
                .with("confidence", confidence.share())
                .with("size", sampleSize);
    }
}
