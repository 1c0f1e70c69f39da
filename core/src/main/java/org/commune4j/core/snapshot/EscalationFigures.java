package org.commune4j.core.snapshot;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commune4j.core.authority.EscalationState;
import org.commune4j.core.law.Field;

/**
 * How many escalations there were by a date, and what became of them. Every state is in each of the
 * maps.
 *
 * @param total the number in each state
 * @param byField the number in each state, for each field that has some, by code
 * @param withoutField the number in each state of those whose task no catalogue knows
 */
public record EscalationFigures(
        Map<EscalationState, Integer> total,
        SortedMap<Field, Map<EscalationState, Integer>> byField,
        Map<EscalationState, Integer> withoutField) {

    /** Keeps the maps as they are now. */
    public EscalationFigures {
        total = copy(total);
        SortedMap<Field, Map<EscalationState, Integer>> copied = new TreeMap<>();
        byField.forEach((field, counts) -> copied.put(field, copy(counts)));
        byField = Collections.unmodifiableSortedMap(copied);
        withoutField = copy(withoutField);
    }

    private static Map<EscalationState, Integer> copy(Map<EscalationState, Integer> counts) {
        return Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** Returns the figures of the date. */
    public static EscalationFigures of(Snapshot snapshot) {
        Map<EscalationState, Integer> total = none();
        TreeMap<Field, Map<EscalationState, Integer>> byField = new TreeMap<>();
        Map<EscalationState, Integer> withoutField = none();
        for (EscalationView escalation : snapshot.escalations()) {
            total.merge(escalation.state(), 1, Integer::sum);
            escalation
                    .field()
                    .map(field -> byField.computeIfAbsent(field, unused -> none()))
                    .orElse(withoutField)
                    .merge(escalation.state(), 1, Integer::sum);
        }
        return new EscalationFigures(total, byField, withoutField);
    }

    private static Map<EscalationState, Integer> none() {
        Map<EscalationState, Integer> counts = new EnumMap<>(EscalationState.class);
        for (EscalationState state : EscalationState.values()) {
            counts.put(state, 0);
        }
        return counts;
    }

    /** Returns the number that were raised. */
    public int raised() {
        return total.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the total, for a log. */
    @Override
    public String toString() {
        return raised() + " escalations: " + total;
    }
}
