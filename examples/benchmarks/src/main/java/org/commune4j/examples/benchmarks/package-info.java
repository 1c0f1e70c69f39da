/**
 * Benchmarks, each beside what a user would take instead and beside the limit of the machine. All figures are ratios within one
 * run; tests make sure that what is compared gives equal results.
 */
@NullMarked
package org.commune4j.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
