/**
 * For tests: arbitrary facts for jqwik ({@link org.commune4j.testkit.OrganisationArbitraries},
 * {@link org.commune4j.testkit.StaffingArbitraries}, {@link org.commune4j.testkit.QualityArbitraries}).
 */
@NullMarked
package org.commune4j.testkit;

import org.jspecify.annotations.NullMarked;
