/**
 * How good a service is: figures that were reported, and figures that are computed. The two never mix.
 *
 * <p>Computed: an {@link org.commune4j.core.quality.IndexDefinition} is an index as data, groups of
 * {@linkplain org.commune4j.core.quality.Indicator indicators} with their points and
 * {@linkplain org.commune4j.core.quality.Formula formulas}. Given what was counted for a unit in a
 * {@link org.commune4j.core.quality.ReportingPeriod}, its {@link org.commune4j.core.quality.Measurements}, it answers with a
 * {@link org.commune4j.core.quality.Score}: the points, what was measured and what was not, the reason, and what would move it
 * ({@link org.commune4j.core.quality.Gap}). Points are decimals: one division and one rounding each.
 *
 * A {@link org.commune4j.core.quality.Ranking} puts units in order, with an explicit
 * {@linkplain org.commune4j.core.quality.TiePolicy tie policy}.
 *
 * <p>Asked: a {@link org.commune4j.core.quality.Survey} counts the answers to a
 * {@link org.commune4j.core.quality.Questionnaire}; each share comes with its sample size and interval.
 * {@link org.commune4j.core.quality.CitizenFeedback} counts {@linkplain org.commune4j.core.quality.Petition feedback and petitions} and how
 * they were handled within their {@linkplain org.commune4j.core.quality.PetitionLimits limits}; what they say is repeated
 * nowhere.
 *
 * <p>Reported: a {@link org.commune4j.core.quality.ReportedFigure} is a figure as it was published, with its bound ("more than 96
 * %"), its period and its source. It can be compared with a computed value, and the answer may be undetermined.
 */
@NullMarked
package org.commune4j.core.quality;

import org.jspecify.annotations.NullMarked;
