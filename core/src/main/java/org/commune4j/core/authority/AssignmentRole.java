package org.commune4j.core.authority;

import org.commune4j.core.text.Message;

/** What part somebody has in a task. */
public enum AssignmentRole {
    /** In charge of it (chủ trì). */
    LEAD,
    /** Helping the one in charge (phối hợp). */
    SUPPORT;

    /** The part in words. */
    public Message message() {
        return Message.of("AUTHORITY.role." + name());
    }
}
