package org.commune4j.core.organisation;

import org.commune4j.core.text.Worded;

/** How a post is meant to be held, independent of who holds it. */
public enum PostNature implements Worded {
    /** By an official who holds no other post (chuyên trách). */
    FULL_TIME,
    /** By an official beside another post (kiêm nhiệm). */
    CONCURRENT
}
