package org.commune4j.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.text.Message;
import org.immutables.value.Value;

/** A pointer at what an instrument says, and how sure the reading is. */
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

    /** Returns the status on a date: UNVERIFIED if an amendment in force by then was not read. */
    public SourceStatus statusOn(LocalDate date) {
        return instrument().unreadAmendments(date).isEmpty() ? status() : SourceStatus.UNVERIFIED;
    }

    /** Returns the amendments that make {@link #statusOn} UNVERIFIED. */
    public List<Amendment> unreadAmendments(LocalDate date) {
        return instrument().unreadAmendments(date);
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

    /** Number, provision and status, for a log. */
    @Override
    public String toString() {
        return instrument().number() + provision().map(place -> " " + place).orElse("") + " (" + status() + ")";
    }
}
