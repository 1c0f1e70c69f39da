package org.commune4j.core.explain;

/** The ground of a node of an explanation. */
public enum Ground {
    /** A legal instrument: the node has a reference. */
    LAW,
    /** The consistency of the data, by the model's own logic. */
    INTEGRITY,
    /** Management practice, set by the host. */
    PRACTICE,
    /** A fact of the input, or a step of the computation over such facts. */
    FACT
}
