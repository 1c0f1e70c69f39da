package org.commune4j.core.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.PowerHolder;

/**
 * Which transfers of the power for one task stand in a circle, whether or not there is any power in it: two holders do if each
 * is reached from the other. Found in one walk along the transfers and one against them. Used once.
 */
final class PowerCircles {

    private final Map<PowerHolder, List<PowerHolder>> forwards = new HashMap<>();
    private final Map<PowerHolder, List<PowerHolder>> backwards = new HashMap<>();
    private final Map<PowerHolder, PowerHolder> circleOf = new HashMap<>();

    PowerCircles(Map<PowerHolder, List<AuthorityTransfer>> byGiver) {
        byGiver.forEach((giver, transfers) -> transfers.forEach(transfer -> {
            add(forwards, giver, transfer.receiver());
            add(backwards, transfer.receiver(), giver);
        }));
        List<PowerHolder> finished = new ArrayList<>();
        Set<PowerHolder> seen = new HashSet<>();
        forwards.keySet().forEach(start -> walk(start, forwards, seen, finished));
        seen.clear();
        for (int i = finished.size() - 1; i >= 0; i--) {
            PowerHolder first = finished.get(i);
            List<PowerHolder> together = new ArrayList<>();
            walk(first, backwards, seen, together);
            together.forEach(holder -> circleOf.put(holder, first));
        }
    }

    private static void add(Map<PowerHolder, List<PowerHolder>> lines, PowerHolder from, PowerHolder to) {
        lines.computeIfAbsent(from, unused -> new ArrayList<>(2)).add(to);
    }

    private record Step(PowerHolder holder, boolean leaving) {}

    /** Adds each holder reached for the first time after all those that are reached from it. */
    private static void walk(
            PowerHolder start,
            Map<PowerHolder, List<PowerHolder>> lines,
            Set<PowerHolder> seen,
            List<PowerHolder> finished) {
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(start, false)));
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (step.leaving()) {
                finished.add(step.holder());
            } else if (seen.add(step.holder())) {
                open.push(new Step(step.holder(), true));
                lines.getOrDefault(step.holder(), List.of()).forEach(next -> open.push(new Step(next, false)));
            }
        }
    }

    /** Tells whether the power given by the transfer would come back to its giver. */
    boolean contain(AuthorityTransfer transfer) {
        return Objects.equals(circleOf.get(transfer.giver()), circleOf.get(transfer.receiver()));
    }
}
