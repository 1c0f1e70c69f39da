/**
 * Reasons as data. An {@link org.commune4j.core.explain.Explanation} is a tree of messages with their legal references;
 * text is rendered on demand. Two explanations can be compared: the {@linkplain
 * org.commune4j.core.explain.Explanation#firstDifference first node where they part} is the reason why two answers differ.
 * {@link org.commune4j.core.explain.Explained} is an answer with its reason.
 */
@NullMarked
package org.commune4j.core.explain;

import org.jspecify.annotations.NullMarked;
