package org.commune4j.core.deadline;

import java.math.BigDecimal;
import java.util.List;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Worded;
import org.immutables.value.Value;

/**
 * The way in which days and hours are counted towards a deadline: eight choices, each with its source. Immutable and thread-safe.
 *
 * <p>A country pack gives the policy of its law ({@code VietnamDeadlines.POLICY}, by Arts 147 and 148 of the Civil Code); a
 * host that knows better changes one choice:
 *
 * <pre>{@code
 * CountingPolicy policy = CountingPolicy.builder()
 *         .from(VietnamDeadlines.POLICY)
 *         .offHoursReceipt(Choice.of(CountingPolicy.OffHoursReceipt.NEXT_RECEIVING_TIME, reference))
 *         .build();
 * }</pre>
 *
 * <p>A choice that is not set is the default without a source; every receipt in which it makes a difference names it.
 */
@Value.Immutable
public abstract sealed class CountingPolicy permits ImmutableCountingPolicy {

    private static final BigDecimal HOURS = BigDecimal.valueOf(8);
    private static final BigDecimal WHOLE_DAY = BigDecimal.valueOf(24);

    /** The usual way of counting, every choice without a source; a country pack gives the one of its law. */
    public static final CountingPolicy DEFAULT = builder().build();

    CountingPolicy() {}

    /** Whether the day of receipt counts as the first day. */
    public enum FirstDay implements Worded {
        /** Counting begins on the next day. */
        NOT_COUNTED,
        /** The day of receipt is day one. */
        COUNTED
    }

    /** The end of a term in days, weeks, months or years whose last day is not a working day. */
    public enum LastDayOff implements Worded {
        /** The term ends on the next working day. */
        ROLLS,
        /** The term ends on that day all the same. */
        STAYS
    }

    /** The end of a term in months or years whose last month lacks the day, as 31 January plus a month. */
    public enum MissingDay implements Worded {
        /** On the last day of that month. */
        LAST_OF_MONTH,
        /** On the first day of the next month. */
        FIRST_OF_NEXT_MONTH
    }

    /** The moment of the last day at which the term ends. */
    public enum DueTime implements Worded {
        /** At 24:00. */
        END_OF_DAY,
        /** When the last office session of the day ends. */
        END_OF_OFFICE_HOURS
    }

    /** The moment at which a dossier counts as received that arrives outside the receiving hours of the body. */
    public enum OffHoursReceipt implements Worded {
        /** When it arrived. */
        AS_ARRIVED,
        /** When the body receives next. */
        NEXT_RECEIVING_TIME
    }

    /** The counting of a day on part of which the period was suspended. */
    public enum PartlyStoppedDay implements Worded {
        /** As a day on which the period ran. */
        COUNTED,
        /** As a day on which the period was suspended. */
        NOT_COUNTED
    }

    /** Returns whether the day of receipt counts. */
    @Value.Default
    public Choice<FirstDay> firstDay() {
        return Choice.ofDefault(FirstDay.NOT_COUNTED);
    }

    /** Returns the rule for a last day that is off. */
    @Value.Default
    public Choice<LastDayOff> lastDayOff() {
        return Choice.ofDefault(LastDayOff.ROLLS);
    }

    /** Returns the rule for a term whose last month lacks the day. */
    @Value.Default
    public Choice<MissingDay> missingDay() {
        return Choice.ofDefault(MissingDay.LAST_OF_MONTH);
    }

    /** Returns the moment of the last day at which the term ends. */
    @Value.Default
    public Choice<DueTime> dueTime() {
        return Choice.ofDefault(DueTime.END_OF_DAY);
    }

    /** Returns the rule for a dossier that arrives outside receiving hours. */
    @Value.Default
    public Choice<OffHoursReceipt> offHoursReceipt() {
        return Choice.ofDefault(OffHoursReceipt.AS_ARRIVED);
    }

    /** Returns the rule for a day on part of which the period was suspended. */
    @Value.Default
    public Choice<PartlyStoppedDay> partlyStoppedDay() {
        return Choice.ofDefault(PartlyStoppedDay.COUNTED);
    }

    /**
     * Returns the moment from which time runs. Which start applies to what was received before it changed and was open then is for
     * the transitional clause of its text to say; where there is none, or it says nothing, both are computed.
     */
    @Value.Default
    public Choice<ClockStart> clockStart() {
        return Choice.ofDefault(ClockStart.RECEIPT);
    }

    /** Returns how many hours of office time a working day has where a term counts a part of one: more than 0, at most 24. */
    @Value.Default
    public Choice<BigDecimal> hoursPerWorkingDay() {
        return Choice.ofDefault(HOURS);
    }

    /** Returns the choices, in the order of their methods. */
    public final List<Choice<?>> choices() {
        return List.of(
                firstDay(),
                lastDayOff(),
                missingDay(),
                dueTime(),
                offHoursReceipt(),
                partlyStoppedDay(),
                clockStart(),
                hoursPerWorkingDay());
    }

    @Value.Check
    void check() {
        BigDecimal hours = hoursPerWorkingDay().value();
        if (hours.signum() <= 0
                || hours.compareTo(WHOLE_DAY) > 0
                || hours.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException(
                    "A working day has more than 0 and at most 24 hours, with at most two decimals," + " but found "
                            + Echo.shown(hours.toString()) + "; give for instance 8");
        }
    }

    /** Returns a builder; a choice that is not set is the default without a source. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CountingPolicy}. Not thread-safe. */
    public static final class Builder extends ImmutableCountingPolicy.Builder {
        Builder() {}
    }
}
