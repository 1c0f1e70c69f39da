package org.commune4j.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.commune4j.core.dossier.WorkingDayCounts.ServiceDuration;

/**
 * The figures of a log counted as a script would: loops over its cases with java.time alone, Saturday and Sunday off. Nothing
 * of it asks the library.
 */
record PlainTally(List<Case> cases, TallyScope scope, ZoneId zone) {

    /** A case as of the moment: the end is empty if it had none by then, and so is the recorded deadline if there is none. */
    record Case(
            Map<Breakdown, String> keys,
            OffsetDateTime received,
            Optional<OffsetDateTime> end,
            LocalDate due,
            Optional<LocalDate> recordedDue,
            int handovers) {}

    /** All that a log without supplements, payments and ratings can tell; those that are not counted here are 0. */
    private static final Set<ServiceFigure> FIGURES =
            EnumSet.range(ServiceFigure.SEEN, ServiceFigure.PORTAL_UNDETERMINED);

    static {
        FIGURES.add(ServiceFigure.HANDOVERS);
    }

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(zone).toLocalDate();
    }

    private boolean isBeforePeriod(OffsetDateTime moment) {
        return scope.since().isPresent() && day(moment).isBefore(scope.since().orElseThrow());
    }

    private boolean isBegun(Case one) {
        return !one.received().isAfter(scope.asOf());
    }

    private boolean isSettledBefore(Case one) {
        return one.end().isPresent() && isBeforePeriod(one.end().orElseThrow());
    }

    private Map<String, Long> figures(List<Case> some) {
        Map<String, Long> counts = new TreeMap<>();
        for (Case one : some) {
            add(counts, "SEEN", 1);
            if (!isBegun(one)) {
                add(counts, "NOT_BEGUN", 1);
                continue;
            }
            if (isSettledBefore(one)) {
                add(counts, "SETTLED_BEFORE", 1);
                continue;
            }
            add(counts, "DOSSIERS", 1);
            add(counts, isBeforePeriod(one.received()) ? "CARRIED_OVER" : "RECEIVED", 1);
            LocalDate done = day(one.end().orElse(scope.asOf()));
            String standing = done.isBefore(one.due()) ? "EARLY" : done.equals(one.due()) ? "ON_TIME" : "LATE";
            add(counts, "LEGAL_" + standing, 1);
            if (one.end().isPresent()) {
                add(counts, "RESOLVED", 1);
                add(counts, "FINISHED", 1);
                add(counts, "FINISHED_LATE", standing.equals("LATE") ? 1 : 0);
                add(counts, "RESOLVED_" + standing, 1);
            } else {
                add(counts, "PENDING", 1);
                add(counts, standing.equals("LATE") ? "PENDING_OVERDUE" : "PENDING_IN_TIME", 1);
            }
            String recorded = one.recordedDue()
                    .map(due -> done.isAfter(due) ? "LATE" : "ON_TIME")
                    .orElse("UNDETERMINED");
            add(counts, "PORTAL_" + recorded, 1);
            add(counts, "HANDOVERS", one.handovers());
        }
        return counts;
    }

    private static void add(Map<String, Long> counts, String figure, long more) {
        if (more > 0) {
            counts.merge(figure, more, Long::sum);
        }
    }

    /** The working days of every resolved case, the shortest first. */
    private List<Integer> durations(List<Case> some) {
        List<Integer> all = new ArrayList<>();
        for (Case one : some) {
            if (isBegun(one) && one.end().isPresent() && !isSettledBefore(one)) {
                int days = 0;
                LocalDate last = day(one.end().orElseThrow());
                for (LocalDate day = day(one.received()).plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
                    days += isWorkingDay(day) ? 1 : 0;
                }
                all.add(days);
            }
        }
        all.sort(null);
        return all;
    }

    private static Map<String, Long> figures(ServiceCounts counts) {
        Map<String, Long> figures = new TreeMap<>();
        FIGURES.forEach(figure -> add(figures, figure.name(), counts.count(figure)));
        return figures;
    }

    private static void assertDurations(String of, List<Integer> plain, ServiceCounts counts) {
        Map<Integer, Long> byDays = new TreeMap<>();
        plain.forEach(days -> byDays.merge(days, 1L, Long::sum));
        // Nothing in these logs stops the clock.
        for (ServiceDuration measure : List.of(ServiceDuration.TOTAL, ServiceDuration.WORKED)) {
            WorkingDayCounts durations = counts.durations(measure);
            assertThat(durations.dossiersByDays()).as("%s %s", of, measure).isEqualTo(byDays);
            assertThat(durations.undetermined()).as("%s %s", of, measure).isZero();
            int size = plain.size();
            if (size > 0) {
                BigDecimal twice = BigDecimal.valueOf((long) plain.get((size - 1) / 2) + plain.get(size / 2));
                assertThat(durations
                                .median()
                                .orElseThrow()
                                .add(durations.median().orElseThrow()))
                        .as("%s median", of)
                        .isEqualByComparingTo(twice);
                assertThat(durations.percentile(90))
                        .as("%s 90th percentile", of)
                        .hasValue(plain.get((size * 9 + 9) / 10 - 1));
            }
        }
    }

    /** Fails unless the tally says the same of all cases and of those under each key of every breakdown that the cases have. */
    void assertEqualTo(ServiceTally tally) {
        assertThat(figures(tally.total())).as("all, %s", scope).isEqualTo(figures(cases));
        assertDurations("all", durations(cases), tally.total());
        assertThat(cases).isNotEmpty();
        for (Breakdown by : cases.get(0).keys().keySet()) {
            // Under whom a case stands that has not begun is of no interest.
            Map<String, List<Case>> groups = new TreeMap<>();
            for (Case one : cases) {
                if (isBegun(one)) {
                    groups.computeIfAbsent(one.keys().get(by), key -> new ArrayList<>())
                            .add(one);
                }
            }
            Map<String, Map<String, Long>> expected = new TreeMap<>();
            groups.forEach((key, group) -> expected.put(key, ofBegun(figures(group))));
            Map<String, Map<String, Long>> found = new TreeMap<>();
            tally.counts(by).forEach((key, counts) -> {
                Map<String, Long> figures = ofBegun(figures(counts));
                if (!figures.isEmpty()) {
                    found.put(key.parts().get(0), figures);
                }
            });
            assertThat(found).as("%s, %s", by, scope).isEqualTo(expected);
            groups.forEach((key, group) -> assertDurations(
                    by + " " + key,
                    durations(group),
                    tally.find(by, ServiceKey.of(key)).orElseThrow()));
        }
    }

    private static Map<String, Long> ofBegun(Map<String, Long> figures) {
        figures.keySet().removeAll(Set.of("SEEN", "NOT_BEGUN"));
        return figures;
    }
}
