package org.commune4j.core.rule;

import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.text.Message;

/** What the explanations of conditions and of verdicts share. */
final class Explaining {

    /** The code of a node that says that a rule failed. */
    static final String FAILED = "RULE.failed";

    private Explaining() {}

    /** Returns a context that does not note what is read: for what the answer itself did not need. */
    static RuleContext quiet(RuleContext context) {
        return context instanceof EvaluationContext.Recording recording ? recording.context() : context;
    }

    /** Returns the node that says that a part of the rule failed; its type only, for what it says may be personal data. */
    static Explanation failed(Throwable failure) {
        return Explanation.ofFact(
                        Message.of(FAILED).with("type", failure.getClass().getName()))
                .with(Mark.UNKNOWN);
    }
}
