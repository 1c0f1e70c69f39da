/** Draws a commune: its chart as text for Graphviz and Mermaid, held by the tests to what those tools make of it. */
@NullMarked
package org.commune4j.examples.diagrams;

import org.jspecify.annotations.NullMarked;
