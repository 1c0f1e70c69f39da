package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.RankedUnit;
import org.commune4j.core.quality.Ranking;
import org.commune4j.core.quality.ReportingPeriod;
import org.commune4j.core.quality.Score;
import org.commune4j.core.quality.TiePolicy;
import org.commune4j.core.quality.UnitLevel;
import org.commune4j.core.testing.SharedData;
import org.junit.jupiter.api.Test;

/** The scores that the National Public Service Portal showed on 11 October 2025. */
class Decision766ScorecardTest {

    private static final Map<String, String> CHARTS = Map.of(
            "TDGQ", "PROGRESS",
            "MDHL", "SATISFACTION",
            "MDSH", "DIGITISATION",
            "TTTT", "ONLINE_PAYMENT",
            "CLGQ", "ONLINE_SERVICES",
            "CKMB", "TRANSPARENCY");

    private static List<Map<String, String>> rows() {
        return SharedData.csv("scorecard-766/scores_2025-10-11.csv");
    }

    private static Score score(Map<String, String> row) {
        Measurements.Builder measured = Measurements.builder(
                Normalizer.normalize(
                        row.get("level") + " " + row.get("unit_code") + " " + row.get("unit_name"),
                        Normalizer.Form.NFC),
                switch (row.get("level")) {
                    case "province" -> UnitLevel.PROVINCE;
                    case "department" -> UnitLevel.DEPARTMENT;
                    default -> UnitLevel.COMMUNE;
                },
                switch (row.get("period")) {
                    case "month-2025-10" -> ReportingPeriod.parse("2025-10");
                    // the lists of communes do not say their period
                    default -> ReportingPeriod.ofYear(2025);
                });
        CHARTS.forEach((column, group) -> measured.put(Decision766.chart(group), new BigDecimal(row.get(column))));
        return Decision766.charts().score(measured.build());
    }

    @Test
    void all185TotalsAreExact() {
        List<Map<String, String>> rows = rows();

        assertThat(rows).hasSize(185).allSatisfy(row -> {
            Score score = score(row);
            assertThat(score.isComplete()).isTrue();
            assertThat(score.points().orElseThrow()).isEqualByComparingTo(row.get("total"));
        });
    }

    /**
     * Communes and departments are one list. Inside a group of the same total the portal gave consecutive ranks by no rule
     * that is visible, so the ranks are compared as the span that each group takes.
     */
    @Test
    void ranksAreReproducedUpToTheOrderInsideTiedGroups() {
        Map<String, List<Map<String, String>>> lists = new TreeMap<>();
        for (Map<String, String> row : rows()) {
            String list = row.get("level").equals("province") ? row.get("period") : "communes and departments";
            lists.computeIfAbsent(list, unused -> new ArrayList<>()).add(row);
        }

        assertThat(lists.keySet()).containsExactly("communes and departments", "month-2025-10", "year-2025");
        assertThat(lists.get("communes and departments")).hasSize(117);
        lists.forEach((list, rows) -> {
            Map<BigDecimal, TreeSet<Integer>> shown = new TreeMap<>();
            Map<String, Integer> shownByUnit = new LinkedHashMap<>();
            List<Score> scores = new ArrayList<>();
            for (Map<String, String> row : rows) {
                Score score = score(row);
                scores.add(score);
                shownByUnit.put(score.unit(), Integer.valueOf(row.get("rank")));
                shown.computeIfAbsent(score.points().orElseThrow(), unused -> new TreeSet<>())
                        .add(Integer.valueOf(row.get("rank")));
            }
            Ranking competition = Ranking.of(scores, TiePolicy.COMPETITION);

            assertThat(competition.units()).as(list).hasSameSizeAs(rows).allSatisfy(unit -> {
                TreeSet<Integer> span = shown.get(unit.points());
                assertThat(span).hasSize(unit.ties() + 1);
                assertThat(span.first()).isEqualTo(unit.rank());
                assertThat(span.last()).isEqualTo(unit.rank() + unit.ties());
                if (unit.ties() == 0) {
                    assertThat(shownByUnit).containsEntry(unit.unit(), unit.rank());
                }
            });
            assertThat(Ranking.of(scores, TiePolicy.ORDINAL).units())
                    .extracting(RankedUnit::rank)
                    .containsExactlyInAnyOrderElementsOf(shownByUnit.values());
        });
    }
}
