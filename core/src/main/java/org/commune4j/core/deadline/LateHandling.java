package org.commune4j.core.deadline;

import java.time.LocalDate;
import org.commune4j.core.calendar.WorkCalendar;
import org.immutables.value.Value;

/** What is owed when a dossier will be late: an apology in time, and a new appointment, given a limited number of times. */
@Value.Immutable
public abstract sealed class LateHandling permits ImmutableLateHandling {

    /** An apology one working day before the due date, one new appointment; both without a source. */
    public static final LateHandling DEFAULT = builder().build();

    LateHandling() {}

    /** Tells how long before the due date the apology is owed at the latest: working days or calendar days. */
    @Value.Default
    public Choice<Term> apologyLead() {
        return Choice.ofDefault(Term.workingDays(1));
    }

    /** Tells how often a new day may be appointed; at least 0. */
    @Value.Default
    public Choice<Integer> maximumReappointments() {
        return Choice.ofDefault(1);
    }

    /**
     * Returns the last day on which the apology for missing a due date is in time.
     *
     * @throws org.commune4j.core.calendar.OpenDayException if that depends on a decision that is not published
     */
    public LocalDate apologyBy(LocalDate due, WorkCalendar calendar) {
        Term lead = apologyLead().value();
        return lead.unit() == Term.TermUnit.WORKING_DAYS
                ? calendar.plus(due, -lead.amount())
                : due.minusDays(lead.amount());
    }

    @Value.Check
    void check() {
        Term.TermUnit unit = apologyLead().value().unit();
        if (unit != Term.TermUnit.WORKING_DAYS && unit != Term.TermUnit.CALENDAR_DAYS) {
            throw new IllegalStateException("An apology is owed working days or calendar days ahead, but found "
                    + apologyLead().value() + "; give one of these two");
        }
        if (maximumReappointments().value() < 0) {
            throw new IllegalStateException("A new day is appointed at most 0 times or more, but found "
                    + maximumReappointments().value() + "; give 0 to forbid it");
        }
    }

    /** Returns a builder; what is not set is the default without a source. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LateHandling}. Not thread-safe. */
    public static final class Builder extends ImmutableLateHandling.Builder {
        Builder() {}
    }
}
