package org.commune4j.core.law;

import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;

/**
 * The statement that an instrument applies beyond its end: the decision of a host, with what that rests on.
 *
 * @param days on which it goes on, as far as they are after its end
 * @param place where it goes on
 * @param openDossiersOnly whether it goes on for no more than the dossiers that were under way when it ended
 * @param basis what the decision rests on: a text that extends the instrument, or the practice of the host
 */
public record Continuation(DateRange days, Jurisdiction place, boolean openDossiersOnly, Basis basis) {

    /** Returns what ended and goes on in words. */
    Message message(Ending ending) {
        Message message = Message.of(basis.reference().isPresent() ? "LAW.continued" : "LAW.continued-by-practice")
                .with("instrument", Message.ofText(ending.instrument().designation()))
                .with("lastDay", ending.lastDay())
                .with("place", place.message());
        return basis.reference()
                .map(reference -> message.with("basis", reference.citation()))
                .orElse(message);
    }
}
