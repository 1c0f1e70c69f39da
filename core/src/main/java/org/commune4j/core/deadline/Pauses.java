package org.commune4j.core.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
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
     * @param openUntil how long an open pause lasts so far; null to leave open ones out
     */
    static Pauses of(
            List<Pause> pauses, OffsetDateTime received, @Nullable LocalDateTime openUntil, Counting counting) {
        if (pauses.isEmpty()) {
            return NONE;
        }
        WorkCalendar calendar = counting.calendar();
        LocalDateTime done = calendar.local(received);
        List<Gap> gaps = new ArrayList<>(pauses.size());
        for (Pause pause : pauses) {
            LocalDateTime from = calendar.local(pause.from());
            @Nullable
            LocalDateTime to =
                    pause.until().isPresent() ? calendar.local(pause.until().get()) : openUntil;
            if (to == null) {
                continue;
            }
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
        int at = first(excluded, days -> !days.last().isBefore(day));
        return at < excluded.size() && !excluded.get(at).first().isAfter(day);
    }

    /** Returns the index of the first one of which it is so; it is of all that come after that one. */
    private static <T> int first(List<T> list, Predicate<T> isSo) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isSo.test(list.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
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
        int at = first(gaps, gap -> !gap.to().toLocalDate().isBefore(day));
        return at < gaps.size() && !gaps.get(at).from().toLocalDate().isAfter(day) ? gaps.get(at) : null;
    }

    /** Returns the stretch during which a moment comes that ends something, if there is one. */
    @Nullable
    Gap during(LocalDateTime end) {
        int at = first(gaps, gap -> !gap.to().isBefore(end));
        return at < gaps.size() && gaps.get(at).from().isBefore(end) ? gaps.get(at) : null;
    }

    /** Returns the working days after {@code after} up to {@code upTo} that do not count. */
    int workingDays(WorkCalendar calendar, LocalDate after, LocalDate upTo) {
        return days(after, upTo, calendar::workingDaysBetween);
    }

    /** Returns the days after {@code after} up to {@code upTo} that do not count. */
    int calendarDays(LocalDate after, LocalDate upTo) {
        return days(after, upTo, (from, to) -> Math.toIntExact(ChronoUnit.DAYS.between(from, to)));
    }

    private int days(LocalDate after, LocalDate upTo, ToIntBiFunction<LocalDate, LocalDate> between) {
        int count = 0;
        for (int i = first(excluded, days -> days.last().isAfter(after)); i < excluded.size(); i++) {
            LocalDate before = later(excluded.get(i).first().minusDays(1), after);
            LocalDate last = earlier(excluded.get(i).last(), upTo);
            if (!before.isBefore(last)) {
                return count;
            }
            count = Math.addExact(count, between.applyAsInt(before, last));
        }
        return count;
    }

    /** Returns the time that passed between two moments while the period was suspended. */
    Duration time(WorkCalendar calendar, LocalDateTime from, LocalDateTime to) {
        return time(from, to, (first, last) -> Duration.between(calendar.moment(first), calendar.moment(last)));
    }

    /** Returns the office time between two moments in which the period was suspended. */
    Duration workingTime(WorkCalendar calendar, LocalDateTime from, LocalDateTime to) {
        return time(from, to, calendar::workingTimeBetween);
    }

    private Duration time(
            LocalDateTime from, LocalDateTime to, BiFunction<LocalDateTime, LocalDateTime, Duration> between) {
        Duration total = Duration.ZERO;
        for (int i = first(gaps, gap -> gap.to().isAfter(from)); i < gaps.size(); i++) {
            Gap gap = gaps.get(i);
            if (!gap.from().isBefore(to)) {
                return total;
            }
            LocalDateTime first = gap.from().isAfter(from) ? gap.from() : from;
            LocalDateTime last = gap.to().isBefore(to) ? gap.to() : to;
            if (first.isBefore(last)) {
                total = total.plus(between.apply(first, last));
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
