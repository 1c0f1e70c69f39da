package org.commune4j.core.organisation;

import java.util.Optional;

/**
 * A qualification that the holder of a post, or whoever does a task, must have.
 *
 * @param field the field
 * @param level the lowest level that meets it; empty if any level does
 */
public record RequiredQualification(QualificationField field, Optional<QualificationLevel> level) {

    /** Returns the field at any level. */
    public static RequiredQualification of(QualificationField field) {
        return new RequiredQualification(field, Optional.empty());
    }

    /** Returns the field at this level or a higher one. */
    public static RequiredQualification of(QualificationField field, QualificationLevel lowest) {
        return new RequiredQualification(field, Optional.of(lowest));
    }
}
