package org.commune4j.core.rule;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** The answers of one rule on the things of its kind, in the order of the world; a verdict is made when it is read. */
final class JudgedRule<S> extends AbstractList<Verdict> {

    private final AppliedRule<S> applied;
    private final @Nullable Selection<S> selection;
    private final Answer[] answers;

    /** What the rule says of other readings of the world, of which one is true; empty where there is one alone. */
    private final List<JudgedRule<S>> otherwise;

    /** The verdicts by id, sorted when they are first asked for; null before, and where the world is sorted. */
    private volatile @Nullable List<Verdict> sorted;

    private JudgedRule(AppliedRule<S> applied, @Nullable Selection<S> selection, Answer[] answers) {
        this(applied, selection, answers, List.of());
    }

    private JudgedRule(
            AppliedRule<S> applied, @Nullable Selection<S> selection, Answer[] answers, List<JudgedRule<S>> otherwise) {
        this.applied = applied;
        this.selection = selection;
        this.answers = answers;
        this.otherwise = otherwise;
    }

    /** Returns a rule that speaks of no thing: one answer. */
    static <S> JudgedRule<S> ofNone(AppliedRule<S> applied, Answer answer) {
        return new JudgedRule<>(applied, null, new Answer[] {answer});
    }

    static <S> JudgedRule<S> of(AppliedRule<S> applied, Selection<S> selection) {
        @Nullable RuntimeException failure = selection.failure();
        if (failure != null) {
            return ofNone(applied, Answer.ofFailure(failure));
        }
        if (selection.size() == 0) {
            return ofNone(applied, selection.isNarrowed() ? Answer.NOT_ASKED : Answer.NO_SUBJECT);
        }
        Answer[] answers = new Answer[selection.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = applied.judge(selection.get(i));
        }
        return new JudgedRule<>(applied, selection, answers);
    }

    /** Returns what this rule says where another reading of the world may be true: what both say, else that it is undetermined. */
    @SuppressWarnings("unchecked") // two evaluations by one set of rules
    JudgedRule<S> or(JudgedRule<?> reading) {
        JudgedRule<S> other = (JudgedRule<S>) reading;
        Answer[] agreed = answers.clone();
        for (int i = 0; i < agreed.length; i++) {
            if (i >= other.answers.length || !agreed[i].says(other.answers[i])) {
                agreed[i] = Answer.MISSING;
            }
        }
        List<JudgedRule<S>> more = new ArrayList<>(otherwise);
        more.add(other);
        return new JudgedRule<>(applied, selection, agreed, List.copyOf(more));
    }

    Rule<S> rule() {
        return applied.rule();
    }

    /** Adds the verdicts of the outcome, by id of the subject. */
    void addThose(Outcome outcome, List<Verdict> found) {
        int first = found.size();
        for (int i = 0; i < answers.length; i++) {
            if (answers[i].outcome() == outcome) {
                found.add(get(i));
            }
        }
        if (found.size() - first > 1 && !isSorted()) {
            found.subList(first, found.size()).sort(Verdict.BY_SUBJECT);
        }
    }

    int count(Outcome outcome) {
        int count = 0;
        for (Answer answer : answers) {
            count += answer.outcome() == outcome ? 1 : 0;
        }
        return count;
    }

    @Override
    public Verdict get(int index) {
        return new Verdict(this, index);
    }

    @Override
    public int size() {
        return answers.length;
    }

    Answer answer(int index) {
        return answers[index];
    }

    LocalDate date() {
        return applied.context().date();
    }

    Optional<String> subjectId(int index) {
        return selection == null ? Optional.empty() : selection.id(index);
    }

    Explanation explain(int index) {
        VerdictExplanation<S> why = new VerdictExplanation<>(applied);
        @Nullable S thing = selection == null ? null : selection.get(index);
        if (thing == null || otherwise.isEmpty()) {
            return why.of(thing, answers[index]);
        }
        Answer own = applied.judge(thing);
        Explanation first = why.of(thing, own);
        List<Explanation> each = Stream.concat(
                        Stream.of(first),
                        otherwise.stream()
                                .filter(reading -> index < reading.size())
                                .map(reading -> reading.explain(index)))
                .distinct()
                .toList();
        boolean agreed =
                otherwise.stream().allMatch(reading -> index < reading.size() && own.says(reading.answer(index)));
        return agreed ? why.ofAgreeing(each) : why.ofReadings(thing, each);
    }

    Optional<Message> assumption(int index) {
        return selection == null ? Optional.empty() : applied.assumption(selection.get(index), answers[index]);
    }

    List<Message> remedies(int index) {
        Answer answer = answers[index];
        boolean helps = answer.outcome() == Outcome.BREACHED || answer.outcome() == Outcome.UNDETERMINED;
        if (selection == null || !helps || answer.failure() != null) {
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

    /**
     * Returns the verdicts by id of the subject; things that share an id by what is said of them, so that their order
     * is lost.
     */
    List<Verdict> sorted() {
        if (isSorted()) {
            return this;
        }
        @Nullable List<Verdict> known = sorted;
        if (known == null) {
            List<Verdict> copy = new ArrayList<>(this);
            copy.sort(Verdict.BY_SUBJECT);
            known = Collections.unmodifiableList(copy);
            sorted = known;
        }
        return known;
    }

    private boolean isSorted() {
        return selection == null || selection.isSorted();
    }
}
