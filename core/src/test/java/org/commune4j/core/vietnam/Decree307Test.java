package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.quality.Gap;
import org.commune4j.core.quality.Lever;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.ReportingPeriod;
import org.commune4j.core.quality.Score;
import org.commune4j.core.quality.ScoreClass;
import org.commune4j.core.quality.UnitLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Decree307Test {

    private static BigDecimal d(String number) {
        return new BigDecimal(number);
    }

    private static Measurements.Builder moDuc() {
        return Measurements.builder("21400", UnitLevel.COMMUNE, ReportingPeriod.ofYear(2025))
                .put(Decree307.AREA_KM2, d("76.17"));
    }

    /** Everything but population and area, as points. */
    private static Measurements.Builder assessed(Measurements.Builder commune, String each) {
        return commune.put(Decree307.BUDGET_POINTS, d("8"))
                .put(Decree307.INDUSTRY_SERVICES_POINTS, d(each))
                .put(Decree307.NON_FARM_LABOUR_POINTS, d(each))
                .put(Decree307.POVERTY_POINTS, d(each))
                .put(Decree307.CLEAN_WATER_POINTS, d(each))
                .put(Decree307.FULL_PROCESS_ONLINE_POINTS, d(each))
                .put(Decree307.SIGNED_DOCUMENTS_POINTS, d(each));
    }

    /** 10 + (76.17 - 30) / 5 * 0.5 = 14.617 */
    @Test
    void theAreaOfMoDucGives1462Points() {
        Score score = Decree307.commune().score(moDuc().build());

        assertThat(score.get("AREA").points()).contains(d("14.62"));
        assertThat(score.get("POPULATION_SIZE").points()).isEmpty();
        assertThat(score.scoreClass()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3000,  10.00, 10.00",
        "12000, 10.00, 10.00",
        "12750, 10.00, 10.50",
        "16000, 10.00, 12.67",
        "17000, 10.50, 13.33",
        "16500, 10.25, 13.00",
        "46000, 25.00, 25.00",
        "99000, 25.00, 25.00"
    })
    void populationRisesByStepsProRata(long population, BigDecimal commune, BigDecimal mountainCommune) {
        Measurements measured = moDuc().put(Decree307.POPULATION, population).build();

        assertThat(Decree307.commune().score(measured).get("POPULATION_SIZE").points())
                .contains(commune);
        assertThat(Decree307.mountainCommune()
                        .score(measured)
                        .get("POPULATION_SIZE")
                        .points())
                .contains(mountainCommune);
    }

    @Test
    void classStaysOpenUntilFurtherPointsAreGiven() {
        Measurements.Builder commune = assessed(moDuc(), "4").put(Decree307.POPULATION, 36_000);

        // 20 + 14.62 + 8 + 6 * 4 = 66.62
        Score open = Decree307.commune().score(commune.build());
        assertThat(open.points()).contains(d("66.62"));
        assertThat(open.scoreClass()).isEmpty();
        assertThat(open.possibleClasses()).extracting(ScoreClass::code).containsExactly("I", "II");
        assertThat(open.explanation().render(Locale.ENGLISH))
                .contains("the class depends on what was not measured; possible are: class I, class II");

        Score known = Decree307.commune()
                .score(commune.put(Decree307.SPECIAL_FACTOR_POINTS, 0)
                        .put(Decree307.BONUS_POINTS, 0)
                        .build());
        assertThat(known.scoreClass()).map(ScoreClass::code).contains("II");

        Score raised = Decree307.commune()
                .score(commune.put(Decree307.SPECIAL_FACTOR_POINTS, d("8.38")).build());
        assertThat(raised.points()).contains(d("75.00"));
        assertThat(raised.scoreClass()).map(ScoreClass::code).contains("I");
    }

    /** 19.95 + 14.62 + 8 + 6 * 3 = 60.57: neither population nor area, 25 points each at the most, reaches 75 alone. */
    @Test
    void theGapToTheNextClassCountsResidentsAndSquareKilometres() {
        Measurements.Builder commune = assessed(moDuc(), "3")
                .put(Decree307.POPULATION, 35_900)
                .put(Decree307.SPECIAL_FACTOR_POINTS, 0)
                .put(Decree307.BONUS_POINTS, 0);
        Score second = Decree307.commune().score(commune.build());
        assertThat(second.scoreClass()).map(ScoreClass::code).contains("II");

        assertThat(second.gapToNextClass().orElseThrow().levers())
                .extracting(Lever::suffices)
                .containsOnly(false);
        assertThat(second.gapToNextClass().orElseThrow().together())
                .containsOnlyKeys(Decree307.POPULATION, Decree307.AREA_KM2);

        Score third = Decree307.commune()
                .score(commune.put(Decree307.POPULATION, 33_000).build());
        // 18.5 + 14.62 + 26; 34,750 residents are the first of whom 19.38 points come, for 19.375 is rounded up
        assertThat(third.points()).contains(d("59.12"));
        Gap gap = third.gapToNextClass().orElseThrow();
        assertThat(gap.levers()).contains(new Lever(Decree307.POPULATION, 1750, d("60.00"), true));
        assertThat(Decree307.commune()
                        .score(commune.put(Decree307.POPULATION, 34_749).build())
                        .points())
                .contains(d("59.99"));
    }

    @Test
    void budgetIsTenOrThreeToEight() {
        Measurements.Builder commune = moDuc();

        assertThat(Decree307.commune()
                        .score(commune.put(Decree307.BUDGET_POINTS, 10).build())
                        .get("BUDGET")
                        .points())
                .contains(d("10.00"));
        assertThat(Decree307.commune()
                        .score(commune.put(Decree307.BUDGET_POINTS, 9).build())
                        .get("BUDGET")
                        .points())
                .isEmpty();
    }

    /** Art. 6 of the decree. */
    @ParameterizedTest(name = "{0} at {1} %: {2}")
    @CsvSource({
        "BUDGET, 0, 3",
        "BUDGET, 40, 3",
        "BUDGET, 45, 3.5",
        "BUDGET, 42.5, 3.25",
        "BUDGET, 90, 8",
        "BUDGET, 99.9, 8",
        "BUDGET, 100, 10",
        "INDUSTRY_SERVICES, 50, 3",
        "INDUSTRY_SERVICES, 55, 3.5",
        "INDUSTRY_SERVICES, 70, 5",
        "INDUSTRY_SERVICES, 95, 5",
        "NON_FARM_LABOUR, 20, 3",
        "NON_FARM_LABOUR, 60, 4",
        "POVERTY, 4.5, 3",
        "POVERTY, 12, 3",
        "POVERTY, 3.2, 4.3",
        "POVERTY, 2.5, 5",
        "POVERTY, 0, 5",
        "CLEAN_WATER, 70, 3",
        "CLEAN_WATER, 80, 4",
        "CLEAN_WATER, 100, 5",
        "FULL_PROCESS_ONLINE, -5, 3",
        "FULL_PROCESS_ONLINE, 0.5, 3.25",
        "FULL_PROCESS_ONLINE, 4, 5",
        "FULL_PROCESS_ONLINE, 9, 5",
        "SIGNED_DOCUMENTS, 70, 3",
        "SIGNED_DOCUMENTS, 85, 4.5",
        "ETHNIC_MINORITIES, 19.99, 0",
        "ETHNIC_MINORITIES, 20, 2",
        "ETHNIC_MINORITIES, 30, 2",
        "ETHNIC_MINORITIES, 35, 2.25",
        "ETHNIC_MINORITIES, 50, 3",
        "ETHNIC_MINORITIES, 80, 3"
    })
    void aLadderGivesThePointsOfAShare(Decree307Ladder ladder, BigDecimal percent, BigDecimal points) {
        assertThat(ladder.points(percent)).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @EnumSource(Decree307Ladder.class)
    void whatALadderGivesIsAllowed(Decree307Ladder ladder) {
        for (String percent : List.of("-3", "0", "2.5", "33.3", "64", "72.2", "99", "100")) {
            Score score = Decree307.commune()
                    .score(moDuc().put(ladder.input(), ladder.points(d(percent)))
                            .build());
            assertThat(score.indicators())
                    .filteredOn(one -> one.indicator().formula().inputs().contains(ladder.input()))
                    .allMatch(one -> one.points().isPresent());
        }
    }

    @ParameterizedTest(name = "bonus {0}: {1}")
    @CsvSource({"0, true", "3, true", "4, false", "5, true", "7.5, true", "10, true", "10.5, false"})
    void onlyTheHighestBonusCounts(BigDecimal bonus, boolean allowed) {
        assertThat(Decree307.commune()
                        .score(moDuc().put(Decree307.BONUS_POINTS, bonus).build())
                        .get("BONUS")
                        .points()
                        .isPresent())
                .isEqualTo(allowed);
    }

    @Test
    void isInForceSince27November2025() {
        assertThat(Decree307.commune().validity().contains(LocalDate.of(2025, 11, 26)))
                .isFalse();
        assertThat(Decree307.commune().validity().contains(LocalDate.of(2025, 11, 27)))
                .isTrue();
    }
}
