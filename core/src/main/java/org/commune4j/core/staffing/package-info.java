/**
 * The people of the apparatus and the posts they hold.
 *
 * <p>An {@link org.commune4j.core.organisation.Official} is known by an id; an
 * {@link org.commune4j.core.organisation.Appointment} ties an official to a post for a time, by a decision and with a share
 * of working time. {@link org.commune4j.core.snapshot.Facts} holds them together with the apparatus, checked, and
 * gives the {@link org.commune4j.core.snapshot.Snapshot} of any day; of data that came from elsewhere
 * {@link org.commune4j.core.snapshot.Facts#ofFitting} keeps what fits. Posts are not people: several appointments
 * of one official overlap by design. What was not given is empty, never a default.
 */
@NullMarked
package org.commune4j.core.staffing;

import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.snapshot.Snapshot;

import org.jspecify.annotations.NullMarked;
