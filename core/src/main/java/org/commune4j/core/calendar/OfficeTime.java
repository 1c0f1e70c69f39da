package org.commune4j.core.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The working time of one body: its office hours laid over the days of a calendar. */
final class OfficeTime {

    private static final int MINUTES_PER_HOUR = 60;

    private final WorkingDays days;
    private final OfficeHours hours;

    OfficeTime(WorkingDays days, OfficeHours hours) {
        this.days = days;
        this.hours = hours;
    }

    OfficeHours hours() {
        return hours;
    }

    List<Session> sessions(LocalDate day) {
        return days.isWorked(day) ? hours.sessions(weekday(day)) : List.of();
    }

    private DayOfWeek weekday(LocalDate day) {
        return days.spec().weekend().contains(day.getDayOfWeek())
                ? days.status(day).swap().map(Swap::dayOff).orElse(day).getDayOfWeek()
                : day.getDayOfWeek();
    }

    // ---------------------------------------------------------------- receiving

    boolean isReceiving(LocalDateTime moment) {
        int minute = moment.getHour() * MINUTES_PER_HOUR + moment.getMinute();
        return receiving(moment.toLocalDate())
                .anyMatch(session -> session.startMinute() <= minute && minute < session.endMinute());
    }

    LocalDateTime nextReceiving(LocalDateTime moment) {
        checkHours();
        if (isReceiving(moment)) {
            return moment;
        }
        for (LocalDate day = moment.toLocalDate(); ; day = day.plusDays(1)) {
            LocalDate on = day;
            Optional<LocalDateTime> next = receiving(day)
                    .map(session -> startOf(on, session))
                    .filter(start -> !start.isBefore(moment))
                    .min(Comparator.naturalOrder());
            if (next.isPresent()) {
                return next.get();
            }
        }
    }

    /** Returns the sessions in which the body receives on the day, those it works first. */
    private Stream<Session> receiving(LocalDate day) {
        List<Session> worked = sessions(day);
        return days.status(day).isOrdinary()
                ? Stream.concat(worked.stream(), hours.receivingOnly(day.getDayOfWeek()).stream())
                : worked.stream();
    }

    // ---------------------------------------------------------------- working time

    LocalDateTime plus(LocalDateTime from, Duration workingTime) {
        checkHours();
        if (workingTime.isNegative()) {
            return minus(from, workingTime.negated());
        }
        Duration left = workingTime;
        LocalDateTime at = from;
        while (!left.isZero()) {
            LocalDate day = at.toLocalDate();
            for (Session session : sessions(day)) {
                LocalDateTime start = later(at, startOf(day, session));
                LocalDateTime end = endOf(day, session);
                if (start.isBefore(end)) {
                    Duration length = Duration.between(start, end);
                    if (length.compareTo(left) >= 0) {
                        return start.plus(left);
                    }
                    left = left.minus(length);
                }
            }
            at = day.plusDays(1).atStartOfDay();
        }
        return at;
    }

    private LocalDateTime minus(LocalDateTime from, Duration workingTime) {
        Duration left = workingTime;
        LocalDate day = from.toLocalDate();
        while (true) {
            List<Session> sessions = sessions(day);
            for (int i = sessions.size() - 1; i >= 0; i--) {
                LocalDateTime start = startOf(day, sessions.get(i));
                LocalDateTime end = earlier(from, endOf(day, sessions.get(i)));
                if (start.isBefore(end)) {
                    Duration length = Duration.between(start, end);
                    if (length.compareTo(left) >= 0) {
                        return end.minus(left);
                    }
                    left = left.minus(length);
                }
            }
            day = day.minusDays(1);
        }
    }

    Duration between(LocalDateTime from, LocalDateTime to) {
        checkHours();
        if (to.isBefore(from)) {
            return between(to, from).negated();
        }
        Duration total = Duration.ZERO;
        // A day that ends the stretch as it begins is none of it: what it is does not matter.
        for (LocalDate day = from.toLocalDate(); day.atStartOfDay().isBefore(to); day = day.plusDays(1)) {
            for (Session session : sessions(day)) {
                LocalDateTime start = later(from, startOf(day, session));
                LocalDateTime end = earlier(to, endOf(day, session));
                if (start.isBefore(end)) {
                    total = total.plus(Duration.between(start, end));
                }
            }
        }
        return total;
    }

    private void checkHours() {
        if (hours.isEmpty()) {
            throw new IllegalStateException("The calendar has no office hours, so working time cannot be counted; "
                    + "give them with officeHours(...) or withOfficeHours(...)");
        }
    }

    private static LocalDateTime startOf(LocalDate day, Session session) {
        return day.atStartOfDay().plusMinutes(session.startMinute());
    }

    private static LocalDateTime endOf(LocalDate day, Session session) {
        return day.atStartOfDay().plusMinutes(session.endMinute());
    }

    private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }
}
