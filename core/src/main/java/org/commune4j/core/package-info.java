/**
 * The root of the model. It holds no type; it sets, for all packages below it, how value types are generated: the
 * generated class and its builder stay package-private, so that the written type is all an embedder sees.
 */
// Only @Override may appear on generated code: anything else would have to be on a consumer's class path.
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        allowedClasspathAnnotations = {Override.class})
package org.commune4j.core;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
