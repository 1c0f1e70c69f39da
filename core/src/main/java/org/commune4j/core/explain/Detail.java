package org.commune4j.core.explain;

/** How much of an explanation is rendered. */
public enum Detail {
    /** The root, and below it only what made the answer what it is: what failed, what is unknown, and what counters it. */
    SUMMARY,
    /** Every node. */
    FULL
}
