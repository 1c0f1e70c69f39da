/** Worked reforms of Mộ Đức, each kept as a scenario test. */
@NullMarked
package org.commune4j.examples.reforms;

import org.jspecify.annotations.NullMarked;
