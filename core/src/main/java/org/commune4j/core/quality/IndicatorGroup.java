package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;

/**
 * A group of indicators (nhóm chỉ số).
 *
 * @param code the stable code, unique in the index
 * @param name the name in words
 * @param indicators the indicators, in order
 * @param declaredMaximum the most points of the group where that is known apart from the indicators, whose own maxima may not
 *     be
 */
public record IndicatorGroup(
        String code, LocalizedText name, List<Indicator> indicators, Optional<BigDecimal> declaredMaximum) {

    /**
     * Keeps a copy of the list and checks the code and the maximum.
     *
     * @throws IllegalArgumentException if the code is not made of capital letters, digits and underscores, or the declared
     *     maximum is not the sum of the indicators' where all of these are known
     */
    public IndicatorGroup {
        declaredMaximum.ifPresent(most -> Written.decimal("A number of points", most));
        Codes.checked(code);
        indicators = List.copyOf(indicators);
        Optional<BigDecimal> summed = sum(indicators, Indicator::maximum);
        if (declaredMaximum.isPresent()
                && summed.isPresent()
                && declaredMaximum.get().compareTo(summed.get()) != 0) {
            throw Problem.of("INDEX-010", Pointer.ROOT.field("declaredMaximum"))
                    .with("declared", declaredMaximum.get())
                    .with("summed", summed.get())
                    .exception();
        }
    }

    /** Creates a group whose most points are the sum of its indicators'. */
    public static IndicatorGroup of(String code, LocalizedText name, List<Indicator> indicators) {
        return new IndicatorGroup(code, name, indicators, Optional.empty());
    }

    /** Returns the most points of the group: as declared, else the sum of the indicators; empty if neither is known. */
    public Optional<BigDecimal> maximum() {
        return declaredMaximum.isPresent() ? declaredMaximum : sum(indicators, Indicator::maximum);
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
        return code;
    }
}
