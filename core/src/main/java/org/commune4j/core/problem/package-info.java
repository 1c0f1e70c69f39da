/**
 * Bad input as data: every problem at once, each with its code, its place, what was found, what is allowed and what to
 * do.
 *
 * <p>{@link org.commune4j.core.problem.Checked} is a value or all the problems that stand in its way;
 * {@link org.commune4j.core.problem.Problem} is one of them; {@link org.commune4j.core.problem.Pointer} (RFC 6901) and
 * {@link org.commune4j.core.problem.Position} say where. {@link org.commune4j.core.problem.Entries} is a list of which
 * some elements could not be read, so that the others can be checked all the same. The factories and builders of the model
 * refuse a value by a {@link org.commune4j.core.problem.ProblemException}, whose pointers are the fields of a document: one
 * check serves the caller in Java and the reader of documents.
 */
@NullMarked
package org.commune4j.core.problem;

import org.jspecify.annotations.NullMarked;
