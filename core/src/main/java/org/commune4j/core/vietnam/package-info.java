/**
 * What Vietnamese law says, in no other package of the library: calendar, parameters, rules, procedures.
 *
 * <p>{@link org.commune4j.core.vietnam.VietnameseLunarCalendar} gives the two lunar days on which public holidays
 * depend. {@link org.commune4j.core.vietnam.Decision766} is the index of service quality, {@link
 * org.commune4j.core.vietnam.Decree307} the classification of communes. The seven forms of the one-stop mechanism
 * are {@linkplain org.commune4j.core.vietnam.DossierForm views} of dossiers, filled in with what only the host knows.
 * <p>What is flat and dated stands in tables, resources of this package in the format of {@link
 * org.commune4j.core.commune.LawFiles}: texts, procedures, tasks, figures, quotas, incompatibilities, notices, names. Each
 * is read when something in it is first asked for. Rules, indices and formulas are Java.
 *
 * <p>{@link org.commune4j.core.vietnam.PortalImport} makes procedures, and such tables, of what the National Public Service Portal
 * shows, and names every doubt.
 */
@NullMarked
package org.commune4j.core.vietnam;

import org.jspecify.annotations.NullMarked;
