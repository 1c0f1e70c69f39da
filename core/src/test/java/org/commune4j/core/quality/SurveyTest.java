package org.commune4j.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;
import static org.commune4j.core.quality.Indices.d;
import static org.commune4j.core.quality.Indices.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commune4j.properties.Seed;
import org.junit.jupiter.api.Test;

class SurveyTest {

    private static final Questionnaire QUESTIONNAIRE = Questionnaire.builder()
            .code("RECEPTION")
            .name(text("reception"))
            .addQuestions(
                    new Question("MANNER", text("manner"), Scale.ofFive(), d("3")), Question.of("SPEED", text("speed")))
            .build();

    private static Survey.Builder survey() {
        return Survey.builder(QUESTIONNAIRE, Indices.PERIOD);
    }

    @Test
    void sharesAreWeighedByQuestion() {
        Survey survey = survey().add("MANNER", 5, 60)
                .add("MANNER", 4, 30)
                .add("MANNER", 3, 10)
                .add("SPEED", 5, 25)
                .add("SPEED", 1, 25)
                .build();

        assertThat(survey.get("MANNER").satisfaction().orElseThrow().share()).isEqualTo(d("0.9000"));
        assertThat(survey.get("SPEED").satisfaction().orElseThrow().share()).isEqualTo(d("0.5000"));
        Estimate all = survey.satisfaction().orElseThrow();
        // (3 * 0.9 + 0.5) / 4
        assertThat(all.share()).isEqualTo(d("0.8000"));
        assertThat(all.sampleSize()).isEqualTo(50);
        assertThat(all.isSmallSample()).isFalse();
        assertThat(all.low()).isLessThan(all.share());
        assertThat(all.high()).isGreaterThan(all.share());
        // means: (4*60 + 3*30 + 2*10) / 400 = 0.875 and 0.5
        assertThat(survey.get("MANNER").mean().orElseThrow().share()).isEqualTo(d("0.8750"));
        Estimate mean = survey.mean().orElseThrow();
        assertThat(mean.share()).isEqualTo(d("0.7813"));
        assertThat(mean.sampleSize()).isEqualTo(50);
        assertThat(mean.low()).isLessThan(mean.share());
        assertThat(mean.high()).isGreaterThan(mean.share());
    }

    @Test
    void nobodyAnsweredIsNotZero() {
        Survey survey = survey().add("MANNER", 1, 3).build();

        assertThat(survey.get("MANNER").satisfaction().orElseThrow().share()).isEqualTo(d("0.0000"));
        assertThat(survey.get("SPEED").satisfaction()).isEmpty();
        assertThat(survey.get("SPEED").mean()).isEmpty();
        assertThat(survey.isComplete()).isFalse();
        assertThat(survey().build().satisfaction()).isEmpty();
        assertThat(survey().build().mean()).isEmpty();
    }

    @Test
    void everyStepOfTheScaleHasItsShare() {
        Answers manner = survey().add("MANNER", 5, 60)
                .add("MANNER", 4, 30)
                .add("MANNER", 3, 10)
                .build()
                .get("MANNER");

        assertThat(manner.share(5).orElseThrow().share()).isEqualTo(d("0.6000"));
        assertThat(manner.share(4).orElseThrow().share()).isEqualTo(d("0.3000"));
        assertThat(manner.share(1).orElseThrow().share()).isEqualTo(d("0.0000"));
        assertThat(manner.share(1).orElseThrow().high()).isGreaterThan(d("0"));
        assertThatIllegalArgumentException().isThrownBy(() -> manner.share(6)).withMessageContaining("1 to 5");
    }

    @Test
    void someOfTheQuestionsAreAFactorOfTheirOwn() {
        Survey survey = survey().add("MANNER", 5, 9)
                .add("MANNER", 1, 1)
                .add("SPEED", 1, 40)
                .build();

        assertThat(survey.satisfaction(List.of("SPEED")))
                .isEqualTo(survey.get("SPEED").satisfaction());
        assertThat(survey.satisfaction(List.of("SPEED", "MANNER"))).isEqualTo(survey.satisfaction());
        assertThat(survey.satisfaction(List.of())).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> survey.satisfaction(List.of("COLOUR")))
                .withMessageContaining("COLOUR");
    }

    /** Where only the worst and the best are answered, the mean is the share of the best, interval and all. */
    @Property(seed = Seed.FIXED)
    void theMeanOfExtremesIsAShare(
            @ForAll @IntRange(max = 500) int worst, @ForAll @IntRange(min = 1, max = 500) int best) {
        Answers manner =
                survey().add("MANNER", 1, worst).add("MANNER", 5, best).build().get("MANNER");

        assertThat(manner.mean()).isEqualTo(manner.satisfaction());
    }

    /** The mean is that of the answers, in its interval, and better answers never make it worse. */
    @Property(seed = Seed.FIXED)
    void theMeanIsMonotone(@ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 5) Integer> answers) {
        Survey.Builder given = survey();
        Survey.Builder better = survey();
        answers.forEach(answer -> given.add("SPEED", answer));
        answers.forEach(answer -> better.add("SPEED", Math.min(answer + 1, 5)));
        Estimate mean = given.build().mean().orElseThrow();

        double expected =
                answers.stream().mapToInt(answer -> answer - 1).average().orElseThrow() / 4;
        assertThat(mean.share().doubleValue()).isCloseTo(expected, offset(0.00005001));
        assertThat(mean.share()).isBetween(mean.low(), mean.high());
        assertThat(better.build().mean().orElseThrow().share()).isGreaterThanOrEqualTo(mean.share());
    }

    @Test
    void wordsCarrySampleSizeIntervalAndWarning() {
        assertThat(survey().add("MANNER", 5, 9)
                        .add("MANNER", 2, 1)
                        .build()
                        .explanation()
                        .render(Locale.ENGLISH))
                .isEqualTo("""
                        reception, year 2025: satisfied 90% of only 10 answers (59.58% to 98.22% with 95% confidence): a small sample
                          manner: satisfied 90% of only 10 answers (59.58% to 98.22% with 95% confidence): a small sample; weight 3
                          [?] speed: nobody answered""");
    }

    @Test
    void likesAreAScaleOfTheirOwn() {
        Questionnaire likes = Questionnaire.builder()
                .code("LIKES")
                .name(text("likes"))
                .addQuestions(new Question("LIKE", text("like"), Scale.ofLikes(), BigDecimal.ONE))
                .build();

        assertThat(Survey.builder(likes, Indices.PERIOD)
                        .add("LIKE", 1, 96)
                        .add("LIKE", 0, 4)
                        .build()
                        .satisfaction()
                        .orElseThrow()
                        .share())
                .isEqualTo(d("0.9600"));
    }

    @Test
    void onlyLikeIsMergedWithLike() {
        Survey one = survey().add("SPEED", 4).build();

        assertThat(one.merge(survey().add("SPEED", 4).add("MANNER", 2).build()))
                .isEqualTo(survey().add("MANNER", 2).add("SPEED", 4, 2).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.merge(Survey.builder(QUESTIONNAIRE, ReportingPeriod.ofYear(2026))
                        .build()))
                .withMessageContaining("2026");
    }

    @Test
    void whatTheQuestionnaireDoesNotAllowIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> survey().add("SPEED", 6))
                .withMessageContaining("1 to 5")
                .withMessageContaining("6");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> survey().add("COLOUR", 1))
                .withMessageContaining("COLOUR")
                .withMessageContaining("MANNER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scale(1, 5, 1))
                .withMessageContaining("begins at 1");
    }

    @Property(seed = Seed.FIXED)
    void mergingPartsInAnyOrderIsCountingAtOnce(
            @ForAll @Size(max = 40) List<@IntRange(min = 1, max = 5) Integer> answers, @ForAll Random random) {
        Survey.Builder whole = survey();
        Survey merged = survey().build();
        for (int answer : answers) {
            String question = answer % 2 == 0 ? "MANNER" : "SPEED";
            whole.add(question, answer);
            Survey part = survey().add(question, answer).build();
            merged = random.nextBoolean() ? merged.merge(part) : part.merge(merged);
        }

        assertThat(merged).isEqualTo(whole.build());
    }
}
