package org.commune4j.core.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one subject on the date of its evaluation: the {@linkplain #outcome outcome}, on demand the reason and
 * what would help. Both are computed from the same immutable world each time they are asked for.
 *
 * <p>A breach is an unmet MUST or MUST_NOT, an advisory an unmet SHOULD; an undetermined verdict says by its {@linkplain #doubt
 * doubt} whether a fact is missing, the rule failed, two of its exceptions conflict or its law has ended. Two verdicts are equal when they say
 * the same of the same subject by the same rule.
 */
public final class Verdict {

    /** By id of the subject, then by what is said. */
    static final Comparator<Verdict> BY_SUBJECT = Comparator.comparing(
                    (Verdict verdict) -> verdict.subjectId().orElse(""))
            .thenComparing(Verdict::answer, Answer.ORDER);

    private final JudgedRule<?> judged;
    private final int index;

    Verdict(JudgedRule<?> judged, int index) {
        this.judged = judged;
        this.index = index;
    }

    private Answer answer() {
        return judged.answer(index);
    }

    /** Tells whether the two have the same outcome and doubt. */
    boolean saysLike(Verdict other) {
        return answer().says(other.answer());
    }

    /** Returns the rule. */
    public Rule<?> rule() {
        return judged.rule();
    }

    /**
     * Returns the id of the subject; empty where the rule is not in force on the date or in the place, matched no
     * subject at all, or its subjects could not be selected.
     */
    public Optional<String> subjectId() {
        return judged.subjectId(index);
    }

    /** Returns what the rule says. */
    public Outcome outcome() {
        return answer().outcome();
    }

    /** Returns why it is undetermined; present exactly where the outcome is UNDETERMINED. */
    public Optional<Doubt> doubt() {
        return Optional.ofNullable(answer().doubt());
    }

    /**
     * Returns what it said by the law that has ended, a candidate for what may go on; present exactly where the doubt is LAW_ENDED.
     */
    public Optional<Outcome> formerOutcome() {
        return Optional.ofNullable(answer().former()).map(Answer::outcome);
    }

    /**
     * Returns what the rule, a permission that may defeat it, or the selector of its subjects threw; present exactly
     * where the doubt is RULE_FAILED. Its text may hold personal data: keep it inside.
     */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(answer().failure());
    }

    /** Tells whether what a MUST asks for is not so, or what a MUST_NOT forbids is. */
    public boolean isBreach() {
        return outcome() == Outcome.BREACHED && rule().strength() != Strength.SHOULD;
    }

    /** Tells whether what a SHOULD asks for is not so. */
    public boolean isAdvisory() {
        return outcome() == Outcome.BREACHED && rule().strength() == Strength.SHOULD;
    }

    /** Explains the verdict: the rule and its source, which part held or failed, and the parameters that were read. */
    public Explanation explanation() {
        return judged.explain(index);
    }

    /**
     * Returns how far a breach or an advisory is from the limit that it is about: where the statement that failed has the
     * arguments {@code count} and {@code limit}; empty otherwise.
     */
    public Optional<Distance> distance() {
        return outcome() == Outcome.BREACHED && rule().tellsDistance()
                ? Distance.of(explanation().decisive().message())
                : Optional.empty();
    }

    /**
     * Tells whether it rests on something that is only assumed of the world, for instance that nothing changes until a day in the
     * future: without the assumption the rule says something else. The explanation says what is assumed.
     */
    public boolean isAssumed() {
        return judged.assumption(index).isPresent();
    }

    /**
     * Tells how sure the law behind this verdict is on the date: the least sure of the rule, the parameters that were
     * read, and their unread amendments. Empty where none of them rests on law.
     */
    public Optional<SourceStatus> status() {
        Explanation why = explanation();
        return why.restsOnLaw() ? Optional.of(why.statusOn(judged.date())) : Optional.empty();
    }

    /**
     * Returns the smallest changes known to turn a breached or undetermined verdict, most helpful first; empty if none
     * is known or none is needed.
     */
    public List<Message> remedies() {
        return judged.remedies(index);
    }

    /** Tells whether the two say the same: rule, subject, outcome and doubt. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Verdict that
                && rule().code().equals(that.rule().code())
                && saysLike(that)
                && subjectId().equals(that.subjectId());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule().code(), subjectId(), outcome(), answer().doubt());
    }

    /** Returns rule, subject id and outcome, for a log. */
    @Override
    public String toString() {
        return rule().code() + " " + subjectId().orElse("-") + ": " + outcome()
                + doubt().map(doubt -> " (" + doubt + ")").orElse("");
    }
}
