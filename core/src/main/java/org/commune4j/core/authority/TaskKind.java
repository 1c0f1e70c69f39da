package org.commune4j.core.authority;

import org.commune4j.core.text.Message;

/** What a task consists in. */
public enum TaskKind {
    /** To decide (quyết định). */
    DECIDE,
    /** To advise and assist the one who decides (tham mưu, giúp việc). */
    ADVISE,
    /** To inspect (kiểm tra). */
    INSPECT,
    /** To carry out (tổ chức thực hiện). */
    EXECUTE;

    /** The kind in words. */
    public Message message() {
        return Message.of("AUTHORITY.task-kind." + name());
    }
}
