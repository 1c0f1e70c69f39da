package org.commune4j.core.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.law.Ending;
import org.commune4j.core.text.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A rule in one evaluation.
 *
 * @param rule the rule
 * @param context what its conditions may know
 * @param permissions the permissions in force here and now that defeat it
 * @param ending the end of the law that it rests on, if that has ended here and now
 */
record AppliedRule<S>(
        Rule<S> rule, EvaluationContext context, List<AppliedRule<S>> permissions, Optional<Ending> ending) {

    private static final Logger LOG = LoggerFactory.getLogger(AppliedRule.class);

    AppliedRule(Rule<S> rule, EvaluationContext context, List<AppliedRule<S>> permissions) {
        this(rule, context, permissions, rule.basis().endedOn(context.date(), context.place()));
    }

    /** Tells whether the rule is in force on the date and in the place. */
    boolean isInForce() {
        return rule.isInForce(context.date(), context.place());
    }

    /** Returns the answer on one thing, unless a permission defeats the rule. */
    Answer judge(S thing) {
        Answer answer = judgeAlone(thing);
        return answer == Answer.BREACHED && !permissions.isEmpty() ? unlessPermitted(thing) : answer;
    }

    /** Returns what the answer on the thing rests on that is only assumed; empty if it is the same without. */
    Optional<Message> assumption(S thing, Answer answer) {
        if (!(context.world() instanceof Assuming<?> world)) {
            return Optional.empty();
        }
        return world.assumption().filter(unused -> !isKnown(thing, answer, world));
    }

    @SuppressWarnings("unchecked") // a world without its assumption is of its type
    private boolean isKnown(S thing, Answer answer, Assuming<?> world) {
        Object known = Objects.requireNonNull(world.withoutAssumption());
        return of(known).judge(thing == world ? (S) known : thing).says(answer);
    }

    private AppliedRule<S> of(Object world) {
        return new AppliedRule<>(
                rule,
                context.of(world),
                permissions.stream().map(permission -> permission.of(world)).toList(),
                ending);
    }

    /** Returns the end of the law that the thing rests on, if that has ended here and now. */
    Optional<Ending> endingOf(S thing) {
        return rule.subject().endedOn(thing, context.date(), context.place());
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

    /** What does not apply to a thing does not do so any more either; everything else is undetermined once the law has ended. */
    Answer judgeAlone(S thing) {
        Answer answer = judgeBy(context, thing);
        if (answer.doubt() == Doubt.MISSING && context.isAnyEnded()) {
            Answer former = judgeBy(context.formerly(), thing);
            answer = former.doubt() == Doubt.MISSING ? answer : Answer.ofEnded(former);
        }
        return answer.outcome() != Outcome.NOT_APPLICABLE
                        && (ending.isPresent() || endingOf(thing).isPresent())
                ? Answer.ofEnded(answer)
                : answer;
    }

    private Answer judgeBy(EvaluationContext known, S thing) {
        try {
            return rule.judge(thing, known);
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
