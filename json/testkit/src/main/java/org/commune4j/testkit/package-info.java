/**
 * For tests: arbitrary facts and reforms for jqwik ({@link org.commune4j.testkit.OrganisationArbitraries},
 * {@link org.commune4j.testkit.StaffingArbitraries}, {@link org.commune4j.testkit.AuthorityArbitraries},
 * {@link org.commune4j.testkit.QualityArbitraries},
 * {@link org.commune4j.testkit.ReformArbitraries}), assertions
 * ({@link org.commune4j.testkit.CommuneAssertions}), and scenario files run as JUnit tests
 * ({@link org.commune4j.testkit.ScenarioFiles}).
 */
@NullMarked
package org.commune4j.testkit;

import org.jspecify.annotations.NullMarked;
