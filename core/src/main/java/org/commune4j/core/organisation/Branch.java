package org.commune4j.core.organisation;

import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;

/**
 * The part of the political system (hệ thống chính trị) that a unit belongs to.
 *
 * <p>The set is open: two branches are the same if their codes are, and a host declares one of its own as a
 * {@link org.commune4j.core.law.Word}.
 */
public final class Branch extends OpenCode<Branch> {

    private Branch(String code) {
        super(WordFamily.BRANCH, code);
    }

    /**
     * Returns the branch with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code PEOPLES_COMMITTEE}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static Branch of(String code) {
        return new Branch(code);
    }
}
