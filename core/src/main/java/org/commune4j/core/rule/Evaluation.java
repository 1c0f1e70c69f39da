package org.commune4j.core.rule;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
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
    private final List<Verdict> verdicts;

    /** The columns in the order of their rules' codes. */
    Evaluation(Circumstances circumstances, List<Column<?>> columns) {
        this.circumstances = circumstances;
        this.columns = columns;
        this.verdicts = new VerdictList(columns);
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

    /** Returns the verdicts of a rule, by id of the subject; empty if the rule was not evaluated. */
    public List<Verdict> ofRule(String code) {
        for (Column<?> column : columns) {
            if (column.rule().code().equals(code)) {
                return verdicts(column);
            }
        }
        return List.of();
    }

    private static List<Verdict> verdicts(Column<?> column) {
        return List.copyOf(new VerdictList(List.of(column)));
    }

    /** Returns the verdicts on a subject, by code of the rule. */
    public List<Verdict> ofSubject(String id) {
        return verdicts.stream()
                .filter(verdict -> verdict.subjectId().equals(Optional.of(id)))
                .toList();
    }

    /** Returns the verdicts with an outcome. */
    public List<Verdict> ofOutcome(Outcome outcome) {
        return verdicts((column, judgement) -> Judgement.outcome(judgement) == outcome);
    }

    /** Returns the unmet MUST and the MUST_NOT met with. */
    public List<Verdict> breaches() {
        return verdicts((column, judgement) ->
                judgement == Judgement.BREACHED && column.rule().strength() != Strength.SHOULD);
    }

    /** Returns the unmet SHOULD. */
    public List<Verdict> advisories() {
        return verdicts((column, judgement) ->
                judgement == Judgement.BREACHED && column.rule().strength() == Strength.SHOULD);
    }

    /** Returns what cannot be told. */
    public List<Verdict> undetermined() {
        return ofOutcome(Outcome.UNDETERMINED);
    }

    private interface Choice {
        boolean takes(Column<?> column, byte judgement);
    }

    /** Few of many as a rule: only those found are sorted. */
    private List<Verdict> verdicts(Choice choice) {
        List<Verdict> found = new ArrayList<>();
        for (Column<?> column : columns) {
            int first = found.size();
            for (int i = 0; i < column.size(); i++) {
                if (choice.takes(column, column.judgement(i))) {
                    found.add(new Verdict(column, i));
                }
            }
            if (found.size() - first > 1) {
                found.subList(first, found.size()).sort(BY_SUBJECT);
            }
        }
        return List.copyOf(found);
    }

    private static final Comparator<Verdict> BY_SUBJECT = Comparator.comparing(
                    (Verdict verdict) -> verdict.subjectId().orElse(""))
            .thenComparing(Verdict::judgement);

    /** Tells how many verdicts have the outcome. */
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

    /** Tells how many verdicts there are. */
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
        return VerdictChange.between(columns, later.columns);
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

    /** Verdicts made when they are looked at. */
    private static final class VerdictList extends AbstractList<Verdict> implements RandomAccess {
        private final List<Column<?>> columns;
        private final int[] ends;

        VerdictList(List<Column<?>> columns) {
            this.columns = columns;
            this.ends = new int[columns.size()];
            int end = 0;
            for (int i = 0; i < ends.length; i++) {
                end += columns.get(i).size();
                ends[i] = end;
            }
        }

        @Override
        public Verdict get(int index) {
            if (index < 0 || index >= size()) {
                throw new IndexOutOfBoundsException("Verdict " + index + " of " + size());
            }
            int number = columnOf(index);
            Column<?> column = columns.get(number);
            int place = number == 0 ? index : index - ends[number - 1];
            return new Verdict(column, column.at(place));
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

        /** From column to column, without looking for the column of each verdict. */
        @Override
        public Iterator<Verdict> iterator() {
            return new VerdictIterator(columns);
        }
    }

    /** No column is empty: a rule without subject has one verdict too. */
    private static final class VerdictIterator implements Iterator<Verdict> {
        private final Iterator<Column<?>> columns;
        private @Nullable Column<?> column;
        private Selection.Order order = Selection.Order.AS_THEY_STAND;
        private int place;
        private int size;

        VerdictIterator(List<Column<?>> columns) {
            this.columns = columns.iterator();
        }

        @Override
        public boolean hasNext() {
            return place < size || columns.hasNext();
        }

        @Override
        public Verdict next() {
            if (place == size) {
                column = columns.next();
                order = column.order();
                size = column.size();
                place = 0;
            }
            return new Verdict(Objects.requireNonNull(column), order.at(place++));
        }
    }
}
