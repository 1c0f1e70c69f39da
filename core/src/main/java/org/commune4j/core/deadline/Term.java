package org.commune4j.core.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * One amount of time (thời hạn), for instance three working days. The text form is {@code 3 working-days},
 * {@code same-day} or {@code none}.
 */
public final class Term {

    /** What a term counts. */
    public enum TermUnit {
        /** Working days (ngày làm việc). */
        WORKING_DAYS,
        /** Hours of office time (giờ làm việc). */
        WORKING_HOURS,
        /** Days as they come (ngày). */
        CALENDAR_DAYS,
        /** Hours as they come (giờ). */
        HOURS,
        /** Weeks. */
        WEEKS,
        /** Months. */
        MONTHS,
        /** Years. */
        YEARS,
        /** The day of receipt itself (trong ngày). */
        SAME_DAY,
        /** No limit. */
        NONE;

        boolean isAmount() {
            return this != SAME_DAY && this != NONE;
        }

        boolean isHours() {
            return this == WORKING_HOURS || this == HOURS;
        }

        String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Within the day of receipt. */
    public static final Term SAME_DAY = new Term(0, TermUnit.SAME_DAY);

    /** Without a limit: never due. */
    public static final Term NONE = new Term(0, TermUnit.NONE);

    private final int amount;
    private final TermUnit unit;

    private Term(int amount, TermUnit unit) {
        this.amount = amount;
        this.unit = unit;
    }

    /**
     * Returns an amount of a unit.
     *
     * @param amount at least 1; 0 for SAME_DAY and NONE
     * @throws IllegalArgumentException for another amount
     */
    public static Term of(int amount, TermUnit unit) {
        if (!unit.isAmount()) {
            if (amount != 0) {
                throw new IllegalArgumentException(
                        "A term of " + unit + " has no amount, but found " + amount + "; pass 0 or use the constant");
            }
            return unit == TermUnit.NONE ? NONE : SAME_DAY;
        }
        if (amount < 1) {
            throw new IllegalArgumentException("A term counts at least 1 of " + unit + ", but found " + amount
                    + "; for no limit use Term.NONE, for the day of receipt Term.SAME_DAY");
        }
        return new Term(amount, unit);
    }

    /** That many working days. */
    public static Term workingDays(int amount) {
        return of(amount, TermUnit.WORKING_DAYS);
    }

    /** That many hours of office time. */
    public static Term workingHours(int amount) {
        return of(amount, TermUnit.WORKING_HOURS);
    }

    /** That many days as they come. */
    public static Term calendarDays(int amount) {
        return of(amount, TermUnit.CALENDAR_DAYS);
    }

    /** That many hours as they come. */
    public static Term hours(int amount) {
        return of(amount, TermUnit.HOURS);
    }

    /** That many weeks. */
    public static Term weeks(int amount) {
        return of(amount, TermUnit.WEEKS);
    }

    /** That many months. */
    public static Term months(int amount) {
        return of(amount, TermUnit.MONTHS);
    }

    /** That many years. */
    public static Term years(int amount) {
        return of(amount, TermUnit.YEARS);
    }

    /**
     * Returns the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is no term
     */
    public static Term parse(String text) {
        int space = text.indexOf(' ');
        String name = space < 0 ? text : text.substring(space + 1);
        for (TermUnit unit : TermUnit.values()) {
            if (unit.text().equals(name) && unit.isAmount() == (space > 0)) {
                return unit.isAmount() ? of(amount(text, text.substring(0, space)), unit) : of(0, unit);
            }
        }
        throw new IllegalArgumentException(
                "A term is written '3 working-days', 'same-day' or 'none', but found: " + text);
    }

    private static int amount(String text, String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The amount of a term is a whole number, but found: " + text, e);
        }
    }

    /** Tells how much: at least 1; 0 for SAME_DAY and NONE. */
    public int amount() {
        return amount;
    }

    /** Of what. */
    public TermUnit unit() {
        return unit;
    }

    /** Tells when something received then is due, counted in the usual way. */
    public Deadline from(OffsetDateTime received, WorkCalendar calendar) {
        return from(received, calendar, CountingPolicy.DEFAULT);
    }

    /** Tells when something received then is due. */
    public Deadline from(OffsetDateTime received, WorkCalendar calendar, CountingPolicy policy) {
        return Deadline.of(this, received, calendar, policy);
    }

    /**
     * Returns the last day on which something may be received that is to be done by a date, whatever the hour.
     *
     * @throws IllegalArgumentException for a term without a limit
     * @throws org.commune4j.core.calendar.OpenDayException if that depends on a decision that is not published
     */
    public LocalDate latestReceipt(LocalDate dueBy, WorkCalendar calendar, CountingPolicy policy) {
        return LatestReceipt.of(this, dueBy, calendar, policy);
    }

    /** Returns the term in words. */
    public Message message() {
        Message message = Message.of("DEADLINE.term." + unit.name());
        return unit.isAmount() ? message.with("amount", amount) : message;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Term that && amount == that.amount && unit == that.unit;
    }

    @Override
    public int hashCode() {
        return 31 * unit.hashCode() + amount;
    }

    /** Returns the text form, for instance {@code 3 working-days}. */
    @Override
    public String toString() {
        return unit.isAmount() ? amount + " " + unit.text() : unit.text();
    }
}
