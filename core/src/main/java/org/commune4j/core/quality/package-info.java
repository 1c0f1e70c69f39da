/**
 * How good a service is: figures that were reported, and figures that are computed. The two never mix.
 *
 * <p>A {@link org.commune4j.core.quality.ReportedFigure} is a figure that somebody published, with its bound ("more than
 * 96 %"), its period and its source. It can be compared with a computed value, and the answer may be that it cannot be told.
 */
@NullMarked
package org.commune4j.core.quality;

import org.jspecify.annotations.NullMarked;
