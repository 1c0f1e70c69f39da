/**
 * The root of the model. It holds no type of the model; it sets, for all packages below it, how value types are generated.
 */
@ModelStyle
@NullMarked
package org.commune4j.core;

import org.jspecify.annotations.NullMarked;
