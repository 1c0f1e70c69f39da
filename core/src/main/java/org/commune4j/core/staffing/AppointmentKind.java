package org.commune4j.core.staffing;

import org.commune4j.core.text.Message;

/** Whether an appointment is an official's main one. */
public enum AppointmentKind {
    /** The main post. */
    PRIMARY,
    /** A post held beside the main one (kiêm nhiệm). */
    CONCURRENT;

    /** The kind in words. */
    public Message message() {
        return Message.of("STAFFING.appointment-kind." + name());
    }
}
