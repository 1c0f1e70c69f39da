package org.commune4j.core.organisation;

import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;

/**
 * What sort of post (chức danh) a post is: a chair, a head of division, a specialist.
 *
 * <p>The set is open: two kinds are the same if their codes are, and a host declares one of its own as a
 * {@link org.commune4j.core.law.Word}.
 */
public final class PostKind extends OpenCode<PostKind> {

    private PostKind(String code) {
        super(WordFamily.POST_KIND, code);
    }

    /**
     * Returns the post kind with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code COMMITTEE_CHAIR}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static PostKind of(String code) {
        return new PostKind(code);
    }
}
