package org.commune4j.core.organisation;

import java.util.Optional;
import org.immutables.value.Value;

/** What the holder of a post must have learnt. */
@Value.Immutable
public abstract sealed class RequiredQualification permits ImmutableRequiredQualification {

    RequiredQualification() {}

    /** Returns the field. */
    @Value.Parameter
    public abstract QualificationField field();

    /** Returns the lowest level that will do; empty if any level will. */
    @Value.Parameter
    public abstract Optional<QualificationLevel> level();

    /** Returns the field at any level. */
    public static RequiredQualification of(QualificationField field) {
        return ImmutableRequiredQualification.of(field, Optional.empty());
    }

    /** Returns the field at this level or a higher one. */
    public static RequiredQualification of(QualificationField field, QualificationLevel lowest) {
        return ImmutableRequiredQualification.of(field, Optional.of(lowest));
    }
}
