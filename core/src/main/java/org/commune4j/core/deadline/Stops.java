package org.commune4j.core.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.CountingPolicy.PartlyStoppedDay;
import org.jspecify.annotations.Nullable;

/** The stretches in which the clock stood still, and the days that therefore do not count. */
final class Stops {

    static final Stops NONE = new Stops(List.of(), List.of());

    /** One stretch; it may be empty where the clock has only just been stopped. */
    record Stop(LocalDateTime from, LocalDateTime to, LedgerEntry entry) {}

    private record Days(LocalDate first, LocalDate last) {}

    private final List<Stop> stops;
    private final List<Days> excluded;

    private Stops(List<Stop> stops, List<Days> excluded) {
        this.stops = stops;
        this.excluded = excluded;
    }

    /**
     * Returns the stretches, in order and apart.
     *
     * @param partly how a day counts on part of which the clock was stopped
     */
    static Stops of(List<Stop> stops, PartlyStoppedDay partly) {
        if (stops.isEmpty()) {
            return NONE;
        }
        List<Days> excluded = new ArrayList<>();
        LocalDateTime from = stops.get(0).from();
        LocalDateTime to = stops.get(0).to();
        for (Stop stop : stops.subList(1, stops.size())) {
            // A clock stopped again at the moment it was started has not run in between.
            if (!stop.from().equals(to)) {
                exclude(from, to, partly, excluded);
                from = stop.from();
            }
            to = stop.to();
        }
        exclude(from, to, partly, excluded);
        return new Stops(List.copyOf(stops), List.copyOf(excluded));
    }

    private static void exclude(LocalDateTime from, LocalDateTime to, PartlyStoppedDay partly, List<Days> excluded) {
        LocalDate first = from.toLocalDate();
        LocalDate last = to.toLocalDate();
        if (partly == PartlyStoppedDay.COUNTED) {
            first = isWithin(from) ? first.plusDays(1) : first;
            last = last.minusDays(1);
        } else if (to.isAfter(from) && !isWithin(to)) {
            last = last.minusDays(1);
        }
        if (!excluded.isEmpty()
                && !first.isAfter(excluded.get(excluded.size() - 1).last())) {
            first = excluded.remove(excluded.size() - 1).first();
        }
        if (!first.isAfter(last)) {
            excluded.add(new Days(first, last));
        }
    }

    boolean isEmpty() {
        return stops.isEmpty();
    }

    List<Stop> stops() {
        return stops;
    }

    boolean excludes(LocalDate day) {
        for (Days days : excluded) {
            if (!day.isBefore(days.first()) && !day.isAfter(days.last())) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether some stretch begins or ends within a day. */
    boolean isPartial() {
        return stops.stream().anyMatch(stop -> isWithin(stop.from()) || isWithin(stop.to()));
    }

    private static boolean isWithin(LocalDateTime moment) {
        return !moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** Returns the stretch that touches a day, if one does. */
    @Nullable
    Stop touching(LocalDate day) {
        for (Stop stop : stops) {
            if (!stop.from().toLocalDate().isAfter(day)
                    && !stop.to().toLocalDate().isBefore(day)) {
                return stop;
            }
        }
        return null;
    }

    /** Returns the stretch during which a moment comes that ends something, if there is one. */
    @Nullable
    Stop during(LocalDateTime end) {
        for (Stop stop : stops) {
            if (stop.from().isBefore(end) && !stop.to().isBefore(end)) {
                return stop;
            }
        }
        return null;
    }

    /** Returns the working days after {@code after} up to {@code upTo} that do not count. */
    int workingDays(WorkCalendar calendar, LocalDate after, LocalDate upTo) {
        int count = 0;
        for (Days days : excluded) {
            LocalDate before = later(days.first().minusDays(1), after);
            LocalDate last = earlier(days.last(), upTo);
            if (before.isBefore(last)) {
                count += calendar.workingDaysBetween(before, last);
            }
        }
        return count;
    }

    /** Returns the days after {@code after} up to {@code upTo} that do not count. */
    int calendarDays(LocalDate after, LocalDate upTo) {
        int count = 0;
        for (Days days : excluded) {
            LocalDate before = later(days.first().minusDays(1), after);
            LocalDate last = earlier(days.last(), upTo);
            if (before.isBefore(last)) {
                count += (int) ChronoUnit.DAYS.between(before, last);
            }
        }
        return count;
    }

    /** Returns the time between two moments in which the clock stood still. */
    Duration time(LocalDateTime from, LocalDateTime to) {
        Duration total = Duration.ZERO;
        for (Stop stop : stops) {
            LocalDateTime first = stop.from().isAfter(from) ? stop.from() : from;
            LocalDateTime last = stop.to().isBefore(to) ? stop.to() : to;
            if (first.isBefore(last)) {
                total = total.plus(Duration.between(first, last));
            }
        }
        return total;
    }

    /** Returns the office time between two moments in which the clock stood still. */
    Duration workingTime(WorkCalendar calendar, LocalDateTime from, LocalDateTime to) {
        Duration total = Duration.ZERO;
        for (Stop stop : stops) {
            LocalDateTime first = stop.from().isAfter(from) ? stop.from() : from;
            LocalDateTime last = stop.to().isBefore(to) ? stop.to() : to;
            if (first.isBefore(last)) {
                total = total.plus(calendar.workingTimeBetween(first, last));
            }
        }
        return total;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
