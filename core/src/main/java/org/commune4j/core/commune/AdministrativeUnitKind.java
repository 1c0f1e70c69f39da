package org.commune4j.core.commune;

import org.commune4j.core.text.Message;

/** The kinds of commune-level administrative unit (đơn vị hành chính cấp xã). */
public enum AdministrativeUnitKind {
    /** A commune (xã). */
    COMMUNE,
    /** A ward (phường). */
    WARD,
    /** A special zone (đặc khu). */
    SPECIAL_ZONE;

    /** The kind in words. */
    public Message message() {
        return Message.of("COMMUNE.kind." + name());
    }
}
