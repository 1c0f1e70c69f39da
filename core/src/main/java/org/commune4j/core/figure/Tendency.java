package org.commune4j.core.figure;

import org.commune4j.core.text.Worded;

/** Whether a figure is better or worse on the second side. */
public enum Tendency implements Worded {
    /** Better. */
    BETTER,
    /** Worse. */
    WORSE,
    /** The same, or neither better nor worse. */
    NEUTRAL,
    /** One side is undetermined, or what is undetermined could turn it. */
    NOT_MEASURED
}
