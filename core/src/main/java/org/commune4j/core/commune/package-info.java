/**
 * The facts of a commune and the law that judges them.
 *
 * <p>A {@link org.commune4j.core.commune.Commune} is what is known of one commune-level unit, with its history, and
 * says of each {@linkplain org.commune4j.core.commune.CommunePart part} how
 * {@linkplain org.commune4j.core.commune.Completeness complete} it is; {@link org.commune4j.core.commune.CommuneView}
 * is that on one date, as rules see it. A {@link org.commune4j.core.commune.LawBook} is parameters, tasks and rules as
 * one value: {@link org.commune4j.core.commune.LawBook#evaluate(Commune, java.time.LocalDate)} is the main entry.
 * {@link org.commune4j.core.commune.CommuneSubjects} are the kinds of things that rules judge. A
 * {@link org.commune4j.core.commune.Situation} is both together: what a reform takes and returns.
 */
@NullMarked
package org.commune4j.core.commune;

import org.jspecify.annotations.NullMarked;
