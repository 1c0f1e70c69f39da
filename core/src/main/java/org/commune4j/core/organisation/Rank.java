package org.commune4j.core.organisation;

import org.commune4j.core.text.Worded;

/** The place of a post in the leadership of its unit, highest first. */
public enum Rank implements Worded {
    /** The head (cấp trưởng). */
    HEAD,
    /** A deputy of the head (cấp phó). */
    DEPUTY,
    /** A member of a collective body who neither heads it nor is a deputy (ủy viên). */
    MEMBER,
    /** No leadership. */
    STAFF
}
