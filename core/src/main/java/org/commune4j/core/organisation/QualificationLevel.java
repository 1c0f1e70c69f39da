package org.commune4j.core.organisation;

import org.commune4j.core.text.Worded;

/**
 * The level of a qualification, lowest first. Levels compare within one field only: {@link #ADVANCED} is that of political
 * theory (cao cấp), the levels after it are academic degrees.
 */
public enum QualificationLevel implements Worded {
    /** Elementary (sơ cấp). */
    ELEMENTARY,
    /** Intermediate (trung cấp). */
    INTERMEDIATE,
    /** College (cao đẳng). */
    COLLEGE,
    /** Advanced, of political theory (cao cấp). */
    ADVANCED,
    /** University (đại học). */
    UNIVERSITY,
    /** Master (thạc sĩ). */
    MASTER,
    /** Doctor (tiến sĩ). */
    DOCTOR
}
