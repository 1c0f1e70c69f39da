package org.commune4j.core.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.commune4j.core.time.DateRange;

/** What is in force on days that are asked about in their order: each element is met when it begins and when it ends. */
final class InForce<T> {

    private final List<T> byBeginning;
    private final Function<T, DateRange> life;
    private final Comparator<T> order;
    private final List<T> active = new ArrayList<>();
    private int next;

    InForce(List<T> elements, Function<T, DateRange> life, Comparator<T> order) {
        byBeginning = DutyIndex.sorted(
                elements, Comparator.comparing(element -> life.apply(element).startOrMin()));
        this.life = life;
        this.order = order;
    }

    /** Returns those in force on the day, which is no earlier than the one asked about before, in their order. */
    List<T> on(LocalDate day) {
        active.removeIf(element -> !life.apply(element).contains(day));
        boolean any = false;
        while (next < byBeginning.size()
                && !life.apply(byBeginning.get(next)).startOrMin().isAfter(day)) {
            T element = byBeginning.get(next);
            if (life.apply(element).contains(day)) {
                active.add(element);
                any = true;
            }
            next++;
        }
        if (any) {
            active.sort(order);
        }
        return List.copyOf(active);
    }
}
