package org.commune4j.core.organisation;

import java.util.Optional;
import org.immutables.value.Value;

/** What the holder of a post must have learnt. */
@Value.Immutable
public abstract sealed class RequiredQualification permits ImmutableRequiredQualification {

    RequiredQualification() {}

    /** The field. */
    @Value.Parameter
    public abstract QualificationField field();

    /** The lowest level that will do; empty if any level will. */
    @Value.Parameter
    public abstract Optional<QualificationLevel> level();

    /** The field at any level. */
    public static RequiredQualification of(QualificationField field) {
        return ImmutableRequiredQualification.of(field, Optional.empty());
    }

    /** The field at this level or a higher one. */
    public static RequiredQualification of(QualificationField field, QualificationLevel lowest) {
        return ImmutableRequiredQualification.of(field, Optional.of(lowest));
    }
}
