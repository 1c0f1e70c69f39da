package org.commune4j.core.snapshot;

import org.commune4j.core.text.Worded;

/** How a post is held on a date. */
public enum Fill implements Worded {
    /** By nobody (khuyết). */
    VACANT,
    /** Only by officials who act in it until it is filled (quyền, phụ trách). */
    ACTING,
    /** By officials who hold it as their main post. */
    HELD,
    /** By at least one official who holds it beside a main post (kiêm nhiệm). */
    HELD_CONCURRENTLY
}
