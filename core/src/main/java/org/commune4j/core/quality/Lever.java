package org.commune4j.core.quality;

import java.math.BigDecimal;

/**
 * What changing one count alone can do towards a target.
 *
 * @param input what is counted
 * @param change how many more, or fewer if negative: the smallest change that reaches the target, else the largest possible
 * @param points the total after the change
 * @param suffices whether the change reaches the target
 */
public record Lever(Input input, long change, BigDecimal points, boolean suffices) {}
