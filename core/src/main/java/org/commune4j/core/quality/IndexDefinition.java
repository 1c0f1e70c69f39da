package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * An index as data (bộ chỉ số): groups of indicators with their points and formulas, where points are rounded, and the
 * classes they fall into.
 *
 * <p>Use a definition that ships with the law, change one of its indicators, or build your own; {@link #score} computes
 * it for one unit in one period.
 *
 * <pre>{@code
 * ReportingPeriod quarter = ReportingPeriod.parse("2025-Q3");
 * IndexDefinition index = Decision766.index(quarter);
 * Measurements measured = Measurements.builder("21400", UnitLevel.COMMUNE, quarter)
 *         .put(received, 1240)
 *         .put(inTime, 1191)
 *         .build();
 * Score score = index.score(measured);
 * }</pre>
 *
 * <p>Codes of groups and indicators are unique; the classes stand best first. A definition that breaks this is refused
 * with an {@link IllegalArgumentException} naming every fault. Two scores are comparable only by equal definitions.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class IndexDefinition permits ImmutableIndexDefinition {

    IndexDefinition() {}

    /** Returns the stable code. */
    public abstract String code();

    /** Returns the name in words. */
    public abstract LocalizedText name();

    /** Returns the groups, in order. */
    public abstract List<IndicatorGroup> groups();

    /** Returns where and how points are rounded. */
    public abstract Rounding rounding();

    /** Returns the classes, best first; empty if the index has none. */
    public abstract List<ScoreClass> classes();

    /** Returns the days on which the definition is in force. */
    @Value.Default
    public DateRange validity() {
        return DateRange.ALWAYS;
    }

    /** Returns the basis of the index as a whole. */
    public abstract Basis basis();

    /** Returns a builder; code, name, rounding and basis are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the most points; empty if not known of some group. */
    @Value.Derived
    @Value.Auxiliary
    public Optional<BigDecimal> maximum() {
        return IndicatorGroup.sum(groups(), IndicatorGroup::maximum);
    }

    /** Returns the smallest difference between two totals: points that are cut to a maximum have its decimals. */
    BigDecimal smallestStep() {
        int decimals = rounding().decimals();
        for (IndicatorGroup group : groups()) {
            for (Indicator indicator : group.indicators()) {
                decimals = Math.max(
                        decimals, indicator.maximum().map(BigDecimal::scale).orElse(0));
            }
        }
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    /** Returns the inputs of all the indicators, each once, in order. */
    public Set<Input> inputs() {
        Set<Input> inputs = new LinkedHashSet<>();
        groups().forEach(group -> group.indicators()
                .forEach(indicator -> inputs.addAll(indicator.formula().inputs())));
        return Collections.unmodifiableSet(inputs);
    }

    /** Returns the indicator, or empty if the index has none of the code. */
    public Optional<Indicator> find(String code) {
        return groups().stream()
                .flatMap(group -> group.indicators().stream())
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /**
     * Returns the indicator.
     *
     * @throws NoSuchElementException if the index has none of the code, naming those it has
     */
    public Indicator get(String code) {
        return find(code)
                .orElseThrow(() -> new NoSuchElementException("The index '" + code() + "' has no indicator '"
                        + Echo.shown(code)
                        + "'; it has "
                        + groups().stream().map(IndicatorGroup::indicators).toList()));
    }

    /**
     * Returns the same index with the indicator in the place of the one of its code.
     *
     * @throws NoSuchElementException if the index has none of its code, naming those it has
     * @throws IllegalArgumentException if the maximum of its group is declared and no longer the sum of its indicators
     */
    public IndexDefinition with(Indicator replacement) {
        get(replacement.code());
        List<IndicatorGroup> changed = groups().stream()
                .map(group -> new IndicatorGroup(
                        group.code(),
                        group.name(),
                        group.indicators().stream()
                                .map(old -> old.code().equals(replacement.code()) ? replacement : old)
                                .toList(),
                        group.declaredMaximum()))
                .toList();
        return builder().from(this).groups(changed).build();
    }

    /**
     * Returns what measurements hold that this index does not know: inputs that none of its indicators takes, and a level that is
     * none of the well-known ones and of no indicator. They are left out of the {@linkplain #score score}, where another may then be
     * missing; a misspelt code is told here with the nearest ones.
     *
     * @return the problems at the places of the document of the measurements; empty if it knows everything
     */
    public List<Problem> check(Measurements measurements) {
        List<Problem> problems = new ArrayList<>();
        Set<String> levels = new LinkedHashSet<>();
        UnitLevel.KNOWN.forEach(level -> levels.add(level.code()));
        groups().forEach(group ->
                group.indicators().forEach(indicator -> indicator.levels().forEach(level -> levels.add(level.code()))));
        String level = measurements.level().code();
        if (!levels.contains(level)) {
            problems.add(unknown(Problem.of("INDEX-021", Pointer.ROOT.field("level")), level, levels));
        }
        Set<String> known = new LinkedHashSet<>();
        inputs().forEach(input -> known.add(input.code()));
        int index = 0;
        for (Input input : measurements.byInput().keySet()) {
            if (!known.contains(input.code())) {
                Pointer at = Pointer.ROOT.field("measures").index(index).field("input");
                problems.add(unknown(Problem.of("INDEX-020", at), input.code(), known));
            }
            index++;
        }
        return List.copyOf(problems);
    }

    private Problem unknown(Problem problem, String found, Set<String> known) {
        return problem.with("index", code()).with("found", found).with("nearest", Vocabulary.suggestions(found, known));
    }

    /** Computes the score of one unit. */
    public Score score(Measurements measurements) {
        return Scoring.score(this, measurements);
    }

    @Value.Check
    void check() {
        Codes.checked(code());
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < groups().size(); i++) {
            IndicatorGroup group = groups().get(i);
            Pointer at = Pointer.ROOT.field("groups").index(i);
            checkOnce(seen, group.code(), at, problems);
            for (int j = 0; j < group.indicators().size(); j++) {
                checkOnce(
                        seen,
                        group.indicators().get(j).code(),
                        at.field("indicators").index(j),
                        problems);
            }
        }
        for (int i = 1; i < classes().size(); i++) {
            if (classes().get(i - 1).from().compareTo(classes().get(i).from()) <= 0) {
                problems.add(Problem.of(
                                "INDEX-012",
                                Pointer.ROOT.field("classes").index(i).field("fromPoints"))
                        .with("before", classes().get(i - 1).code())
                        .with("code", classes().get(i).code()));
            }
        }
        if (!problems.isEmpty()) {
            Checked.ofProblems(problems).orThrow();
        }
    }

    private static void checkOnce(Set<String> seen, String code, Pointer at, List<Problem> problems) {
        if (!seen.add(code)) {
            problems.add(Problem.of("INDEX-011", at.field("code")).with("code", code));
        }
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code();
    }

    /** Builds an {@link IndexDefinition}. Not thread-safe. */
    public static final class Builder extends ImmutableIndexDefinition.Builder {
        Builder() {}
    }
}
