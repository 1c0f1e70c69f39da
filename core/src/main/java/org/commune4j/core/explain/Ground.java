package org.commune4j.core.explain;

/** What a node of an explanation rests on. */
public enum Ground {
    /** A legal instrument: the node has a reference. */
    LAW,
    /** The model's own logic. */
    INTEGRITY,
    /** Management practice, set by the host. */
    PRACTICE,
    /** A fact of the input, or a step of the reckoning over such facts. */
    FACT
}
