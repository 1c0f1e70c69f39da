package org.commune4j.core.organisation;

import org.commune4j.core.text.Worded;

/** What happens to units. */
public enum UnitEventKind implements Worded {
    /** One unit begins (thành lập). */
    FOUNDED,
    /** One unit takes another name (đổi tên). */
    RENAMED,
    /** Several units go on as one (hợp nhất, sáp nhập). */
    MERGED,
    /** One unit goes on as several (chia, tách). */
    SPLIT,
    /** One unit ends (giải thể). */
    DISSOLVED
}
