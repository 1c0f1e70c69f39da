package org.commune4j.core.organisation;

import org.commune4j.core.text.Worded;

/** Whether an appointment is an official's main one. */
public enum AppointmentKind implements Worded {
    /** The main post. */
    PRIMARY,
    /** A post held beside the main one (kiêm nhiệm). */
    CONCURRENT
}
