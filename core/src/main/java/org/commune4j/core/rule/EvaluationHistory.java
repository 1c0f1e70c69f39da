package org.commune4j.core.rule;

import java.time.LocalDate;
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

    static EvaluationHistory of(SortedMap<LocalDate, Evaluation> byStart, LocalDate end) {
        Timeline<Evaluation> evaluations = Timeline.empty();
        TreeMap<LocalDate, List<VerdictChange>> changes = new TreeMap<>();
        LocalDate[] starts = byStart.keySet().toArray(LocalDate[]::new);
        for (int i = 0; i < starts.length; i++) {
            Evaluation evaluation = byStart.get(starts[i]);
            LocalDate until = i + 1 < starts.length ? starts[i + 1] : end;
            evaluations = evaluations.with(DateRange.of(starts[i], until), evaluation);
            if (i > 0) {
                List<VerdictChange> changed = byStart.get(starts[i - 1]).diff(evaluation);
                if (!changed.isEmpty()) {
                    changes.put(starts[i], changed);
                }
            }
        }
        return new EvaluationHistory(evaluations, Collections.unmodifiableSortedMap(changes));
    }

    /** The evaluation of each stretch, dated on the stretch's first day. */
    public Timeline<Evaluation> evaluations() {
        return evaluations;
    }

    /** The days on which a verdict changes, with the changes against the day before. */
    public SortedMap<LocalDate, List<VerdictChange>> changes() {
        return changes;
    }

    /** The changes by day, for a log. */
    @Override
    public String toString() {
        return changes.toString();
    }
}
