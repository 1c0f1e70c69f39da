/**
 * Dates as the law uses them: half-open ranges and values that change over time.
 *
 * <p>{@link org.commune4j.core.time.DateRange} is the life of anything dated; {@link org.commune4j.core.time.Timeline}
 * is a value with its history; {@link org.commune4j.core.time.Dated} is anything that can be looked at on a date. Nothing
 * here reads a clock: the host passes the date.
 */
@NullMarked
package org.commune4j.core.time;

import org.jspecify.annotations.NullMarked;
