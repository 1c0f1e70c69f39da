package org.commune4j.core.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.commune4j.core.time.Dates;

/**
 * A degree or certificate of an official in a field (trình độ chuyên môn).
 *
 * @param field the field
 * @param level the level
 * @param obtainedOn the first day on which it was held; empty if not given, which counts as ever since
 */
public record Qualification(QualificationField field, QualificationLevel level, Optional<LocalDate> obtainedOn) {

    /** Checks the date. */
    public Qualification {
        obtainedOn.ifPresent(Dates::checked);
    }

    /** Returns a qualification whose date is not given. */
    public static Qualification of(QualificationField field, QualificationLevel level) {
        return new Qualification(field, level, Optional.empty());
    }

    /** Returns a qualification held from the day on. */
    public static Qualification of(QualificationField field, QualificationLevel level, LocalDate obtainedOn) {
        return new Qualification(field, level, Optional.of(obtainedOn));
    }

    /** Tells whether it was held on the day. */
    public boolean isHeldOn(LocalDate date) {
        return obtainedOn.map(day -> !day.isAfter(date)).orElse(true);
    }

    /** Tells whether it is at the required level or above, whatever its field and its date. */
    public boolean isAtLevelOf(RequiredQualification required) {
        return required.level().map(lowest -> level.compareTo(lowest) >= 0).orElse(true);
    }
}
