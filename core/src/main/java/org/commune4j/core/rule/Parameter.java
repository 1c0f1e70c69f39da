package org.commune4j.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A figure of law or of practice with all its values: by date, and by layer (national, province, commune). In a place the
 * narrowest layer that has a value on the date wins.
 *
 * @param <T> the type of the values
 */
public final class Parameter<T> {

    private final ParameterKey<T> key;
    private final String unit;
    private final List<ParameterValue<T>> values;

    private Parameter(ParameterKey<T> key, String unit, List<ParameterValue<T>> values) {
        this.key = key;
        this.unit = unit;
        this.values = values;
    }

    /**
     * Returns a parameter with its values in any order.
     *
     * @param unit what the values count, a message code without the prefix {@code UNIT.}, for instance {@code persons}
     * @throws IllegalArgumentException if two values of one jurisdiction share a day
     */
    @SafeVarargs
    public static <T> Parameter<T> of(ParameterKey<T> key, String unit, ParameterValue<T>... values) {
        List<ParameterValue<T>> list = new ArrayList<>();
        for (ParameterValue<T> value : values) {
            list.add(value);
        }
        return of(key, unit, list);
    }

    /**
     * Returns a parameter with its values in any order.
     *
     * @param unit what the values count, a message code without the prefix {@code UNIT.}
     * @throws IllegalArgumentException if two values of one jurisdiction share a day
     */
    public static <T> Parameter<T> of(ParameterKey<T> key, String unit, List<ParameterValue<T>> values) {
        List<ParameterValue<T>> sorted = new ArrayList<>(values);
        sorted.sort(Comparator.comparing(
                        (ParameterValue<T> value) -> value.jurisdiction().level())
                .thenComparing(value -> value.jurisdiction().toString())
                .thenComparing(ParameterValue::validity));
        for (int i = 1; i < sorted.size(); i++) {
            ParameterValue<T> before = sorted.get(i - 1);
            ParameterValue<T> after = sorted.get(i);
            if (before.jurisdiction().equals(after.jurisdiction())
                    && before.validity().overlaps(after.validity())) {
                throw new IllegalArgumentException("The parameter " + key.code() + " has two values in "
                        + after.jurisdiction() + ": on " + before.validity() + " and on " + after.validity()
                        + "; end the first where the second begins");
            }
        }
        return new Parameter<>(key, unit, List.copyOf(sorted));
    }

    /** Returns the key. */
    public ParameterKey<T> key() {
        return key;
    }

    /** Returns what the values count: a message code without the prefix {@code UNIT.}. */
    public String unit() {
        return unit;
    }

    /** Returns all the values, widest layer first, then by date. */
    public List<ParameterValue<T>> values() {
        return values;
    }

    /**
     * Returns the value that holds in a place on a date, abolished or not: the narrowest layer wins. Empty if none was
     * given.
     */
    public Optional<ParameterValue<T>> find(Jurisdiction place, LocalDate date) {
        @Nullable ParameterValue<T> narrowest = null;
        for (ParameterValue<T> value : values) {
            if (value.validity().contains(date) && value.jurisdiction().covers(place)) {
                narrowest = value;
            }
        }
        return Optional.ofNullable(narrowest);
    }

    /**
     * Returns the same parameter where {@code value} holds on its days in its jurisdiction, whatever held there before.
     * It counts as set by the host.
     */
    public Parameter<T> overriding(ParameterValue<T> value) {
        return replacing(List.of(value.byHost()));
    }

    /**
     * Returns the same parameter where the values hold on their days in their jurisdictions, whatever held there before.
     *
     * @throws IllegalArgumentException if two of the values share a jurisdiction and a day
     */
    public Parameter<T> replacing(List<ParameterValue<T>> replacements) {
        Map<Jurisdiction, NavigableSet<DateRange>> taken = new HashMap<>();
        replacements.forEach(value -> taken.computeIfAbsent(value.jurisdiction(), place -> new TreeSet<>())
                .add(value.validity()));
        List<ParameterValue<T>> changed = new ArrayList<>();
        for (ParameterValue<T> old : values) {
            old.validity()
                    .without(taken.getOrDefault(old.jurisdiction(), Collections.emptyNavigableSet()))
                    .forEach(kept -> changed.add(kept.equals(old.validity()) ? old : old.during(kept)));
        }
        changed.addAll(replacements);
        return of(key, unit, changed);
    }

    /**
     * Adds the days strictly inside {@code within} on which a value begins or ends, or an amendment that was not read comes
     * into force.
     */
    public void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
        for (ParameterValue<T> value : values) {
            value.validity().addBoundaries(within, boundaries);
            value.basis().addBoundaries(within, boundaries);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parameter<?> that
                && key.equals(that.key)
                && unit.equals(that.unit)
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, unit, values);
    }

    /** Returns the code and the values, for a log. */
    @Override
    public String toString() {
        return key.code() + values;
    }
}
