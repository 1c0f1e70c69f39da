package org.commune4j.core.deadline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * One amount of time (thời hạn), for instance three working days. Immutable and thread-safe.
 *
 * <pre>{@code
 * Term term = Term.workingDays(3);
 * Deadline due = term.from(OffsetDateTime.parse("2025-04-25T10:00:00+07:00"), law.counting());
 * due.date();                                   // 2025-04-29
 * Term.parse("3 working-days").equals(term);    // true
 * }</pre>
 *
 * <p>The text form is {@code 3 working-days}, {@code 0.5 working-days}, {@code same-day} or {@code none}. An amount is more than
 * 0 and at most a hundred years, {@link TermUnit#most()} of its unit, which is more than any limit of law; {@link #SAME_DAY} and
 * {@link #NONE} have none. Working days and hours may have a part, of at most two decimals; every other unit is counted whole.
 *
 * <p>The whole working days of an amount are counted as days, and then its part as office time: from the receipt where there is no
 * whole day, else from the end of the last one. The {@link CountingPolicy} says how many hours a working day has. A calendar month
 * or year ends on the same day of a later month; the policy says what happens where that month lacks the day, and where the last
 * day is off (in Vietnamese law Arts 147 and 148 of the Civil Code).
 */
public final class Term {

    /** The units that a term counts. */
    public enum TermUnit {
        /** Working days (ngày làm việc). */
        WORKING_DAYS(36_525),
        /** Hours of office time (giờ làm việc). */
        WORKING_HOURS(876_600),
        /** Calendar days (ngày). */
        CALENDAR_DAYS(36_525),
        /** Hours by the clock, at night and on rest days too (giờ). */
        HOURS(876_600),
        /** Weeks. */
        WEEKS(5_218),
        /** Months. */
        MONTHS(1_200),
        /** Years. */
        YEARS(100),
        /** The day of receipt itself (trong ngày). */
        SAME_DAY(0),
        /** No limit. */
        NONE(0);

        private final int most;

        TermUnit(int most) {
            this.most = most;
        }

        /** Returns the greatest amount that a term may have: as much as a hundred years; 0 for SAME_DAY and NONE. */
        public int most() {
            return most;
        }

        boolean isAmount() {
            return most > 0;
        }

        boolean isHours() {
            return this == WORKING_HOURS || this == HOURS;
        }

        /** Tells whether an amount may have a part: half a day, one and a half hours. */
        boolean isDivisible() {
            return this == WORKING_DAYS || isHours();
        }

        String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Within the day of receipt. */
    public static final Term SAME_DAY = new Term(0, 0, TermUnit.SAME_DAY);

    /** Without a limit: never due. */
    public static final Term NONE = new Term(0, 0, TermUnit.NONE);

    private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]{0,8})([.][0-9]{1,9})?");
    private static final int DECIMALS = 2;
    private static final int HUNDRED = 100;
    private static final int SECONDS_PER_HOUR = 3600;

    private final int whole;

    /** The part of an amount, in hundredths: 0 to 99. */
    private final int hundredths;

    private final TermUnit unit;

    private Term(int whole, int hundredths, TermUnit unit) {
        this.whole = whole;
        this.hundredths = hundredths;
        this.unit = unit;
    }

    /**
     * Returns an amount of a unit.
     *
     * @param amount from 1 to {@link TermUnit#most()}; 0 for SAME_DAY and NONE
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
        if (amount < 1 || amount > unit.most()) {
            throw new IllegalArgumentException("A term counts 1 to " + unit.most() + " of " + unit + ", but found "
                    + amount + "; for no limit use Term.NONE, for the day of receipt Term.SAME_DAY");
        }
        return new Term(amount, 0, unit);
    }

    /**
     * Returns an amount of a unit that may have a part, for instance half a working day.
     *
     * @param amount more than 0 and at most {@link TermUnit#most()}, with at most two decimals; whole unless the unit is working
     *     days, working hours or hours; 0 for SAME_DAY and NONE
     * @throws IllegalArgumentException for another amount
     */
    public static Term of(BigDecimal amount, TermUnit unit) {
        if (amount.signum() < 0 || amount.compareTo(BigDecimal.valueOf(unit.most())) > 0) {
            throw new IllegalArgumentException("A term counts more than 0 and at most " + unit.most() + " of " + unit
                    + ", but found " + shown(amount));
        }
        int whole = amount.intValue();
        BigDecimal part = amount.subtract(BigDecimal.valueOf(whole));
        if (part.signum() == 0) {
            return of(whole, unit);
        }
        if (!unit.isDivisible() || part.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException("A term counts whole " + unit
                    + (unit.isDivisible()
                            ? " or parts of at most two decimals"
                            : "; only working days and hours have parts")
                    + ", but found " + shown(amount));
        }
        return new Term(whole, part.movePointRight(DECIMALS).intValueExact(), unit);
    }

    private static String shown(BigDecimal amount) {
        return Echo.shown(amount.toString());
    }

    /** Returns a number of working days. */
    public static Term workingDays(int amount) {
        return of(amount, TermUnit.WORKING_DAYS);
    }

    /** Returns a number of hours of office time. */
    public static Term workingHours(int amount) {
        return of(amount, TermUnit.WORKING_HOURS);
    }

    /** Returns a number of calendar days. */
    public static Term calendarDays(int amount) {
        return of(amount, TermUnit.CALENDAR_DAYS);
    }

    /** Returns a number of hours by the clock. */
    public static Term hours(int amount) {
        return of(amount, TermUnit.HOURS);
    }

    /** Returns a number of weeks. */
    public static Term weeks(int amount) {
        return of(amount, TermUnit.WEEKS);
    }

    /** Returns a number of months. */
    public static Term months(int amount) {
        return of(amount, TermUnit.MONTHS);
    }

    /** Returns a number of years. */
    public static Term years(int amount) {
        return of(amount, TermUnit.YEARS);
    }

    /**
     * Parses the text form, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is no term
     */
    public static Term parse(String text) {
        int space = text.indexOf(' ');
        String name = space < 0 ? text : text.substring(space + 1);
        for (TermUnit unit : TermUnit.values()) {
            if (unit.text().equals(name) && unit.isAmount() == (space > 0)) {
                return unit.isAmount() ? of(amount(text, text.substring(0, space), unit), unit) : of(0, unit);
            }
        }
        throw new IllegalArgumentException(
                "A term is written '3 working-days', '0.5 working-days', 'same-day' or 'none', but found: "
                        + Echo.shown(text));
    }

    private static BigDecimal amount(String text, String digits, TermUnit unit) {
        if (!AMOUNT.matcher(digits).matches() || (!unit.isDivisible() && digits.indexOf('.') >= 0)) {
            throw new IllegalArgumentException("The amount of a term is a number in the digits 0 to 9, at most "
                    + TermUnit.HOURS.most()
                    + ", without a sign; of working days and hours it may have decimals after a point, but found: "
                    + Echo.shown(text));
        }
        return new BigDecimal(digits);
    }

    /** Returns the amount without trailing zeros: more than 0; 0 for SAME_DAY and NONE. */
    public BigDecimal amount() {
        return hundredths == 0
                ? BigDecimal.valueOf(whole)
                : BigDecimal.valueOf((long) whole * HUNDRED + hundredths, DECIMALS)
                        .stripTrailingZeros();
    }

    /** Returns the amount rounded up to whole units, so that a part of a day is a day: at least 1; 0 for SAME_DAY and NONE. */
    public int roundedUp() {
        return hundredths == 0 ? whole : whole + 1;
    }

    /** Returns the whole units of the amount. */
    int whole() {
        return whole;
    }

    /** Tells whether the amount has a part beside its whole units. */
    boolean hasPart() {
        return hundredths != 0;
    }

    /** Tells whether it ends at an hour and not with a day. */
    boolean endsAtHour() {
        return unit.isHours() || hundredths != 0;
    }

    /** Returns the part of a day as office time. */
    Duration part(CountingPolicy policy) {
        return Duration.ofSeconds(policy.hoursPerWorkingDay()
                .value()
                .multiply(BigDecimal.valueOf((long) hundredths * SECONDS_PER_HOUR, DECIMALS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** Returns the time that a term in hours counts. */
    Duration time() {
        return Duration.ofHours(whole).plusSeconds((long) hundredths * SECONDS_PER_HOUR / HUNDRED);
    }

    /** Returns the unit. */
    public TermUnit unit() {
        return unit;
    }

    /** Computes the deadline of something received at a moment, counted by {@link CountingPolicy#DEFAULT}. */
    public Deadline from(OffsetDateTime received, WorkCalendar calendar) {
        return from(received, Counting.of(calendar));
    }

    /** Computes the deadline of something received at a moment. */
    public Deadline from(OffsetDateTime received, Counting counting) {
        return Deadline.of(this, received, counting);
    }

    /**
     * Returns the last day on which something may be received that is to be done by a date, whatever the hour.
     *
     * @throws IllegalArgumentException for a term without a limit
     * @throws org.commune4j.core.calendar.OpenDayException if that depends on a decision that is not published
     */
    public LocalDate latestReceipt(LocalDate dueBy, Counting counting) {
        return LatestReceipt.of(this, dueBy, counting);
    }

    /** Returns the term in words. */
    public Message message() {
        Message message = Message.of("DEADLINE.term." + unit.name());
        if (!unit.isAmount()) {
            return message;
        }
        return hundredths == 0 ? message.with("amount", whole) : message.with("amount", amount());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Term that && whole == that.whole && hundredths == that.hundredths && unit == that.unit;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * unit.hashCode() + whole) + hundredths;
    }

    /** Returns the text form, for instance {@code 3 working-days}. */
    @Override
    public String toString() {
        return unit.isAmount() ? amount().toPlainString() + " " + unit.text() : unit.text();
    }
}
