/**
 * What the facade and the adapter for data binding share of Jackson 2: {@link org.commune4j.json.stream.JacksonSink} writes
 * and {@link org.commune4j.json.stream.JacksonTokens} names tokens. Not exported.
 */
@NullMarked
package org.commune4j.json.stream;

import org.jspecify.annotations.NullMarked;
