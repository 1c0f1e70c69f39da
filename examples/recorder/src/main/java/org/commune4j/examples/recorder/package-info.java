/** Writes what the library answers to files, so that two versions of it can be compared line by line. */
@NullMarked
package org.commune4j.examples.recorder;

import org.jspecify.annotations.NullMarked;
