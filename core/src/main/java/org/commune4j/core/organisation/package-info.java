/**
 * The apparatus: units, the posts in them, and what happened to the units.
 *
 * <p>A {@link org.commune4j.core.organisation.Unit} is a body with its place under another; a
 * {@link org.commune4j.core.organisation.Post} is a post in a unit, held or not;
 * {@link org.commune4j.core.organisation.UnitEvent} is a change in their history. Everything has a life:
 * {@link org.commune4j.core.snapshot.Facts} holds the facts, checked to fit together, and gives the
 * {@link org.commune4j.core.snapshot.Snapshot} of any day and the
 * {@link org.commune4j.core.organisation.Succession} of units; of data that came from elsewhere
 * {@link org.commune4j.core.snapshot.Facts#ofFitting} keeps what fits. What sort of unit or post something is
 * stays open ({@link org.commune4j.core.organisation.UnitKind}, {@link org.commune4j.core.organisation.PostKind},
 * {@link org.commune4j.core.organisation.Branch}): a country's law names its own.
 */
@NullMarked
package org.commune4j.core.organisation;

import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.snapshot.Snapshot;

import org.jspecify.annotations.NullMarked;
