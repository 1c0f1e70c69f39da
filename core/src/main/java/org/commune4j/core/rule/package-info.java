/**
 * A small rule engine for law: typed, dated, three-valued, and able to say why.
 *
 * <p>Start with {@link org.commune4j.core.rule.Rule}: a described {@link org.commune4j.core.rule.Condition} on a
 * {@link org.commune4j.core.rule.Subject}, with its strength, basis, validity, jurisdiction and labelled
 * exceptions. A {@link org.commune4j.core.rule.RuleSet} selects the subjects from a
 * world and evaluates; the {@link org.commune4j.core.rule.Evaluation} holds a {@link org.commune4j.core.rule.Verdict} for
 * every rule and subject. A condition answers with a {@link org.commune4j.core.rule.Truth}: what is not known stays
 * unknown. Figures of law are {@link org.commune4j.core.rule.Parameter parameters}, read only through the
 * {@link org.commune4j.core.rule.RuleContext}. What a word of the facts means is asked of a
 * {@link org.commune4j.core.rule.GivenWord}.
 */
@NullMarked
package org.commune4j.core.rule;

import org.jspecify.annotations.NullMarked;
