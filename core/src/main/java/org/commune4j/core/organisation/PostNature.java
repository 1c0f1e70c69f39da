package org.commune4j.core.organisation;

import org.commune4j.core.text.Worded;

/** How a post is meant to be held, whoever holds it. */
public enum PostNature implements Worded {
    /** By somebody who holds no other (chuyên trách). */
    FULL_TIME,
    /** By somebody beside another post (kiêm nhiệm). */
    CONCURRENT
}
