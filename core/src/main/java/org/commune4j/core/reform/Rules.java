package org.commune4j.core.reform;

import java.util.List;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.rule.Rule;

/** Rules of the law book, on communes, provinces and dossiers. */
final class Rules extends Elements<Rule<?>> {

    Rules() {
        super(Rule::code, Rule::validity, rule -> rule.basis().reference());
    }

    @Override
    void add(Draft draft, Rule<?> rule) {
        draft.writes(Touched.RULE, rule.code());
        rule.defeats().forEach(defeated -> draft.reads(Touched.RULE, defeated));
        if (RuleSets.contains(draft.law(), rule.code())) {
            draft.fail(draft.problem("REFORM-007").with("id", rule.code()));
        } else {
            RuleSets.with(draft.law(), rule).ifPresentOrElse(draft::law, () -> unfit(draft, rule.code()));
        }
    }

    @Override
    void withdraw(Draft draft, String code) {
        if (exists(draft, code)) {
            draft.law(RuleSets.without(draft.law(), code));
        }
    }

    @Override
    List<Problem> doubts(String code, LawBook after, Pointer place) {
        List<String> exceptions = RuleSets.all(after)
                .filter(rule -> rule.defeats().contains(code))
                .map(Rule::code)
                .toList();
        return exceptions.isEmpty()
                ? List.of()
                : List.of(Problem.of("REFORM-106", place).with("rule", code).with("rules", exceptions));
    }

    /** Tells whether there is the rule that is going to be another. */
    static boolean exists(Draft draft, String code) {
        draft.writes(Touched.RULE, code);
        if (RuleSets.contains(draft.law(), code)) {
            return true;
        }
        draft.fail(draft.problem("REFORM-013").with("rule", code));
        return false;
    }

    /** Reports a rule that does not fit into the law book. */
    static void unfit(Draft draft, String code) {
        draft.fail(draft.problem("REFORM-014").with("rule", code));
    }
}
