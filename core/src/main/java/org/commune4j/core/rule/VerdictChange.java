package org.commune4j.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        Map<String, List<Verdict>> left = byRule(before);
        Map<String, List<Verdict>> right = byRule(after);
        SortedSet<String> codes = new TreeSet<>(left.keySet());
        codes.addAll(right.keySet());
        List<VerdictChange> changes = new ArrayList<>();
        for (String code : codes) {
            collect(left.getOrDefault(code, List.of()), right.getOrDefault(code, List.of()), changes);
        }
        return List.copyOf(changes);
    }

    private static Map<String, List<Verdict>> byRule(Evaluation evaluation) {
        return evaluation.byRule().stream()
                .collect(Collectors.toMap(verdicts -> verdicts.get(0).rule().code(), verdicts -> verdicts));
    }

    private static void collect(List<Verdict> left, List<Verdict> right, List<VerdictChange> changes) {
        if (isSilent(left) && !right.isEmpty()) {
            right.forEach(verdict -> add(left.get(0), verdict, changes));
            return;
        }
        if (isSilent(right) && !left.isEmpty()) {
            left.forEach(verdict -> add(verdict, right.get(0), changes));
            return;
        }
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            int order = i == left.size()
                    ? 1
                    : j == right.size() ? -1 : idOf(left.get(i)).compareTo(idOf(right.get(j)));
            add(order <= 0 ? left.get(i++) : null, order >= 0 ? right.get(j++) : null, changes);
        }
    }

    private static boolean isSilent(List<Verdict> verdicts) {
        return verdicts.size() == 1 && verdicts.get(0).subjectId().isEmpty();
    }

    private static String idOf(Verdict verdict) {
        return verdict.subjectId().orElse("");
    }

    private static void add(@Nullable Verdict before, @Nullable Verdict after, List<VerdictChange> changes) {
        if (before == null || after == null || !before.saysLike(after)) {
            changes.add(new VerdictChange(before, after));
        }
    }

    /** Returns the code of the rule. */
    public String ruleCode() {
        return some().rule().code();
    }

    /** Returns the id of the subject; empty if neither evaluation has one for the rule. */
    public Optional<String> subjectId() {
        Optional<String> id = some().subjectId();
        return id.isEmpty() && after != null ? after.subjectId() : id;
    }

    private Verdict some() {
        return before == null ? Objects.requireNonNull(after) : before;
    }

    /**
     * Returns the verdict of the first evaluation; empty if it has none for this rule and subject. It is without a
     * subject where the rule spoke of none.
     */
    public Optional<Verdict> before() {
        return Optional.ofNullable(before);
    }

    /**
     * Returns the verdict of the second evaluation; empty if it has none for this rule and subject. It is without a
     * subject where the rule spoke of none.
     */
    public Optional<Verdict> after() {
        return Optional.ofNullable(after);
    }

    /** Returns the first node where the two explanations part; empty if only one evaluation has a verdict. */
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

    /** Returns both verdicts, for a log. */
    @Override
    public String toString() {
        return before + " -> " + after;
    }
}
