package org.commune4j.core.law;

import org.commune4j.core.text.Worded;

/**
 * The levels of administration (cấp), highest first: at which a norm is set, a power lies, or a procedure is carried out and
 * decided.
 */
public enum AdministrativeLevel implements Worded {
    /** The centre: government, ministries and other central bodies (trung ương). */
    CENTRAL,
    /** The province or centrally-run city (cấp tỉnh). */
    PROVINCE,
    /** The district (cấp huyện), where and while there is one. */
    DISTRICT,
    /** The commune, ward or special zone (cấp xã). */
    COMMUNE,
    /** A body outside these levels (cơ quan khác), as procedures of the national portal name it. */
    OTHER_BODY
}
