package org.commune4j.core.authority;

import org.commune4j.core.text.Worded;

/** What part somebody has in a task. */
public enum AssignmentRole implements Worded {
    /** In charge of it (chủ trì). */
    LEAD,
    /** Helping the one in charge (phối hợp). */
    SUPPORT
}
