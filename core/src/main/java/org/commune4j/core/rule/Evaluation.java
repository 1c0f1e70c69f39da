package org.commune4j.core.rule;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.commune4j.core.law.Edition;
import org.commune4j.core.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set says of a world on a date: a verdict for every rule and subject, by code of the rule, then by id of the
 * subject. Immutable and thread-safe; it keeps the world it was made from, and explains on demand.
 *
 * <pre>{@code
 * Evaluation evaluation = law.evaluate(commune, LocalDate.of(2025, 12, 1));
 * for (Verdict breach : evaluation.breaches()) {
 *     System.out.println(breach.explanation().render(Locale.ENGLISH, Detail.SUMMARY));
 * }
 * int open = evaluation.count(Outcome.UNDETERMINED);
 * List<VerdictChange> changed = evaluation.diff(law.evaluate(commune, LocalDate.of(2026, 7, 1)));
 * }</pre>
 *
 * <p>A rule that is not in force, or whose kind of thing the world does not have, has one verdict without a subject that
 * says so: nothing is left out silently.
 *
 * <p>Two evaluations are equal when they say the same on the same date under the same edition of the law.
 */
public final class Evaluation {

    private final Circumstances circumstances;
    private final List<JudgedRule<?>> rules;
    private final List<Verdict> verdicts;

    /** The rules by their codes. */
    Evaluation(Circumstances circumstances, List<JudgedRule<?>> rules) {
        this.circumstances = circumstances;
        this.rules = rules;
        this.verdicts = new VerdictList(rules);
    }

    /** Returns what the rules say where another reading of the world may be true. */
    Evaluation or(Evaluation reading) {
        List<JudgedRule<?>> both = new ArrayList<>(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            both.add(rules.get(i).or(reading.rules.get(i)));
        }
        return new Evaluation(circumstances, both);
    }

    /** Returns the date of the evaluation. */
    public LocalDate date() {
        return circumstances.date();
    }

    /** Returns the place of the evaluation. */
    public Jurisdiction place() {
        return circumstances.place();
    }

    /** Returns the law book behind it: name, content hash, and the version of this library. */
    public Edition edition() {
        return circumstances.edition();
    }

    /**
     * Returns every verdict: by code of the rule, then by id of the subject. A rule without subject has one verdict
     * too.
     */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /** Returns the same verdicts in a list for each rule, by its code; none of the lists is empty, and each is unmodifiable. */
    public List<List<Verdict>> byRule() {
        return rules.stream().map(JudgedRule::sorted).toList();
    }

    /** Returns the verdicts of a rule, by id of the subject; empty if the rule was not evaluated. */
    public List<Verdict> ofRule(String code) {
        return rules.stream()
                .filter(judged -> judged.rule().code().equals(code))
                .findFirst()
                .map(JudgedRule::sorted)
                .orElse(List.of());
    }

    /** Returns the verdicts on a subject, by code of the rule. */
    public List<Verdict> ofSubject(String id) {
        return verdicts.stream()
                .filter(verdict -> verdict.subjectId().equals(Optional.of(id)))
                .toList();
    }

    /** Returns the verdicts with an outcome. */
    public List<Verdict> ofOutcome(Outcome outcome) {
        return those(outcome, rule -> true);
    }

    /** Returns the verdicts in which what a MUST asks for is not true, or what a MUST_NOT forbids is. */
    public List<Verdict> breaches() {
        return those(Outcome.BREACHED, rule -> rule.strength() != Strength.SHOULD);
    }

    /** Returns the verdicts in which a SHOULD is not followed. */
    public List<Verdict> advisories() {
        return those(Outcome.BREACHED, rule -> rule.strength() == Strength.SHOULD);
    }

    /** Returns the verdicts that are undetermined. */
    public List<Verdict> undetermined() {
        return ofOutcome(Outcome.UNDETERMINED);
    }

    /** Returns the verdicts that rest on something that is only assumed, see {@link Verdict#isAssumed}. */
    public List<Verdict> assumed() {
        return verdicts.stream().filter(Verdict::isAssumed).toList();
    }

    /** Few of many as a rule: only those found are made and sorted. */
    private List<Verdict> those(Outcome outcome, Predicate<Rule<?>> choice) {
        List<Verdict> found = new ArrayList<>();
        for (JudgedRule<?> judged : rules) {
            if (choice.test(judged.rule())) {
                judged.addThose(outcome, found);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** Counts the verdicts of the outcome. */
    public int count(Outcome outcome) {
        return rules.stream().mapToInt(judged -> judged.count(outcome)).sum();
    }

    /** Counts all verdicts. */
    public int size() {
        return verdicts.size();
    }

    /**
     * Returns the verdicts in which {@code later} differs from this evaluation, by code of the rule, then by id of the
     * subject.
     *
     * <p>A rule that spoke of no subject at all, for instance because it was not in force, counts as having said just that
     * of each subject that the other evaluation has.
     */
    public List<VerdictChange> diff(Evaluation later) {
        return VerdictChange.between(this, later);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evaluation that
                && date().equals(that.date())
                && place().equals(that.place())
                && edition().equals(that.edition())
                && verdicts.equals(that.verdicts);
    }

    @Override
    public int hashCode() {
        return verdicts.hashCode();
    }

    /** Returns the date and the counts, for a log. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Evaluation on ").append(date());
        for (Outcome outcome : Outcome.values()) {
            text.append(", ").append(count(outcome)).append(' ').append(outcome);
        }
        return text.toString();
    }

    /** The verdicts of all rules, each made when it is read. */
    private static final class VerdictList extends AbstractList<Verdict> {
        private final List<JudgedRule<?>> rules;
        private final int size;

        VerdictList(List<JudgedRule<?>> rules) {
            this.rules = rules;
            this.size = rules.stream().mapToInt(JudgedRule::size).sum();
        }

        @Override
        public Verdict get(int index) {
            int place = Objects.checkIndex(index, size);
            int number = 0;
            while (place >= rules.get(number).size()) {
                place -= rules.get(number).size();
                number++;
            }
            return rules.get(number).sorted().get(place);
        }

        @Override
        public int size() {
            return size;
        }

        /** Goes from rule to rule; none is without a verdict. */
        @Override
        public Iterator<Verdict> iterator() {
            Iterator<JudgedRule<?>> outer = rules.iterator();
            return new Iterator<>() {
                private Iterator<Verdict> inner = Collections.emptyIterator();

                @Override
                public boolean hasNext() {
                    return inner.hasNext() || outer.hasNext();
                }

                @Override
                public Verdict next() {
                    if (!inner.hasNext()) {
                        inner = outer.next().sorted().iterator();
                    }
                    return inner.next();
                }
            };
        }
    }
}
