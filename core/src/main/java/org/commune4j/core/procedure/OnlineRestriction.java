package org.commune4j.core.procedure;

import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Why a procedure is offered online in part only: the reason that has to be published.
 *
 * <p>The set is open: two are the same if their codes are, and an embedder adds one with {@link #of} and its name as the
 * pattern {@code ONLINE-RESTRICTION.CODE} in a bundle.
 */
public final class OnlineRestriction implements Comparable<OnlineRestriction> {

    private final String code;

    private OnlineRestriction(String code) {
        this.code = code;
    }

    /**
     * The reason for a partial online service with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code PRESENCE_REQUIRED}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static OnlineRestriction of(String code) {
        return new OnlineRestriction(CodeWord.checked("reason for a partial online service", code));
    }

    /** The stable code, for instance {@code PRESENCE_REQUIRED}. */
    public String code() {
        return code;
    }

    /** The name in words; rendered as its own code where no bundle knows it. */
    public Message message() {
        return Message.of("ONLINE-RESTRICTION." + code);
    }

    /** By code. */
    @Override
    public int compareTo(OnlineRestriction other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OnlineRestriction that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
