package org.commune4j.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days of a calendar, looked up by year, month and day rather than by day count: a {@link LocalDate} stores those
 * three, and computing its day count costs more than all the rest. The dates given back are stored for the same reason.
 */
final class DayTable {

    static final int REST = 0;
    static final int WORKED = 1;
    static final int OPEN = 2;
    static final int STATE_MASK = 3;
    static final int STATE_BITS = 2;

    private static final int YEAR_BITS = 9;
    private static final int MONTH_BITS = 5;
    private static final int MOST_YEARS = 1 << 20;
    private static final int OUTSIDE = -1;

    /** Per slot: the ordinal of the last working day up to this day, counted from 1, and the state in the low bits. */
    final int[] slots;

    /** Working days by ordinal; index 0 is unused. An OPEN day has no ordinal. */
    final LocalDate[] days;

    /** Per slot: how many OPEN days there are up to this day. */
    final short[] openUpTo;

    /** The slot of the first OPEN day; beyond all slots if there is none. */
    final int firstOpenSlot;

    /** The ordinal of the first working day after the first OPEN day; beyond all ordinals if there is none. */
    final int firstOrdinalPastOpen;

    final List<LocalDate> openDays;

    DayTable(CalendarSpec spec, DayResolver resolver, Map<LocalDate, DayStatus> special) {
        int firstYear = spec.firstYear();
        int years = spec.lastYear() - firstYear + 1;
        slots = new int[years << YEAR_BITS];
        openUpTo = new short[slots.length];
        List<LocalDate> worked = new ArrayList<>(years * 262);
        worked.add(LocalDate.MIN);
        List<LocalDate> open = new ArrayList<>();
        int firstOpen = Integer.MAX_VALUE;
        int pastOpen = Integer.MAX_VALUE;
        long epochDay = spec.first().toEpochDay();
        for (LocalDate day = spec.first(); !day.isAfter(spec.last()); day = day.plusDays(1), epochDay++) {
            @Nullable DayStatus status = special.get(day);
            int state;
            if (status == null) {
                state = resolver.isWeekend(epochDay) ? REST : WORKED;
            } else if (status.isOpen()) {
                state = OPEN;
            } else {
                state = status.isWorked() ? WORKED : REST;
            }
            int slot = slot(firstYear, day);
            if (state == WORKED) {
                worked.add(day);
            } else if (state == OPEN) {
                open.add(day);
                if (open.size() == 1) {
                    firstOpen = slot;
                    pastOpen = worked.size();
                }
            }
            slots[slot] = (worked.size() - 1) << STATE_BITS | state;
            openUpTo[slot] = (short) open.size();
        }
        days = worked.toArray(new LocalDate[0]);
        openDays = List.copyOf(open);
        firstOpenSlot = firstOpen;
        firstOrdinalPastOpen = Math.min(pastOpen, days.length);
    }

    /** Returns the slot of a day; outside {@link #slots} for a day outside the years covered. */
    static int slot(int firstYear, LocalDate day) {
        int year = day.getYear() - firstYear;
        // Far years would come round to those covered when they are shifted.
        return year < 0 || year >= MOST_YEARS
                ? OUTSIDE
                : (year << YEAR_BITS) + (day.getMonthValue() << MONTH_BITS) + day.getDayOfMonth();
    }
}
