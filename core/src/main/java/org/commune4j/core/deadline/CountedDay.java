package org.commune4j.core.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.commune4j.core.calendar.DayStatus;
import org.commune4j.core.explain.Explanation;

/** One calendar day between receipt and due date: counted or not, and why. */
public final class CountedDay {

    /** Whether a day counts towards the term. */
    public enum DayCounting {
        /** It counts. */
        COUNTED,
        /** It does not. */
        NOT_COUNTED,
        /** That depends on a decision that is not published. */
        OPEN
    }

    private final LocalDate date;
    private final DayCounting counting;
    private final int ordinal;
    private final Duration time;
    private final DayStatus status;
    private final Explanation explanation;

    CountedDay(
            LocalDate date,
            DayCounting counting,
            int ordinal,
            Duration time,
            DayStatus status,
            Explanation explanation) {
        this.date = date;
        this.counting = counting;
        this.ordinal = ordinal;
        this.time = time;
        this.status = status;
        this.explanation = explanation;
    }

    /** Returns the day. */
    public LocalDate date() {
        return date;
    }

    /** Returns whether it counts. */
    public DayCounting counting() {
        return counting;
    }

    /**
     * Returns which day of the term it is, from 1; empty if it does not count, or if that depends on an
     * OPEN day before it.
     */
    public OptionalInt ordinal() {
        return ordinal > 0 ? OptionalInt.of(ordinal) : OptionalInt.empty();
    }

    /** Returns the time of the day that counts towards a term in hours; zero for other terms. */
    public Duration time() {
        return time;
    }

    /** Returns what the calendar says of the day. */
    public DayStatus status() {
        return status;
    }

    /** Returns the reason why it counts or not, with the text that says so. */
    public Explanation explanation() {
        return explanation;
    }

    /** Returns the day and whether it counts, for a log. */
    @Override
    public String toString() {
        return date + " " + counting + (ordinal > 0 ? " " + ordinal : "");
    }
}
