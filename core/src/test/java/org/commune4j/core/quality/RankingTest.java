package org.commune4j.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commune4j.core.quality.Indices.ON_TIME;
import static org.commune4j.core.quality.Indices.RECEIVED;
import static org.commune4j.core.quality.Indices.d;
import static org.commune4j.core.quality.Indices.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {

    private static final IndexDefinition INDEX =
            Indices.of(indicator("A", "100", Formula.ofRatio(ON_TIME, RECEIVED)).build());

    private static Score score(String unit, long onTime) {
        return INDEX.score(Measurements.builder(unit, UnitLevel.COMMUNE, Indices.PERIOD)
                .put(ON_TIME, onTime)
                .put(RECEIVED, 100)
                .build());
    }

    private static Ranking ranking(TiePolicy ties) {
        return Ranking.of(
                List.of(score("D", 70), score("B", 90), score("A", 95), score("C", 90), score("E", 60)), ties);
    }

    @ParameterizedTest
    @CsvSource({"COMPETITION, 1, 2, 2, 4, 5", "DENSE, 1, 2, 2, 3, 4", "ORDINAL, 1, 2, 3, 4, 5"})
    void tiesFollowThePolicy(TiePolicy ties, int a, int b, int c, int d, int e) {
        Ranking ranking = ranking(ties);

        assertThat(ranking.units()).extracting(RankedUnit::unit).containsExactly("A", "B", "C", "D", "E");
        assertThat(ranking.units()).extracting(RankedUnit::rank).containsExactly(a, b, c, d, e);
        assertThat(ranking.units()).extracting(RankedUnit::ties).containsExactly(0, 1, 1, 0, 0);
    }

    @Test
    void percentileIsTheShareThatIsNotBetter() {
        assertThat(ranking(TiePolicy.DENSE).units())
                .extracting(RankedUnit::percentile)
                .containsExactly(d("1.0000"), d("0.8000"), d("0.8000"), d("0.4000"), d("0.2000"));
    }

    @Test
    void unitsWithoutPointsAreMissingNotLast() {
        Score unmeasured = INDEX.score(
                Measurements.builder("X", UnitLevel.COMMUNE, Indices.PERIOD).build());
        Ranking ranking = Ranking.of(List.of(score("A", 0), unmeasured), TiePolicy.COMPETITION)
                .expecting(List.of("A", "Y", "W"));

        assertThat(ranking.units()).extracting(RankedUnit::unit).containsExactly("A");
        assertThat(ranking.missing()).containsExactly("W", "X", "Y");
        assertThat(ranking.find("X")).isEmpty();
        assertThat(ranking.find("A")).isPresent();
        assertThat(ranking.mixesMaxima()).isTrue();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> ranking.get("X"))
                .withMessageContaining("has no points");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> ranking.get("Z"))
                .withMessageContaining("not known");
    }

    @Test
    void gapToARankIsWhatTheUnitLacksOfIt() {
        Score fourth = score("D", 70);
        // D, 4th with 70: 20 more on time and it is 2nd
        Gap second = fourth.gapToRank(ranking(TiePolicy.COMPETITION), 2);
        assertThat(second.target()).isEqualByComparingTo("90");
        assertThat(second.levers()).containsExactly(new Lever(ON_TIME, 20, d("90.00"), true));
        assertThat(second.together()).containsExactly(Map.entry(ON_TIME, 20L));
        assertThat(fourth.gapToRank(ranking(TiePolicy.COMPETITION), 1).target()).isEqualByComparingTo("95");
        assertThat(fourth.gapToRank(ranking(TiePolicy.COMPETITION), 4).isClosed())
                .isTrue();
        assertThat(fourth.gapToRank(ranking(TiePolicy.DENSE), 2).target()).isEqualByComparingTo("90");
        // B and C have 90 points and the codes before D: as the third, D has to pass C
        assertThat(fourth.gapToRank(ranking(TiePolicy.ORDINAL), 3).target()).isEqualByComparingTo("90.01");
        assertThat(fourth.gapToNextRank(ranking(TiePolicy.COMPETITION)))
                .map(Gap::target)
                .hasValueSatisfying(target -> assertThat(target).isEqualByComparingTo("90"));
        assertThat(score("A", 95).gapToNextRank(ranking(TiePolicy.COMPETITION))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fourth.gapToRank(ranking(TiePolicy.COMPETITION), 0))
                .withMessageContaining("0");
    }

    @Test
    void movementBetweenPeriods() {
        Ranking before = Ranking.ofPoints(Map.of("A", d("1"), "B", d("2"), "C", d("3")), TiePolicy.COMPETITION);
        Ranking after = Ranking.ofPoints(Map.of("A", d("5"), "B", d("4"), "D", d("3")), TiePolicy.COMPETITION);

        List<Movement> movements = after.movementsSince(before);

        assertThat(movements).hasToString("[A 3 -> 1, B 2 -> 2, D - -> 3, C 1 -> -]");
        assertThat(movements.get(0).gained()).hasValue(2);
        assertThat(movements.get(1).gained()).hasValue(0);
        assertThat(movements.get(2).gained()).isEmpty();
        assertThat(movements.get(2).before()).isEmpty();
        assertThat(movements.get(3).after()).isEmpty();
    }

    @Test
    void onlyLikeIsRankedWithLike() {
        Score other = Indices.of(
                        indicator("A", "90", Formula.ofRatio(ON_TIME, RECEIVED)).build())
                .score(score("B", 1).measurements());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(List.of(score("A", 1), other), TiePolicy.DENSE))
                .withMessageContaining("two definitions");
        Score later = INDEX.score(Measurements.builder("B", UnitLevel.COMMUNE, ReportingPeriod.ofYear(2026))
                .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(List.of(score("A", 1), later), TiePolicy.DENSE))
                .withMessageContaining("2026");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(List.of(score("A", 1), score("A", 2)), TiePolicy.DENSE))
                .withMessageContaining("found twice: A");
    }

    @Test
    void wordsSayTheTies() {
        assertThat(ranking(TiePolicy.COMPETITION).message("B").render(Locale.ENGLISH))
                .isEqualTo("unit B: rank 2 of 5 with 90 points, as have 1 others"
                        + " (the same rank, and as many ranks left out after it)");
        assertThat(ranking(TiePolicy.COMPETITION).message("A").render(Locale.forLanguageTag("vi")))
                .isEqualTo("đơn vị A: xếp thứ 1/5, đạt 95 điểm");
    }

    @Test
    void equalPointsOfDifferentScaleAreTies() {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        points.put("A", d("10"));
        points.put("B", d("10.00"));

        assertThat(Ranking.ofPoints(points, TiePolicy.COMPETITION).units())
                .extracting(RankedUnit::rank)
                .containsExactly(1, 1);
    }

    @Test
    void nothingToRank() {
        Ranking empty = Ranking.of(new ArrayList<>(), TiePolicy.DENSE);

        assertThat(empty.units()).isEmpty();
        assertThat(score("D", 70).gapToRank(empty, 1).isClosed()).isTrue();
    }
}
