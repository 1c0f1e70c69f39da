package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.commune4j.core.quality.Agreement;
import org.commune4j.core.quality.GroupScore;
import org.commune4j.core.quality.IndexDefinition;
import org.commune4j.core.quality.IndicatorScore;
import org.commune4j.core.quality.IndicatorScore.State;
import org.commune4j.core.quality.Lever;
import org.commune4j.core.quality.Measure;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.Petition;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.quality.Rounding;
import org.commune4j.core.quality.Score;
import org.commune4j.core.quality.ScoreClass;
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
        } else {
            long limit =
                    figure.tolerance().orElse(BigDecimal.ZERO).movePointRight(3).longValueExact();
            expected = Math.abs(distance) <= limit * whole ? Agreement.AGREES : Agreement.DISAGREES;
        }

        assertThat(figure.agreementWith(some, whole)).isEqualTo(expected);
        assertThat(figure.compare(some, whole).value()).isEqualTo(expected);
        if (whole == 64) {
            assertThat(figure.agreementWith(BigDecimal.valueOf(some).divide(BigDecimal.valueOf(64))))
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
        Rounding.Level level = index.rounding().level();

        if (level != Rounding.Level.TOTAL) {
            assertThat(score.points().orElse(BigDecimal.ZERO))
                    .isEqualByComparingTo(score.groups().stream()
                            .flatMap(group -> group.points().stream())
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        if (level == Rounding.Level.INDICATOR) {
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
            boolean hasPoints = indicator.state() == State.MEASURED || indicator.state() == State.AWARDED;
            assertThat(indicator.points().isPresent()).isEqualTo(hasPoints);
            if (indicator.state() == State.AWARDED || indicator.state() == State.NOT_MEASURED) {
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

    @Property(seed = Seed.FIXED, tries = 200)
    void leversDoWhatTheySay(
            @ForAll("indices") IndexDefinition index, @ForAll("measurements") Measurements measurements) {
        Score score = index.score(measurements);
        BigDecimal target = score.points().orElse(BigDecimal.ZERO).add(BigDecimal.ONE);

        for (Lever lever : score.gapTo(target).levers()) {
            BigDecimal value = measurements.get(lever.input()).value().orElseThrow();
            Measurements changed =
                    measurements.with(lever.input(), Measure.of(value.add(BigDecimal.valueOf(lever.change()))));
            BigDecimal reached = index.score(changed).points().orElse(BigDecimal.ZERO);
            assertThat(reached).isEqualByComparingTo(lever.points());
            assertThat(reached.compareTo(target) >= 0).isEqualTo(lever.suffices());
        }
        assertThat(score.sensitivity()).isEqualTo(score.sensitivity());
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
