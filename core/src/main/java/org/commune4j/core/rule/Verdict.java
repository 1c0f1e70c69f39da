package org.commune4j.core.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one subject on the date of its evaluation. A view on the {@link Evaluation}: the explanation is
 * worked out again, from the same immutable world, each time it is asked for.
 */
public final class Verdict {

    private final Column<?> column;
    private final int index;

    Verdict(Column<?> column, int index) {
        this.column = column;
        this.index = index;
    }

    byte judgement() {
        return column.judgement(index);
    }

    /** Returns the rule. */
    public Rule<?> rule() {
        return column.rule();
    }

    /**
     * Returns the id of the subject; empty where the rule is not in force on the date or in the place, matched no
     * subject at all, or its subjects could not be selected.
     */
    public Optional<String> subjectId() {
        return column.subjectId(index);
    }

    /** Returns what the rule says. */
    public Outcome outcome() {
        return Judgement.outcome(judgement());
    }

    /** Tells why it cannot be told; present exactly where the outcome is UNDETERMINED. */
    public Optional<Doubt> doubt() {
        return outcome() == Outcome.UNDETERMINED ? Optional.of(Judgement.doubt(judgement())) : Optional.empty();
    }

    /**
     * Returns what the rule, a permission that may defeat it, or the selector of its subjects threw; present exactly
     * where the doubt is RULE_FAILED. Its text may hold personal data: keep it inside.
     */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(column.failure(index));
    }

    /** Tells whether a MUST is unmet or a MUST_NOT is met with. */
    public boolean isBreach() {
        return judgement() == Judgement.BREACHED && rule().strength() != Strength.SHOULD;
    }

    /** Tells whether a SHOULD is unmet. */
    public boolean isAdvisory() {
        return judgement() == Judgement.BREACHED && rule().strength() == Strength.SHOULD;
    }

    /** Why: the rule and its source, which part held or failed, and the parameters that were read. */
    public Explanation explanation() {
        return column.explain(index);
    }

    /**
     * Tells how sure the law behind this verdict is on the date: the least sure of the rule, the parameters that were
     * read, and their unread amendments. Empty where none of them rests on law.
     */
    public Optional<SourceStatus> status() {
        Explanation why = explanation();
        return why.restsOnLaw() ? Optional.of(why.statusOn(column.date())) : Optional.empty();
    }

    /**
     * Returns the smallest changes known to turn a breached or undetermined verdict, most helpful first; empty if none
     * is known or none is needed.
     */
    public List<Message> remedies() {
        return column.remedies(index);
    }

    /** Tells whether the two say the same: rule, subject, outcome and doubt. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Verdict that
                && rule().code().equals(that.rule().code())
                && judgement() == that.judgement()
                && subjectId().equals(that.subjectId());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule().code(), subjectId(), judgement());
    }

    /** Rule, subject id and outcome, for a log. */
    @Override
    public String toString() {
        return rule().code() + " " + subjectId().orElse("-") + ": " + outcome()
                + doubt().map(doubt -> " (" + doubt + ")").orElse("");
    }
}
