package org.commune4j.core.reform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.DateRange;

/**
 * Something to look at again on some days, wherever it comes from.
 *
 * @param what tells one such thing from another, by ids that a reform does not change
 * @param days the days on which it is so
 * @param problem says it of the days that a reform is the cause of
 */
record LintFinding(List<Object> what, DateRange days, Function<DateRange, Problem> problem) {

    /** Returns what is so on some of the days and was not so there before. */
    static List<Problem> causedOn(DateRange days, List<LintFinding> after, List<LintFinding> before) {
        Map<List<Object>, List<DateRange>> known = new HashMap<>();
        before.forEach(finding ->
                known.computeIfAbsent(finding.what(), what -> new ArrayList<>()).add(finding.days()));
        List<Problem> caused = new ArrayList<>();
        for (LintFinding finding : after) {
            List<DateRange> left =
                    finding.days().intersection(days).map(List::of).orElse(List.of());
            for (DateRange old : known.getOrDefault(finding.what(), List.of())) {
                left = left.stream()
                        .flatMap(range -> without(range, old).stream())
                        .toList();
            }
            left.stream().limit(1).map(finding.problem()).forEach(caused::add);
        }
        return caused;
    }

    private static List<DateRange> without(DateRange range, DateRange taken) {
        if (!range.overlaps(taken)) {
            return List.of(range);
        }
        List<DateRange> left = new ArrayList<>();
        if (range.startOrMin().isBefore(taken.startOrMin())) {
            left.add(DateRange.of(range.startOrMin(), taken.startOrMin()));
        }
        if (taken.endOrMax().isBefore(range.endOrMax())) {
            left.add(DateRange.of(taken.endOrMax(), range.endOrMax()));
        }
        return left;
    }
}
