/**
 * The apparatus as text that drawing tools read.
 *
 * <p>{@link org.commune4j.core.diagram.OrgDiagram} writes the chart or the roster of a date for Mermaid and for Graphviz.
 */
@NullMarked
package org.commune4j.core.diagram;

import org.jspecify.annotations.NullMarked;
