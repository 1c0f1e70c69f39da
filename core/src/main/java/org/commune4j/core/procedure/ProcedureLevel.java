package org.commune4j.core.procedure;

import org.commune4j.core.text.Worded;

/** The level of administration that carries a procedure out or decides on it (cấp thực hiện), highest first. */
public enum ProcedureLevel implements Worded {
    /** Ministries and other central bodies (cấp bộ). */
    CENTRAL,
    /** The province (cấp tỉnh). */
    PROVINCE,
    /** The district (cấp huyện), where there is one. */
    DISTRICT,
    /** The commune, ward or special zone (cấp xã). */
    COMMUNE,
    /** A body outside these levels (cơ quan khác). */
    OTHER_BODY
}
