package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.law.Edition;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The points of one unit in one period by one index: what was measured, what was not, why, and what would move it.
 *
 * <p>It is the answer of {@link IndexDefinition#score}. Not measured is not zero: points are always to be read beside
 * the {@linkplain #measuredMaximum() maximum of what was measured}.
 *
 * <pre>{@code
 * Score score = index.score(measurements);
 * System.out.println(score.explanation().render(Locale.ENGLISH));
 * score.scoreClass();                             // empty where it depends on what was not measured
 * score.gapTo(new BigDecimal("90")).levers();     // what changing each count alone can do
 * }</pre>
 *
 * <p>It holds the definition and the measurements it was computed from, so that it can be computed again; two scores
 * are equal if these are. Points are exact decimals, rounded where the definition says. Immutable and thread-safe.
 */
public final class Score {

    private final IndexDefinition definition;
    private final Measurements measurements;
    private final List<GroupScore> groups;
    private final @Nullable BigDecimal points;
    private final BigDecimal measuredMaximum;
    private final @Nullable Edition edition;

    Score(
            IndexDefinition definition,
            Measurements measurements,
            List<GroupScore> groups,
            @Nullable BigDecimal points,
            BigDecimal measuredMaximum,
            @Nullable Edition edition) {
        this.definition = definition;
        this.measurements = measurements;
        this.groups = groups;
        this.points = points;
        this.measuredMaximum = measuredMaximum;
        this.edition = edition;
    }

    /** Returns the same score, saying which edition of a law book its definition was taken from. */
    public Score with(Edition newEdition) {
        return new Score(definition, measurements, groups, points, measuredMaximum, newEdition);
    }

    /** Returns the edition of the law book that the definition was taken from; empty if not given. */
    public Optional<Edition> edition() {
        return Optional.ofNullable(edition);
    }

    /** Returns the index that it was computed by. */
    public IndexDefinition definition() {
        return definition;
    }

    /** Returns the measurements that it was computed from. */
    public Measurements measurements() {
        return measurements;
    }

    /** Returns the code of the unit. */
    public String unit() {
        return measurements.unit();
    }

    /** Returns the groups, in order. */
    public List<GroupScore> groups() {
        return groups;
    }

    /** Returns the total; empty if nothing was measured. */
    public Optional<BigDecimal> points() {
        return Optional.ofNullable(points);
    }

    @Nullable
    BigDecimal pointsOrNull() {
        return points;
    }

    /** Returns the most points of what was measured. */
    public BigDecimal measuredMaximum() {
        return measuredMaximum;
    }

    /** Tells whether every indicator has points. */
    public boolean isComplete() {
        return indicators().stream().noneMatch(score -> score.state() == IndicatorScore.ScoreState.NOT_MEASURED);
    }

    /** Returns the indicators of all the groups, in order. */
    public List<IndicatorScore> indicators() {
        List<IndicatorScore> all = new ArrayList<>();
        groups.forEach(group -> all.addAll(group.indicators()));
        return Collections.unmodifiableList(all);
    }

    /** Returns the points of an indicator, or empty if the index has none of the code. */
    public Optional<IndicatorScore> find(String indicator) {
        return indicators().stream()
                .filter(score -> score.indicator().code().equals(indicator))
                .findFirst();
    }

    /**
     * Returns the points of an indicator.
     *
     * @throws NoSuchElementException if the index has none of the code, naming those it has
     */
    public IndicatorScore get(String indicator) {
        definition.get(indicator);
        return find(indicator).orElseThrow();
    }

    /** Returns every flag that an indicator bears. */
    public Set<ScoreFlag> flags() {
        return Scoring.union(indicators().stream().map(IndicatorScore::flags).toList());
    }

    /** Returns the total if all that was not measured had earned everything; empty if its maximum is not known. */
    public Optional<BigDecimal> highestPossible() {
        BigDecimal highest = points().orElse(BigDecimal.ZERO);
        for (GroupScore group : groups) {
            Optional<BigDecimal> missing = group.unmeasuredMaximum();
            if (missing.isEmpty()) {
                return Optional.empty();
            }
            highest = highest.add(missing.get());
        }
        return Optional.of(highest);
    }

    /**
     * Returns the classes that the unit may be in, best first: from the one that its points reach to the one that it
     * would reach if all that was not measured had earned everything. Empty if the index has no classes, or the points
     * reach none.
     */
    public List<ScoreClass> possibleClasses() {
        BigDecimal lowest = points().orElse(BigDecimal.ZERO);
        Optional<BigDecimal> highest = highestPossible();
        List<ScoreClass> possible = new ArrayList<>();
        for (ScoreClass candidate : definition.classes()) {
            boolean attainable = highest.isEmpty() || highest.get().compareTo(candidate.from()) >= 0;
            if (attainable) {
                possible.add(candidate);
            }
            if (lowest.compareTo(candidate.from()) >= 0) {
                break;
            }
        }
        return List.copyOf(possible);
    }

    /** Returns the class; empty where it depends on what was not measured, or the points reach none. */
    public Optional<ScoreClass> scoreClass() {
        List<ScoreClass> possible = possibleClasses();
        return possible.size() == 1
                        && points().orElse(BigDecimal.ZERO)
                                        .compareTo(possible.get(0).from())
                                >= 0
                ? Optional.of(possible.get(0))
                : Optional.empty();
    }

    /**
     * Computes how far the total is from the target, and by how much each count would need to change, alone and together.
     */
    public Gap gapTo(BigDecimal target) {
        return gapTo(target, Map.of());
    }

    /**
     * Computes the same where inputs take more effort than others, or cannot be changed so far: those that cannot be changed are
     * left out, and together what gains most by its effort is used first.
     *
     * @param efforts what inputs take; {@link Effort#DEFAULT} for each that is not named
     */
    public Gap gapTo(BigDecimal target, Map<Input, Effort> efforts) {
        return new WhatIf(this, efforts).gapTo(target, points().orElse(BigDecimal.ZERO), measuredMaximum);
    }

    /**
     * Returns the gap to a rank, all others unchanged: what would give the unit this rank or a better one.
     *
     * @param ranking a ranking by the same index in the same period, whether this unit is in it or not
     * @param rank 1 for the best
     * @throws IllegalArgumentException if the rank is below 1
     */
    public Gap gapToRank(Ranking ranking, int rank) {
        return gapTo(ranking.pointsForRank(unit(), rank, definition.smallestStep()));
    }

    /**
     * Returns the gap to the next better rank, all others unchanged; empty if there is none better.
     *
     * @param ranking a ranking by the same index in the same period, in which this unit is ranked
     * @throws NoSuchElementException if it is not
     */
    public Optional<Gap> gapToNextRank(Ranking ranking) {
        int better = ranking.nextBetterRank(unit());
        return better == 0 ? Optional.empty() : Optional.of(gapToRank(ranking, better));
    }

    /** Returns the gap to the next better class; empty if there is none better. */
    public Optional<Gap> gapToNextClass() {
        BigDecimal reached = points().orElse(BigDecimal.ZERO);
        List<ScoreClass> classes = definition.classes();
        for (int i = classes.size() - 1; i >= 0; i--) {
            if (reached.compareTo(classes.get(i).from()) < 0) {
                return Optional.of(gapTo(classes.get(i).from()));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns what one more of each input would do to the unrounded total, all else unchanged, negative if the total would
     * fall; in the order of the index.
     */
    public Map<Input, BigDecimal> sensitivity() {
        return new WhatIf(this, Map.of()).sensitivity();
    }

    /** Explains how the total came about: groups, indicators, rates and inputs, with their sources. */
    public Explanation explanation() {
        return ScoreExplanation.of(this);
    }

    /** Returns the total in words. */
    public Message message() {
        return ScoreExplanation.message(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Score that
                && definition.equals(that.definition)
                && measurements.equals(that.measurements)
                && Objects.equals(edition, that.edition);
    }

    @Override
    public int hashCode() {
        return Objects.hash(definition.code(), measurements);
    }

    /** Returns unit and total, for a log. */
    @Override
    public String toString() {
        return unit() + " " + definition + " " + (points == null ? "not measured" : points + " of " + measuredMaximum);
    }
}
