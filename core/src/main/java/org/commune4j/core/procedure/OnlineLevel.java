package org.commune4j.core.procedure;

import org.commune4j.core.text.Worded;

/** How far a procedure can be gone through online. It does not follow from an online channel. */
public enum OnlineLevel implements Worded {
    /** From the dossier to the result (toàn trình). */
    FULL,
    /** Some steps only (một phần). */
    PARTIAL
}
