package org.commune4j.core.law;

import java.time.LocalDate;
import java.util.Optional;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.Dates;

/**
 * The end of an instrument or of a part of it: what ended, when, and what follows.
 *
 * <p>What rests on it is undetermined after the last day, and the former value is a candidate: see {@link
 * LegalReference#endedOn}.
 *
 * @param instrument what ended, or a part of which did
 * @param part the part that ended; empty where all of it did
 * @param lastDay the last day on which it applied
 * @param successor the number of the instrument that follows; empty where none is known
 * @param status how sure the end is; UNVERIFIED where it is only doubtful whether it ended
 */
public record Ending(
        Instrument instrument,
        Optional<Provision> part,
        LocalDate lastDay,
        Optional<String> successor,
        SourceStatus status) {

    /** Checks the number and the day. */
    public Ending {
        successor.ifPresent(number -> Written.id("an instrument, its number,", number));
        Dates.checked(lastDay);
    }

    /** Tells whether it is doubtful that it ended: what rests on it then stands, unverified. */
    public boolean isDoubtful() {
        return status == SourceStatus.UNVERIFIED;
    }

    /** Returns what ended in words: its last day and what follows. */
    public Message message() {
        Message whole = Message.ofText(instrument.designation());
        Message what = part.map(place -> Message.of("LAW.citation")
                        .with("provision", place.message())
                        .with("instrument", whole))
                .orElse(whole);
        Message message = Message.of(
                        (isDoubtful() ? "LAW.perhaps-ended" : "LAW.ended") + (successor.isPresent() ? "-followed" : ""))
                .with("instrument", what)
                .with("lastDay", lastDay);
        return successor.map(next -> message.with("successor", next)).orElse(message);
    }

    /** Returns what ended and its last day, for a log. */
    @Override
    public String toString() {
        return instrument.number() + part.map(place -> " " + place).orElse("") + " until " + lastDay;
    }
}
