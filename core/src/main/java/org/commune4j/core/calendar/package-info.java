/**
 * Which days are worked, and what is not yet known about that.
 *
 * <p>A {@link org.commune4j.core.calendar.WorkCalendar} answers in constant time whether a day is worked, which day is n
 * working days away and how many lie between two days. It is built from weekly rest days,
 * {@linkplain org.commune4j.core.calendar.Holiday public holidays} with their compensation,
 * {@linkplain org.commune4j.core.calendar.Swap swaps} and {@linkplain org.commune4j.core.calendar.OfficeHours office hours};
 * {@link org.commune4j.core.calendar.DayStatus} says of one day what it is, why, and how sure that is.
 *
 * <p>What only a yearly decision can give is an {@link org.commune4j.core.calendar.Occasion}: until its
 * {@link org.commune4j.core.calendar.Decision} is published, the days on which its possible
 * {@linkplain org.commune4j.core.calendar.Arrangement outcomes} differ are OPEN. A question that touches one is refused with an
 * {@link org.commune4j.core.calendar.OpenDayException}, or answered with everything that is
 * {@linkplain org.commune4j.core.calendar.Possible possible}. A
 * year's {@link org.commune4j.core.calendar.Notice} is merged when it appears.
 *
 * <p>Nothing here knows a country: the data come from above.
 */
@NullMarked
package org.commune4j.core.calendar;

import org.jspecify.annotations.NullMarked;
