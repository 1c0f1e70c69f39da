package org.commune4j.core.authority;

import org.commune4j.core.text.Worded;

/** The levels of administration at which a power may lie (cấp), highest first. */
public enum AuthorityLevel implements Worded {
    /** The centre: government, ministries (trung ương). */
    CENTRAL,
    /** The province (cấp tỉnh). */
    PROVINCE,
    /** The district (cấp huyện), where and while there is one. */
    DISTRICT,
    /** The commune-level unit (cấp xã). */
    COMMUNE
}
