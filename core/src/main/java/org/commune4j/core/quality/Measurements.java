package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.law.Edition;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.Dates;
import org.jspecify.annotations.Nullable;

/** Everything that was counted or measured for one unit in one period: what an index is computed from. */
public final class Measurements {

    private final String unit;
    private final UnitLevel level;
    private final ReportingPeriod period;
    private final @Nullable String origin;
    private final @Nullable OffsetDateTime asOf;
    private final List<Edition> editions;
    private final List<Input> order;
    // Without order, because looking up is what scoring spends its time on, and this is the quickest map for it.
    private final Map<Input, Measure> byInput;

    private Measurements(Builder header, Map<Input, Measure> ordered) {
        this.unit = header.unit;
        this.level = header.level;
        this.period = header.period;
        this.origin = header.origin;
        this.asOf = header.asOf;
        this.editions = header.editions;
        this.order = List.copyOf(ordered.keySet());
        this.byInput = Map.copyOf(ordered);
    }

    /**
     * Returns a builder.
     *
     * @param unit the code of the unit
     * @param level the sort of unit
     * @param period the period of the measures
     */
    public static Builder builder(String unit, UnitLevel level, ReportingPeriod period) {
        return new Builder(unit, level, period);
    }

    /** Returns the code of the unit. */
    public String unit() {
        return unit;
    }

    /** Returns the sort of unit. */
    public UnitLevel level() {
        return level;
    }

    /** Returns the period of the measures. */
    public ReportingPeriod period() {
        return period;
    }

    /** Returns the source of the measures, for instance the id of a tally. */
    public Optional<String> origin() {
        return Optional.ofNullable(origin);
    }

    /** Returns the date and time as of which it was counted; empty if not given. */
    public Optional<OffsetDateTime> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** Returns the editions of the law books by which it was counted, in the order given; empty if not given. */
    public List<Edition> editions() {
        return editions;
    }

    /** Returns the measures, in the order they were given. */
    public Map<Input, Measure> byInput() {
        return Collections.unmodifiableMap(ordered());
    }

    private Map<Input, Measure> ordered() {
        Map<Input, Measure> ordered = new LinkedHashMap<>();
        order.forEach(input -> ordered.put(input, get(input)));
        return ordered;
    }

    /** Returns the measure, which may say that it was not measured; empty if there is none. */
    public Optional<Measure> find(Input input) {
        return Optional.ofNullable(byInput.get(input));
    }

    /**
     * Returns the measure, which may say that it was not measured.
     *
     * @throws NoSuchElementException if there is no measure of the input, naming it and those that there are measures of
     */
    public Measure get(Input input) {
        @Nullable Measure measure = byInput.get(input);
        if (measure == null) {
            throw new NoSuchElementException(
                    "No measure of '" + input + "' for unit " + Echo.shown(unit) + "; there are measures of " + order);
        }
        return measure;
    }

    /** Returns the same measures with one added or replaced. */
    public Measurements with(Input input, Measure measure) {
        return toBuilder().put(input, measure).build();
    }

    private Builder toBuilder() {
        Builder builder = new Builder(unit, level, period);
        builder.origin = origin;
        builder.asOf = asOf;
        builder.editions = editions;
        builder.byInput.putAll(ordered());
        return builder;
    }

    @Nullable
    BigDecimal valueOrNull(Input input) {
        @Nullable Measure measure = byInput.get(input);
        return measure == null ? null : measure.valueOrNull();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measurements that
                && unit.equals(that.unit)
                && level.equals(that.level)
                && period.equals(that.period)
                && Objects.equals(origin, that.origin)
                && Objects.equals(asOf, that.asOf)
                && editions.equals(that.editions)
                && byInput.equals(that.byInput);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, level, period, origin, byInput);
    }

    /** Returns unit, period and values, for a log. */
    @Override
    public String toString() {
        return unit + " " + period + " " + ordered();
    }

    /** Builds {@link Measurements}. Not thread-safe. */
    public static final class Builder {

        private final String unit;
        private final UnitLevel level;
        private final ReportingPeriod period;
        private final Map<Input, Measure> byInput = new LinkedHashMap<>();
        private @Nullable String origin;
        private @Nullable OffsetDateTime asOf;
        private List<Edition> editions = List.of();

        private Builder(String unit, UnitLevel level, ReportingPeriod period) {
            this.unit = Written.id("a unit", unit);
            this.level = level;
            this.period = period;
        }

        /** Adds or replaces a count, 0 or more. */
        public Builder put(Input input, long count) {
            return put(input, Measure.of(count));
        }

        /** Adds or replaces an amount, 0 or more. */
        public Builder put(Input input, BigDecimal amount) {
            return put(input, Measure.of(amount));
        }

        /** Adds or replaces a measure. */
        public Builder put(Input input, Measure measure) {
            byInput.put(input, measure);
            return this;
        }

        /** Sets what the measures were taken from, for instance the id of a tally. */
        public Builder origin(String newOrigin) {
            this.origin = Written.id("an origin", newOrigin);
            return this;
        }

        /** Sets the date and time as of which it was counted. */
        public Builder asOf(OffsetDateTime newAsOf) {
            this.asOf = Dates.checked(newAsOf);
            return this;
        }

        /** Sets the editions of the law books by which it was counted: one, or several where tallies were added up. */
        public Builder editions(Collection<Edition> newEditions) {
            this.editions = List.copyOf(newEditions);
            return this;
        }

        /** Returns the measurements. */
        public Measurements build() {
            return new Measurements(this, byInput);
        }
    }
}
