package org.commune4j.core.rule;

/** A rule with what it may know in one evaluation. */
record Applied<S>(Rule<S> rule, EvaluationContext context) {

    /** Returns the judgement on one thing; exceptions of the conditions pass through. */
    byte judge(S thing) {
        return rule.judge(thing, context);
    }
}
