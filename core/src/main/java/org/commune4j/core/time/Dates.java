package org.commune4j.core.time;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Checks that a day or a moment can be written down as documents hold it, with a year of four digits. Facts and events are
 * of such days; whether a calendar covers them is another question.
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

    /** Checks a year. */
    static void check(int year) {
        if (year < 0 || year > MOST) {
            throw new IllegalArgumentException("A day is of a year from 0 to " + MOST + ", but found the year " + year
                    + "; correct the date, or leave the side of a range open");
        }
    }
}
