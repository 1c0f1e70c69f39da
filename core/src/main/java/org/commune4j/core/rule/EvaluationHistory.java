package org.commune4j.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Timeline;

/**
 * The evaluations of a range of days: one for each stretch on which no rule, parameter or fact begins or ends, so that the
 * verdicts are the same on all its days.
 */
public final class EvaluationHistory {

    private final Timeline<Evaluation> evaluations;
    private final SortedMap<LocalDate, List<VerdictChange>> changes;

    private EvaluationHistory(Timeline<Evaluation> evaluations, SortedMap<LocalDate, List<VerdictChange>> changes) {
        this.evaluations = evaluations;
        this.changes = changes;
    }

    /** Returns the evaluations in the order of their dates, each holding until the next, the last until {@code end}. */
    static EvaluationHistory of(List<Evaluation> sorted, LocalDate end) {
        List<Timeline.Entry<Evaluation>> stretches = new ArrayList<>();
        TreeMap<LocalDate, List<VerdictChange>> changes = new TreeMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            Evaluation evaluation = sorted.get(i);
            LocalDate until = i + 1 < sorted.size() ? sorted.get(i + 1).date() : end;
            stretches.add(new Timeline.Entry<>(DateRange.of(evaluation.date(), until), evaluation));
            List<VerdictChange> changed = i == 0 ? List.of() : sorted.get(i - 1).diff(evaluation);
            if (!changed.isEmpty()) {
                changes.put(evaluation.date(), changed);
            }
        }
        return new EvaluationHistory(Timeline.of(stretches), Collections.unmodifiableSortedMap(changes));
    }

    /** Returns the evaluation of each stretch, dated on the stretch's first day. */
    public Timeline<Evaluation> evaluations() {
        return evaluations;
    }

    /** Returns the days on which a verdict changes, with the changes against the day before. */
    public SortedMap<LocalDate, List<VerdictChange>> changes() {
        return changes;
    }

    /** Returns the changes by day, for a log. */
    @Override
    public String toString() {
        return changes.toString();
    }
}
