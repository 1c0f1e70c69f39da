package org.commune4j.core.rule;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Predicate;
import org.commune4j.core.law.Edition;
import org.commune4j.core.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set says of a world on a date: a verdict for every rule and subject, by code of the rule, then by id of the
 * subject. Immutable and thread-safe; it keeps a byte per verdict and the world it was made from, and explains on demand.
 *
 * <p>Two evaluations are equal when they say the same on the same date under the same edition of the law.
 */
public final class Evaluation {

    private final Circumstances circumstances;
    private final List<Column<?>> columns;
    private volatile @Nullable List<Verdict> verdicts;

    Evaluation(Circumstances circumstances, List<Column<?>> columns) {
        this.circumstances = circumstances;
        this.columns = columns;
    }

    /** The date of the evaluation. */
    public LocalDate date() {
        return circumstances.date();
    }

    /** The place of the evaluation. */
    public Jurisdiction place() {
        return circumstances.place();
    }

    /** The law book behind it: name, content hash, and the version of this library. */
    public Edition edition() {
        return circumstances.edition();
    }

    /** Every verdict: by code of the rule, then by id of the subject. A rule without subject has one verdict too. */
    public List<Verdict> verdicts() {
        @Nullable List<Verdict> known = verdicts;
        if (known == null) {
            known = VerdictList.of(columns);
            verdicts = known;
        }
        return known;
    }

    /** The verdicts of a rule, by id of the subject; empty if the rule was not evaluated. */
    public List<Verdict> ofRule(String code) {
        return verdicts(verdict -> verdict.rule().code().equals(code));
    }

    /** The verdicts on a subject, by code of the rule. */
    public List<Verdict> ofSubject(String id) {
        return verdicts(verdict -> verdict.subjectId().equals(Optional.of(id)));
    }

    /** The verdicts with an outcome. */
    public List<Verdict> ofOutcome(Outcome outcome) {
        return verdicts(verdict -> verdict.outcome() == outcome);
    }

    /** The unmet MUST and the MUST_NOT met with. */
    public List<Verdict> breaches() {
        return verdicts(Verdict::isBreach);
    }

    /** The unmet SHOULD. */
    public List<Verdict> advisories() {
        return verdicts(Verdict::isAdvisory);
    }

    /** What cannot be told. */
    public List<Verdict> undetermined() {
        return ofOutcome(Outcome.UNDETERMINED);
    }

    private List<Verdict> verdicts(Predicate<Verdict> wanted) {
        List<Verdict> found = new ArrayList<>();
        for (Verdict verdict : verdicts()) {
            if (wanted.test(verdict)) {
                found.add(verdict);
            }
        }
        return List.copyOf(found);
    }

    /** How many verdicts have the outcome. */
    public int count(Outcome outcome) {
        int count = 0;
        for (Column<?> column : columns) {
            for (int i = 0; i < column.size(); i++) {
                if (Judgement.outcome(column.judgement(i)) == outcome) {
                    count++;
                }
            }
        }
        return count;
    }

    /** How many verdicts there are. */
    public int size() {
        return columns.stream().mapToInt(Column::size).sum();
    }

    /** The verdicts in which {@code later} differs from this evaluation, by code of the rule, then by id of the subject. */
    public List<VerdictChange> diff(Evaluation later) {
        return VerdictChange.between(this, later);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evaluation that
                && date().equals(that.date())
                && place().equals(that.place())
                && edition().equals(that.edition())
                && verdicts().equals(that.verdicts());
    }

    @Override
    public int hashCode() {
        return verdicts().hashCode();
    }

    /** The date and the counts, for a log. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Evaluation on ").append(date());
        for (Outcome outcome : Outcome.values()) {
            text.append(", ").append(count(outcome)).append(' ').append(outcome);
        }
        return text.toString();
    }

    /** Verdicts made when they are looked at. */
    private static final class VerdictList extends AbstractList<Verdict> implements RandomAccess {
        private final List<Column<?>> columns;
        private final int[] ends;
        private final List<Optional<int[]>> orders;

        private VerdictList(List<Column<?>> columns, int[] ends, List<Optional<int[]>> orders) {
            this.columns = columns;
            this.ends = ends;
            this.orders = orders;
        }

        static VerdictList of(List<Column<?>> columns) {
            int[] ends = new int[columns.size()];
            List<Optional<int[]>> orders = new ArrayList<>();
            int end = 0;
            for (int i = 0; i < ends.length; i++) {
                end += columns.get(i).size();
                ends[i] = end;
                orders.add(columns.get(i).order());
            }
            return new VerdictList(columns, ends, orders);
        }

        @Override
        public Verdict get(int index) {
            if (index < 0 || index >= size()) {
                throw new IndexOutOfBoundsException("Verdict " + index + " of " + size());
            }
            int column = columnOf(index);
            int within = column == 0 ? index : index - ends[column - 1];
            int at = orders.get(column).map(order -> order[within]).orElse(within);
            return new Verdict(columns.get(column), at);
        }

        private int columnOf(int index) {
            int low = 0;
            int high = ends.length - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (index < ends[middle]) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }

        @Override
        public int size() {
            return ends.length == 0 ? 0 : ends[ends.length - 1];
        }
    }
}
