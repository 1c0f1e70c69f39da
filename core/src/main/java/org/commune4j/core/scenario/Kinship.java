package org.commune4j.core.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommuneSubjects;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.rule.Subject;

/**
 * Which things of two states of a commune belong together: what is one thing under two ids, and the units that were merged or
 * split with what they became. The same from both sides.
 */
final class Kinship {

    private final Map<String, String> units = new HashMap<>();

    /** Events that both states have did not come between them. */
    Kinship(Commune one, Commune other, LocalDate date) {
        join(one, other, date);
        join(other, one, date);
    }

    private void join(Commune commune, Commune other, LocalDate date) {
        List<UnitEvent> own = new ArrayList<>(commune.unitEvents());
        own.removeAll(other.unitEvents());
        for (UnitEvent event : own) {
            if (!event.date().isAfter(date)) {
                event.units()
                        .forEach(
                                unit -> units.put(root(unit), root(event.units().get(0))));
            }
        }
    }

    private String root(String unit) {
        String root = unit;
        while (!units.getOrDefault(root, root).equals(root)) {
            root = units.getOrDefault(root, root);
        }
        return root;
    }

    /** Returns what things that belong together have in common. */
    String of(Subject<?> kind, String id) {
        if (kind == CommuneSubjects.UNIT) {
            return root(id);
        }
        return kind == CommuneSubjects.ASSIGNMENT || kind == CommuneSubjects.TRANSFER ? Reform.origin(id) : id;
    }
}
