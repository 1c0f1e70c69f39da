package org.commune4j.core.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Dates;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One value of a parameter, on the days and in the place where it holds. A value that was abolished is not absent: the law
 * says that there is none.
 *
 * @param <T> the type of the value
 */
@Value.Immutable
public abstract sealed class ParameterValue<T> permits ImmutableParameterValue {

    ParameterValue() {}

    /** Returns the value; empty if it is abolished on these days. */
    public abstract Optional<T> value();

    /** Returns the days on which it holds. */
    public abstract DateRange validity();

    /** Tells where it holds. */
    @Value.Default
    public Jurisdiction jurisdiction() {
        return Jurisdiction.NATIONAL;
    }

    /** Returns what it rests on. */
    public abstract Basis basis();

    /** Tells whether the host set it, rather than the law book that it was taken from. */
    @Value.Default
    public boolean setByHost() {
        return false;
    }

    @Value.Check
    void check() {
        @Nullable T held = value().orElse(null);
        if (held instanceof BigDecimal number) {
            Written.decimal("The value of a parameter", number);
        } else if (held instanceof String text) {
            Written.text("a parameter", text);
        } else if (held instanceof LocalDate day) {
            Dates.checked(day);
        }
    }

    ParameterValue<T> byHost() {
        return setByHost()
                ? this
                : ParameterValue.<T>builder().from(this).setByHost(true).build();
    }

    /** Returns the same value on other days. */
    ParameterValue<T> during(DateRange newValidity) {
        return ParameterValue.<T>builder().from(this).validity(newValidity).build();
    }

    /** Returns a value that holds nationwide. */
    public static <T> ParameterValue<T> of(T value, DateRange validity, Basis basis) {
        return ParameterValue.<T>builder()
                .value(value)
                .validity(validity)
                .basis(basis)
                .build();
    }

    /** Returns the statement that there is no value any more on these days, nationwide. */
    public static <T> ParameterValue<T> ofAbolished(DateRange validity, Basis basis) {
        return ParameterValue.<T>builder().validity(validity).basis(basis).build();
    }

    /** Returns a builder; validity and basis are required, a value too unless it is abolished. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** Builds a {@link ParameterValue}. Not thread-safe. */
    public static final class Builder<T> extends ImmutableParameterValue.Builder<T> {
        Builder() {}
    }
}
