package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.law.Basis;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * An index as data (bộ chỉ số): groups of indicators with their points and formulas, where points are rounded, and the
 * classes they fall into. {@link #score} computes it for one unit.
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

    /** Tells where and how points are rounded. */
    public abstract Rounding rounding();

    /** Returns the classes, best first; empty if the index has none. */
    public abstract List<ScoreClass> classes();

    /** Returns the days on which the definition is in force. */
    @Value.Default
    public DateRange validity() {
        return DateRange.ALWAYS;
    }

    /** Returns what the index as a whole rests on. */
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
                .orElseThrow(() -> new NoSuchElementException("The index '" + code() + "' has no indicator '" + code
                        + "'; it has "
                        + groups().stream().map(IndicatorGroup::indicators).toList()));
    }

    /** Tells whether the index has an indicator of the code. */
    public boolean contains(String code) {
        return find(code).isPresent();
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
                .map(group -> IndicatorGroup.builder()
                        .from(group)
                        .indicators(group.indicators().stream()
                                .map(old -> old.code().equals(replacement.code()) ? replacement : old)
                                .toList())
                        .build())
                .toList();
        return builder().from(this).groups(changed).build();
    }

    /** Returns the same index, rounded otherwise. */
    public IndexDefinition with(Rounding rounding) {
        return builder().from(this).rounding(rounding).build();
    }

    /** Returns the index of one unit. */
    public Score score(Measurements measurements) {
        return Scoring.score(this, measurements);
    }

    /** Returns the index of each unit, in the order given. */
    public List<Score> scoreAll(Collection<Measurements> measurements) {
        return measurements.stream().map(this::score).toList();
    }

    @Value.Check
    void check() {
        Codes.checked("index", code());
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (IndicatorGroup group : groups()) {
            checkOnce(seen, group.code(), faults);
            group.indicators().forEach(indicator -> checkOnce(seen, indicator.code(), faults));
        }
        for (int i = 1; i < classes().size(); i++) {
            if (classes().get(i - 1).from().compareTo(classes().get(i).from()) <= 0) {
                faults.add("The classes of the index '" + code()
                        + "' stand best first, each from fewer points than the one before, but found: "
                        + classes().get(i - 1).code() + " and then "
                        + classes().get(i).code() + "; sort them");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(". ", faults));
        }
    }

    private void checkOnce(Set<String> seen, String code, List<String> faults) {
        if (!seen.add(code)) {
            faults.add("Groups and indicators of the index '" + code() + "' have codes of their own, but found twice: "
                    + code + "; rename one");
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
