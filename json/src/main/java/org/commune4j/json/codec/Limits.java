package org.commune4j.json.codec;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much of a document is read at the most, a number for each {@link Limit}.
 *
 * <pre>{@code
 * CommuneJson json = CommuneJson.strict().within(Limits.STANDARD.with(Limit.DOCUMENT, 10_000_000));
 * }</pre>
 */
public final class Limits {

    /** Every limit as it is by default. */
    public static final Limits STANDARD = new Limits(standard());

    private final Map<Limit, Integer> most;

    private Limits(Map<Limit, Integer> most) {
        this.most = most;
    }

    private static Map<Limit, Integer> standard() {
        Map<Limit, Integer> most = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            most.put(limit, limit.standard());
        }
        return most;
    }

    /**
     * Returns a copy with another limit.
     *
     * @throws IllegalArgumentException if less than 1 is allowed
     */
    public Limits with(Limit limit, int allowed) {
        if (allowed < 1) {
            throw new IllegalArgumentException(
                    "A document needs at least 1, but " + limit + " is limited to " + allowed + "; allow more");
        }
        Map<Limit, Integer> changed = new EnumMap<>(most);
        changed.put(limit, allowed);
        return new Limits(changed);
    }

    /** Returns how much is allowed. */
    public int most(Limit limit) {
        return Objects.requireNonNull(most.get(limit));
    }

    /** Returns the limits and what each allows. */
    @Override
    public String toString() {
        return most.toString();
    }
}
