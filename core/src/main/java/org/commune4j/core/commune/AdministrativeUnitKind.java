package org.commune4j.core.commune;

import org.commune4j.core.text.Worded;

/** The kinds of commune-level administrative unit (đơn vị hành chính cấp xã). */
public enum AdministrativeUnitKind implements Worded {
    /** A commune (xã). */
    COMMUNE,
    /** A ward (phường). */
    WARD,
    /** A special zone (đặc khu). */
    SPECIAL_ZONE
}
