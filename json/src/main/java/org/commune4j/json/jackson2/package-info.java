/**
 * Jackson 2 data binding over the codecs of this library, for a host whose own documents hold values of this library:
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(CommuneModule.of(CommuneJson.strict()));
 * }</pre>
 *
 * <p>The host brings {@code com.fasterxml.jackson.databind}, which is optional here; a modular one also requires it.
 * The rules for what stands inside a value of this library are those of {@link org.commune4j.json.CommuneJson}; whether
 * a text is JSON at all is decided by the host's parser.
 */
@NullMarked
package org.commune4j.json.jackson2;

import org.jspecify.annotations.NullMarked;
