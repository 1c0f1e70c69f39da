package org.commune4j.core.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** One measure of the service on both sides of a comparison. A side of which no dossier tells is empty, which is not zero. Immutable. */
public final class ComparedMeasure {

    private static final int DECIMALS = 4;

    private final ServiceMeasure measure;
    private final @Nullable ServiceValue before;
    private final @Nullable ServiceValue after;

    ComparedMeasure(ServiceMeasure measure, @Nullable ServiceValue before, @Nullable ServiceValue after) {
        this.measure = measure;
        this.before = before;
        this.after = after;
    }

    /** Returns what is measured. */
    public ServiceMeasure measure() {
        return measure;
    }

    /** Returns the value of the first side; empty if no dossier tells of it. */
    public Optional<ServiceValue> before() {
        return Optional.ofNullable(before);
    }

    /** Returns the value of the second side; empty if no dossier tells of it. */
    public Optional<ServiceValue> after() {
        return Optional.ofNullable(after);
    }

    /**
     * Returns the second less the first in the unit of the measure (percentage points for a share), rounded once, half
     * up, to four decimals; empty if one of them is not measured.
     */
    public Optional<BigDecimal> delta() {
        return before == null || after == null
                ? Optional.empty()
                : Optional.of(inUnit(
                        after.less(before), BigDecimal.valueOf(before.of()).multiply(BigDecimal.valueOf(after.of()))));
    }

    private BigDecimal inUnit(BigDecimal amount, BigDecimal of) {
        BigDecimal plain = amount.multiply(measure.factor())
                .divide(of, DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /**
     * Tells whether the second side is better, by the exact fractions. A number of dossiers is better or worse only if
     * it stays so whatever the undetermined ones come to, else it counts as not measured; a share, an average and a
     * median speak of the dossiers of which it can be told.
     */
    public Tendency tendency() {
        if (before == null || after == null) {
            return Tendency.NOT_MEASURED;
        }
        if (measure.preference() == Figure.Preference.NEITHER) {
            return Tendency.NEUTRAL;
        }
        int sign = after.less(before).signum();
        if (measure.isCount() && before.undetermined() + after.undetermined() > 0) {
            sign = signOfAll(before, after);
            if (sign == 0) {
                return Tendency.NOT_MEASURED;
            }
        }
        boolean fewerIsBetter = measure.preference() == Figure.Preference.FEWER;
        return sign == 0 ? Tendency.NEUTRAL : sign < 0 == fewerIsBetter ? Tendency.BETTER : Tendency.WORSE;
    }

    /** How the counts differ whatever the undetermined dossiers come to; 0 if that depends on them. */
    private static int signOfAll(ServiceValue before, ServiceValue after) {
        if (after.amount() + after.undetermined() < before.amount()) {
            return -1;
        }
        return after.amount() > before.amount() + before.undetermined() ? 1 : 0;
    }

    /** Returns the measure in a line. */
    public Message message() {
        return Message.of("SCENARIO.figure-line")
                .with("figure", measure.message())
                .with("before", shown(before))
                .with("after", shown(after))
                .with("unit", unitMessage())
                .with("delta", deltaMessage())
                .with("tendency", tendency().message());
    }

    Message unitMessage() {
        return Message.of("SCENARIO.unit." + measure.unit());
    }

    Message shownBefore() {
        return shown(before);
    }

    Message shownAfter() {
        return shown(after);
    }

    private Message shown(@Nullable ServiceValue value) {
        if (value == null) {
            return Tendency.NOT_MEASURED.message();
        }
        BigDecimal plain = inUnit(BigDecimal.valueOf(value.amount()), BigDecimal.valueOf(value.of()));
        return value.undetermined() == 0
                ? Message.of("SCENARIO.value").with("value", plain)
                : Message.of("SCENARIO.value-partly").with("value", plain).with("undetermined", value.undetermined());
    }

    /** Returns the difference with its sign. */
    Message deltaMessage() {
        @Nullable BigDecimal delta = delta().orElse(null);
        if (delta == null) {
            return Message.of("SCENARIO.delta-unknown");
        }
        return switch (delta.signum()) {
            case 1 -> Message.of("SCENARIO.delta-more").with("value", delta);
            case -1 -> Message.of("SCENARIO.delta-less").with("value", delta.negate());
            default -> Message.of("SCENARIO.value").with("value", delta);
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ComparedMeasure that
                && measure == that.measure
                && Objects.equals(before, that.before)
                && Objects.equals(after, that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, before, after);
    }

    /** Measure and both fractions, for a log. */
    @Override
    public String toString() {
        return measure + ": " + text(before) + " -> " + text(after);
    }

    private static String text(@Nullable ServiceValue value) {
        return value == null ? "null" : value.of() == 1 ? "" + value.amount() : value.amount() + "/" + value.of();
    }
}
