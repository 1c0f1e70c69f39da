package org.commune4j.core.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which proviso of a rule decides for one subject: none, one, or, where it cannot be told, several that hold at once or
 * some whose condition is unknown.
 */
final class ProvisoChoice<S> {

    private final List<Proviso<S>> holding;
    private final List<Proviso<S>> unknown;

    private ProvisoChoice(List<Proviso<S>> holding, List<Proviso<S>> unknown) {
        this.holding = holding;
        this.unknown = unknown;
    }

    static <S> ProvisoChoice<S> of(List<Proviso<S>> provisos, S thing, RuleContext context) {
        List<Proviso<S>> holding = new ArrayList<>(1);
        List<Proviso<S>> unknown = new ArrayList<>(0);
        for (Proviso<S> proviso : provisos) {
            Truth truth = proviso.condition().test(thing, context);
            if (truth.isTrue()) {
                holding.add(proviso);
            } else if (truth.isUnknown()) {
                unknown.add(proviso);
            }
        }
        int highest = holding.stream().mapToInt(Proviso::priority).max().orElse(Integer.MIN_VALUE);
        holding.removeIf(proviso -> proviso.priority() < highest);
        // One that would decide or collide if it held; what a known one outranks does not matter.
        unknown.removeIf(proviso -> proviso.priority() < highest);
        return new ProvisoChoice<>(holding, unknown);
    }

    byte judge(Rule<S> rule, S thing, RuleContext context) {
        if (conflict()) {
            return Judgement.CONFLICT;
        }
        if (!unknown.isEmpty()) {
            return Judgement.MISSING;
        }
        @Nullable Condition<S> asked = asked(rule);
        return asked == null ? Judgement.NOT_APPLICABLE : rule.judge(asked.test(thing, context));
    }

    /** Whether two provisos of the highest priority hold. */
    boolean conflict() {
        return holding.size() > 1;
    }

    /** The provisos that decide: one, or more in a conflict. */
    List<Proviso<S>> holding() {
        return holding;
    }

    /** The provisos of which it cannot be told whether they decide. */
    List<Proviso<S>> unknown() {
        return unknown;
    }

    /** What the rule asks of the subject, or null if a proviso exempts it. */
    @Nullable
    Condition<S> asked(Rule<S> rule) {
        return holding.isEmpty() ? rule.condition() : holding.get(0).instead().orElse(null);
    }
}
