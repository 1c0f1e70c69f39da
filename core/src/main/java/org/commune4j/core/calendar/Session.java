package org.commune4j.core.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import org.commune4j.core.text.Echo;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of office time within one day, to the minute. The text form is {@code 07:30-11:30}; the end may be
 * {@code 24:00}.
 */
public final class Session implements Comparable<Session> {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;

    private final int start;
    private final int end;

    private Session(int start, int end) {
        if (start >= end) {
            throw new IllegalArgumentException("An office session ends after it begins, on the same day, but found "
                    + text(start) + "-" + text(end) + "; split it at midnight");
        }
        this.start = start;
        this.end = end;
    }

    /**
     * Parses the text form, the inverse of {@link #toString()}.
     *
     * @throws DateTimeException if the text is not two times of day joined by a hyphen
     * @throws IllegalArgumentException if it does not end after it begins
     */
    public static Session parse(String text) {
        int hyphen = text.indexOf('-');
        if (hyphen < 0) {
            throw new DateTimeException(
                    "An office session is written start-end, for instance 07:30-11:30, but found: " + Echo.shown(text));
        }
        String last = text.substring(hyphen + 1);
        return new Session(minute(text.substring(0, hyphen)), last.equals("24:00") ? MINUTES_PER_DAY : minute(last));
    }

    private static int minute(String text) {
        try {
            LocalTime time = LocalTime.parse(text);
            return time.getHour() * MINUTES_PER_HOUR + time.getMinute();
        } catch (DateTimeException e) {
            // The platform's own exception repeats the text as it is.
            throw new DateTimeException("A time of day is written 07:30, but found: " + Echo.shown(text));
        }
    }

    /** Returns the beginning, in minutes from midnight: 0 to 1439. */
    public int startMinute() {
        return start;
    }

    /** Returns the end (excluded), in minutes from midnight: 1 to 1440. */
    public int endMinute() {
        return end;
    }

    /** Compares by beginning, then by end. */
    @Override
    public int compareTo(Session other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Session that && start == that.start && end == that.end;
    }

    @Override
    public int hashCode() {
        return start * MINUTES_PER_DAY + end;
    }

    /** Returns the text form, for instance {@code 07:30-11:30}. */
    @Override
    public String toString() {
        return text(start) + "-" + text(end);
    }

    private static String text(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / MINUTES_PER_HOUR, minute % MINUTES_PER_HOUR);
    }
}
