package org.commune4j.core.rule;

import java.time.LocalDate;
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
        NO_SUBJECT,
        NOT_ASKED,
        SELECTION_FAILED
    }

    private static final Logger LOG = LoggerFactory.getLogger(Column.class);

    private final Applied<S> applied;
    private final List<Applied<S>> permissions;
    private final @Nullable Selection<S> selection;
    private final @Nullable Silence silence;
    private final byte[] judgements;
    private @Nullable Map<Integer, Throwable> failures;
    private volatile Selection.@Nullable Order order;

    private Column(
            Applied<S> applied,
            List<Applied<S>> permissions,
            @Nullable Selection<S> selection,
            @Nullable Silence silence,
            byte[] judgements) {
        this.applied = applied;
        this.permissions = permissions;
        this.selection = selection;
        this.silence = silence;
        this.judgements = judgements;
    }

    static <S> Column<S> ofSilence(Applied<S> applied, Silence silence) {
        return new Column<>(applied, List.of(), null, silence, new byte[] {Judgement.NOT_APPLICABLE});
    }

    static <S> Column<S> of(Applied<S> applied, List<Applied<S>> permissions, Selection<S> selection) {
        @Nullable RuntimeException failure = selection.failure();
        if (failure != null) {
            Column<S> column = new Column<>(
                    applied, List.of(), null, Silence.SELECTION_FAILED, new byte[] {Judgement.RULE_FAILED});
            column.failures = Map.of(0, failure);
            return column;
        }
        if (selection.size() == 0) {
            return ofSilence(applied, selection.isNarrowed() ? Silence.NOT_ASKED : Silence.NO_SUBJECT);
        }
        Column<S> column = new Column<>(applied, permissions, selection, null, new byte[selection.size()]);
        column.judgeAll(selection);
        return column;
    }

    private void judgeAll(Selection<S> all) {
        for (int i = 0; i < judgements.length; i++) {
            S thing = all.get(i);
            byte judgement = judge(applied, thing, i);
            judgements[i] =
                    judgement == Judgement.BREACHED && !permissions.isEmpty() ? unlessPermitted(thing, i) : judgement;
        }
    }

    private byte judge(Applied<S> asked, S thing, int index) {
        try {
            return asked.judge(thing);
        } catch (NoValue e) {
            return e.judgement();
        } catch (RuntimeException e) {
            keep(asked, index, e);
            return Judgement.RULE_FAILED;
        }
    }

    /** One permission that holds defeats the rule; else the first that may hold leaves it open. */
    private byte unlessPermitted(S thing, int index) {
        byte judgement = Judgement.BREACHED;
        for (Applied<S> permission : permissions) {
            byte permitted = judge(permission, thing, index);
            if (permitted == Judgement.MET) {
                judgement = Judgement.NOT_APPLICABLE;
                break;
            }
            if (permitted != Judgement.NOT_APPLICABLE && judgement == Judgement.BREACHED) {
                judgement = permitted;
            }
        }
        if (failures != null && judgement != Judgement.RULE_FAILED) {
            failures.remove(index);
        }
        return judgement;
    }

    private void keep(Applied<S> failed, int index, RuntimeException failure) {
        if (failures == null) {
            failures = new HashMap<>();
        }
        failures.putIfAbsent(index, failure);
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "rule {} failed on {} with {}",
                    failed.rule().code(),
                    subjectId(index).orElse("-"),
                    failure.getClass().getName());
        }
    }

    Rule<S> rule() {
        return applied.rule();
    }

    int size() {
        return judgements.length;
    }

    byte judgement(int index) {
        return judgements[index];
    }

    LocalDate date() {
        return applied.context().date();
    }

    Optional<String> subjectId(int index) {
        return selection == null ? Optional.empty() : selection.id(index);
    }

    @Nullable
    Throwable failure(int index) {
        return failures == null ? null : failures.get(index);
    }

    Explanation explain(int index) {
        VerdictExplanation<S> explanation = new VerdictExplanation<>(applied, permissions);
        if (selection == null || silence != null) {
            return explanation.of(silence, failure(index));
        }
        return explanation.of(selection.get(index), judgements[index], failure(index));
    }

    List<Message> remedies(int index) {
        byte judgement = judgements[index];
        if (selection == null
                || judgement == Judgement.MET
                || judgement == Judgement.NOT_APPLICABLE
                || judgement == Judgement.RULE_FAILED) {
            return List.of();
        }
        try {
            return applied.rule().remedies(selection.get(index), applied.context());
        } catch (NoValue e) {
            return List.of();
        } catch (RuntimeException e) {
            return List.of(
                    Message.of("RULE.remedy-failed").with("type", e.getClass().getName()));
        }
    }

    /** Returns the index of the subject that stands at a place when they are sorted by id. */
    int at(int place) {
        return order().at(place);
    }

    /** Tells how the subjects stand by id. */
    Selection.Order order() {
        if (selection == null) {
            return Selection.Order.AS_THEY_STAND;
        }
        Selection.@Nullable Order known = order;
        if (known == null) {
            known = selection.order().byJudgement(judgements);
            order = known;
        }
        return known;
    }
}
