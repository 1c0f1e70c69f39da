package org.commune4j.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.text.Message;
import org.immutables.value.Value;

/**
 * A reference to what an instrument says, and how sure the reading is. Immutable and thread-safe.
 *
 * <p>Every value of law has one: parameters, rules, holidays, time limits.
 *
 * <pre>{@code
 * LegalReference reference = LegalReference.of(
 *         decision, Provision.ofClause("5", "2"), SourceStatus.VERIFIED);
 * reference.citation().render(Locale.ENGLISH);       // Article 5(2) of Decision 12/2025/QĐ-UBND
 * reference.statusOn(LocalDate.of(2025, 12, 1));     // UNVERIFIED once an unread amendment is in force
 * }</pre>
 *
 * <p>{@link #status} leaves amendments and the end of the text aside, {@link #statusOn} considers those of the date. After the
 * end, what rests on the text is undetermined: {@link #endedOn} says so.
 */
@Value.Immutable
public abstract sealed class LegalReference permits ImmutableLegalReference {

    LegalReference() {}

    /** Returns the instrument. */
    @Value.Parameter
    public abstract Instrument instrument();

    /** Returns the place inside it, where known. */
    @Value.Parameter
    public abstract Optional<Provision> provision();

    /** Tells how sure the reading is, leaving later amendments aside. */
    @Value.Parameter
    public abstract SourceStatus status();

    /** Returns a reference to an instrument as a whole. */
    public static LegalReference of(Instrument instrument, SourceStatus status) {
        return ImmutableLegalReference.of(instrument, Optional.empty(), status);
    }

    /** Returns a reference to a provision of an instrument. */
    public static LegalReference of(Instrument instrument, Provision provision, SourceStatus status) {
        return ImmutableLegalReference.of(instrument, Optional.of(provision), status);
    }

    /**
     * Returns the status on a date: UNVERIFIED if an amendment in force by then was not read, or the text has or may have ended,
     * unless another text continues it.
     */
    public SourceStatus statusOn(LocalDate date) {
        if (!instrument().unreadAmendments(date).isEmpty()) {
            return SourceStatus.UNVERIFIED;
        }
        return endedBy(date).isEmpty() ? status() : status().weaker(instrument().continuedStatus(date));
    }

    /**
     * Returns the end of the instrument, or of the part that is referred to, if what rests on it is undetermined on the date in
     * the place: it ended for sure, and no host continues it there.
     */
    public Optional<Ending> endedOn(LocalDate date, Jurisdiction place) {
        Optional<Ending> ending = endedBy(date);
        return ending.isPresent()
                        && !ending.get().isDoubtful()
                        && continuedOn(date, place).isEmpty()
                ? ending
                : Optional.empty();
    }

    /**
     * Returns the same for what was under way when the text ended, which a host may continue although the text itself has ended.
     */
    public Optional<Ending> endedForOpen(LocalDate date, Jurisdiction place) {
        return instrument().isContinuedForOpen(date, place) ? Optional.empty() : endedOn(date, place);
    }

    /** Returns the end of the instrument, or of the part that is referred to, if it has come by the date, doubtful or continued or not. */
    public Optional<Ending> endedBy(LocalDate date) {
        return instrument().endedBy(date, provision().orElse(null));
    }

    /** Returns how the instrument is continued on the date in the place, if it ended by then and is; what rests on it then stands. */
    public Optional<Continuation> continuedOn(LocalDate date, Jurisdiction place) {
        return endedBy(date).isPresent() ? instrument().continuedOn(date, place) : Optional.empty();
    }

    /** Returns the amendments that make {@link #statusOn} UNVERIFIED. */
    public List<Amendment> unreadAmendments(LocalDate date) {
        return instrument().unreadAmendments(date);
    }

    /**
     * Returns that the text has ended by the date, or may have, and how it is continued in the place, in words; empty if nothing is
     * known of an end by then.
     */
    public Optional<Message> endingNote(LocalDate date, Jurisdiction place) {
        return endedBy(date)
                .map(ending ->
                        continuedOn(date, place).map(one -> one.message(ending)).orElseGet(ending::message));
    }

    /** Returns the reference in words, without its status. */
    public Message citation() {
        Message instrument = Message.ofText(instrument().designation());
        return provision()
                .map(place -> Message.of("LAW.citation")
                        .with("provision", place.message())
                        .with("instrument", instrument))
                .orElse(instrument);
    }

    /** Returns the number, the provision and the status, for a log. */
    @Override
    public String toString() {
        return instrument().number() + provision().map(place -> " " + place).orElse("") + " (" + status() + ")";
    }
}
