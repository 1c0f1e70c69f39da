package org.commune4j.core.quality;

import java.math.BigDecimal;

/**
 * What one more of an input would do to the total, all else unchanged.
 *
 * @param input the input
 * @param points the change of the unrounded total, negative if it would fall
 */
public record Effect(Input input, BigDecimal points) {}
