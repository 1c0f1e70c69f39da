/**
 * When something is due, and why.
 *
 * <p>A {@link org.commune4j.core.deadline.Term} is one amount (three working days); a
 * {@link org.commune4j.core.deadline.TimeLimit} is a list of cases of which the coded
 * {@linkplain org.commune4j.core.deadline.CaseFacts facts} of a dossier choose one, with its
 * {@linkplain org.commune4j.core.deadline.CutOff cut-off}. How the law counts is one value,
 * {@link org.commune4j.core.deadline.Counting}: the calendar, the {@link org.commune4j.core.deadline.CountingPolicy} in which each
 * {@linkplain org.commune4j.core.deadline.Choice choice} says where it comes from, and what is owed where a date is missed.
 *
 * <p>Counted from a receipt, a term gives a {@link org.commune4j.core.deadline.Deadline}: its date, or the earliest and the
 * latest where the calendar awaits a decision, or every candidate where a fact is not known; and the receipt, in which each
 * calendar day is counted or not, with the reason. What happens on the way is added to it, in any order: a
 * {@linkplain org.commune4j.core.deadline.Pause pause}, an {@linkplain org.commune4j.core.deadline.Extension extension}.
 * {@link org.commune4j.core.deadline.Deadline#asOf} says how it {@linkplain org.commune4j.core.deadline.Standing stands} at any
 * moment. Whether events of a dossier can follow one another is not asked here but in {@code core.dossier}.
 */
@NullMarked
package org.commune4j.core.deadline;

import org.jspecify.annotations.NullMarked;
