package org.commune4j.core.rule;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a rule answers about one thing: the outcome, and where that is undetermined the doubt, with what was thrown if the
 * rule failed, and what was answered before if its law has ended.
 */
final class Answer {

    static final Answer MET = new Answer(Outcome.MET, null, null);
    static final Answer BREACHED = new Answer(Outcome.BREACHED, null, null);
    static final Answer NOT_APPLICABLE = new Answer(Outcome.NOT_APPLICABLE, null, null);

    /** The rule does not apply, because the world has nothing that it speaks of. */
    static final Answer NO_SUBJECT = new Answer(Outcome.NOT_APPLICABLE, null, null);

    /** The rule does not apply, because the filter leaves out all that it speaks of. */
    static final Answer NOT_ASKED = new Answer(Outcome.NOT_APPLICABLE, null, null);

    static final Answer MISSING = new Answer(Outcome.UNDETERMINED, Doubt.MISSING, null);
    static final Answer CONFLICT = new Answer(Outcome.UNDETERMINED, Doubt.CONFLICT, null);

    /** By outcome, then by doubt. */
    static final Comparator<Answer> ORDER = Comparator.comparing((Answer answer) -> answer.outcome)
            .thenComparing(answer -> answer.doubt, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Outcome outcome;
    private final @Nullable Doubt doubt;
    private final @Nullable RuntimeException failure;
    private final @Nullable Answer former;

    private Answer(Outcome outcome, @Nullable Doubt doubt, @Nullable RuntimeException failure) {
        this(outcome, doubt, failure, null);
    }

    private Answer(
            Outcome outcome, @Nullable Doubt doubt, @Nullable RuntimeException failure, @Nullable Answer former) {
        this.outcome = outcome;
        this.doubt = doubt;
        this.failure = failure;
        this.former = former;
    }

    static Answer ofFailure(RuntimeException failure) {
        return new Answer(Outcome.UNDETERMINED, Doubt.RULE_FAILED, failure);
    }

    /** Returns that the law has ended which gave the answer. */
    static Answer ofEnded(Answer former) {
        return former.doubt == Doubt.LAW_ENDED
                ? former
                : new Answer(Outcome.UNDETERMINED, Doubt.LAW_ENDED, former.failure, former);
    }

    Outcome outcome() {
        return outcome;
    }

    /** Null unless the outcome is UNDETERMINED. */
    @Nullable
    Doubt doubt() {
        return doubt;
    }

    /** Null unless the rule failed. */
    @Nullable
    RuntimeException failure() {
        return failure;
    }

    /** Returns what the answer was by the law that has ended; null unless that is the doubt. */
    @Nullable
    Answer former() {
        return former;
    }

    /** Tells whether the two say the same, whatever was thrown. */
    boolean says(Answer other) {
        return outcome == other.outcome
                && doubt == other.doubt
                && (former == null || other.former == null || former.says(other.former));
    }
}
