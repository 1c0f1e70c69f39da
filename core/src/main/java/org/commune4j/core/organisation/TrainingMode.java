package org.commune4j.core.organisation;

import org.commune4j.core.text.Worded;

/** How a course was taken. */
public enum TrainingMode implements Worded {
    /** Online (trực tuyến). */
    ONLINE,
    /** In person (trực tiếp). */
    IN_PERSON
}
