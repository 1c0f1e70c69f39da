package org.commune4j.core.time;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a day or a moment can be written down as documents hold it, with a year of four digits. Facts and events are
 * of such days; whether a calendar covers them is another question. It also parses days strictly.
 */
public final class Dates {

    private static final int MOST = 9999;

    private Dates() {}

    /**
     * Returns the day if its year is 0 to 9999.
     *
     * @throws IllegalArgumentException if it is another
     */
    public static LocalDate checked(LocalDate day) {
        check(day.getYear());
        return day;
    }

    /**
     * Returns the moment if its year, where it was recorded, is 0 to 9999.
     *
     * @throws IllegalArgumentException if it is another
     */
    public static OffsetDateTime checked(OffsetDateTime moment) {
        check(moment.getYear());
        return moment;
    }

    /**
     * Parses a text, and refuses a day that its month does not have. A formatter that is not strict moves 31/9 to 30/9 and says
     * nothing.
     *
     * @param query what to make of it, for instance {@code LocalDate::from}
     * @throws DateTimeException if the text is not written so, or names a day that there is not
     */
    public static <T> T parse(String text, DateTimeFormatter formatter, TemporalQuery<T> query) {
        T parsed = formatter.parse(text, query);
        if (formatter.getResolverStyle() != ResolverStyle.STRICT) {
            checkDay(formatter.parseUnresolved(text, new ParsePosition(0)));
        }
        return parsed;
    }

    private static void checkDay(@Nullable TemporalAccessor written) {
        if (written == null
                || !written.isSupported(ChronoField.DAY_OF_MONTH)
                || !written.isSupported(ChronoField.MONTH_OF_YEAR)) {
            return;
        }
        ChronoField year = written.isSupported(ChronoField.YEAR) ? ChronoField.YEAR : ChronoField.YEAR_OF_ERA;
        if (written.isSupported(year)) {
            LocalDate.of(
                    Math.toIntExact(written.getLong(year)),
                    Math.toIntExact(written.getLong(ChronoField.MONTH_OF_YEAR)),
                    Math.toIntExact(written.getLong(ChronoField.DAY_OF_MONTH)));
        }
    }

    /** Checks a year. */
    static void check(int year) {
        if (year < 0 || year > MOST) {
            throw new IllegalArgumentException("A day is of a year from 0 to " + MOST + ", but found the year " + year
                    + "; correct the date, or leave the side of a range open");
        }
    }
}
