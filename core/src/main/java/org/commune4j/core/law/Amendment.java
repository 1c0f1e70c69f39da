package org.commune4j.core.law;

import java.time.LocalDate;
import java.util.List;
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
 * @param kept what of that part it leaves in force ("save …"); what lies elsewhere has no effect
 */
public record Amendment(
        String instrument,
        LocalDate effectiveFrom,
        boolean contentRead,
        Optional<Provision> ended,
        List<Provision> kept) {

    /** Checks the number and the day. */
    public Amendment {
        Written.id("an instrument, its number,", instrument);
        Dates.checked(effectiveFrom);
        kept = List.copyOf(kept);
    }

    /** Tells whether it ends the place. */
    boolean ends(Provision place) {
        return ended.filter(part -> part.encloses(place)).isPresent()
                && kept.stream().noneMatch(one -> one.encloses(place));
    }

    /** Creates an amendment that ends no part. */
    public Amendment(String instrument, LocalDate effectiveFrom, boolean contentRead) {
        this(instrument, effectiveFrom, contentRead, Optional.empty(), List.of());
    }
}
