package org.commune4j.core.deadline;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.Dates;

/**
 * A stretch in which a period does not run, because the applicant or another body is waited for. Pauses of one period may
 * overlap: time that two of them cover is left out once.
 *
 * @param from when it begins
 * @param until when it ends, not before it begins; empty while it is open
 * @param why the ground, without personal data
 * @param source the norm that allows it, where one is given
 */
public record Pause(
        OffsetDateTime from, Optional<OffsetDateTime> until, LocalizedText why, Optional<LegalReference> source) {

    /** Checks that it does not end before it begins. */
    public Pause {
        Dates.checked(from);
        until.ifPresent(Dates::checked);
        Objects.requireNonNull(why);
        Objects.requireNonNull(source);
        if (until.isPresent() && until.get().isBefore(from)) {
            throw Problem.of("PAUSE-001", Pointer.ROOT.field("until"))
                    .with("from", from)
                    .with("until", until.get())
                    .exception();
        }
    }

    /**
     * Returns a pause that has ended.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public static Pause of(OffsetDateTime from, OffsetDateTime until, LocalizedText why) {
        return new Pause(from, Optional.of(until), why, Optional.empty());
    }

    /** Returns a pause that has not ended. */
    public static Pause ofOpen(OffsetDateTime from, LocalizedText why) {
        return new Pause(from, Optional.empty(), why, Optional.empty());
    }

    /** Returns the same pause that ends at a moment; a pause that would end before it begins ends as it begins. */
    public Pause until(OffsetDateTime moment) {
        return new Pause(from, Optional.of(moment.isBefore(from) ? from : moment), why, source);
    }

    /** Returns the same pause with the norm that allows it. */
    public Pause withSource(LegalReference newSource) {
        return new Pause(from, until, why, Optional.of(newSource));
    }

    /** Tells whether the period stands still at a moment; at its end it runs again. */
    public boolean covers(OffsetDateTime moment) {
        return !from.isAfter(moment) && (until.isEmpty() || until.get().isAfter(moment));
    }

    /** Returns the same pause from the beginning of the day on which it begins. */
    Pause fromBeginOfDay() {
        return new Pause(from.truncatedTo(ChronoUnit.DAYS), until, why, source);
    }

    /** Returns this pause as it was known at a moment by which it had begun: open if it ended later. */
    Pause knownAt(OffsetDateTime moment) {
        return until.isPresent() && until.get().isAfter(moment) ? new Pause(from, Optional.empty(), why, source) : this;
    }
}
