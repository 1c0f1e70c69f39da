package org.commune4j.core.rule;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A rule in one evaluation.
 *
 * @param rule the rule
 * @param context what its conditions may know
 * @param permissions the permissions in force here and now that defeat it
 */
record AppliedRule<S>(Rule<S> rule, EvaluationContext context, List<AppliedRule<S>> permissions) {

    private static final Logger LOG = LoggerFactory.getLogger(AppliedRule.class);

    /** Tells whether the rule is in force on the date and in the place. */
    boolean isInForce() {
        return rule.validity().contains(context.date()) && rule.jurisdiction().covers(context.place());
    }

    /** Returns the answer on one thing, unless a permission defeats the rule. */
    Answer judge(S thing) {
        Answer answer = judgeAlone(thing);
        return answer == Answer.BREACHED && !permissions.isEmpty() ? unlessPermitted(thing) : answer;
    }

    /** One permission that holds defeats the rule; else the first that may hold leaves it open. */
    private Answer unlessPermitted(S thing) {
        Answer answer = Answer.BREACHED;
        for (AppliedRule<S> permission : permissions) {
            Answer permitted = permission.judgeAlone(thing);
            if (permitted == Answer.MET) {
                return Answer.NOT_APPLICABLE;
            }
            if (permitted != Answer.NOT_APPLICABLE && answer == Answer.BREACHED) {
                answer = permitted;
            }
        }
        return answer;
    }

    private Answer judgeAlone(S thing) {
        try {
            return rule.judge(thing, context);
        } catch (NoValue e) {
            return e.answer();
        } catch (RuntimeException e) {
            if (LOG.isDebugEnabled()) {
                LOG.debug(
                        "rule {} failed on {} with {}",
                        rule.code(),
                        rule.subject().idOf(thing),
                        e.getClass().getName());
            }
            return Answer.ofFailure(e);
        }
    }
}
