/**
 * Texts for people: a code with named arguments, rendered for a language only on demand.
 *
 * <p>{@link org.commune4j.core.text.Message} is the code and its arguments; {@link org.commune4j.core.text.MessageBundles}
 * holds the patterns per language ({@code vi} and {@code en} ship complete) and renders; a module or an embedder adds a
 * language or codes of its own as a {@link org.commune4j.core.text.MessageBundleProvider}, or for one call with
 * {@link org.commune4j.core.text.MessageBundles#with}. {@link org.commune4j.core.text.LocalizedText} is a name in several
 * languages. {@link org.commune4j.core.text.Echo} is how text from outside is shown in every message and {@code toString}.
 */
@NullMarked
package org.commune4j.core.text;

import org.jspecify.annotations.NullMarked;
