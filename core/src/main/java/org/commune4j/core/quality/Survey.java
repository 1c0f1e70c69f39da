package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * How a questionnaire was answered in a period (khảo sát mức độ hài lòng).
 *
 * <p>Use it to compute the share of the satisfied with its confidence interval. It keeps counts only, and nothing about
 * who answered, so that two surveys of the same questionnaire and period can be merged, in any order.
 *
 * <pre>{@code
 * Survey survey = Survey.builder(questionnaire, ReportingPeriod.parse("2025-Q3"))
 *         .add("MANNER", 5, 60)
 *         .add("MANNER", 2, 3)
 *         .build();
 * Optional<Estimate> satisfaction = survey.satisfaction();
 * }</pre>
 *
 * <p>A question without answers has no share, which is not 0; an answer that the scale does not have is refused. A
 * share of fewer answers than the questionnaire asks for is marked as a small sample. Immutable and thread-safe; its
 * builder is not.
 */
public final class Survey {

    private final Questionnaire questionnaire;
    private final ReportingPeriod period;
    private final Map<String, Answers> byQuestion;

    private Survey(Questionnaire questionnaire, ReportingPeriod period, Map<String, Answers> byQuestion) {
        this.questionnaire = questionnaire;
        this.period = period;
        this.byQuestion = byQuestion;
    }

    /** Returns a builder without answers yet. */
    public static Builder builder(Questionnaire questionnaire, ReportingPeriod period) {
        return new Builder(questionnaire, period);
    }

    /** Returns what was asked. */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** Returns the period in which it was asked. */
    public ReportingPeriod period() {
        return period;
    }

    /** Returns the answers to each question, in the order of the questionnaire. */
    public List<Answers> answers() {
        return List.copyOf(byQuestion.values());
    }

    /** Returns the answers to a question, or empty if there is none of the code. */
    public Optional<Answers> find(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /**
     * Returns the answers to a question.
     *
     * @throws NoSuchElementException if there is none of the code, naming those there are
     */
    public Answers get(String question) {
        return find(questionnaire.get(question).code()).orElseThrow();
    }

    /** Tells whether every question was answered at least once. */
    public boolean isComplete() {
        return byQuestion.values().stream().allMatch(answers -> answers.sampleSize() > 0);
    }

    /**
     * Returns the share of the satisfied over all questions that were answered, by their weights; empty if none was.
     * Its sample is that of the question that the fewest answered. The same people answer several questions, so that
     * the samples are not independent: the interval is the weighted mean of those of the questions, as wide as if all
     * were answered alike.
     */
    public Optional<Estimate> satisfaction() {
        return overall(answered(), Answers::satisfaction, Answers::satisfied, scale -> 1);
    }

    /**
     * Returns the same over some of the questions, for instance those about one factor of the service.
     *
     * @throws NoSuchElementException if there is no question of one of the codes
     */
    public Optional<Estimate> satisfaction(Collection<String> questions) {
        List<Answers> asked = questions.stream()
                .distinct()
                .map(this::get)
                .filter(answers -> answers.sampleSize() > 0)
                .toList();
        return overall(asked, Answers::satisfaction, Answers::satisfied, scale -> 1);
    }

    /**
     * Returns the mean answer as a share of its scale over all questions that were answered, by their weights, 0 for
     * the worst and 1 for the best; empty if none was. Its sample and interval are as for {@link #satisfaction()}.
     */
    public Optional<Estimate> mean() {
        return overall(answered(), Answers::mean, Answers::steps, Scale::steps);
    }

    private List<Answers> answered() {
        return byQuestion.values().stream()
                .filter(answers -> answers.sampleSize() > 0)
                .toList();
    }

    private Optional<Estimate> overall(
            List<Answers> answered,
            Function<Answers, Optional<Estimate>> single,
            ToLongFunction<Answers> part,
            ToLongFunction<Scale> each) {
        if (answered.isEmpty()) {
            return Optional.empty();
        }
        List<Estimate> estimates = answered.stream()
                .map(answers -> single.apply(answers).orElseThrow())
                .toList();
        long fewest = answered.stream().mapToLong(Answers::sampleSize).min().orElseThrow();
        return Optional.of(new Estimate(
                weightedShare(answered, part, each),
                weighted(answered, estimates.stream().map(Estimate::low).toList(), RoundingMode.FLOOR),
                weighted(answered, estimates.stream().map(Estimate::high).toList(), RoundingMode.CEILING),
                fewest,
                questionnaire.confidence(),
                fewest < questionnaire.smallSample()));
    }

    /** Rounded once: the shares of the questions have different samples and scales, and so different denominators. */
    private static BigDecimal weightedShare(
            List<Answers> answered, ToLongFunction<Answers> part, ToLongFunction<Scale> each) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal common = BigDecimal.ONE;
        BigDecimal weights = BigDecimal.ZERO;
        for (Answers answers : answered) {
            Question question = answers.question();
            BigDecimal whole = BigDecimal.valueOf(answers.sampleSize())
                    .multiply(BigDecimal.valueOf(each.applyAsLong(question.scale())));
            BigDecimal counted = question.weight().multiply(BigDecimal.valueOf(part.applyAsLong(answers)));
            sum = sum.multiply(whole).add(counted.multiply(common));
            common = common.multiply(whole);
            weights = weights.add(question.weight());
        }
        return sum.divide(common.multiply(weights), Estimate.DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal weighted(List<Answers> answered, List<BigDecimal> shares, RoundingMode mode) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (int i = 0; i < answered.size(); i++) {
            BigDecimal weight = answered.get(i).question().weight();
            sum = sum.add(weight.multiply(shares.get(i)));
            weights = weights.add(weight);
        }
        return sum.divide(weights, Estimate.DECIMALS, mode);
    }

    /**
     * Merges the answers of both.
     *
     * @throws IllegalArgumentException if the other asked another questionnaire, or in another period, or the answers to a
     *     question are together more than {@link Quantity#MOST_COUNTED}
     */
    public Survey merge(Survey other) {
        if (!questionnaire.equals(other.questionnaire) || !period.equals(other.period)) {
            throw new IllegalArgumentException("Surveys are merged within one questionnaire and period, but found: "
                    + questionnaire + " in " + period + " and " + other.questionnaire + " in " + other.period
                    + "; keep them apart");
        }
        Builder merged = builder(questionnaire, period);
        for (Survey survey : List.of(this, other)) {
            survey.byQuestion.forEach(
                    (code, answers) -> answers.counts().forEach((answer, count) -> merged.add(code, answer, count)));
        }
        return merged.build();
    }

    /** Returns the shares with their samples and intervals, in words. */
    public Explanation explanation() {
        List<Explanation> children = new ArrayList<>();
        for (Answers answers : byQuestion.values()) {
            children.add(answers.satisfaction()
                    .map(estimate -> Explanation.ofFact(Message.of("QUALITY.question")
                            .with("question", answers.question().text())
                            .with("estimate", estimate.message())
                            .with("weight", answers.question().weight())))
                    .orElse(Explanation.ofFact(Message.of("QUALITY.question.unanswered")
                                    .with("question", answers.question().text()))
                            .with(Mark.UNKNOWN)));
        }
        Message message = satisfaction()
                .map(estimate -> Message.of("QUALITY.survey").with("estimate", estimate.message()))
                .orElse(Message.of("QUALITY.survey.unanswered"))
                .with("questionnaire", questionnaire.name())
                .with("period", period.message());
        return Explanation.of(message, questionnaire.basis())
                .with(answered().isEmpty() ? Mark.UNKNOWN : Mark.NONE)
                .withChildren(children);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Survey that
                && questionnaire.equals(that.questionnaire)
                && period.equals(that.period)
                && byQuestion.equals(that.byQuestion);
    }

    @Override
    public int hashCode() {
        return Objects.hash(questionnaire.code(), period, byQuestion);
    }

    /** Returns the questionnaire, the period and the counts, for a log. */
    @Override
    public String toString() {
        return questionnaire + " " + period + " " + byQuestion.values();
    }

    /** Builds a {@link Survey}. Not thread-safe. */
    public static final class Builder {

        private final Questionnaire questionnaire;
        private final ReportingPeriod period;
        private final Map<String, SortedMap<Integer, Long>> counts = new LinkedHashMap<>();

        private Builder(Questionnaire questionnaire, ReportingPeriod period) {
            this.questionnaire = questionnaire;
            this.period = period;
            questionnaire.questions().forEach(question -> counts.put(question.code(), new TreeMap<>()));
        }

        /**
         * Adds an answer that was given a number of times.
         *
         * @throws NoSuchElementException if there is no such question
         * @throws IllegalArgumentException if the question does not allow the answer, the count is negative, or the answers to
         *     the question are more than {@link Quantity#MOST_COUNTED}
         */
        public Builder add(String question, int answer, long times) {
            questionnaire.get(question).check(answer);
            SortedMap<Integer, Long> given = counts.computeIfAbsent(question, unused -> new TreeMap<>());
            long before = given.values().stream().mapToLong(Long::longValue).sum();
            if (times < 0 || times > Quantity.MOST_COUNTED - before) {
                throw new IllegalArgumentException(
                        "The answers to the question '" + question + "' are counted from 0 to " + Quantity.MOST_COUNTED
                                + " in all, but found: " + times + " beside " + before);
            }
            if (times > 0) {
                given.merge(answer, times, Long::sum);
            }
            return this;
        }

        /** Adds one answer. */
        public Builder add(String question, int answer) {
            return add(question, answer, 1);
        }

        /** Returns the survey. */
        public Survey build() {
            Map<String, Answers> byQuestion = new LinkedHashMap<>();
            counts.forEach(
                    (code, given) -> byQuestion.put(code, new Answers(questionnaire.get(code), questionnaire, given)));
            return new Survey(questionnaire, period, byQuestion);
        }
    }
}
