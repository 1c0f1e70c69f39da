package org.commune4j.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commune4j.core.quality.Indices.DISLIKED;
import static org.commune4j.core.quality.Indices.ONLINE;
import static org.commune4j.core.quality.Indices.ON_TIME;
import static org.commune4j.core.quality.Indices.PETITIONS;
import static org.commune4j.core.quality.Indices.PETITIONS_ON_TIME;
import static org.commune4j.core.quality.Indices.RECEIVED;
import static org.commune4j.core.quality.Indices.commune;
import static org.commune4j.core.quality.Indices.d;
import static org.commune4j.core.quality.Indices.indicator;
import static org.commune4j.core.quality.Indices.input;
import static org.commune4j.core.quality.Indices.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.explain.Detail;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Edition;
import org.commune4j.core.quality.IndicatorScore.ScoreState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static final Input VALUE = input("VALUE");

    private static Score service(long onTime, long disliked) {
        return Indices.service(Rounding.RoundingLevel.INDICATOR)
                .score(commune()
                        .put(RECEIVED, 1000)
                        .put(ON_TIME, onTime)
                        .put(ONLINE, 400)
                        .put(DISLIKED, disliked)
                        .put(PETITIONS, 0)
                        .put(PETITIONS_ON_TIME, 0)
                        .build());
    }

    @Test
    void tellsOfMeasuresAndLevelsThatTheIndexDoesNotKnow() {
        IndexDefinition index = Indices.service(Rounding.RoundingLevel.INDICATOR);
        Measurements typos = Measurements.builder("00001", UnitLevel.of("COMMUN"), Indices.PERIOD)
                .put(RECEIVED, 1000)
                .put(input("ON_TIM"), 900)
                .put(input("SOMETHING_ELSE"), 1)
                .build();

        assertThat(index.check(commune().put(RECEIVED, 1000).put(ON_TIME, 900).build()))
                .isEmpty();
        assertThat(index.check(typos))
                .extracting(problem -> problem.code() + " " + problem.pointer() + " "
                        + problem.message().arguments().get("nearest"))
                .containsExactly(
                        "INDEX-021 /level [COMMUNE]",
                        "INDEX-020 /measures/1/input [ON_TIME]",
                        "INDEX-020 /measures/2/input VOCABULARY.none-near");
    }

    /** The four numeric examples that the issue gives. */
    @ParameterizedTest
    @CsvSource({
        "2541, 2618, 20, 1,    19.41",
        "1520, 2618, 4,  1,    2.32",
        "1543, 2618, 2,  0.80, 1.47",
        "2540, 2618, 6,  0.90, 6.00"
    })
    void pointsAreOneFractionRoundedOnce(
            long numerator, long denominator, String maximum, BigDecimal target, BigDecimal points) {
        Score score = Indices.of(indicator("A", maximum, Formula.ofTarget(ON_TIME, RECEIVED, target))
                        .build())
                .score(commune()
                        .put(ON_TIME, numerator)
                        .put(RECEIVED, denominator)
                        .build());

        assertThat(score.points()).contains(points);
        assertThat(score.get("A").state()).isEqualTo(ScoreState.MEASURED);
    }

    @Test
    void nothingToTakeAShareOfFollowsThePolicy() {
        Indicator.Builder petitions = indicator("A", "6", Formula.ofRatio(PETITIONS_ON_TIME, PETITIONS));
        Measurements none =
                commune().put(PETITIONS, 0).put(PETITIONS_ON_TIME, 0).build();

        IndicatorScore full = Indices.of(
                        petitions.zeroDenominator(Fallback.FULL_POINTS).build())
                .score(none)
                .get("A");
        assertThat(full.points()).contains(d("6.00"));
        assertThat(full.state()).isEqualTo(ScoreState.AWARDED);
        assertThat(full.flags()).containsExactly(ScoreFlag.ZERO_DENOMINATOR);

        IndicatorScore unmeasured = Indices.of(
                        petitions.zeroDenominator(Fallback.NOT_MEASURED).build())
                .score(none)
                .get("A");
        assertThat(unmeasured.points()).isEmpty();
        assertThat(unmeasured.measuredMaximum()).isEqualByComparingTo("0");

        IndicatorScore zero = Indices.of(
                        petitions.zeroDenominator(Fallback.ZERO_POINTS).build())
                .score(none)
                .get("A");
        assertThat(zero.points()).contains(d("0.00"));
        assertThat(zero.measuredMaximum()).isEqualByComparingTo("6");
    }

    @Test
    void notMeasuredIsNotZero() {
        IndexDefinition index = Indices.of(
                indicator("A", "10", Formula.ofRatio(ON_TIME, RECEIVED)).build(),
                indicator("B", "10", Formula.ofRatio(ONLINE, RECEIVED)).build(),
                indicator("C", "5", Formula.ofRatio(DISLIKED, RECEIVED)).build());
        Score score = index.score(commune()
                .put(RECEIVED, 10)
                .put(ON_TIME, 0)
                .put(ONLINE, Measure.NOT_MEASURED)
                .build());

        assertThat(score.get("A").points()).contains(d("0.00"));
        assertThat(score.get("B").points()).isEmpty();
        assertThat(score.get("C").points()).isEmpty();
        assertThat(score.points()).contains(d("0.00"));
        assertThat(score.measuredMaximum()).isEqualByComparingTo("10");
        assertThat(score.highestPossible().orElseThrow()).isEqualByComparingTo("15");
        assertThat(score.isComplete()).isFalse();
        assertThat(score.flags()).containsExactly(ScoreFlag.INPUT_MISSING);
        assertThat(index.score(commune().build()).points()).isEmpty();
    }

    @Test
    void levelsDecideWhatIsMeasured() {
        Indicator.Builder forProvinces = indicator("A", "4", Formula.ofRatio(ON_TIME, RECEIVED))
                .addLevels(UnitLevel.PROVINCE, UnitLevel.MINISTRY);
        Measurements measured = commune().put(ON_TIME, 1).put(RECEIVED, 1).build();

        IndicatorScore outside =
                Indices.of(forProvinces.build()).score(measured).get("A");
        assertThat(outside.state()).isEqualTo(ScoreState.NOT_MEASURED);
        assertThat(outside.flags()).containsExactly(ScoreFlag.OUTSIDE_LEVELS);

        IndicatorScore awarded = Indices.of(
                        forProvinces.outsideLevels(Fallback.FULL_POINTS).build())
                .score(measured)
                .get("A");
        assertThat(awarded.points()).contains(d("4.00"));
        assertThat(awarded.state()).isEqualTo(ScoreState.AWARDED);
    }

    @Test
    void aPartGreaterThanItsWholeIsCutAndFlagged() {
        Score score = Indices.of(
                        indicator("A", "20", Formula.ofRatio(ON_TIME, RECEIVED)).build())
                .score(commune().put(ON_TIME, 12).put(RECEIVED, 10).build());

        assertThat(score.points()).contains(d("20.00"));
        assertThat(score.flags()).containsExactly(ScoreFlag.PART_EXCEEDS_WHOLE);
    }

    @Test
    void complementTakesTheSharesAway() {
        // 3 % late and 1 % disliked of 1,000: 96 % are left, above the target of 90 %
        assertThat(service(970, 10).get("SATISFACTION").points()).contains(d("6.00"));
        assertThat(service(970, 10).get("SATISFACTION").rate()).contains(d("0.9600"));
        // 40 % late and 14 % disliked: 46 % are left; 6 * 0.46 / 0.9 = 3.0667
        assertThat(service(600, 140).get("SATISFACTION").points()).contains(d("3.07"));
        // more than everything lost
        assertThat(service(100, 500).get("SATISFACTION").points()).contains(d("0.00"));
    }

    @Test
    void productMultipliesTheShares() {
        Formula product = Formula.ofProduct(
                List.of(Share.of(ONLINE, RECEIVED), Share.of(PETITIONS_ON_TIME, PETITIONS)), d("0.5"));
        Score score = Indices.of(indicator("A", "10", product).build())
                .score(commune()
                        .put(ONLINE, 40)
                        .put(RECEIVED, 100)
                        .put(PETITIONS_ON_TIME, 9)
                        .put(PETITIONS, 10)
                        .build());

        // 0.4 * 0.9 = 0.36; 10 * 0.36 / 0.5
        assertThat(score.points()).contains(d("7.20"));
    }

    @ParameterizedTest
    @CsvSource({"0, 10.00", "16000, 10.00", "16500, 10.25", "17000, 10.50", "46000, 25.00", "900000, 25.00"})
    void bandsRiseProRataUpToTheMaximum(long value, BigDecimal points) {
        Formula formula = Formula.ofBands(
                VALUE,
                List.of(Band.ofFlat(BigDecimal.ZERO, d("10")), new Band(d("16000"), d("10"), d("1000"), d("0.5"))));

        assertThat(Indices.of(indicator("A", "25", formula).build())
                        .score(commune().put(VALUE, value).build())
                        .points())
                .contains(points);
    }

    @Test
    void givenPointsKeepToTheirRanges() {
        Formula given =
                Formula.ofGiven(VALUE, List.of(new PointRange(d("3"), d("8")), new PointRange(d("10"), d("10"))));
        IndexDefinition index = Indices.of(indicator("A", "10", given).build());

        assertThat(index.score(commune().put(VALUE, d("7.5")).build()).points()).contains(d("7.50"));
        assertThat(index.score(commune().put(VALUE, 10).build()).points()).contains(d("10.00"));
        Score outside = index.score(commune().put(VALUE, 9).build());
        assertThat(outside.points()).isEmpty();
        assertThat(outside.flags()).containsExactly(ScoreFlag.GIVEN_OUT_OF_RANGE);
    }

    @Test
    void withoutAMaximumOnlyGivenPointsCount() {
        Indicator given = Indicator.builder()
                .code("BONUS")
                .name(text("bonus"))
                .formula(Formula.ofGiven(VALUE, List.of()))
                .basis(Basis.PRACTICE)
                .build();
        Indicator ratio = Indicator.builder()
                .code("SPLIT")
                .name(text("split"))
                .formula(Formula.ofRatio(ON_TIME, RECEIVED))
                .basis(Basis.PRACTICE)
                .build();
        Score score = Indices.of(given, ratio)
                .score(commune().put(VALUE, 4).put(ON_TIME, 1).put(RECEIVED, 1).build());

        assertThat(score.get("BONUS").points()).contains(d("4.00"));
        assertThat(score.get("SPLIT").points()).isEmpty();
        assertThat(score.measuredMaximum()).isEqualByComparingTo("4");
        assertThat(score.definition().maximum()).isEmpty();
        assertThat(score.highestPossible()).isEmpty();
        assertThat(score.flags()).containsExactly(ScoreFlag.MAXIMUM_UNKNOWN);
    }

    @Test
    void roundingTakesPlaceWhereTheDefinitionSays() {
        // three thirds of 1: 0.33 each when rounded one by one, 1 when rounded as a sum
        Indicator[] thirds = {
            indicator("A", "1", Formula.ofRatio(ON_TIME, RECEIVED)).build(),
            indicator("B", "1", Formula.ofRatio(ON_TIME, RECEIVED)).build(),
            indicator("C", "1", Formula.ofRatio(ON_TIME, RECEIVED)).build()
        };
        Measurements third = commune().put(ON_TIME, 1).put(RECEIVED, 3).build();

        assertThat(Indices.of(Rounding.RoundingLevel.INDICATOR, thirds)
                        .score(third)
                        .points())
                .contains(d("0.99"));
        assertThat(Indices.of(Rounding.RoundingLevel.GROUP, thirds).score(third).points())
                .contains(d("1.00"));
        assertThat(Indices.of(Rounding.RoundingLevel.TOTAL, thirds).score(third).points())
                .contains(d("1.00"));
    }

    @Test
    void classDependsOnWhatWasNotMeasuredOrDoesNot() {
        assertThat(service(970, 10).scoreClass()).map(ScoreClass::code).contains("GOOD");

        IndexDefinition index = Indices.service(Rounding.RoundingLevel.INDICATOR);
        Score low = index.score(commune()
                .put(RECEIVED, 100)
                .put(ON_TIME, 10)
                .put(ONLINE, 10)
                .put(DISLIKED, 0)
                .build());
        assertThat(low.scoreClass()).map(ScoreClass::code).contains("FAIR");

        Score open = index.score(commune()
                .put(RECEIVED, 100)
                .put(ON_TIME, 95)
                .put(ONLINE, 50)
                .put(DISLIKED, 0)
                .build());
        assertThat(open.points()).contains(d("37.00"));
        assertThat(open.scoreClass()).isEmpty();
        assertThat(open.possibleClasses()).extracting(ScoreClass::code).containsExactly("GOOD", "FAIR");
    }

    @Test
    void gapNamesTheSmallestChangeOfEachCount() {
        Score score = service(900, 0);
        // 18 + 9.6 + 6 + 6
        assertThat(score.points()).contains(d("39.60"));

        Gap gap = score.gapToNextClass().orElseThrow();

        assertThat(gap.missing()).isEqualByComparingTo("0.40");
        assertThat(gap.isReachable()).isTrue();
        // 920 on time give 18.4; 417 online give 10.01
        assertThat(gap.levers())
                .containsExactly(new Lever(ON_TIME, 20, d("40.00"), true), new Lever(ONLINE, 17, d("40.01"), true));
        assertThat(service(919, 0).points()).contains(d("39.98"));
        assertThat(service(920, 0).points()).contains(d("40.00"));
        assertThat(gap.explanation().render(Locale.ENGLISH)).isEqualTo("""
                        [-] 0.4 points are missing: 39.6 of the target of 40 points
                          [+] ON_TIME: 20 more would give 40 points
                          [+] ONLINE: 17 more would give 40.01 points""");
    }

    @Test
    void gapSaysWhereOneCountAloneIsNotEnough() {
        Gap gap = service(500, 300).gapTo(d("44"));

        assertThat(gap.levers()).extracting(Lever::suffices).containsOnly(false);
        assertThat(gap.levers()).extracting(Lever::input).containsExactly(ON_TIME, ONLINE, DISLIKED);
        assertThat(gap.levers()).extracting(Lever::change).containsExactly(500L, 600L, -300L);
        assertThat(service(500, 300).gapTo(d("44.01")).isReachable()).isFalse();
        assertThat(service(500, 300).gapTo(d("1")).isClosed()).isTrue();
        assertThat(service(500, 300).gapTo(d("1")).levers()).isEmpty();
    }

    @Test
    void sensitivityIsWhatOneMoreWouldChange() {
        // one more on time: 20/1000 for progress and 6/900 for satisfaction, which is below its target here
        assertThat(service(600, 0).sensitivity())
                .containsEntry(ON_TIME, d("0.02666667"))
                .containsEntry(ONLINE, d("0.024"))
                .containsEntry(DISLIKED, d("-0.00666667"));
        // above its target, satisfaction has nothing more to gain
        assertThat(service(970, 0).sensitivity()).containsEntry(ON_TIME, d("0.02"));
    }

    @Test
    void lineageLeadsToTheDossiers() {
        Measure late = Measure.of(2).withIds(List.of("H-1", "H-2"), true);
        Score score = Indices.of(indicator(
                                "A", "20", Formula.ofComplement(List.of(Share.of(ON_TIME, RECEIVED)), d("1")))
                        .build())
                .score(commune()
                        .put(ON_TIME, late)
                        .put(RECEIVED, 10)
                        .origin("tally-7")
                        .build());

        assertThat(score.get("A").lineage().get(ON_TIME).ids()).containsExactly("H-1", "H-2");
        assertThat(score.get("A").lineage().get(ON_TIME).listsAll()).isTrue();
        assertThat(score.measurements().origin()).contains("tally-7");
        Edition edition = new Edition("vietnam-2026-11", "0".repeat(64), "1.0");
        assertThat(score.with(edition).edition()).contains(edition);
        assertThat(score.edition()).isEmpty();
    }

    @Test
    void explanationShowsGroupsIndicatorsRatesAndInputs() {
        Score score = service(970, 10);

        assertThat(score.explanation().render(Locale.ENGLISH))
                .startsWith("""
                        service, unit 21400, year 2025: 41 of 44 measured points
                          dossiers: 29 of 32 points
                            PROGRESS: 19.4 of 20 points
                              rate 97%
                              ON_TIME: 970
                        """)
                .contains("rate 96%; all points from 90% on")
                .contains("there was nothing to take a share of: points awarded by the definition")
                .contains("class: good");
        assertThat(Indices.service(Rounding.RoundingLevel.INDICATOR)
                        .score(commune().build())
                        .explanation()
                        .render(Locale.ENGLISH, Detail.SUMMARY))
                .startsWith("[?] service, unit 21400, year 2025: not measured\n  [?] dossiers: not measured")
                .contains("the class depends on what was not measured; possible are: good, fair");
    }

    @Test
    void definitionsAreChangedByReplacingAnIndicator() {
        IndexDefinition index = Indices.service(Rounding.RoundingLevel.INDICATOR);
        IndexDefinition changed =
                index.with(indicator("SHARE_ONLINE", "12", Formula.ofTarget(ONLINE, RECEIVED, d("0.8")))
                        .build());

        assertThat(changed.get("SHARE_ONLINE").formula())
                .isNotEqualTo(index.get("SHARE_ONLINE").formula());
        assertThat(changed.get("PROGRESS")).isEqualTo(index.get("PROGRESS"));
        assertThat(changed.maximum()).contains(d("44"));
        assertThat(index.inputs()).containsExactly(ON_TIME, RECEIVED, ONLINE, DISLIKED, PETITIONS_ON_TIME, PETITIONS);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> index.get("SPEED"))
                .withMessageContaining("SPEED")
                .withMessageContaining("SHARE_ONLINE");
    }

    @Test
    void definitionsThatContradictThemselvesAreRefused() {
        Indicator progress =
                indicator("A", "20", Formula.ofRatio(ON_TIME, RECEIVED)).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indices.of(progress, progress))
                .withMessageContaining("the code A already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorGroup("G", text("g"), List.of(progress), Optional.of(d("18"))))
                .withMessageContaining("18")
                .withMessageContaining("20");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.ofTarget(ON_TIME, RECEIVED, d("80")))
                .withMessageContaining("80 % as 0.80");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.ofBands(VALUE, List.of()))
                .withMessageContaining("at least one band");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.builder()
                        .code("A")
                        .name(text("a"))
                        .formula(Formula.ofRatio(ON_TIME, RECEIVED))
                        .zeroDenominator(Fallback.FULL_POINTS)
                        .basis(Basis.PRACTICE)
                        .build())
                .withMessageContaining("has no maximum");
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.of(-1)).withMessageContaining("not measured");
    }

    @Test
    void informationHasNoPoints() {
        IndexDefinition index = Indices.of(
                indicator("A", "0", Formula.ofInformation(Set.of(PETITIONS))).build());
        Score score = index.score(commune().put(PETITIONS, 3).build());

        assertThat(score.points()).isEmpty();
        assertThat(score.isComplete()).isTrue();
        assertThat(score.get("A").state()).isEqualTo(ScoreState.INFORMATION);
        assertThat(score.get("A").lineage()).containsEntry(PETITIONS, Measure.of(3));
    }
}
