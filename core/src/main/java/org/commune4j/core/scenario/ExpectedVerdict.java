package org.commune4j.core.scenario;

import org.commune4j.core.rule.Outcome;

/**
 * What a rule is expected to say of a subject after the reforms.
 *
 * @param rule the code of the rule
 * @param subject the id of the subject
 * @param outcome what the rule says
 */
public record ExpectedVerdict(String rule, String subject, Outcome outcome) {}
