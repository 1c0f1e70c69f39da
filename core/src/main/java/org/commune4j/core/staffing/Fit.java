package org.commune4j.core.staffing;

import org.commune4j.core.explain.Explanation;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.PostView;

/**
 * Whether an official fits a post, with every reason for and against.
 *
 * @param official the official
 * @param post the post
 * @param answer whether all reasons speak for it; unknown where something needed is not given and nothing speaks
 *     against
 * @param explanation the reasons, each marked as holding, failing or unknown
 */
public record Fit(OfficialView official, PostView post, Truth answer, Explanation explanation) {

    /** Returns the ids and the answer, for a log. */
    @Override
    public String toString() {
        return official + " in " + post.id() + ": " + answer;
    }
}
