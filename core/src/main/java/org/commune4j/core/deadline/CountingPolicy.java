package org.commune4j.core.deadline;

import org.commune4j.core.text.Message;
import org.immutables.value.Value;

/** How days and hours are counted towards a deadline: six choices, each with its source. */
@Value.Immutable
public abstract sealed class CountingPolicy permits ImmutableCountingPolicy {

    /** The usual way of counting, every choice without a source; a country pack gives the one of its law. */
    public static final CountingPolicy DEFAULT = builder().build();

    CountingPolicy() {}

    /** Whether the day of receipt counts as the first day. */
    public enum FirstDay {
        /** Counting begins on the next day. */
        NOT_COUNTED,
        /** The day of receipt is day one. */
        COUNTED
    }

    /** What happens if the last day of a term in days, weeks, months or years is no working day. */
    public enum LastDayOff {
        /** The term ends on the next working day. */
        ROLLS,
        /** The term ends on that day all the same. */
        STAYS
    }

    /** Where a term in months or years ends if its last month lacks the day, as 31 January plus a month. */
    public enum MissingDay {
        /** On the last day of that month. */
        LAST_OF_MONTH,
        /** On the first day of the next month. */
        FIRST_OF_NEXT_MONTH
    }

    /** The moment of the last day at which the term ends. */
    public enum DueTime {
        /** At 24:00. */
        END_OF_DAY,
        /** When the last office session of the day ends. */
        END_OF_OFFICE_HOURS
    }

    /** When a dossier counts as received that arrives outside the hours in which the body receives. */
    public enum OffHoursReceipt {
        /** When it arrived. */
        AS_ARRIVED,
        /** When the body receives next. */
        NEXT_RECEIVING_TIME
    }

    /** How a day counts on part of which the clock was stopped. */
    public enum PartlyStoppedDay {
        /** As a day on which the clock ran. */
        COUNTED,
        /** As a day on which it stood still. */
        NOT_COUNTED
    }

    /** Tells whether the day of receipt counts. */
    @Value.Default
    public Choice<FirstDay> firstDay() {
        return Choice.ofDefault(FirstDay.NOT_COUNTED);
    }

    /** Returns what happens if the last day is off. */
    @Value.Default
    public Choice<LastDayOff> lastDayOff() {
        return Choice.ofDefault(LastDayOff.ROLLS);
    }

    /** Tells where a term ends whose last month lacks the day. */
    @Value.Default
    public Choice<MissingDay> missingDay() {
        return Choice.ofDefault(MissingDay.LAST_OF_MONTH);
    }

    /** At which moment of the last day it ends. */
    @Value.Default
    public Choice<DueTime> dueTime() {
        return Choice.ofDefault(DueTime.END_OF_DAY);
    }

    /** Tells when a dossier is received that arrives outside receiving hours. */
    @Value.Default
    public Choice<OffHoursReceipt> offHoursReceipt() {
        return Choice.ofDefault(OffHoursReceipt.AS_ARRIVED);
    }

    /** Tells how a partly stopped day counts. */
    @Value.Default
    public Choice<PartlyStoppedDay> partlyStoppedDay() {
        return Choice.ofDefault(PartlyStoppedDay.COUNTED);
    }

    static Message message(Enum<?> value) {
        return Message.of("DEADLINE.choice." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** Returns a builder; what is not set is the default without a source. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with these choices. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link CountingPolicy}. Not thread-safe. */
    public static final class Builder extends ImmutableCountingPolicy.Builder {
        Builder() {}
    }
}
