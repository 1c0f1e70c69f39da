package org.commune4j.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Undecided occasions that bear on the same days, with every way in which those days may turn out. */
final class OpenGroup {

    /** One way: each day of the group as it then is. */
    static final class Possibility {

        private final DayStatus[] days;
        private final boolean[] worked;

        Possibility(DayStatus[] days) {
            this.days = days;
            this.worked = new boolean[days.length];
            for (int i = 0; i < days.length; i++) {
                worked[i] = days[i].isWorked();
            }
        }

        DayStatus day(int index) {
            return days[index];
        }

        boolean isWorked(int index) {
            return worked[index];
        }
    }

    private final LocalDate first;
    private final List<Occasion> occasions;
    private final List<Possibility> possibilities;
    private final List<Possibility> differing;

    /**
     * @param first the first day of the group
     * @param possibilities at least one; each has the same number of days
     */
    OpenGroup(LocalDate first, List<Occasion> occasions, List<Possibility> possibilities) {
        this.first = first;
        this.occasions = occasions;
        this.possibilities = possibilities;
        List<Possibility> unlike = new ArrayList<>();
        for (Possibility possibility : possibilities) {
            if (unlike.stream().noneMatch(known -> Arrays.equals(known.worked, possibility.worked))) {
                unlike.add(possibility);
            }
        }
        this.differing = List.copyOf(unlike);
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return first.plusDays(length() - 1L);
    }

    int length() {
        return possibilities.get(0).days.length;
    }

    List<Occasion> occasions() {
        return occasions;
    }

    /** Returns the possibilities that differ in the days worked, each once. */
    List<Possibility> differing() {
        return differing;
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(first.plusDays(length()));
    }

    int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }

    /** Returns what is known of the day at this index: OPEN, or the status that is the same whatever is decided. */
    DayStatus status(int index) {
        List<DayStatus> candidates = new ArrayList<>();
        for (Possibility possibility : possibilities) {
            if (!candidates.contains(possibility.day(index))) {
                candidates.add(possibility.day(index));
            }
        }
        @Nullable DayStatus sole = candidates.size() == 1 ? candidates.get(0) : null;
        if (sole != null) {
            return sole;
        }
        boolean worked = candidates.get(0).isWorked();
        // Free or worked either way: only why is unknown, and the likeliest reason stands for it.
        return candidates.stream().allMatch(candidate -> candidate.isWorked() == worked)
                ? candidates.get(0)
                : DayStatus.ofOpen(first.plusDays(index), occasions, List.copyOf(candidates));
    }
}
