package org.commune4j.core.authority;

import org.commune4j.core.text.Worded;

/** What a task consists in. */
public enum TaskKind implements Worded {
    /** To decide (quyết định). */
    DECIDE,
    /** To advise and assist the one who decides (tham mưu, giúp việc). */
    ADVISE,
    /** To inspect (kiểm tra). */
    INSPECT,
    /** To carry out (tổ chức thực hiện). */
    EXECUTE
}
