package org.commune4j.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A non-empty range of days: the first day is included, the end is not (half-open). Either side may be open. Immutable and
 * thread-safe.
 *
 * <p>Use it for every validity: of a law, a unit, an appointment, a parameter.
 *
 * <pre>{@code
 * DateRange term = DateRange.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 10, 15));
 * term.contains(LocalDate.of(2025, 10, 14));      // true
 * term.contains(LocalDate.of(2025, 10, 15));      // false: the end is excluded
 * DateRange.from(LocalDate.of(2025, 7, 1));       // 2025-07-01/.., without an end
 * DateRange.parse("2025-07-01/2025-10-15").equals(term);   // true
 * }</pre>
 *
 * <p>The text form is {@code 2025-07-01/2025-10-15}, with {@code ..} for an open side. An empty range cannot be built:
 * {@link #of} throws, and {@link #intersection} and {@link #cutAt} return empty. Ranges are ordered by start, then by end.
 */
public final class DateRange implements Comparable<DateRange> {

    /** Every day. */
    public static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

    private static final String OPEN = "..";

    /** After the last day that there is; a range up to it has no end. */
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31).plusDays(1);

    private final LocalDate start;
    private final LocalDate end;

    private DateRange(LocalDate start, LocalDate end) {
        this.start = start;
        this.end = end;
    }

    /**
     * Returns the days from {@code start} up to, not including, {@code endExclusive}. A side that is open is
     * {@link LocalDate#MIN} or {@link LocalDate#MAX}, and so is an end after 9999-12-31, the last day that there is.
     *
     * @throws IllegalArgumentException if the end is not after the start, or a year is not 0 to 9999
     */
    public static DateRange of(LocalDate start, LocalDate endExclusive) {
        if (!start.isBefore(endExclusive)) {
            throw new IllegalArgumentException("A date range ends after it starts, but the start is " + start
                    + " and the (excluded) end is " + endExclusive
                    + "; swap them, or use ofDay(date) for a single day");
        }
        if (!start.equals(LocalDate.MIN)) {
            Dates.checked(start);
        }
        if (endExclusive.equals(LocalDate.MAX) || endExclusive.equals(AFTER_ALL)) {
            return new DateRange(start, LocalDate.MAX);
        }
        return new DateRange(start, Dates.checked(endExclusive));
    }

    /** Returns the days from {@code start} on, without an end. */
    public static DateRange from(LocalDate start) {
        return of(start, LocalDate.MAX);
    }

    /**
     * Returns the days before {@code endExclusive}, without a beginning.
     *
     * @throws IllegalArgumentException if no day is before it
     */
    public static DateRange until(LocalDate endExclusive) {
        return of(LocalDate.MIN, endExclusive);
    }

    /** Returns a single day. */
    public static DateRange ofDay(LocalDate day) {
        return of(day, day.plusDays(1));
    }

    /** Returns the days from {@code first} to {@code last}, both included. */
    public static DateRange ofClosed(LocalDate first, LocalDate last) {
        return of(first, last.plusDays(1));
    }

    /**
     * Returns the range with the given sides, where null means open.
     *
     * @throws IllegalArgumentException if the end is not after the start
     */
    public static DateRange ofNullable(@Nullable LocalDate start, @Nullable LocalDate endExclusive) {
        return of(start == null ? LocalDate.MIN : start, endExclusive == null ? LocalDate.MAX : endExclusive);
    }

    /**
     * Parses the text form, the inverse of {@link #toString()}.
     *
     * @throws DateTimeException if the text is not {@code start/end} with ISO dates or {@code ..}
     * @throws IllegalArgumentException if the end is not after the start
     */
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new DateTimeException(
                    "A date range is written start/end, for instance 2025-07-01/.., but found no slash in a text of "
                            + text.length() + " characters");
        }
        String first = text.substring(0, slash);
        String last = text.substring(slash + 1);
        return of(first.equals(OPEN) ? LocalDate.MIN : day(first), last.equals(OPEN) ? LocalDate.MAX : day(last));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            // The platform's own exception repeats the text as it is, which may be anything.
            throw new DateTimeException("A day is written 2025-07-01, and an open side .., but found another text of "
                    + text.length() + " characters");
        }
    }

    /** Returns the first day, or empty if the range has no beginning. */
    public Optional<LocalDate> start() {
        return start.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(start);
    }

    /** Returns the first day after the range, or empty if the range has no end. */
    public Optional<LocalDate> end() {
        return end.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(end);
    }

    /** Returns the first day, or {@link LocalDate#MIN} if the range has no beginning. */
    public LocalDate startOrMin() {
        return start;
    }

    /** Returns the first day after the range, or {@link LocalDate#MAX} if the range has no end. */
    public LocalDate endOrMax() {
        return end;
    }

    /** Tells whether the day lies in the range. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /** Tells whether every day of {@code other} lies in this range. */
    public boolean encloses(DateRange other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Tells whether the two ranges share a day. */
    public boolean overlaps(DateRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Returns the days that both ranges hold, or empty if there are none. */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(
                start.isAfter(other.start) ? start : other.start, end.isBefore(other.end) ? end : other.end));
    }

    /** Returns this range, ended on {@code endExclusive} if it would last longer; empty if nothing is left. */
    public Optional<DateRange> cutAt(LocalDate endExclusive) {
        if (!start.isBefore(endExclusive)) {
            return Optional.empty();
        }
        return Optional.of(end.isAfter(endExclusive) ? new DateRange(start, endExclusive) : this);
    }

    /**
     * Returns what is left of this range outside other ranges, in the order of days; empty if they leave no day.
     *
     * @param taken ranges of which no two share a day
     */
    public List<DateRange> without(NavigableSet<DateRange> taken) {
        List<DateRange> left = new ArrayList<>();
        LocalDate at = start;
        @Nullable DateRange before = taken.floor(new DateRange(start, LocalDate.MAX));
        if (before != null && before.end.isAfter(at)) {
            at = before.end;
        }
        for (DateRange next : taken.tailSet(new DateRange(start, LocalDate.MAX), false)) {
            if (!next.start.isBefore(end)) {
                break;
            }
            if (at.isBefore(next.start)) {
                left.add(new DateRange(at, next.start));
            }
            at = next.end;
        }
        if (at.isBefore(end)) {
            left.add(new DateRange(at, end));
        }
        return left;
    }

    /**
     * Adds the days on which this range begins or ends, where they lie strictly inside {@code within}: the days on which a
     * view of something that lives in this range changes.
     */
    public void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
        addBoundary(start, within, boundaries);
        addBoundary(end, within, boundaries);
    }

    private static void addBoundary(LocalDate day, DateRange within, Collection<LocalDate> boundaries) {
        if (day.isAfter(within.start) && day.isBefore(within.end)) {
            boundaries.add(day);
        }
    }

    /** Compares by start, then by end. */
    @Override
    public int compareTo(DateRange other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateRange that && start.equals(that.start) && end.equals(that.end);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + end.hashCode();
    }

    /** Returns the ISO text, for instance {@code 2025-07-01/..}. */
    @Override
    public String toString() {
        return (start.equals(LocalDate.MIN) ? OPEN : start.toString()) + "/"
                + (end.equals(LocalDate.MAX) ? OPEN : end.toString());
    }
}
