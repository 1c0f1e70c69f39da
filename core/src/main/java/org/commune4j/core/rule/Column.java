package org.commune4j.core.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The judgements of one rule: a byte per subject beside the world's own list of subjects. Everything else is worked out
 * again when asked for. Where the rule speaks of no subject there is one judgement without a subject.
 */
final class Column<S> {

    /** Why a rule speaks of no subject. */
    enum Silence {
        NOT_IN_FORCE,
        ELSEWHERE,
        NO_SUBJECT
    }

    private static final Logger LOG = LoggerFactory.getLogger(Column.class);

    private final Rule<S> rule;
    private final List<Rule<S>> permissions;
    private final EvaluationContext context;
    private final List<? extends S> things;
    private final byte[] judgements;
    private final @Nullable Silence silence;
    private @Nullable Map<Integer, Throwable> failures;

    private Column(
            Rule<S> rule,
            List<Rule<S>> permissions,
            EvaluationContext context,
            List<? extends S> things,
            @Nullable Silence silence) {
        this.rule = rule;
        this.permissions = permissions;
        this.context = context;
        this.things = things;
        this.judgements = silence == null ? new byte[things.size()] : new byte[] {Judgement.NOT_APPLICABLE};
        this.silence = silence;
    }

    static <S> Column<S> ofSilence(Rule<S> rule, EvaluationContext context, Silence silence) {
        return new Column<>(rule, List.of(), context, List.of(), silence);
    }

    static <S> Column<S> of(
            Rule<S> rule, List<Rule<S>> permissions, EvaluationContext context, List<? extends S> things) {
        if (things.isEmpty()) {
            return ofSilence(rule, context, Silence.NO_SUBJECT);
        }
        Column<S> column = new Column<>(rule, permissions, context, things, null);
        column.judgeAll();
        return column;
    }

    private void judgeAll() {
        byte[] all = judgements;
        for (int i = 0; i < all.length; i++) {
            S thing = things.get(i);
            try {
                byte judgement = rule.judge(thing, context);
                all[i] = judgement == Judgement.BREACHED && !permissions.isEmpty() ? unlessPermitted(thing) : judgement;
            } catch (NoValue e) {
                all[i] = e.abolished() ? Judgement.NOT_APPLICABLE : Judgement.MISSING;
            } catch (RuntimeException e) {
                all[i] = Judgement.RULE_FAILED;
                keep(i, e);
            }
        }
    }

    private byte unlessPermitted(S thing) {
        byte judgement = Judgement.BREACHED;
        for (Rule<S> permission : permissions) {
            byte permitted = permission.judge(thing, context);
            if (permitted == Judgement.MET) {
                return Judgement.NOT_APPLICABLE;
            }
            if (permitted != Judgement.NOT_APPLICABLE) {
                judgement = permitted;
            }
        }
        return judgement;
    }

    private void keep(int index, RuntimeException failure) {
        if (failures == null) {
            failures = new HashMap<>();
        }
        failures.put(index, failure);
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "rule {} failed on {} with {}",
                    rule.code(),
                    safeId(index),
                    failure.getClass().getName());
        }
    }

    private @Nullable String safeId(int index) {
        try {
            return subjectId(index);
        } catch (RuntimeException e) {
            return "(no id)";
        }
    }

    Rule<S> rule() {
        return rule;
    }

    int size() {
        return judgements.length;
    }

    byte judgement(int index) {
        return judgements[index];
    }

    LocalDate date() {
        return context.date();
    }

    @Nullable
    String subjectId(int index) {
        return silence == null ? rule.subject().idOf(things.get(index)) : null;
    }

    @Nullable
    Throwable failure(int index) {
        return failures == null ? null : failures.get(index);
    }

    Explanation explain(int index) {
        VerdictExplanation<S> explanation = new VerdictExplanation<>(rule, context);
        return silence == null
                ? explanation.of(things.get(index), judgements[index], permissions, failure(index))
                : explanation.of(silence);
    }

    List<Message> remedies(int index) {
        byte judgement = judgements[index];
        if (judgement == Judgement.MET || judgement == Judgement.NOT_APPLICABLE || judgement == Judgement.RULE_FAILED) {
            return List.of();
        }
        try {
            return rule.remedies(things.get(index), context);
        } catch (NoValue e) {
            return List.of();
        }
    }

    /** The indexes sorted by subject id; empty if they are sorted as they stand. */
    Optional<int[]> order() {
        boolean sorted = true;
        for (int i = 1; i < judgements.length && sorted; i++) {
            sorted = id(i - 1).compareTo(id(i)) <= 0;
        }
        if (sorted) {
            return Optional.empty();
        }
        Integer[] indexes = new Integer[judgements.length];
        Arrays.setAll(indexes, i -> i);
        Arrays.sort(indexes, Comparator.comparing(this::id));
        return Optional.of(Arrays.stream(indexes).mapToInt(Integer::intValue).toArray());
    }

    private String id(int index) {
        return rule.subject().idOf(things.get(index));
    }
}
