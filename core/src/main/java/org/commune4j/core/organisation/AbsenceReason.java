package org.commune4j.core.organisation;

import org.commune4j.core.text.Worded;

/** Why an official who is in service is not at work. */
public enum AbsenceReason implements Worded {
    /** Leave (nghỉ phép, nghỉ việc riêng). */
    LEAVE,
    /** Illness (nghỉ ốm). */
    ILLNESS,
    /** Birth and care of a child (nghỉ thai sản). */
    PARENTAL,
    /** A journey on duty (đi công tác). */
    MISSION,
    /** Study or a course (đi học, bồi dưỡng). */
    STUDY,
    /** Secondment to another body (biệt phái). */
    SECONDMENT,
    /** Suspension from work (tạm đình chỉ công tác). */
    SUSPENSION,
    /** Any other reason. */
    OTHER
}
