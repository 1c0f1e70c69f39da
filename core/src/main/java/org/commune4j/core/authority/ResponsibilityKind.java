package org.commune4j.core.authority;

import org.commune4j.core.text.Worded;

/** Who answers for an assigned task. */
public enum ResponsibilityKind implements Worded {
    /** A body as a whole (trách nhiệm tập thể). */
    COLLECTIVE,
    /** One person (trách nhiệm cá nhân). */
    INDIVIDUAL
}
