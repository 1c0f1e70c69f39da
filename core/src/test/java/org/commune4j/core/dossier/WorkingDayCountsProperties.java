package org.commune4j.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commune4j.core.dossier.WorkingDayCounts.ServiceDuration;
import org.commune4j.properties.Seed;

/** B6: what is kept sparsely says what a list of every dossier's days says. */
class WorkingDayCountsProperties {

    private static Map<Integer, Long> counted(List<Integer> days) {
        Map<Integer, Long> counts = new TreeMap<>();
        days.forEach(day -> counts.merge(day, 1L, Long::sum));
        return counts;
    }

    private static void saysTheSame(WorkingDayCounts counts, List<Integer> days) {
        List<Integer> sorted = days.stream().sorted().toList();
        assertThat(counts.dossiers()).isEqualTo(sorted.size());
        assertThat(counts.sum())
                .isEqualTo(sorted.stream().mapToLong(Integer::longValue).sum());
        assertThat(counts.dossiersByDays()).isEqualTo(counted(sorted));
        for (int day : new int[] {0, 1, 63, 64, 65, 1_000_000}) {
            assertThat(counts.count(day))
                    .isEqualTo(sorted.stream().filter(one -> one == day).count());
        }
        if (sorted.isEmpty()) {
            assertThat(counts.median()).isEmpty();
            assertThat(counts.percentile(50)).isEmpty();
            return;
        }
        int lower = sorted.get((sorted.size() - 1) / 2);
        int upper = sorted.get(sorted.size() / 2);
        assertThat(counts.median().orElseThrow())
                .isEqualByComparingTo(new BigDecimal(lower + upper).divide(BigDecimal.valueOf(2)));
        for (int percent : new int[] {1, 25, 50, 75, 90, 99, 100}) {
            int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
            assertThat(counts.percentile(percent)).hasValue(sorted.get(Math.max(rank, 1) - 1));
        }
    }

    @Property(seed = Seed.FIXED)
    void aListOfEveryDossierSaysTheSame(@ForAll("days") List<Integer> days) {
        saysTheSame(WorkingDayCounts.of(counted(days), 0), days);
        TallyCell cell = new TallyCell(0);
        days.forEach(day -> cell.addDays(ServiceDuration.TOTAL, day));
        assertThat(cell.counts().durations(ServiceDuration.TOTAL)).isEqualTo(WorkingDayCounts.of(counted(days), 0));
    }

    @Property(seed = Seed.FIXED)
    void mergedItIsTheListOfBoth(@ForAll("days") List<Integer> some, @ForAll("days") List<Integer> more) {
        TallyCell cell = new TallyCell(0);
        for (List<Integer> days : List.of(some, more)) {
            cell.add(ServiceCounts.builder()
                    .durations(ServiceDuration.WORKED, WorkingDayCounts.of(counted(days), 2))
                    .build());
        }
        WorkingDayCounts both = cell.counts().durations(ServiceDuration.WORKED);
        List<Integer> all = new ArrayList<>(some);
        all.addAll(more);
        saysTheSame(both, all);
        assertThat(both.undetermined()).isEqualTo(4);
        assertThat(both)
                .isEqualTo(WorkingDayCounts.of(counted(all), 4))
                .hasSameHashCodeAs(WorkingDayCounts.of(counted(all), 4));
    }

    @Provide
    Arbitrary<List<Integer>> days() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 70);
        Arbitrary<Integer> many = Arbitraries.integers().between(0, WorkingDayCounts.MOST_DAYS);
        return Arbitraries.oneOf(few, few, few, many).list().ofMaxSize(40);
    }
}
