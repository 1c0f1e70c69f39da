package org.commune4j.core.calendar;

import static org.commune4j.core.calendar.DayTable.OPEN;
import static org.commune4j.core.calendar.DayTable.STATE_BITS;
import static org.commune4j.core.calendar.DayTable.STATE_MASK;
import static org.commune4j.core.calendar.DayTable.WORKED;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The days of a calendar: which are worked, which is n working days away and how many lie between two. Questions far from
 * OPEN days are answered from the table; those near them in a method of their own.
 */
final class WorkingDays {

    private final CalendarSpec spec;
    private final DayResolver resolver;
    private final DayTable table;
    private final Map<LocalDate, DayStatus> special;
    private final OpenDays open;
    private final ZoneTime time;

    // Read on every question, so kept at hand.
    private final int[] slots;
    private final LocalDate[] days;
    private final int firstYear;
    private final int firstOpenSlot;
    private final int firstOrdinalPastOpen;

    /**
     * @param special the days that are not ordinary working days or weekends
     */
    WorkingDays(CalendarSpec spec, DayResolver resolver, Map<LocalDate, DayStatus> special, List<OpenGroup> groups) {
        this(
                spec,
                resolver,
                new DayTable(spec, resolver, special),
                special,
                new OpenDays(groups),
                new ZoneTime(spec.zone(), spec.firstYear()));
    }

    private WorkingDays(
            CalendarSpec spec,
            DayResolver resolver,
            DayTable table,
            Map<LocalDate, DayStatus> special,
            OpenDays open,
            ZoneTime time) {
        this.spec = spec;
        this.resolver = resolver;
        this.table = table;
        this.special = special;
        this.open = open;
        this.time = time;
        this.slots = table.slots;
        this.days = table.days;
        this.firstYear = spec.firstYear();
        this.firstOpenSlot = table.firstOpenSlot;
        this.firstOrdinalPastOpen = table.firstOrdinalPastOpen;
    }

    CalendarSpec spec() {
        return spec;
    }

    ZoneTime time() {
        return time;
    }

    // ---------------------------------------------------------------- one day

    boolean isWorked(LocalDate day) {
        int slot = slot(day);
        if (slot < 0 || slot >= slots.length) {
            throw outside(day);
        }
        int state = slots[slot] & STATE_MASK;
        return state == OPEN ? open.isWorked(day) : state == WORKED;
    }

    private int slot(LocalDate day) {
        return DayTable.slot(firstYear, day);
    }

    DayStatus status(LocalDate day) {
        if (!spec.covers(day)) {
            throw outside(day);
        }
        @Nullable DayStatus assumed = open.assumed(day);
        return assumed != null ? assumed : resolver.status(day.toEpochDay(), special.get(day));
    }

    // ---------------------------------------------------------------- n working days away

    LocalDate plus(LocalDate day, int n) {
        int slot = slot(day);
        if (slot < 0 || slot >= slots.length) {
            throw outside(day);
        }
        if (n == 0) {
            return day;
        }
        int packed = slots[slot];
        // Backwards from a day that is not worked, the last working day up to it is already the first one before it.
        int to = (packed >> STATE_BITS) + n + ((n >>> 31) & ~packed & WORKED);
        if (slot < firstOpenSlot && to < firstOrdinalPastOpen && to > 0) {
            return days[to];
        }
        return plusNearOpenDays(day, slot, n, to);
    }

    private LocalDate plusNearOpenDays(LocalDate day, int slot, int n, int to) {
        if (open.isAnyAssumed()) {
            return walk(day, n);
        }
        @Nullable LocalDate result = to > 0 && to < days.length ? days[to] : null;
        int from = table.openUpTo[slot];
        if (n > 0) {
            int upTo = result == null ? table.openDays.size() : table.openUpTo[slot(result)];
            if (upTo > from) {
                throw open.undecided(table.openDays.get(from));
            }
        } else {
            int before = from - stateIs(slot, OPEN);
            int upTo = result == null ? 0 : table.openUpTo[slot(result)];
            if (upTo < before) {
                throw open.undecided(table.openDays.get(before - 1));
            }
        }
        if (result == null) {
            throw outside(day, n);
        }
        return result;
    }

    private LocalDate walk(LocalDate day, int n) {
        return n > 0 ? walkOn(day, n) : walkBack(day, n);
    }

    /** From group to group of OPEN days: what lies between is counted by the table. */
    private LocalDate walkOn(LocalDate day, int n) {
        LocalDate at = day;
        int left = n;
        while (true) {
            @Nullable OpenGroup group = open.after(at);
            int before = ordinal(at);
            LocalDate certain =
                    group == null ? spec.last() : later(at, group.first().minusDays(1));
            int counted = ordinal(certain) - before;
            if (left <= counted) {
                return days[before + left];
            }
            if (group == null) {
                throw outside(day, n);
            }
            left -= counted;
            at = certain;
            while (at.isBefore(group.last())) {
                at = at.plusDays(1);
                if (isWorked(at) && --left == 0) {
                    return at;
                }
            }
        }
    }

    /** The number of days up to this one that are worked for certain. */
    private int ordinal(LocalDate day) {
        int slot = slot(day);
        return slot < 0 ? 0 : slots[slot] >> STATE_BITS;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private LocalDate walkBack(LocalDate day, int n) {
        LocalDate at = day;
        for (long left = -(long) n; left > 0; ) {
            at = at.minusDays(1);
            if (!spec.covers(at)) {
                throw outside(day, n);
            }
            if (isWorked(at)) {
                left--;
            }
        }
        return at;
    }

    // ---------------------------------------------------------------- between two days

    int between(LocalDate from, LocalDate to) {
        int start = slot(from);
        int end = slot(to);
        if (start < 0 || start >= slots.length) {
            throw outside(from);
        }
        if (end < 0 || end >= slots.length) {
            throw outside(to);
        }
        if (start >= firstOpenSlot || end >= firstOpenSlot) {
            return betweenNearOpenDays(from, to, start, end);
        }
        int first = slots[start];
        int last = slots[end];
        int between = (last >> STATE_BITS) - (first >> STATE_BITS);
        return end >= start ? between : between - (last & WORKED) + (first & WORKED);
    }

    private int betweenNearOpenDays(LocalDate from, LocalDate to, int start, int end) {
        boolean forward = end >= start;
        if (open.isAnyAssumed()) {
            return walkBetween(from, to, forward);
        }
        // Forwards the last day counts and the first does not, backwards it is the other way round: [to, from).
        int early = forward ? start : end;
        int late = forward ? end : start;
        int openFrom = table.openUpTo[early] - (forward ? 0 : stateIs(early, OPEN));
        int openTo = table.openUpTo[late] - (forward ? 0 : stateIs(late, OPEN));
        if (openTo > openFrom) {
            throw open.undecided(table.openDays.get(openFrom));
        }
        int between = (slots[end] >> STATE_BITS) - (slots[start] >> STATE_BITS);
        return forward ? between : between - stateIs(end, WORKED) + stateIs(start, WORKED);
    }

    private int stateIs(int slot, int state) {
        return (slots[slot] & STATE_MASK) == state ? 1 : 0;
    }

    private int walkBetween(LocalDate from, LocalDate to, boolean forward) {
        return forward ? worked(from, to) : -worked(to.minusDays(1), from.minusDays(1));
    }

    /** Counts the days worked after the first day up to the last. */
    private int worked(LocalDate after, LocalDate last) {
        int count = 0;
        LocalDate at = after;
        while (at.isBefore(last)) {
            @Nullable OpenGroup group = open.after(at);
            LocalDate certain = group == null || group.first().isAfter(last)
                    ? last
                    : later(at, group.first().minusDays(1));
            count += ordinal(certain) - ordinal(at);
            at = certain;
            while (group != null && at.isBefore(last) && at.isBefore(group.last())) {
                at = at.plusDays(1);
                count += isWorked(at) ? 1 : 0;
            }
        }
        return count;
    }

    // ---------------------------------------------------------------- days that wait for decisions

    /** Returns the occasions that leave a day of the range OPEN, in the order of their days. */
    List<Occasion> awaited(DateRange range) {
        return table.openDays.stream()
                .filter(range::contains)
                .flatMap(day -> open.awaited(day).stream())
                .distinct()
                .toList();
    }

    /** Returns these days once for each way in which an OPEN day and those decided with it differ in being worked. */
    List<WorkingDays> possibilities(LocalDate day) {
        return open.possibilities(day).stream()
                .map(assumed -> new WorkingDays(spec, resolver, table, special, assumed, time))
                .toList();
    }

    /** Returns these days where all that is open turns out in the first way. */
    WorkingDays settled() {
        return new WorkingDays(spec, resolver, table, special, open.settled(), time);
    }

    boolean isAnyAssumed() {
        return open.isAnyAssumed();
    }

    BitSet assumed() {
        return open.assumed();
    }

    private DateTimeException outside(LocalDate day) {
        return new DateTimeException(
                "The calendar covers " + spec.first() + " to " + spec.last() + ", but the day asked for is " + day
                        + "; ask for a day in that range, or build a calendar that covers it");
    }

    private DateTimeException outside(LocalDate day, int n) {
        return new DateTimeException("The calendar covers " + spec.first() + " to " + spec.last() + ", but " + n
                + " working days from " + day + " lead out of it; build a calendar that covers more years");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkingDays that && spec.equals(that.spec) && open.assumesSameAs(that.open);
    }

    @Override
    public int hashCode() {
        return spec.hashCode();
    }
}
