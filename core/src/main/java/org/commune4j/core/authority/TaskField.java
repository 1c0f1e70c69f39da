package org.commune4j.core.authority;

import org.commune4j.core.text.OpenCode;

/**
 * The branch of administration that a task belongs to (lĩnh vực), for instance justice.
 *
 * <p>The set is open: two fields are the same if their codes are, and an embedder adds one with {@link #of} and its name
 * as the pattern {@code TASK-FIELD.CODE} in a bundle.
 */
public final class TaskField extends OpenCode<TaskField> {

    private TaskField(String code) {
        super("field of tasks", "TASK-FIELD.", code);
    }

    /**
     * Returns the field of tasks with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code JUSTICE}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static TaskField of(String code) {
        return new TaskField(code);
    }
}
