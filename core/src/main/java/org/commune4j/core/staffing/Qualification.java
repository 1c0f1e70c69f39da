package org.commune4j.core.staffing;

import java.time.LocalDate;
import java.util.Optional;
import org.commune4j.core.organisation.QualificationField;
import org.commune4j.core.organisation.QualificationLevel;
import org.commune4j.core.organisation.RequiredQualification;
import org.immutables.value.Value;

/** What an official has learnt: a degree or certificate in a field (trình độ chuyên môn). */
@Value.Immutable
public abstract sealed class Qualification permits ImmutableQualification {

    Qualification() {}

    /** Returns the field. */
    @Value.Parameter
    public abstract QualificationField field();

    /** Returns the level. */
    @Value.Parameter
    public abstract QualificationLevel level();

    /** Returns the first day on which it was held; empty if not given, which counts as ever since. */
    @Value.Parameter
    public abstract Optional<LocalDate> obtainedOn();

    /** Returns a qualification whose date is not given. */
    public static Qualification of(QualificationField field, QualificationLevel level) {
        return ImmutableQualification.of(field, level, Optional.empty());
    }

    /** Returns a qualification held from the day on. */
    public static Qualification of(QualificationField field, QualificationLevel level, LocalDate obtainedOn) {
        return ImmutableQualification.of(field, level, Optional.of(obtainedOn));
    }

    /** Tells whether it was held on the day. */
    public boolean isHeldOn(LocalDate date) {
        return obtainedOn().map(day -> !day.isAfter(date)).orElse(true);
    }

    /** Tells whether it is in the field asked for, at the level asked for or above, leaving its date aside. */
    public boolean meets(RequiredQualification required) {
        return field().equals(required.field())
                && required.level()
                        .map(lowest -> level().compareTo(lowest) >= 0)
                        .orElse(true);
    }
}
