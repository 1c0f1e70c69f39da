package org.commune4j.core.scenario;

import java.util.Optional;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.rule.VerdictChange;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A verdict that is gained, lost or changed between the two sides of a comparison.
 *
 * @param commune the code of the commune
 * @param change both verdicts, and the first reason in which they part
 */
public record ChangedVerdict(String commune, VerdictChange change) {

    /** Tells whether there is a breach on the second side that was none on the first. */
    public boolean isNewBreach() {
        return change.after().filter(Verdict::isBreach).isPresent()
                && change.before().filter(Verdict::isBreach).isEmpty();
    }

    /** Tells whether there was a breach on the first side that is none on the second. */
    public boolean isResolvedBreach() {
        return change.before().filter(Verdict::isBreach).isPresent()
                && change.after().filter(Verdict::isBreach).isEmpty();
    }

    /** Returns the change in a line, with its reason. */
    public Message message() {
        return Message.of("SCENARIO.verdict-line")
                .with("rule", change.ruleCode())
                .with("subject", change.subjectId().orElse(commune))
                .with("before", outcome(change.before().orElse(null)))
                .with("after", outcome(change.after().orElse(null)))
                .with("reason", reason());
    }

    private static Message outcome(@Nullable Verdict verdict) {
        return verdict == null
                ? Message.of("SCENARIO.no-verdict")
                : verdict.outcome().message();
    }

    /** The node of the second side where the reasons part, or that of the first where the second has none. */
    private Message reason() {
        Optional<Explanation> node = change.reason()
                .flatMap(divergence -> divergence.right().or(divergence::left))
                .or(() -> change.after().or(change::before).map(Verdict::explanation));
        return node.map(Explanation::sentence).orElse(Message.of("SCENARIO.no-verdict"));
    }
}
