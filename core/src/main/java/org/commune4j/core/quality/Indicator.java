package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.law.Basis;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One indicator of an index (chỉ số thành phần): what is measured, for how many points, and what if it cannot be. */
@Value.Immutable
public abstract sealed class Indicator permits ImmutableIndicator {

    Indicator() {}

    /** Returns the stable code, unique in the index. */
    public abstract String code();

    /** Returns the name in words. */
    public abstract LocalizedText name();

    /** Returns the most points; empty if not known: then it has points only where they are given. */
    public abstract Optional<BigDecimal> maximum();

    /** Returns the formula by which the points follow from what was counted. */
    public abstract Formula formula();

    /** Returns the levels of units that it is measured for; empty if for all. */
    public abstract Set<UnitLevel> levels();

    /** Returns what happens for a unit of another level. */
    @Value.Default
    public Fallback outsideLevels() {
        return Fallback.NOT_MEASURED;
    }

    /** Returns what happens where an input is missing or was not measured. */
    @Value.Default
    public Fallback missingInput() {
        return Fallback.NOT_MEASURED;
    }

    /** Returns what happens where there is nothing to take a share of. */
    @Value.Default
    public Fallback zeroDenominator() {
        return Fallback.NOT_MEASURED;
    }

    /** Returns the basis. */
    public abstract Basis basis();

    /** Returns {@link #maximum()} for scoring, which asks for it once per unit. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    BigDecimal maximumOrNull() {
        return maximum().orElse(null);
    }

    /** Returns a builder; code, name, formula and basis are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Tells whether the indicator is measured for units of the level. */
    boolean appliesTo(UnitLevel level) {
        return levels().isEmpty() || levels().contains(level);
    }

    @Value.Check
    void check() {
        maximum().ifPresent(most -> Written.decimal("A number of points", most));
        Codes.checked(code());
        if (maximum().isPresent() && maximum().get().signum() < 0) {
            throw Problem.of("INDEX-008", Pointer.ROOT.field("maximum"))
                    .with("found", maximum().get())
                    .exception();
        }
        boolean awards = outsideLevels() != Fallback.NOT_MEASURED
                || missingInput() != Fallback.NOT_MEASURED
                || zeroDenominator() != Fallback.NOT_MEASURED;
        if (maximum().isEmpty() && awards) {
            throw Problem.of("INDEX-009", Pointer.ROOT.field("maximum")).exception();
        }
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code();
    }

    /** Builds an {@link Indicator}. Not thread-safe. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
