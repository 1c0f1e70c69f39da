package org.commune4j.core.authority;

import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The branch of administration that a task belongs to (lĩnh vực), for instance justice.
 *
 * <p>The set is open: two fields are the same if their codes are, and an embedder adds one with {@link #of} and its name
 * as the pattern {@code TASK-FIELD.CODE} in a bundle.
 */
public final class TaskField implements Comparable<TaskField> {

    private final String code;

    private TaskField(String code) {
        this.code = code;
    }

    /**
     * The field of tasks with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code JUSTICE}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static TaskField of(String code) {
        return new TaskField(CodeWord.checked("field of tasks", code));
    }

    /** The stable code, for instance {@code JUSTICE}. */
    public String code() {
        return code;
    }

    /** The name in words; rendered as its own code where no bundle knows it. */
    public Message message() {
        return Message.of("TASK-FIELD." + code);
    }

    /** By code. */
    @Override
    public int compareTo(TaskField other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaskField that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
