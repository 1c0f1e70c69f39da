/**
 * The codecs of the types of the core, one class per package of the core; not part of the API. {@link
 * org.commune4j.json.model.StandardCodecs} lists those that are documents of their own.
 */
@NullMarked
package org.commune4j.json.model;

import org.jspecify.annotations.NullMarked;
