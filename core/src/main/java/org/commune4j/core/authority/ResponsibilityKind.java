package org.commune4j.core.authority;

import org.commune4j.core.text.Message;

/** Who answers for an assigned task. */
public enum ResponsibilityKind {
    /** A body as a whole (trách nhiệm tập thể). */
    COLLECTIVE,
    /** One person (trách nhiệm cá nhân). */
    INDIVIDUAL;

    /** The kind in words. */
    public Message message() {
        return Message.of("AUTHORITY.responsibility." + name());
    }
}
