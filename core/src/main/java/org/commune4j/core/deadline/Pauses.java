package org.commune4j.core.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.CountingPolicy.PartlyStoppedDay;
import org.jspecify.annotations.Nullable;

/** The stretches in which a period stands still, in order and apart, and the days that therefore do not count. */
final class Pauses {

    static final Pauses NONE = new Pauses(List.of(), List.of());

    /** A stretch in which the period stands still; it may be empty where a pause has only just begun. */
    record Gap(LocalDateTime from, LocalDateTime to, Pause pause) {}

    private record Days(LocalDate first, LocalDate last) {}

    private final List<Gap> gaps;
    private final List<Days> excluded;

    private Pauses(List<Gap> gaps, List<Days> excluded) {
        this.gaps = gaps;
        this.excluded = excluded;
    }

    /**
     * Lays pauses end to end: what two of them cover belongs to the one that began first, what comes before the receipt to
     * none.
     *
     * @param pauses by the moment at which they begin
     * @param openUntil how long an open pause lasts so far
     */
    static Pauses of(List<Pause> pauses, OffsetDateTime received, LocalDateTime openUntil, Counting counting) {
        if (pauses.isEmpty()) {
            return NONE;
        }
        WorkCalendar calendar = counting.calendar();
        LocalDateTime done = calendar.local(received);
        List<Gap> gaps = new ArrayList<>(pauses.size());
        for (Pause pause : pauses) {
            LocalDateTime from = calendar.local(pause.from());
            LocalDateTime to =
                    pause.until().isPresent() ? calendar.local(pause.until().get()) : openUntil;
            boolean begun = from.isBefore(done);
            if (begun ? to.isAfter(done) : !to.isBefore(from)) {
                gaps.add(new Gap(begun ? done : from, to, pause));
                done = to;
            }
        }
        return new Pauses(
                gaps, excluded(gaps, counting.policy().partlyStoppedDay().value()));
    }

    private static List<Days> excluded(List<Gap> gaps, PartlyStoppedDay partly) {
        List<Days> excluded = new ArrayList<>(gaps.size());
        for (int i = 0; i < gaps.size(); ) {
            LocalDateTime from = gaps.get(i).from();
            LocalDateTime to = gaps.get(i).to();
            // A period paused again at the moment at which it ran on has not run in between.
            for (i++; i < gaps.size() && gaps.get(i).from().equals(to); i++) {
                to = gaps.get(i).to();
            }
            exclude(from, to, partly, excluded);
        }
        return excluded;
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
        return gaps.isEmpty();
    }

    List<Gap> gaps() {
        return gaps;
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
        return gaps.stream().anyMatch(gap -> isWithin(gap.from()) || isWithin(gap.to()));
    }

    private static boolean isWithin(LocalDateTime moment) {
        return !moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** Returns the stretch that touches a day, if one does. */
    @Nullable
    Gap touching(LocalDate day) {
        for (Gap gap : gaps) {
            if (!gap.from().toLocalDate().isAfter(day)
                    && !gap.to().toLocalDate().isBefore(day)) {
                return gap;
            }
        }
        return null;
    }

    /** Returns the stretch during which a moment comes that ends something, if there is one. */
    @Nullable
    Gap during(LocalDateTime end) {
        for (Gap gap : gaps) {
            if (gap.from().isBefore(end) && !gap.to().isBefore(end)) {
                return gap;
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
                count = Math.addExact(count, Math.toIntExact(ChronoUnit.DAYS.between(before, last)));
            }
        }
        return count;
    }

    /** Returns the time between two moments in which the period was suspended. */
    Duration time(LocalDateTime from, LocalDateTime to) {
        Duration total = Duration.ZERO;
        for (Gap gap : gaps) {
            LocalDateTime first = gap.from().isAfter(from) ? gap.from() : from;
            LocalDateTime last = gap.to().isBefore(to) ? gap.to() : to;
            if (first.isBefore(last)) {
                total = total.plus(Duration.between(first, last));
            }
        }
        return total;
    }

    /** Returns the office time between two moments in which the period was suspended. */
    Duration workingTime(WorkCalendar calendar, LocalDateTime from, LocalDateTime to) {
        Duration total = Duration.ZERO;
        for (Gap gap : gaps) {
            LocalDateTime first = gap.from().isAfter(from) ? gap.from() : from;
            LocalDateTime last = gap.to().isBefore(to) ? gap.to() : to;
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
