/**
 * What is to be done and who was given it: tasks, assignments, transfers of authority, escalations.
 *
 * <p>A {@link org.commune4j.core.authority.Task} says what is to be done and, by its
 * {@link org.commune4j.core.authority.Competence}, at which level and by which body; a
 * {@link org.commune4j.core.authority.TaskCatalogue} is a list of them, and a
 * {@link org.commune4j.core.authority.TaskListFormat} reads one from a table. An
 * {@link org.commune4j.core.authority.Assignment} gives a task to a unit and, within it, to a post or an official; an
 * {@link org.commune4j.core.authority.AuthorityTransfer} gives the power to do it to another holder; an
 * {@link org.commune4j.core.authority.Escalation} takes a task that is too hard to a superior. An effort that is not given stays unknown
 * and shows.
 *
 * <p>These are facts one by one; who may act by them on a day is told by {@link org.commune4j.core.snapshot.TaskView}.
 */
@NullMarked
package org.commune4j.core.authority;

import org.jspecify.annotations.NullMarked;
