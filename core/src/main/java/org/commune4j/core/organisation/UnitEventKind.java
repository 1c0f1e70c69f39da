package org.commune4j.core.organisation;

import org.commune4j.core.text.Message;

/** What happens to units. */
public enum UnitEventKind {
    /** One unit begins (thành lập). */
    FOUNDED,
    /** One unit takes another name (đổi tên). */
    RENAMED,
    /** Several units go on as one (hợp nhất, sáp nhập). */
    MERGED,
    /** One unit goes on as several (chia, tách). */
    SPLIT,
    /** One unit ends (giải thể). */
    DISSOLVED;

    /** The kind in words. */
    public Message message() {
        return Message.of("ORG.event." + name());
    }
}
