package org.commune4j.core.law;

import java.time.LocalDate;
import java.util.Optional;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.Dates;

/**
 * One instrument changing another, or ending a part of it.
 *
 * @param instrument the number of the amending instrument, for instance {@code 370/2025/NĐ-CP}
 * @param effectiveFrom the first day on which the change is in force
 * @param contentRead whether its content was read and is reflected in what rests on the amended instrument
 * @param ended the part of the amended instrument that it ends, if it ends one: what rests on that part has ended on {@code
 *     effectiveFrom}
 */
public record Amendment(String instrument, LocalDate effectiveFrom, boolean contentRead, Optional<Provision> ended) {

    /** Checks the number and the day. */
    public Amendment {
        Written.id("an instrument, its number,", instrument);
        Dates.checked(effectiveFrom);
    }

    /** Creates an amendment that ends no part. */
    public Amendment(String instrument, LocalDate effectiveFrom, boolean contentRead) {
        this(instrument, effectiveFrom, contentRead, Optional.empty());
    }
}
