package org.commune4j.core.scenario;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commune4j.core.explain.Divergence;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.rule.Distance;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.Worded;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a thing on the two sides of a comparison, where that differs: of the thing and what became of it, so that
 * there are several verdicts on a side where units were merged or split, and none where there is nothing.
 *
 * @param commune the code of the commune
 * @param turn what kind of difference it is
 * @param before the verdicts of the first side; without a subject where the rule spoke of none
 * @param after the verdicts of the second side
 */
public record ChangedVerdict(String commune, Turn turn, List<Verdict> before, List<Verdict> after) {

    /** What the second side is to the first. What became unknown is never solved. */
    public enum Turn implements Worded {
        /** A breach, or guidance not followed, that was none before; or a breach that was guidance. */
        NEW,
        /** None after, for certain, where there was one before; or guidance that was a breach. */
        SOLVED,
        /** One on both sides, on what the thing became or of another size; or the task it is about is nobody's on one side. */
        SHIFTED,
        /** Undetermined after, or on a thing that is not given where that part is not complete; known before. */
        NO_LONGER_KNOWN,
        /** None of these: met or not applicable on both sides, known since, or only renamed. */
        OTHER
    }

    /** Keeps the lists as they are now. */
    public ChangedVerdict {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException(
                    "A changed verdict has a verdict on at least one of the sides; give before or after");
        }
    }

    /** Returns the rule, as it is on the second side unless only the first has it. */
    public Rule<?> rule() {
        return (after.isEmpty() ? before : after).get(0).rule();
    }

    /** Tells whether a MUST or MUST_NOT is not met on one of the sides, else it is at most guidance. */
    public boolean isBreach() {
        return isOneBreach(before) || isOneBreach(after);
    }

    private static boolean isOneBreach(List<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            if (verdict.isBreach()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the thing is another by its id alone: the rule says the same of it. */
    boolean isOnlyRenamed() {
        return turn == Turn.OTHER
                && before.size() == 1
                && after.size() == 1
                && before.get(0).subjectId().isPresent()
                && after.get(0).subjectId().isPresent()
                && before.get(0).outcome() == after.get(0).outcome()
                && before.get(0).doubt().equals(after.get(0).doubt());
    }

    /** Returns the ids of the thing: what it became, else what it was; the code of the commune where the rule speaks of none. */
    public List<String> subjects() {
        List<String> ids = ids(after).isEmpty() ? ids(before) : ids(after);
        return ids.isEmpty() ? List.of(commune) : ids;
    }

    private static List<String> ids(List<Verdict> verdicts) {
        return List.copyOf(verdicts.stream()
                .flatMap(verdict -> verdict.subjectId().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Returns how far it is from the limit on the second side, where it is a breach or guidance that has one. */
    public Optional<Distance> distance() {
        return after.stream().flatMap(verdict -> verdict.distance().stream()).findFirst();
    }

    /** Tells whether one of its verdicts rests on something that is only assumed, see {@link Verdict#isAssumed}. */
    public boolean isAssumed() {
        return Stream.concat(before.stream(), after.stream()).anyMatch(Verdict::isAssumed);
    }

    /** Returns why: the statement that makes the second side what it is, and how far it is from the limit if there is one. */
    public Message reason() {
        @Nullable Verdict deciding = deciding();
        if (deciding == null) {
            return Message.of("SCENARIO.reason-gone");
        }
        if (deciding.outcome() == Outcome.BREACHED || deciding.outcome() == Outcome.UNDETERMINED) {
            Message why = deciding.explanation().decisive().sentence();
            return deciding.distance()
                    .map(distance -> Message.of("SCENARIO.reason-with-distance")
                            .with("reason", why)
                            .with("distance", distance.message()))
                    .orElse(why);
        }
        return turn == Turn.SHIFTED ? Message.of("SCENARIO.reason-orphaned") : difference(deciding);
    }

    /** The verdict of the second side that makes the turn: the first that is not met, else undetermined. */
    private @Nullable Verdict deciding() {
        for (Outcome outcome : List.of(Outcome.BREACHED, Outcome.UNDETERMINED)) {
            for (Verdict verdict : after) {
                if (verdict.outcome() == outcome) {
                    return verdict;
                }
            }
        }
        return after.isEmpty() ? null : after.get(0);
    }

    private Message difference(Verdict deciding) {
        return before.stream()
                .findFirst()
                .flatMap(verdict -> verdict.explanation().firstDifference(deciding.explanation()))
                .flatMap(Divergence::right)
                .map(Explanation::sentence)
                .orElseGet(() -> deciding.outcome().message());
    }

    /** Returns the change in a line, with its reason. */
    public Message message() {
        return Message.of("SCENARIO.verdict-line")
                .with("rule", rule().code())
                .with("subject", String.join(", ", subjects()))
                .with("before", outcomes(before))
                .with("after", outcomes(after))
                .with("reason", reason());
    }

    private static Message outcomes(List<Verdict> verdicts) {
        return verdicts.isEmpty()
                ? Message.of("SCENARIO.no-verdict")
                : Message.of("SCENARIO.outcomes")
                        .with(
                                "outcomes",
                                verdicts.stream()
                                        .map(verdict -> verdict.outcome().message())
                                        .distinct()
                                        .toList());
    }

    /** Returns rule, turn and ids, for a log. */
    @Override
    public String toString() {
        return rule().code() + " " + String.join(", ", subjects()) + ": " + turn + " " + before + " -> " + after;
    }
}
