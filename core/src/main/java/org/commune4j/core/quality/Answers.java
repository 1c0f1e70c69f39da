package org.commune4j.core.quality;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How one question was answered: how often each answer was given, and nothing about who gave it. */
public final class Answers {

    private final Question question;
    private final ConfidenceLevel confidence;
    private final int smallSample;
    private final SortedMap<Integer, Long> counts;

    Answers(Question question, Questionnaire questionnaire, SortedMap<Integer, Long> counts) {
        this.question = question;
        this.confidence = questionnaire.confidence();
        this.smallSample = questionnaire.smallSample();
        this.counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** Returns the question. */
    public Question question() {
        return question;
    }

    /** Answer to number of times it was given, from the worst to the best; only answers that were given. */
    public SortedMap<Integer, Long> counts() {
        return counts;
    }

    /** Tells how many answered. */
    public long sampleSize() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Tells how many were satisfied. */
    public long satisfied() {
        return counts.tailMap(question.scale().satisfiedFrom()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Returns the share of the satisfied; empty if nobody answered. */
    public Optional<Estimate> satisfaction() {
        return share(satisfied(), 1);
    }

    /**
     * Returns the share of those who gave the answer, for instance of the very satisfied; empty if nobody answered.
     *
     * @throws IllegalArgumentException if the question does not allow the answer
     */
    public Optional<Estimate> share(int answer) {
        question.check(answer);
        return share(counts.getOrDefault(answer, 0L), 1);
    }

    /**
     * Returns the mean answer as a share of the scale, 0 for the worst and 1 for the best; empty if nobody answered.
     */
    public Optional<Estimate> mean() {
        return share(steps(), question.scale().steps());
    }

    private Optional<Estimate> share(long part, long each) {
        return sampleSize() == 0
                ? Optional.empty()
                : Optional.of(Estimate.of(part, each, sampleSize(), confidence, smallSample));
    }

    /** Tells how many steps the answers are above the worst one, together. */
    long steps() {
        long steps = 0;
        for (var entry : counts.entrySet()) {
            long above = (long) entry.getKey() - question.scale().lowest();
            steps = Math.addExact(steps, Math.multiplyExact(above, (long) entry.getValue()));
        }
        return steps;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answers that
                && question.equals(that.question)
                && counts.equals(that.counts)
                && confidence == that.confidence
                && smallSample == that.smallSample;
    }

    @Override
    public int hashCode() {
        return Objects.hash(question, counts);
    }

    /** Returns the question and the counts, for a log. */
    @Override
    public String toString() {
        return question + " " + counts;
    }
}
