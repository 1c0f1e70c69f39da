package org.commune4j.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The limit: what one would write by hand if nothing mattered but speed, without any check. */
final class OrdinalTable {

    private final int firstYear;
    private final int[] ordinals;
    private final boolean[] worked;
    private final LocalDate[] days;

    OrdinalTable(int firstYear, int lastYear, Predicate<LocalDate> isWorked) {
        this.firstYear = firstYear;
        this.ordinals = new int[(lastYear - firstYear + 1) << 9];
        this.worked = new boolean[ordinals.length];
        List<LocalDate> list = new ArrayList<>();
        list.add(LocalDate.MIN);
        for (LocalDate day = LocalDate.of(firstYear, 1, 1); day.getYear() <= lastYear; day = day.plusDays(1)) {
            if (isWorked.test(day)) {
                list.add(day);
                worked[slot(day)] = true;
            }
            ordinals[slot(day)] = list.size() - 1;
        }
        this.days = list.toArray(new LocalDate[0]);
    }

    private int slot(LocalDate day) {
        return ((day.getYear() - firstYear) << 9) + (day.getMonthValue() << 5) + day.getDayOfMonth();
    }

    LocalDate plus(LocalDate day, int n) {
        return days[ordinals[slot(day)] + n];
    }

    boolean isWorkingDay(LocalDate day) {
        return worked[slot(day)];
    }

    int between(LocalDate from, LocalDate to) {
        return ordinals[slot(to)] - ordinals[slot(from)];
    }
}
