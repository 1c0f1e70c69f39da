/**
 * The organisation as text that drawing tools read.
 *
 * <p>{@link org.commune4j.core.diagram.OrgDiagram} writes the units of a date, with or without who holds their posts, for Mermaid and for Graphviz.
 */
@NullMarked
package org.commune4j.core.diagram;

import org.jspecify.annotations.NullMarked;
