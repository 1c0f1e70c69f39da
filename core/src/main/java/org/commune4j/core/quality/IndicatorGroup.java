package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commune4j.core.text.LocalizedText;
import org.immutables.value.Value;

/** A group of indicators (nhóm chỉ số). */
@Value.Immutable
public abstract sealed class IndicatorGroup permits ImmutableIndicatorGroup {

    IndicatorGroup() {}

    /** Returns the stable code, unique in the index. */
    public abstract String code();

    /** Returns the name in words. */
    public abstract LocalizedText name();

    /** Returns the indicators, in order. */
    public abstract List<Indicator> indicators();

    /**
     * Returns the most points of the group where that is known apart from the indicators, whose own maxima may not be.
     */
    public abstract Optional<BigDecimal> declaredMaximum();

    /** Returns the most points of the group: as declared, else the sum of the indicators; empty if neither is known. */
    @Value.Derived
    @Value.Auxiliary
    public Optional<BigDecimal> maximum() {
        return declaredMaximum().isPresent() ? declaredMaximum() : sum(indicators(), Indicator::maximum);
    }

    /** Returns a builder; code and name are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Codes.checked("group of indicators", code());
        Optional<BigDecimal> summed = sum(indicators(), Indicator::maximum);
        if (declaredMaximum().isPresent()
                && summed.isPresent()
                && declaredMaximum().get().compareTo(summed.get()) != 0) {
            throw new IllegalArgumentException("The group '" + code() + "' has "
                    + declaredMaximum().get() + " points at most, but its indicators have " + summed.get()
                    + " together; correct one of them");
        }
    }

    /** Returns the sum of what may be unknown; empty if one is. */
    static <T> Optional<BigDecimal> sum(List<T> parts, Function<T, Optional<BigDecimal>> points) {
        BigDecimal sum = BigDecimal.ZERO;
        for (T part : parts) {
            Optional<BigDecimal> value = points.apply(part);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code();
    }

    /** Builds an {@link IndicatorGroup}. Not thread-safe. */
    public static final class Builder extends ImmutableIndicatorGroup.Builder {
        Builder() {}
    }
}
