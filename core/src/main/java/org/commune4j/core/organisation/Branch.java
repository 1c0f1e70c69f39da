package org.commune4j.core.organisation;

import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The part of the political system (hệ thống chính trị) that a unit belongs to.
 *
 * <p>The set is open: two kinds are the same if their codes are, and an embedder adds one with {@link #of} and its name
 * as the pattern {@code BRANCH.CODE} in a bundle.
 */
public final class Branch implements Comparable<Branch> {

    private final String code;

    private Branch(String code) {
        this.code = code;
    }

    /**
     * The branch with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code PEOPLES_COMMITTEE}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static Branch of(String code) {
        return new Branch(CodeWord.checked("branch", code));
    }

    /** The stable code, for instance {@code PEOPLES_COMMITTEE}. */
    public String code() {
        return code;
    }

    /** The name in words; rendered as its own code where no bundle knows it. */
    public Message message() {
        return Message.of("BRANCH." + code);
    }

    /** By code. */
    @Override
    public int compareTo(Branch other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Branch that && code.equals(that.code);
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
