package org.commune4j.core.authority;

import org.commune4j.core.text.Worded;

/** The six points that an assignment makes clear ("sáu rõ"): a norm of management, not of law. */
public enum ClearPoint implements Worded {
    /** Who does it (rõ người). */
    PERSON,
    /** What is to be done (rõ việc). */
    TASK,
    /** By when or how often (rõ thời gian). */
    TIME,
    /** For what the person answers (rõ trách nhiệm). */
    RESPONSIBILITY,
    /** What the person may decide (rõ thẩm quyền). */
    AUTHORITY,
    /** What must come out of it (rõ kết quả). */
    RESULT
}
