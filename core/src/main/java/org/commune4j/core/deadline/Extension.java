package org.commune4j.core.deadline;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.Dates;

/**
 * A term that is added to the one that runs (gia hạn).
 *
 * @param at when it was added
 * @param by an amount of time, never {@code none} or {@code same-day}
 * @param why the ground, without personal data
 * @param source the norm that allows it, where one is given
 */
public record Extension(OffsetDateTime at, Term by, LocalizedText why, Optional<LegalReference> source) {

    /** Checks that it adds an amount of time. */
    public Extension {
        Dates.checked(at);
        Objects.requireNonNull(why);
        Objects.requireNonNull(source);
        if (!by.unit().isAmount()) {
            throw new IllegalArgumentException(
                    "An extension is an amount of time, but found " + by + "; give for instance 5 working days");
        }
    }

    /**
     * Returns an extension without a source.
     *
     * @throws IllegalArgumentException unless the term is an amount of time
     */
    public static Extension of(OffsetDateTime at, Term by, LocalizedText why) {
        return new Extension(at, by, why, Optional.empty());
    }

    /** Returns the same extension with the norm that allows it. */
    public Extension withSource(LegalReference newSource) {
        return new Extension(at, by, why, Optional.of(newSource));
    }
}
