package org.commune4j.core.rule;

import org.commune4j.core.text.Worded;

/** How strongly a rule binds. */
public enum Strength implements Worded {
    /** What it asks for must be true; otherwise it is breached. */
    MUST,
    /** What it forbids must not be true; otherwise it is breached. */
    MUST_NOT,
    /** Guidance: what it expects should be true; otherwise the host is advised. */
    SHOULD,
    /** A permission: it is never breached; it defeats a MUST_NOT. */
    MAY
}
