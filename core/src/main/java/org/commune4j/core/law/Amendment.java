package org.commune4j.core.law;

import java.time.LocalDate;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.Dates;

/**
 * One instrument changing another.
 *
 * @param instrument the number of the amending instrument, for instance {@code 370/2025/NĐ-CP}
 * @param effectiveFrom the first day on which the change is in force
 * @param contentRead whether its content was read and is reflected in what rests on the amended instrument
 */
public record Amendment(String instrument, LocalDate effectiveFrom, boolean contentRead) {

    /** Checks the number and the day. */
    public Amendment {
        Written.id("an instrument, its number,", instrument);
        Dates.checked(effectiveFrom);
    }
}
