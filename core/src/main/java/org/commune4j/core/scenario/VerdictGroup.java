package org.commune4j.core.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.scenario.ChangedVerdict.Turn;
import org.commune4j.core.text.Message;

/**
 * The verdicts of one rule that turned in one way: what stands in a line where each would be too many.
 *
 * @param turn what kind of difference it is
 * @param changes what turned, by commune and id; at least one
 */
public record VerdictGroup(Turn turn, List<ChangedVerdict> changes) {

    private static final int EXAMPLES = 3;

    /** Keeps the list as it is now. */
    public VerdictGroup {
        changes = List.copyOf(changes);
    }

    /** Groups verdicts by turn and rule: breaches first, then the most; those that turned to OTHER are left out. */
    static List<VerdictGroup> of(List<ChangedVerdict> verdicts) {
        Map<Turn, Map<String, List<ChangedVerdict>>> byTurn = new EnumMap<>(Turn.class);
        for (ChangedVerdict changed : verdicts) {
            if (changed.turn() != Turn.OTHER) {
                byTurn.computeIfAbsent(changed.turn(), turn -> new TreeMap<>())
                        .computeIfAbsent(changed.rule().code(), code -> new ArrayList<>())
                        .add(changed);
            }
        }
        List<VerdictGroup> groups = new ArrayList<>();
        byTurn.forEach((turn, byRule) -> byRule.values().stream()
                .map(changes -> new VerdictGroup(turn, changes))
                .sorted(Comparator.comparing(VerdictGroup::isBreach, Comparator.reverseOrder())
                        .thenComparing(group -> -group.changes().size()))
                .forEach(groups::add));
        return List.copyOf(groups);
    }

    /** Returns the rule. */
    public Rule<?> rule() {
        return changes.get(0).rule();
    }

    /** Tells whether it is about breaches, else about guidance at most. */
    public boolean isBreach() {
        return changes.stream().anyMatch(ChangedVerdict::isBreach);
    }

    /** Counts the verdicts of the sides that are breaches, or guidance that is not followed. */
    long count(Function<ChangedVerdict, List<Verdict>> side, Predicate<Verdict> which) {
        long count = 0;
        for (ChangedVerdict changed : changes) {
            for (Verdict verdict : side.apply(changed)) {
                count += which.test(verdict) ? 1 : 0;
            }
        }
        return count;
    }

    /** Returns the group in a line: how many, the ids of some, and the reason of the first. */
    public Message message() {
        List<String> some = changes.stream()
                .limit(EXAMPLES)
                .map(changed -> String.join(" + ", changed.subjects()))
                .toList();
        return Message.of(changes.size() > EXAMPLES ? "SCENARIO.group-examples" : "SCENARIO.group")
                .with("rule", rule().code())
                .with("title", rule().title())
                .with("strength", rule().strength().message())
                .with("count", changes.size())
                .with("subjects", some)
                .with("reason", changes.get(0).reason());
    }

    /** Returns turn, rule and number, for a log. */
    @Override
    public String toString() {
        return turn + " " + rule().code() + ": " + changes.size();
    }
}
