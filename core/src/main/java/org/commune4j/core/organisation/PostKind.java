package org.commune4j.core.organisation;

import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What sort of post (chức danh) a post is: a chair, a head of division, a specialist.
 *
 * <p>The set is open: two kinds are the same if their codes are, and an embedder adds one with {@link #of} and its name
 * as the pattern {@code POST-KIND.CODE} in a bundle.
 */
public final class PostKind implements Comparable<PostKind> {

    private final String code;

    private PostKind(String code) {
        this.code = code;
    }

    /**
     * The post kind with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code COMMITTEE_CHAIR}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static PostKind of(String code) {
        return new PostKind(CodeWord.checked("post kind", code));
    }

    /** The stable code, for instance {@code COMMITTEE_CHAIR}. */
    public String code() {
        return code;
    }

    /** The name in words; rendered as its own code where no bundle knows it. */
    public Message message() {
        return Message.of("POST-KIND." + code);
    }

    /** By code. */
    @Override
    public int compareTo(PostKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostKind that && code.equals(that.code);
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
