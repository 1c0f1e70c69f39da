/**
 * Jackson 3 data binding over the codecs of this library, for a host whose own documents hold values of this library:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(CommuneModule.of(CommuneJson.strict())).build();
 * }</pre>
 *
 * <p>The host brings {@code tools.jackson.databind}, which is optional here; a modular one also requires it. The rules
 * for what stands inside a value of this library are those of {@link org.commune4j.json.CommuneJson}; whether a text is
 * JSON at all is decided by the host's parser.
 */
@NullMarked
package org.commune4j.json.jackson3;

import org.jspecify.annotations.NullMarked;
