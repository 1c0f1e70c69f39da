package org.commune4j.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Lays holidays, their compensation and swaps over the weekly rest days of a stretch of days, counted from 1970-01-01. */
final class DayResolver {

    private static final int DAYS_PER_WEEK = 7;

    /** A holiday, the day it falls on and where it was given. */
    record PlacedHoliday(Holiday holiday, long day, Pointer at) {

        static PlacedHoliday of(Holiday holiday, Pointer at) {
            return new PlacedHoliday(holiday, holiday.date().toEpochDay(), at);
        }
    }

    /** A swap and where it was given. */
    record PlacedSwap(Swap swap, long dayOff, long dayWorked, Pointer at) {

        static PlacedSwap of(Swap swap, Pointer at) {
            return new PlacedSwap(
                    swap, swap.dayOff().toEpochDay(), swap.dayWorked().toEpochDay(), at);
        }
    }

    /** By the number of the day of the week, Monday 1, Sunday 0. */
    private final boolean[] weekend = new boolean[DAYS_PER_WEEK];

    private final SourceStatus weekendStatus;

    DayResolver(CalendarSpec spec) {
        for (DayOfWeek day : spec.weekend()) {
            weekend[day.getValue() % DAYS_PER_WEEK] = true;
        }
        this.weekendStatus = spec.weekendStatus();
    }

    boolean isWeekend(long day) {
        // 1970-01-01 was a Thursday.
        return weekend[Math.floorMod(day + DayOfWeek.THURSDAY.getValue(), DAYS_PER_WEEK)];
    }

    /**
     * Returns the status of each day of the stretch that is not an ordinary working day or weekend; null for those.
     * What does not fit is added to the problems.
     *
     * @param holidays by date
     */
    @Nullable
    DayStatus[] resolve(
            long first, int length, List<PlacedHoliday> holidays, List<PlacedSwap> swaps, List<Problem> problems) {
        @Nullable DayStatus[] days = new @Nullable DayStatus[length];
        for (PlacedHoliday placed : holidays) {
            int at = index(first, length, placed.day());
            if (at < 0) {
                continue;
            }
            @Nullable DayStatus taken = days[at];
            if (taken == null) {
                days[at] = new DayStatus.OnHoliday(placed.holiday());
            } else {
                problems.add(Problem.of("CALENDAR-004", placed.at().field("date"))
                        .with("day", placed.holiday().date())
                        .with("other", taken.name()));
            }
        }
        for (PlacedHoliday placed : holidays) {
            int at = index(first, length, placed.day());
            if (at >= 0 && placed.holiday().compensated() && isWeekend(placed.day())) {
                compensate(first, days, at, placed.holiday());
            }
        }
        for (PlacedSwap swap : swaps) {
            apply(first, days, swap, problems);
        }
        return days;
    }

    private void compensate(long first, @Nullable DayStatus[] days, int holidayAt, Holiday holiday) {
        for (int at = holidayAt + 1; at < days.length; at++) {
            if (days[at] == null && !isWeekend(first + at)) {
                days[at] = new DayStatus.Compensatory(LocalDate.ofEpochDay(first + at), holiday);
                return;
            }
        }
    }

    private void apply(long first, @Nullable DayStatus[] days, PlacedSwap placed, List<Problem> problems) {
        Swap swap = placed.swap();
        int off = index(first, days.length, placed.dayOff());
        int worked = index(first, days.length, placed.dayWorked());
        @Nullable DayStatus atOff = off < 0 ? null : days[off];
        @Nullable DayStatus atWorked = worked < 0 ? null : days[worked];
        int before = problems.size();
        if (isSwapped(atOff)) {
            problems.add(Problem.of("CALENDAR-006", placed.at().field("dayOff")).with("day", swap.dayOff()));
        } else if (atOff != null || isWeekend(placed.dayOff())) {
            problems.add(Problem.of("CALENDAR-002", placed.at().field("dayOff"))
                    .with("day", swap.dayOff())
                    .with("status", status(placed.dayOff(), atOff).name()));
        }
        if (isSwapped(atWorked)) {
            problems.add(
                    Problem.of("CALENDAR-006", placed.at().field("dayWorked")).with("day", swap.dayWorked()));
        } else if (atWorked != null) {
            problems.add(Problem.of("CALENDAR-001", placed.at().field("dayWorked"))
                    .with("day", swap.dayWorked())
                    .with("status", atWorked.name()));
        } else if (!isWeekend(placed.dayWorked())) {
            problems.add(
                    Problem.of("CALENDAR-003", placed.at().field("dayWorked")).with("day", swap.dayWorked()));
        }
        if (problems.size() > before) {
            return;
        }
        if (off >= 0) {
            days[off] = new DayStatus.SwappedOff(swap);
        }
        if (worked >= 0) {
            days[worked] = new DayStatus.SwappedIn(swap);
        }
    }

    private static boolean isSwapped(@Nullable DayStatus status) {
        return status instanceof DayStatus.SwappedOff || status instanceof DayStatus.SwappedIn;
    }

    /** Returns the status, made up for an ordinary day. */
    DayStatus status(long day, @Nullable DayStatus special) {
        if (special != null) {
            return special;
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        return isWeekend(day) ? new DayStatus.Weekend(date, weekendStatus) : new DayStatus.Working(date);
    }

    private static int index(long first, int length, long day) {
        long index = day - first;
        return index >= 0 && index < length ? (int) index : -1;
    }
}
