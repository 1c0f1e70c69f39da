/**
 * What a reform would change, and scenarios that keep it as a test.
 *
 * <p>A {@link org.commune4j.core.scenario.Comparison} sets two situations side by side on one date: each
 * {@linkplain org.commune4j.core.figure.Compared figure} with its unit, both values, the difference and whether it
 * is better or worse, and each {@linkplain org.commune4j.core.scenario.ChangedVerdict verdict} that changed with the reason.
 * Many reforms of one baseline share a {@link org.commune4j.core.scenario.MeasuredSituation}.
 * A {@link org.commune4j.core.scenario.Scenario} names reforms and what is expected of them;
 * {@link org.commune4j.core.scenario.ScenarioRun} says where it came out otherwise.
 */
@NullMarked
package org.commune4j.core.scenario;

import org.jspecify.annotations.NullMarked;
