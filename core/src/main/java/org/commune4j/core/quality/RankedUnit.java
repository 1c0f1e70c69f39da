package org.commune4j.core.quality;

import java.math.BigDecimal;

/**
 * The place of a unit in a ranking.
 *
 * @param unit the code of the unit
 * @param points its points
 * @param rank its rank, 1 for the best
 * @param ties how many other units have the same points
 * @param percentile the share of the ranked units that have the same points or fewer, this one included, to four decimals
 */
public record RankedUnit(String unit, BigDecimal points, int rank, int ties, BigDecimal percentile) {}
