package org.commune4j.core.calendar;

import org.commune4j.core.text.Worded;

/** The kinds of day in a calendar. */
public enum DayKind implements Worded {
    /** An ordinary working day (ngày làm việc). */
    WORKING,
    /** A weekly rest day (ngày nghỉ hằng tuần). */
    WEEKEND,
    /** A public holiday (ngày nghỉ lễ, tết). */
    HOLIDAY,
    /** A day that is off because a holiday fell on a weekly rest day (ngày nghỉ bù). */
    COMPENSATORY,
    /** A working day that is off because another day is worked instead (ngày nghỉ hoán đổi). */
    SWAPPED_OFF,
    /** A rest day that is worked instead of another day (ngày làm bù). */
    SWAPPED_IN,
    /** A day on which a decision is awaited whether it is worked (chưa có quyết định). */
    OPEN
}
