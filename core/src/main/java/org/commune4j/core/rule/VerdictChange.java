package org.commune4j.core.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.commune4j.core.explain.Divergence;
import org.jspecify.annotations.Nullable;

/**
 * A verdict in which two evaluations differ: another outcome or doubt, or a rule or subject that only one of them has.
 */
public final class VerdictChange {

    private final @Nullable Verdict before;
    private final @Nullable Verdict after;

    private VerdictChange(@Nullable Verdict before, @Nullable Verdict after) {
        this.before = before;
        this.after = after;
    }

    static List<VerdictChange> between(Evaluation before, Evaluation after) {
        Map<String, Deque<Verdict>> left = byKey(before);
        Map<String, Deque<Verdict>> right = byKey(after);
        TreeMap<String, Boolean> keys = new TreeMap<>();
        left.keySet().forEach(key -> keys.put(key, true));
        right.keySet().forEach(key -> keys.put(key, true));
        List<VerdictChange> changes = new ArrayList<>();
        for (String key : keys.keySet()) {
            Deque<Verdict> lefts = left.getOrDefault(key, new ArrayDeque<>());
            Deque<Verdict> rights = right.getOrDefault(key, new ArrayDeque<>());
            while (!lefts.isEmpty() || !rights.isEmpty()) {
                @Nullable Verdict one = lefts.poll();
                @Nullable Verdict other = rights.poll();
                if (!Objects.equals(one, other)) {
                    changes.add(new VerdictChange(one, other));
                }
            }
        }
        return List.copyOf(changes);
    }

    private static Map<String, Deque<Verdict>> byKey(Evaluation evaluation) {
        Map<String, Deque<Verdict>> byKey = new TreeMap<>();
        for (Verdict verdict : evaluation.verdicts()) {
            String key = verdict.rule().code() + '\n' + verdict.subjectId().orElse("");
            byKey.computeIfAbsent(key, unused -> new ArrayDeque<>()).add(verdict);
        }
        return byKey;
    }

    /** The code of the rule. */
    public String ruleCode() {
        return some().rule().code();
    }

    /** The id of the subject; empty for a rule without one. */
    public Optional<String> subjectId() {
        return some().subjectId();
    }

    private Verdict some() {
        return before == null ? Objects.requireNonNull(after) : before;
    }

    /** The verdict of the first evaluation; empty if it has none for this rule and subject. */
    public Optional<Verdict> before() {
        return Optional.ofNullable(before);
    }

    /** The verdict of the second evaluation; empty if it has none for this rule and subject. */
    public Optional<Verdict> after() {
        return Optional.ofNullable(after);
    }

    /** The first node where the two explanations part; empty if only one evaluation has a verdict. */
    public Optional<Divergence> reason() {
        return before == null || after == null
                ? Optional.empty()
                : before.explanation().firstDifference(after.explanation());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerdictChange that
                && Objects.equals(before, that.before)
                && Objects.equals(after, that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after);
    }

    /** Both verdicts, for a log. */
    @Override
    public String toString() {
        return before + " -> " + after;
    }
}
