package org.commune4j.core.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which proviso of a rule decides for one subject: none, one, or, where that is undetermined, several that hold at once or
 * some whose condition is unknown.
 */
final class ProvisoChoice<S> {

    private final List<Proviso<S>> holding;
    private final List<Proviso<S>> unknown;
    private final List<Proviso<S>> outranked;

    private ProvisoChoice(List<Proviso<S>> holding, List<Proviso<S>> unknown, List<Proviso<S>> outranked) {
        this.holding = holding;
        this.unknown = unknown;
        this.outranked = outranked;
    }

    static <S> ProvisoChoice<S> of(List<Proviso<S>> provisos, S thing, RuleContext context) {
        List<Proviso<S>> holding = new ArrayList<>(1);
        List<Proviso<S>> unknown = new ArrayList<>(0);
        List<Proviso<S>> outranked = new ArrayList<>(0);
        for (Proviso<S> proviso : provisos) {
            Truth truth = holds(proviso, thing, context);
            if (truth.isTrue()) {
                holding.add(proviso);
            } else if (truth.isUnknown()) {
                unknown.add(proviso);
            }
        }
        int highest = holding.stream().mapToInt(Proviso::priority).max().orElse(Integer.MIN_VALUE);
        for (Proviso<S> proviso : provisos) {
            // One that would decide or collide if it held stays; what a known one outranks does not matter.
            if (proviso.priority() < highest && (holding.remove(proviso) || unknown.remove(proviso))) {
                outranked.add(proviso);
            }
        }
        return new ProvisoChoice<>(holding, unknown, outranked);
    }

    /** A proviso that turns on an abolished parameter does not apply: the rule itself does. */
    private static <S> Truth holds(Proviso<S> proviso, S thing, RuleContext context) {
        try {
            return Condition.answer(proviso.test(), thing, context);
        } catch (NoValue e) {
            return Truth.FALSE;
        }
    }

    Answer judge(Rule<S> rule, S thing, RuleContext context) {
        if (conflict()) {
            return Answer.CONFLICT;
        }
        if (!unknown.isEmpty()) {
            return Answer.MISSING;
        }
        if (holding.isEmpty()) {
            return rule.judgeCondition(thing, context);
        }
        Condition.@Nullable Test<S> instead = holding.get(0).insteadTest();
        return instead == null ? Answer.NOT_APPLICABLE : rule.judge(instead.test(thing, context));
    }

    /** Tells whether two provisos hold, neither has priority, and no unknown one could settle it. */
    boolean conflict() {
        return holding.size() > 1 && !couldBeSettled();
    }

    private boolean couldBeSettled() {
        for (Proviso<S> proviso : unknown) {
            if (proviso.priority() > holding.get(0).priority()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the provisos that decide: one, or more in a conflict. */
    List<Proviso<S>> holding() {
        return holding;
    }

    /** Returns the provisos that hold or may hold, but do not matter beside one of higher priority. */
    List<Proviso<S>> outranked() {
        return outranked;
    }

    /** Returns what the rule asks of the subject, or null if that is undetermined, or an exception exempts it. */
    @Nullable
    Condition<S> asked(Rule<S> rule) {
        if (holding.size() > 1 || !unknown.isEmpty()) {
            return null;
        }
        return holding.isEmpty() ? rule.condition() : holding.get(0).instead().orElse(null);
    }
}
