package org.commune4j.core.explain;

/** How much of an explanation is rendered. */
public enum Detail {
    /** The root, and below it only what failed or is unknown, with its sources. */
    SUMMARY,
    /** Every node. */
    FULL
}
