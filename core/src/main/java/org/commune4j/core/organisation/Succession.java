package org.commune4j.core.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What became of which unit, traceable both ways through mergers and splits.
 *
 * <p>Events of one day take effect in the order they were given.
 */
public final class Succession {

    private final List<UnitEvent> byDate;

    private Succession(List<UnitEvent> byDate) {
        this.byDate = byDate;
    }

    /** Returns what events made of units, in the order of their dates. */
    public static Succession of(Collection<UnitEvent> events) {
        List<UnitEvent> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparing(UnitEvent::date));
        return new Succession(List.copyOf(sorted));
    }

    /** Returns the events that touch the unit, by date. */
    public List<UnitEvent> events(String unit) {
        return byDate.stream().filter(event -> event.units().contains(unit)).toList();
    }

    /**
     * Returns the ids of the units that, at the end of {@code to}, carry on what {@code unit} was at the end of {@code
     * from}: the unit itself if nothing happened to it, none if it was dissolved.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public List<String> successors(String unit, LocalDate from, LocalDate to) {
        checkOrder(from, to);
        Set<String> carrying = new LinkedHashSet<>(List.of(unit));
        for (UnitEvent event : byDate) {
            if (event.date().isAfter(from) && !event.date().isAfter(to)) {
                replace(carrying, event.predecessors(), event.successors());
            }
        }
        return List.copyOf(carrying);
    }

    /**
     * Returns the ids of the units that, at the end of {@code from}, were what {@code unit} is at the end of {@code
     * to}: the unit itself if nothing happened to it, none if it was founded since.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public List<String> predecessors(String unit, LocalDate from, LocalDate to) {
        checkOrder(from, to);
        Set<String> origins = new LinkedHashSet<>(List.of(unit));
        for (int i = byDate.size() - 1; i >= 0; i--) {
            UnitEvent event = byDate.get(i);
            if (event.date().isAfter(from) && !event.date().isAfter(to)) {
                replace(origins, event.successors(), event.predecessors());
            }
        }
        return List.copyOf(origins);
    }

    private static void checkOrder(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Succession is traced from the earlier to the later date, but found "
                    + from + " and " + to + "; swap them, or call the method of the other direction");
        }
    }

    private static void replace(Set<String> units, List<String> old, List<String> replacement) {
        // removeAll by element: whether any of them was there decides
        boolean touched = false;
        for (String unit : old) {
            touched |= units.remove(unit);
        }
        if (touched) {
            units.addAll(replacement);
        }
    }
}
