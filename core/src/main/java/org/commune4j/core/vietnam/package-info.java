/**
 * What Vietnamese law says, in no other package of the library: calendar, parameters, rules, procedures.
 *
 * <p>{@link org.commune4j.core.vietnam.VietnameseLunarCalendar} gives the two lunar days on which public holidays
 * depend. {@link org.commune4j.core.vietnam.Decision766} is the index of service quality, {@link
 * org.commune4j.core.vietnam.Decree307} the classification of communes. The forms 01 to 06 of the one-stop mechanism
 * are {@linkplain org.commune4j.core.vietnam.DossierForm views} of dossiers, filled in with what only the host knows.
 * {@link org.commune4j.core.vietnam.Instruments} holds the texts that all this rests on.
 */
@NullMarked
package org.commune4j.core.vietnam;

import org.jspecify.annotations.NullMarked;
