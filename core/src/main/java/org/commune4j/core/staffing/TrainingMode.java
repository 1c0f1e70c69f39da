package org.commune4j.core.staffing;

import org.commune4j.core.text.Message;

/** How a course was taken. */
public enum TrainingMode {
    /** Online (trực tuyến). */
    ONLINE,
    /** In person (trực tiếp). */
    IN_PERSON;

    /** The mode in words. */
    public Message message() {
        return Message.of("STAFFING.training-mode." + name());
    }
}
