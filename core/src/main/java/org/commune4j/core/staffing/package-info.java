/**
 * Whether people fit their posts, and how many there may be.
 *
 * <p>{@link org.commune4j.core.staffing.Suitability} tells who fits which post on a date and why;
 * {@link org.commune4j.core.staffing.Incompatibility} names posts that exclude each other;
 * {@link org.commune4j.core.staffing.StaffQuota} counts who is in a quota; {@link org.commune4j.core.staffing.KeyPersonRisk} names
 * those whose absence would leave work undone. All read the {@link org.commune4j.core.snapshot.Snapshot} of a day.
 */
@NullMarked
package org.commune4j.core.staffing;

import org.jspecify.annotations.NullMarked;
