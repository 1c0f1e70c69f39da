/**
 * When something is due, and why: a ledger rather than a date.
 *
 * <p>A {@link org.commune4j.core.deadline.Term} is one amount (three working days); a
 * {@link org.commune4j.core.deadline.TimeLimit} is a list of cases of which the coded
 * {@linkplain org.commune4j.core.deadline.CaseFacts facts} of a dossier choose one, with its
 * {@linkplain org.commune4j.core.deadline.CutOff cut-off}. How days are counted is one value, the
 * {@link org.commune4j.core.deadline.CountingPolicy}; each {@linkplain org.commune4j.core.deadline.Choice choice} in it says
 * where it comes from.
 *
 * <p>Counted from a receipt, a term gives a {@link org.commune4j.core.deadline.Deadline}: its date, or the earliest and the
 * latest where the calendar awaits a decision, or every candidate where a fact is not known; and the receipt, in which each
 * calendar day is counted or not, with the reason. What happens on the way (supplements, suspensions, extensions) is recorded
 * in a {@link org.commune4j.core.deadline.DeadlineLedger}, which says on any moment how the dossier
 * {@linkplain org.commune4j.core.deadline.Standing stands}.
 */
@NullMarked
package org.commune4j.core.deadline;

import org.jspecify.annotations.NullMarked;
