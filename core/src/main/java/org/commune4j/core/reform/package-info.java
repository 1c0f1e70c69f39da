/**
 * Reforms as values.
 *
 * <p>A {@link org.commune4j.core.reform.Reform} is a named list of typed {@linkplain org.commune4j.core.reform.Change
 * changes}, each with the day it takes effect and the act or law it rests on. Applied to a
 * {@link org.commune4j.core.commune.Situation} it gives a new one, or all that stands in its way; the situation it was
 * applied to is untouched. {@link org.commune4j.core.reform.Reform#conflicts Reform.conflicts} names where two reforms touch
 * the same thing, {@link org.commune4j.core.reform.Reform#lint Reform.lint} what an author should look at again.
 *
 * <p>What a commune cannot change itself it proposes to the competent authority: a
 * {@link org.commune4j.core.reform.Proposal} is a change with its evidence and addressee, and can be tried as a reform.
 */
@NullMarked
package org.commune4j.core.reform;

import org.jspecify.annotations.NullMarked;
