/**
 * Who is responsible: tasks, who holds the power to do them, who does them, and what happens when they are too hard.
 *
 * <p>A {@link org.commune4j.core.authority.Task} says what is to be done and, by its
 * {@link org.commune4j.core.authority.Competence}, at which level and by which body; a
 * {@link org.commune4j.core.authority.TaskCatalogue} is a list of them, and a
 * {@link org.commune4j.core.authority.TaskListFormat} reads one from a table. An
 * {@link org.commune4j.core.authority.Assignment} gives a task to a unit and, within it, to a post or an official; an
 * {@link org.commune4j.core.authority.AuthorityTransfer} gives the power to do it to another holder; an
 * {@link org.commune4j.core.authority.Escalation} takes a task that is too hard to a superior.
 *
 * <p>{@link org.commune4j.core.snapshot.Facts} holds all of that together with the people of the apparatus, checked,
 * and gives the {@link org.commune4j.core.snapshot.Snapshot} of any day. The
 * {@link org.commune4j.core.snapshot.AuthorityMatrix} answers who may do what, why, and on which days no unit or more
 * than one may. {@link org.commune4j.core.snapshot.Workload},
 * {@link org.commune4j.core.snapshot.Snapshot#keyPersonRisk} and
 * {@link org.commune4j.core.snapshot.EscalationFigures} count what follows from it. An effort that is not given stays
 * unknown and shows.
 */
@NullMarked
package org.commune4j.core.authority;

import org.commune4j.core.snapshot.AuthorityMatrix;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.snapshot.EscalationFigures;
import org.commune4j.core.snapshot.Workload;

import org.jspecify.annotations.NullMarked;
