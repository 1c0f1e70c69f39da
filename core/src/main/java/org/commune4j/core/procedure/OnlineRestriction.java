package org.commune4j.core.procedure;

import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;

/**
 * Why a procedure is offered online in part only: the reason that must be published.
 *
 * <p>The set is open: two reasons are the same if their codes are, and a host declares one of its own as a
 * {@link org.commune4j.core.law.Word}.
 */
public final class OnlineRestriction extends OpenCode<OnlineRestriction> {

    private OnlineRestriction(String code) {
        super(WordFamily.ONLINE_RESTRICTION, code);
    }

    /**
     * Returns the reason for a partial online service with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code PRESENCE_REQUIRED}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static OnlineRestriction of(String code) {
        return new OnlineRestriction(code);
    }
}
