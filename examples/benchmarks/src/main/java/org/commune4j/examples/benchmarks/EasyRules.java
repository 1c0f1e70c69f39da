package org.commune4j.examples.benchmarks;

import java.util.List;
import java.util.function.Function;
import org.commune4j.core.rule.Outcome;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Plain rules as Easy Rules runs them: fired for each subject. */
final class EasyRules<S> {

    private static final RulesEngine ENGINE = new DefaultRulesEngine();

    private final Rules rules = new Rules();

    EasyRules(List<PlainRule<S>> plain) {
        for (PlainRule<S> rule : plain) {
            rules.register(new RuleBuilder()
                    .name(rule.code())
                    .when(facts -> {
                        S subject = facts.get("subject");
                        return rule.judge(subject) == Outcome.BREACHED;
                    })
                    .then(facts -> {
                        List<String> findings = facts.get("findings");
                        findings.add(rule.code() + " " + facts.get("id"));
                    })
                    .build());
        }
    }

    void fire(List<S> subjects, Function<S, String> id, List<String> findings) {
        for (S subject : subjects) {
            Facts facts = new Facts();
            facts.put("subject", subject);
            facts.put("id", id.apply(subject));
            facts.put("findings", findings);
            ENGINE.fire(rules, facts);
        }
    }
}
