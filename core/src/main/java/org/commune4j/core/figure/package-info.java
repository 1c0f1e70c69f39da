/**
 * Numbers beside numbers: what is counted, how much of it there is, and what two sides differ by.
 *
 * <p>A {@link org.commune4j.core.figure.Figure} is one word of the vocabulary of what is counted of the apparatus, its staff,
 * their load, the procedures and the service, with its unit and which way is better. A
 * {@link org.commune4j.core.figure.Quantity} is how much there is, exact, or that it is undetermined, which is not 0. A
 * {@link org.commune4j.core.figure.Compared} puts the quantities of two sides beside each other: the difference, and whether
 * it is better or worse ({@link org.commune4j.core.figure.Tendency}).
 *
 * <p>Who measures what lies above: a procedure and the counts of dossiers give the quantities of their figures
 * ({@code quantity(figure)}), and so does a measured situation.
 */
@NullMarked
package org.commune4j.core.figure;

import org.jspecify.annotations.NullMarked;
