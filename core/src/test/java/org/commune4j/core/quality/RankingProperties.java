package org.commune4j.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commune4j.properties.Seed;

class RankingProperties {

    private static Map<String, BigDecimal> points(List<Integer> points) {
        Map<String, BigDecimal> byUnit = new LinkedHashMap<>();
        for (int i = 0; i < points.size(); i++) {
            byUnit.put("U" + i, BigDecimal.valueOf(points.get(i), 1));
        }
        return byUnit;
    }

    @Property(seed = Seed.FIXED)
    void theOrderInWhichUnitsAreGivenDoesNotMatter(
            @ForAll @Size(max = 30) List<@IntRange(max = 20) Integer> points,
            @ForAll TiePolicy ties,
            @ForAll Random random) {
        Map<String, BigDecimal> byUnit = points(points);
        List<String> units = new ArrayList<>(byUnit.keySet());
        Collections.shuffle(units, random);
        Map<String, BigDecimal> shuffled = new LinkedHashMap<>();
        units.forEach(unit -> shuffled.put(unit, byUnit.get(unit)));

        assertThat(Ranking.ofPoints(shuffled, ties)).isEqualTo(Ranking.ofPoints(byUnit, ties));
    }

    /** Against the definitions, one unit at a time. */
    @Property(seed = Seed.FIXED)
    void ranksCountTheBetterOnes(@ForAll @Size(max = 30) List<@IntRange(max = 20) Integer> points) {
        Map<String, BigDecimal> byUnit = points(points);
        Ranking competition = Ranking.ofPoints(byUnit, TiePolicy.COMPETITION);
        Ranking dense = Ranking.ofPoints(byUnit, TiePolicy.DENSE);
        Ranking ordinal = Ranking.ofPoints(byUnit, TiePolicy.ORDINAL);

        byUnit.forEach((unit, own) -> {
            List<BigDecimal> better = byUnit.values().stream()
                    .filter(other -> other.compareTo(own) > 0)
                    .toList();
            long same = byUnit.values().stream().filter(own::equals).count();
            assertThat(competition.get(unit).rank()).isEqualTo(better.size() + 1);
            assertThat(dense.get(unit).rank())
                    .isEqualTo(better.stream().distinct().count() + 1);
            assertThat((long) ordinal.get(unit).rank()).isBetween(better.size() + 1L, better.size() + same);
        });
        assertThat(ordinal.units()).extracting(RankedUnit::rank).doesNotHaveDuplicates();
    }
}
