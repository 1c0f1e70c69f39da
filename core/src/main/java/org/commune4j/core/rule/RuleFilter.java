package org.commune4j.core.rule;

import java.util.Set;
import org.immutables.value.Value;

/** Which rules and subjects to evaluate. What is left empty does not restrict; several kinds of restriction all hold. */
@Value.Immutable
public abstract sealed class RuleFilter permits ImmutableRuleFilter {

    /** Every rule on every subject. */
    public static final RuleFilter ALL = builder().build();

    RuleFilter() {}

    /** Returns codes of rules. */
    public abstract Set<String> codes();

    /** Returns the tags of which a rule has at least one. */
    public abstract Set<String> tags();

    /** Returns codes of kinds of subject, as {@link Subject#code()} gives them. */
    public abstract Set<String> subjects();

    /** Returns ids of subjects. */
    public abstract Set<String> subjectIds();

    /** Returns numbers of instruments on which a rule rests. */
    public abstract Set<String> instruments();

    /** Tells whether the rule is one of those asked for. */
    public boolean admits(Rule<?> rule) {
        return (codes().isEmpty() || codes().contains(rule.code()))
                && (tags().isEmpty() || rule.tags().stream().anyMatch(tags()::contains))
                && (subjects().isEmpty() || subjects().contains(rule.subject().code()))
                && (instruments().isEmpty()
                        || rule.basis()
                                .reference()
                                .filter(reference -> instruments()
                                        .contains(reference.instrument().number()))
                                .isPresent());
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleFilter}. Not thread-safe. */
    public static final class Builder extends ImmutableRuleFilter.Builder {
        Builder() {}
    }
}
