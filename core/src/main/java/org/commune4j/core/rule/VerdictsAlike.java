package org.commune4j.core.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commune4j.core.text.Message;

/**
 * Verdicts of one rule that say the same of different subjects: what stands in a line where each would be too many.
 *
 * <pre>{@code
 * VerdictsAlike.of(evaluation.advisories()).forEach(group -> System.out.println(group.message().render(locale)));
 * }</pre>
 *
 * <p>Two say the same if what decides them is the same statement with the same arguments, the subject aside.
 *
 * @param verdicts the verdicts in their order; at least one
 */
public record VerdictsAlike(List<Verdict> verdicts) {

    private static final int EXAMPLES = 3;

    /** Copies the list. */
    public VerdictsAlike {
        verdicts = List.copyOf(verdicts);
        if (verdicts.isEmpty()) {
            throw new IllegalArgumentException("There are no verdicts to say the same; leave the group out");
        }
    }

    /** Returns the verdicts grouped by what they say: the largest group first, then by rule, then in their order. */
    public static List<VerdictsAlike> of(List<Verdict> verdicts) {
        Map<List<Object>, List<Verdict>> bySense = new LinkedHashMap<>();
        verdicts.forEach(verdict -> bySense.computeIfAbsent(sense(verdict), any -> new ArrayList<>())
                .add(verdict));
        return bySense.values().stream()
                .map(VerdictsAlike::new)
                .sorted(Comparator.comparing(
                                (VerdictsAlike group) -> -group.verdicts().size())
                        .thenComparing(group -> group.rule().code()))
                .toList();
    }

    private static List<Object> sense(Verdict verdict) {
        Message decisive = verdict.explanation().decisive().message();
        String subject = verdict.subjectId().orElse("");
        Map<String, Object> said = new TreeMap<>(decisive.arguments());
        said.values().removeIf(subject::equals);
        return List.of(verdict.rule().code(), verdict.outcome(), decisive.code(), said);
    }

    /** Returns the rule. */
    public Rule<?> rule() {
        return verdicts.get(0).rule();
    }

    /** Returns the ids of the subjects, in their order; without those that have none. */
    public List<String> subjects() {
        return verdicts.stream()
                .flatMap(verdict -> verdict.subjectId().stream())
                .toList();
    }

    /** Returns the group in a line: the rule, how many, the ids of some, and what decides the first. */
    public Message message() {
        List<String> some = subjects().stream().limit(EXAMPLES).toList();
        return Message.of(verdicts.size() > EXAMPLES ? "RULE.alike-examples" : "RULE.alike")
                .with("rule", rule().code())
                .with("count", verdicts.size())
                .with("subjects", some)
                .with("says", verdicts.get(0).explanation().decisive().sentence());
    }

    /** Returns the rule and the number, for a log. */
    @Override
    public String toString() {
        return rule().code() + ": " + verdicts.size();
    }
}
