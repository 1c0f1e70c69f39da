/**
 * The test of the public surface, compiled into the tests of each module that is published: it exists once and is
 * added to their test sources by the build.
 */
package org.commune4j.apisurface;
