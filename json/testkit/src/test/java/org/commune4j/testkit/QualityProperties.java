package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.commune4j.core.quality.Agreement;
import org.commune4j.core.quality.Formula;
import org.commune4j.core.quality.Gap;
import org.commune4j.core.quality.GroupScore;
import org.commune4j.core.quality.IndexDefinition;
import org.commune4j.core.quality.Indicator;
import org.commune4j.core.quality.IndicatorGroup;
import org.commune4j.core.quality.IndicatorScore;
import org.commune4j.core.quality.IndicatorScore.ScoreState;
import org.commune4j.core.quality.Input;
import org.commune4j.core.quality.Lever;
import org.commune4j.core.quality.Measure;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.Petition;
import org.commune4j.core.quality.Ranking;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.quality.Rounding;
import org.commune4j.core.quality.Score;
import org.commune4j.core.quality.ScoreClass;
import org.commune4j.core.quality.Share;
import org.commune4j.core.quality.TiePolicy;
import org.commune4j.core.quality.UnitLevel;
import org.commune4j.json.CommuneJson;
import org.commune4j.properties.Seed;

class QualityProperties {

    private static final CommuneJson JSON = CommuneJson.strict();

    @Provide
    Arbitrary<IndexDefinition> indices() {
        return QualityArbitraries.indices().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Measurements> measurements() {
        return QualityArbitraries.measurements().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Petition> petitions() {
        return QualityArbitraries.petitions().withoutEdgeCases();
    }

    @Provide
    Arbitrary<ReportedFigure> reportedFigures() {
        return CommuneArbitraries.reportedFigures().withoutEdgeCases();
    }

    /** The oracle multiplies whole numbers: a value of hundredths, a tolerance of thousandths. */
    @Property(seed = Seed.FIXED, tries = 500)
    void aShareAgreesAsTheFractionDoes(
            @ForAll("reportedFigures") ReportedFigure figure,
            @ForAll @LongRange(max = 100) long some,
            @ForAll @LongRange(max = 100) long others) {
        long whole = some + others;
        long distance = some * 1000 - figure.value().movePointRight(3).longValueExact() * whole;
        Agreement expected;
        if (whole == 0) {
            expected = Agreement.UNDETERMINED;
        } else if (figure.bound() == ReportedFigure.Bound.MORE_THAN) {
            expected = distance > 0 ? Agreement.AGREES : Agreement.DISAGREES;
        } else if (figure.bound() == ReportedFigure.Bound.ABOUT
                && figure.tolerance().isEmpty()) {
            expected = distance == 0 ? Agreement.AGREES : Agreement.UNDETERMINED;
        } else if (figure.bound() == ReportedFigure.Bound.EXACT) {
            boolean extreme = figure.value().signum() == 0 || figure.value().compareTo(BigDecimal.ONE) == 0;
            boolean rounds = !extreme && distance >= -5 * whole && distance < 5 * whole;
            expected = distance == 0 || rounds ? Agreement.AGREES : Agreement.DISAGREES;
        } else {
            long limit =
                    figure.tolerance().orElse(BigDecimal.ZERO).movePointRight(3).longValueExact();
            expected = Math.abs(distance) <= limit * whole ? Agreement.AGREES : Agreement.DISAGREES;
        }

        assertThat(figure.compare(some, whole).value()).isEqualTo(expected);
        if (whole == 64) {
            assertThat(figure.compare(BigDecimal.valueOf(some).divide(BigDecimal.valueOf(64)))
                            .value())
                    .isEqualTo(expected);
        }
    }

    @Property(seed = Seed.FIXED, tries = 50)
    void reportedFiguresKeepEverything(@ForAll("reportedFigures") ReportedFigure figure) {
        String text = JSON.write(figure);

        assertThat(JSON.read(ReportedFigure.class, text).orThrow()).isEqualTo(figure);
    }

    /** Whatever the index and however the counts contradict each other. */
    @Property(seed = Seed.FIXED, tries = 500)
    void aScoreNeverExceedsItsMaximum(
            @ForAll("indices") IndexDefinition index, @ForAll("measurements") Measurements measurements) {
        Score score = index.score(measurements);

        for (IndicatorScore indicator : score.indicators()) {
            assertThat(indicator.points().orElse(BigDecimal.ZERO))
                    .isBetween(BigDecimal.ZERO, indicator.measuredMaximum());
        }
        for (GroupScore group : score.groups()) {
            assertThat(group.points().orElse(BigDecimal.ZERO)).isBetween(BigDecimal.ZERO, group.measuredMaximum());
        }
        assertThat(score.points().orElse(BigDecimal.ZERO)).isBetween(BigDecimal.ZERO, score.measuredMaximum());
        index.maximum().ifPresent(maximum -> assertThat(score.measuredMaximum()).isLessThanOrEqualTo(maximum));
        score.highestPossible()
                .ifPresent(highest -> assertThat(highest)
                        .isGreaterThanOrEqualTo(score.points().orElse(BigDecimal.ZERO)));
    }

    /** From the level that is rounded upwards, sums are exact. */
    @Property(seed = Seed.FIXED, tries = 500)
    void thePartsSumToTheTotal(
            @ForAll("indices") IndexDefinition index, @ForAll("measurements") Measurements measurements) {
        Score score = index.score(measurements);
        Rounding.RoundingLevel level = index.rounding().level();

        if (level != Rounding.RoundingLevel.TOTAL) {
            assertThat(score.points().orElse(BigDecimal.ZERO))
                    .isEqualByComparingTo(score.groups().stream()
                            .flatMap(group -> group.points().stream())
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        if (level == Rounding.RoundingLevel.INDICATOR) {
            assertThat(score.points().orElse(BigDecimal.ZERO))
                    .isEqualByComparingTo(score.indicators().stream()
                            .flatMap(indicator -> indicator.points().stream())
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    @Property(seed = Seed.FIXED, tries = 500)
    void onlyWhatWasNotMeasuredHasNoPoints(
            @ForAll("indices") IndexDefinition index, @ForAll("measurements") Measurements measurements) {
        Score score = index.score(measurements);

        for (IndicatorScore indicator : score.indicators()) {
            boolean hasPoints = indicator.state() == ScoreState.MEASURED || indicator.state() == ScoreState.AWARDED;
            assertThat(indicator.points().isPresent()).isEqualTo(hasPoints);
            if (indicator.state() == ScoreState.AWARDED || indicator.state() == ScoreState.NOT_MEASURED) {
                assertThat(indicator.flags()).isNotEmpty();
            }
        }
        assertThat(score.explanation().render(Locale.ENGLISH)).doesNotContain("QUALITY.");
        assertThat(score.explanation().render(Locale.forLanguageTag("vi"))).doesNotContain("QUALITY.");
    }

    @Property(seed = Seed.FIXED, tries = 300)
    void theClassIsAmongThePossibleOnes(
            @ForAll("indices") IndexDefinition index, @ForAll("measurements") Measurements measurements) {
        Score score = index.score(measurements);
        List<ScoreClass> possible = score.possibleClasses();

        assertThat(possible).isNotEmpty();
        assertThat(index.classes()).containsAll(possible);
        if (score.isComplete()) {
            assertThat(possible).hasSize(1);
        }
        score.scoreClass()
                .ifPresent(reached ->
                        assertThat(score.points().orElse(BigDecimal.ZERO)).isGreaterThanOrEqualTo(reached.from()));
    }

    /** Counts that are few enough to try every change of them. */
    @Provide
    Arbitrary<Measurements> fewCounts() {
        return QualityArbitraries.measurements().withoutEdgeCases().map(all -> {
            Measurements.Builder few = Measurements.builder(all.unit(), all.level(), all.period());
            all.byInput()
                    .forEach((input, measure) -> few.put(
                            input,
                            measure.value()
                                    .map(value -> Measure.of(value.remainder(BigDecimal.valueOf(40))))
                                    .orElse(Measure.NOT_MEASURED)));
            return few.build();
        });
    }

    private static BigDecimal total(IndexDefinition index, Measurements measurements, Map<Input, Long> changes) {
        Measurements changed = measurements;
        for (Map.Entry<Input, Long> change : changes.entrySet()) {
            BigDecimal value = measurements.get(change.getKey()).value().orElseThrow();
            changed = changed.with(change.getKey(), Measure.of(value.add(BigDecimal.valueOf(change.getValue()))));
        }
        return index.score(changed).points().orElse(BigDecimal.ZERO);
    }

    /** By trying every change in turn: the one that is stated is the first that reaches the target. */
    @Property(seed = Seed.FIXED, tries = 150)
    void aLeverIsTheFirstChangeThatReachesTheTarget(
            @ForAll("indices") IndexDefinition index,
            @ForAll("fewCounts") Measurements measurements,
            @ForAll @IntRange(min = 1, max = 60) int tenths) {
        Score score = index.score(measurements);
        BigDecimal target = score.points().orElse(BigDecimal.ZERO).add(BigDecimal.valueOf(tenths, 1));

        for (Lever lever : score.gapTo(target).levers()) {
            long direction = Long.signum(lever.change());
            long tried = 0;
            BigDecimal reached;
            do {
                tried += direction;
                reached = total(index, measurements, Map.of(lever.input(), tried));
            } while (reached.compareTo(target) < 0 && tried != lever.change());

            assertThat(tried).isEqualTo(lever.change());
            assertThat(reached).isEqualByComparingTo(lever.points());
            assertThat(reached.compareTo(target) >= 0).isEqualTo(lever.suffices());
        }
    }

    /** Together the changes reach the target, and with any one of them a step smaller they do not. */
    @Property(seed = Seed.FIXED, tries = 300)
    void changesTogetherReachTheTargetAndNoOneIsTooLarge(
            @ForAll("indices") IndexDefinition index,
            @ForAll("fewCounts") Measurements measurements,
            @ForAll @IntRange(min = 1, max = 200) int tenths) {
        Score score = index.score(measurements);
        BigDecimal target = score.points().orElse(BigDecimal.ZERO).add(BigDecimal.valueOf(tenths, 1));
        Gap gap = score.gapTo(target);
        Map<Input, Long> together = gap.together();

        if (together.isEmpty()) {
            Map<Input, Long> everything = new LinkedHashMap<>();
            gap.levers().forEach(lever -> everything.put(lever.input(), lever.change()));
            assertThat(total(index, measurements, everything)).isLessThan(target);
        } else {
            assertThat(total(index, measurements, together)).isGreaterThanOrEqualTo(target);
            together.forEach((input, change) -> {
                Map<Input, Long> less = new LinkedHashMap<>(together);
                less.put(input, change - Long.signum(change));
                assertThat(total(index, measurements, less)).isLessThan(target);
            });
        }
        assertThat(gap.explanation().render(Locale.ENGLISH)).doesNotContain("QUALITY.");
    }

    @Provide
    Arbitrary<List<Measurements>> rivals() {
        return fewCounts().list().ofMinSize(2).ofMaxSize(6).map(all -> {
            List<Measurements> units = new ArrayList<>();
            for (Measurements one : all) {
                Measurements.Builder unit = Measurements.builder(
                        "U" + (all.size() - units.size()),
                        UnitLevel.COMMUNE,
                        all.get(0).period());
                one.byInput().forEach(unit::put);
                units.add(unit.build());
            }
            return units;
        });
    }

    /** By ranking anew: what the gap to a rank states gives the unit that rank, and one less does not. */
    @Property(seed = Seed.FIXED, tries = 300)
    void closingTheGapToARankGivesTheRank(
            @ForAll("indices") IndexDefinition index,
            @ForAll("rivals") List<Measurements> units,
            @ForAll TiePolicy ties) {
        Ranking ranking = Ranking.of(units.stream().map(index::score).toList(), ties);
        for (Measurements own : units) {
            Score score = index.score(own);
            for (int rank = 1; rank <= units.size(); rank++) {
                Gap gap = score.gapToRank(ranking, rank);
                if (ranking.find(own.unit()).isPresent()) {
                    assertThat(gap.isClosed()).isEqualTo(ranking.get(own.unit()).rank() <= rank);
                }
                for (Lever lever : gap.levers()) {
                    long oneLess = lever.change() - Long.signum(lever.change());
                    assertThat(rankWith(index, units, own, lever.input(), lever.change(), ties) <= rank)
                            .isEqualTo(lever.suffices());
                    assertThat(rankWith(index, units, own, lever.input(), oneLess, ties))
                            .isGreaterThan(rank);
                }
            }
            if (ranking.find(own.unit()).isPresent()) {
                int now = ranking.get(own.unit()).rank();
                assertThat(score.gapToNextRank(ranking).isEmpty()).isEqualTo(now == 1);
                score.gapToNextRank(ranking)
                        .ifPresent(gap -> assertThat(gap.isClosed()).isFalse());
            }
        }
    }

    private static int rankWith(
            IndexDefinition index,
            List<Measurements> units,
            Measurements own,
            Input input,
            long change,
            TiePolicy ties) {
        BigDecimal value = own.get(input).value().orElseThrow();
        Measurements changed = own.with(input, Measure.of(value.add(BigDecimal.valueOf(change))));
        List<Measurements> all = units.stream()
                .map(unit -> unit.unit().equals(own.unit()) ? changed : unit)
                .toList();
        return Ranking.of(all.stream().map(index::score).toList(), ties)
                .get(own.unit())
                .rank();
    }

    /** One more of a count that is only ever wanted never costs points, and one more that is only ever unwanted never earns any. */
    @Property(seed = Seed.FIXED, tries = 500)
    void theTotalIsMonotoneInEveryCountThatPullsOneWay(
            @ForAll("indices") IndexDefinition index, @ForAll("measurements") Measurements measurements) {
        BigDecimal before = index.score(measurements).points().orElse(BigDecimal.ZERO);
        for (Input input : index.inputs()) {
            Set<Integer> pulls = pulls(index, input);
            boolean isMeasured =
                    measurements.find(input).flatMap(Measure::value).isPresent();
            if (isMeasured && pulls.size() == 1 && !pulls.contains(0)) {
                BigDecimal after = total(index, measurements, Map.of(input, 1L));
                assertThat(after.compareTo(before) * pulls.iterator().next()).isNotNegative();
            }
        }
    }

    /** 1 where the input is wanted, -1 where it is not, 0 where that cannot be said: it is a whole, or taken by itself. */
    private static Set<Integer> pulls(IndexDefinition index, Input input) {
        Set<Integer> pulls = new HashSet<>();
        for (IndicatorGroup group : index.groups()) {
            for (Indicator indicator : group.indicators()) {
                Formula formula = indicator.formula();
                if (formula instanceof Formula.Ratio ratio) {
                    ratio.factors().forEach(share -> addPull(pulls, share, input, 1));
                } else if (formula instanceof Formula.Complement complement) {
                    complement.lost().forEach(share -> addPull(pulls, share, input, -1));
                } else if (!(formula instanceof Formula.Information)
                        && formula.inputs().contains(input)) {
                    pulls.add(0);
                }
            }
        }
        return pulls;
    }

    private static void addPull(Set<Integer> pulls, Share share, Input input, int pull) {
        if (share.denominator().equals(input)) {
            pulls.add(0);
        } else if (share.numerator().equals(input)) {
            pulls.add(share.isRest() ? -pull : pull);
        }
    }

    @Property(seed = Seed.FIXED, tries = 200)
    void rankingsDoNotDependOnTheOrderOfScores(
            @ForAll("indices") IndexDefinition index,
            @ForAll("rivals") List<Measurements> units,
            @ForAll TiePolicy ties,
            @ForAll Random random) {
        List<Score> scores = new ArrayList<>(units.stream().map(index::score).toList());
        Ranking ranking = Ranking.of(scores, ties);
        Collections.shuffle(scores, random);

        assertThat(Ranking.of(scores, ties)).isEqualTo(ranking);
        assertThat(ranking.units().size() + ranking.missing().size()).isEqualTo(units.size());
    }

    @Property(seed = Seed.FIXED)
    void documentsKeepEverything(
            @ForAll("indices") IndexDefinition index,
            @ForAll("measurements") Measurements measurements,
            @ForAll("petitions") Petition petition) {
        assertThat(JSON.read(IndexDefinition.class, JSON.write(index)).orThrow())
                .isEqualTo(index);
        assertThat(JSON.read(Measurements.class, JSON.write(measurements)).orThrow())
                .isEqualTo(measurements);
        assertThat(JSON.read(Petition.class, JSON.write(petition)).orThrow()).isEqualTo(petition);
        assertThat(JSON.write(index.score(measurements))).startsWith("{\n  \"index\": \"INDEX\"");
    }
}
