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
     * Returns the share that a part is of a whole, with the Wilson score interval of a sample. A mean on a scale is
     * such a share too, of the most that the answers could have given; as it varies no more than the answers yes and no
     * do, its interval is rather too wide than too narrow.
     *
     * @param part what was counted: the satisfied, or the steps above the worst answer that were given
     * @param each the most that one answer adds to it: 1, or the steps of the scale
     * @throws IllegalArgumentException if nobody answered, or more is counted than all answers could give
     */
    static Estimate of(long part, long each, long sampleSize, ConfidenceLevel confidence, long smallSample) {
        BigDecimal n = BigDecimal.valueOf(sampleSize);
        BigDecimal width = BigDecimal.valueOf(each);
        BigDecimal x = BigDecimal.valueOf(part);
        BigDecimal whole = n.multiply(width);
        if (sampleSize <= 0 || part < 0 || x.compareTo(whole) > 0) {
            throw new IllegalArgumentException(
                    "A share needs at least one answer and counts none to all of them, but found: " + part + " of "
                            + whole);
        }
        BigDecimal z = confidence.z();
        BigDecimal z2 = z.multiply(z);
        BigDecimal two = BigDecimal.valueOf(2);
        // With p the share: (2np + z² ± z √(z² + 4np(1-p))) / (2(n + z²)), both sides times the width
        BigDecimal spread = BigDecimal.valueOf(4)
                .multiply(x)
                .multiply(whole.subtract(x))
                .divide(whole, DIGITS)
                .multiply(width)
                .add(z2.multiply(width).multiply(width))
                .sqrt(DIGITS)
                .multiply(z);
        BigDecimal centre = two.multiply(x).add(z2.multiply(width));
        BigDecimal all = two.multiply(n.add(z2)).multiply(width);
        BigDecimal low = centre.subtract(spread).max(BigDecimal.ZERO).divide(all, DECIMALS, RoundingMode.FLOOR);
        BigDecimal high = centre.add(spread).divide(all, DECIMALS, RoundingMode.CEILING);
        return new Estimate(
                x.divide(whole, DECIMALS, RoundingMode.HALF_UP),
                low,
                high.min(BigDecimal.ONE.setScale(DECIMALS)),
                sampleSize,
                confidence,
                sampleSize < smallSample);
    }

    /** Returns the estimate in words, with its sample size and interval. */
    public Message message() {
        return Message.of(isSmallSample ? "QUALITY.estimate.small" : "QUALITY.estimate")
                .with("share", share)
                .with("low", low)
                .with("high", high)
                .with("confidence", confidence.share())
                .with("size", sampleSize);
    }
}
