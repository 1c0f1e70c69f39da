/**
 * Where a norm comes from, how sure that is, and whom it binds.
 *
 * <p>An {@link org.commune4j.core.law.Instrument} is a law, decree, resolution or decision with its life and its
 * {@linkplain org.commune4j.core.law.Amendment amendments}; a {@link org.commune4j.core.law.LegalReference} points at a
 * {@link org.commune4j.core.law.Provision} of it and says how sure the reading is
 * ({@link org.commune4j.core.law.SourceStatus}). {@link org.commune4j.core.law.Basis} tells law from the model's own logic
 * and from management practice. {@link org.commune4j.core.law.Jurisdiction} says where a norm holds. A
 * {@link org.commune4j.core.law.Vocabulary} is the words that norms are put in, and those that hosts declare beside them.
 */
@NullMarked
package org.commune4j.core.law;

import org.jspecify.annotations.NullMarked;
