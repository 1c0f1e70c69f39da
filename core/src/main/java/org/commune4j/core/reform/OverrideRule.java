package org.commune4j.core.reform;

import java.util.List;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;

/** A rule binds with another strength or on other days. Immutable and thread-safe. */
public final class OverrideRule extends Change {

    private final String rule;
    private final Strength strength;
    private final DateRange validity;

    private OverrideRule(String rule, Strength strength, DateRange validity) {
        super("OVERRIDE_RULE", validity, List.of(rule, strength, validity));
        this.rule = Written.id("a rule", rule);
        this.strength = strength;
        this.validity = validity;
    }

    /**
     * Creates the change that a rule binds otherwise.
     *
     * @param rule the code of the rule
     * @param validity the days on which it is in force
     */
    public static OverrideRule of(String rule, Strength strength, DateRange validity) {
        return new OverrideRule(rule, strength, validity);
    }

    /** Returns the code of the rule. */
    public String rule() {
        return rule;
    }

    /** Returns its strength from now on. */
    public Strength strength() {
        return strength;
    }

    /** Returns the days on which it is in force. */
    public DateRange validity() {
        return validity;
    }

    @Override
    void apply(Draft draft) {
        if (Rules.exists(draft, rule)) {
            RuleSets.overriding(
                            draft.law(),
                            rule,
                            known -> known.toBuilder()
                                    .strength(strength)
                                    .inForce(validity)
                                    .build())
                    .ifPresentOrElse(draft::law, () -> Rules.unfit(draft, rule));
        }
    }
}
