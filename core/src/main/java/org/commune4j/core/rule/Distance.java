package org.commune4j.core.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * How far something is from a limit that it does not keep: 30 of at most 27, or 42 of at least 45.
 *
 * @param value what was counted
 * @param limit the most or the least that is asked for
 */
public record Distance(BigDecimal value, BigDecimal limit) {

    /** The arguments of a statement that say what was counted and what it is compared with. */
    private static final String COUNT = "count";

    private static final String LIMIT = "limit";

    /** Tells whether a statement with these arguments compares a number with a limit. */
    static boolean isToldBy(Collection<String> arguments) {
        return arguments.contains(COUNT) && arguments.contains(LIMIT);
    }

    /** Returns what a statement says of both, one that must not be true too; empty if it does not compare a number with a limit. */
    static Optional<Distance> of(Message statement) {
        if (statement.code().equals(VerdictExplanation.FORBIDDEN)
                && statement.arguments().get(VerdictExplanation.FORBIDDEN_STATEMENT) instanceof Message forbidden) {
            return of(forbidden);
        }
        @Nullable BigDecimal value = number(statement.arguments(), COUNT);
        @Nullable BigDecimal limit = number(statement.arguments(), LIMIT);
        return value == null || limit == null ? Optional.empty() : Optional.of(new Distance(value, limit));
    }

    private static @Nullable BigDecimal number(Map<String, Object> arguments, String name) {
        @Nullable Object value = arguments.get(name);
        return value instanceof BigDecimal || value instanceof Integer || value instanceof Long
                ? new BigDecimal(value.toString())
                : null;
    }

    /** Returns the value less the limit: above 0 what is too many, below 0 what is lacking. */
    public BigDecimal by() {
        return value.subtract(limit);
    }

    /** Returns the distance in words: three too many, three more needed. */
    public Message message() {
        return Message.of(by().signum() < 0 ? "RULE.distance-lacking" : "RULE.distance-above")
                .with("by", by().abs())
                .with("count", value)
                .with("limit", limit);
    }
}
