package org.commune4j.core.authority;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many escalations there were by the date of a duty roster, and what became of them: in all, and per field. */
public final class EscalationFigures {

    private final Map<EscalationState, Integer> total;
    private final SortedMap<TaskField, Map<EscalationState, Integer>> byField;
    private final Map<EscalationState, Integer> withoutField;

    private EscalationFigures(
            Map<EscalationState, Integer> total,
            SortedMap<TaskField, Map<EscalationState, Integer>> byField,
            Map<EscalationState, Integer> withoutField) {
        this.total = total;
        this.byField = byField;
        this.withoutField = withoutField;
    }

    /** Returns the figures of the date. */
    public static EscalationFigures of(DutyRoster duties) {
        Map<EscalationState, Integer> total = none();
        TreeMap<TaskField, Map<EscalationState, Integer>> byField = new TreeMap<>();
        Map<EscalationState, Integer> withoutField = none();
        for (DutyEscalation escalation : duties.escalations()) {
            total.merge(escalation.state(), 1, Integer::sum);
            escalation
                    .field()
                    .map(field -> byField.computeIfAbsent(field, unused -> none()))
                    .orElse(withoutField)
                    .merge(escalation.state(), 1, Integer::sum);
        }
        byField.replaceAll((field, counts) -> Collections.unmodifiableMap(counts));
        return new EscalationFigures(
                Collections.unmodifiableMap(total),
                Collections.unmodifiableSortedMap(byField),
                Collections.unmodifiableMap(withoutField));
    }

    private static Map<EscalationState, Integer> none() {
        Map<EscalationState, Integer> counts = new EnumMap<>(EscalationState.class);
        for (EscalationState state : EscalationState.values()) {
            counts.put(state, 0);
        }
        return counts;
    }

    /** Tells how many there are in each state; every state is there. */
    public Map<EscalationState, Integer> total() {
        return total;
    }

    /** Tells how many there are in each state, for each field that has some, by code; every state is there. */
    public SortedMap<TaskField, Map<EscalationState, Integer>> byField() {
        return byField;
    }

    /** Tells how many there are in each state whose task no catalogue knows; every state is there. */
    public Map<EscalationState, Integer> withoutField() {
        return withoutField;
    }

    /** Tells how many were raised. */
    public int raised() {
        return total.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the total, for a log. */
    @Override
    public String toString() {
        return raised() + " escalations: " + total;
    }
}
