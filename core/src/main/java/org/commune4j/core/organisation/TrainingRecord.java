package org.commune4j.core.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.Dates;

/**
 * A course that an official completed (bồi dưỡng, tập huấn).
 *
 * @param course the code of the course
 * @param mode how it was taken, if given
 * @param completedOn the day of completion
 * @param expiresOn the first day on which it no longer counts; empty if it does not expire
 */
public record TrainingRecord(
        String course, Optional<TrainingMode> mode, LocalDate completedOn, Optional<LocalDate> expiresOn) {

    /**
     * Checks the code of the course and the two days.
     *
     * @throws IllegalArgumentException if it expires before it was completed, or on the same day
     */
    public TrainingRecord {
        Written.id("a course", course);
        Dates.checked(completedOn);
        expiresOn.ifPresent(Dates::checked);
        if (expiresOn.isPresent() && !completedOn.isBefore(expiresOn.get())) {
            throw Problem.of("STRUCTURE-022", Pointer.ROOT.field("expiresOn"))
                    .with("completed", completedOn)
                    .with("expires", expiresOn.get())
                    .exception();
        }
    }

    /** Returns the record of a course that does not expire. */
    public static TrainingRecord of(String course, LocalDate completedOn) {
        return new TrainingRecord(course, Optional.empty(), completedOn, Optional.empty());
    }

    /** Returns the record of a course that no longer counts from {@code expiresOn} on. */
    public static TrainingRecord of(String course, LocalDate completedOn, LocalDate expiresOn) {
        return new TrainingRecord(course, Optional.empty(), completedOn, Optional.of(expiresOn));
    }

    /** Tells whether the course was completed by the day and has not expired. */
    public boolean isValidOn(LocalDate date) {
        return !completedOn.isAfter(date) && !isExpiredOn(date);
    }

    /** Tells whether the record was valid once and no longer is on the day. */
    public boolean isExpiredOn(LocalDate date) {
        return expiresOn.map(end -> !date.isBefore(end)).orElse(false);
    }
}
