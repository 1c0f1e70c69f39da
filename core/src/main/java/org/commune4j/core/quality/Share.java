package org.commune4j.core.quality;

/**
 * A part of a whole: how much of what was counted in the denominator is, or is not, counted in the numerator.
 *
 * @param numerator the part
 * @param denominator the whole
 * @param isRest whether the share is that of the rest, the whole without the part: with the dossiers on time as the part, the
 *     late ones
 */
public record Share(Input numerator, Input denominator, boolean isRest) {

    /** Returns the part of the whole. */
    public static Share of(Input numerator, Input denominator) {
        return new Share(numerator, denominator, false);
    }

    /** Returns the rest of the whole: what of the denominator is not in the part. */
    public static Share ofRest(Input part, Input denominator) {
        return new Share(part, denominator, true);
    }
}
