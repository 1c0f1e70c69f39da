/**
 * What there is: units, the posts in them, what happened to units, officials, and who was appointed to what.
 *
 * <p>A {@link org.commune4j.core.organisation.Unit} is a body with its place under another; a {@link org.commune4j.core.organisation.Post} is a
 * post in a unit, held or not; {@link org.commune4j.core.organisation.UnitEvent} is a change in the history of units and
 * {@link org.commune4j.core.organisation.Succession} tells what became of them. An {@link org.commune4j.core.organisation.Official} is
 * known by an id; an {@link org.commune4j.core.organisation.Appointment} ties an official to a post for a time, by a decision and with a share
 * of working time. Posts are not people: several appointments of one official overlap by design. Everything has a life; what was
 * not given is empty, never a default. What sort of unit or post something is stays open
 * ({@link org.commune4j.core.organisation.UnitKind}, {@link org.commune4j.core.organisation.PostKind},
 * {@link org.commune4j.core.organisation.Branch}): a country's law names its own.
 *
 * <p>These are facts one by one. {@link org.commune4j.core.snapshot.Facts} holds them together, checked, and gives the view of a day.
 */
@NullMarked
package org.commune4j.core.organisation;

import org.jspecify.annotations.NullMarked;
