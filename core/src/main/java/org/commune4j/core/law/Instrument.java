package org.commune4j.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Dates;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A legal instrument (văn bản): a law, decree, resolution, decision, circular, regulation of the Party or official letter.
 * Immutable and thread-safe.
 *
 * <p>Build one to cite a text that the library does not have, for instance the decision of a province.
 *
 * <pre>{@code
 * Instrument decision = Instrument.builder()
 *         .number("12/2025/QĐ-UBND")
 *         .designation(LocalizedText.of("Quyết định 12/2025/QĐ-UBND", "Decision 12/2025/QĐ-UBND"))
 *         .validity(DateRange.from(LocalDate.of(2025, 8, 1)))
 *         .addAmendments(new Amendment("40/2025/QĐ-UBND", LocalDate.of(2025, 12, 1), false))
 *         .build();
 * }</pre>
 *
 * <p>An amendment that is in force and whose content was not read makes every answer that rests on the instrument UNVERIFIED.
 * A validity that is not known is every day. What rests on an instrument is undetermined after its end, unless a host
 * {@linkplain #continuations() continues} it; where the end itself is only doubtful, it stands and is UNVERIFIED.
 */
@Value.Immutable
public abstract sealed class Instrument permits ImmutableInstrument {

    Instrument() {}

    /** Returns the official number, for instance {@code 332/NQ-CP}; it identifies the instrument. */
    public abstract String number();

    /**
     * Returns its name in a sentence, for instance "Nghị quyết 332/NQ-CP" / "Resolution 332/NQ-CP"; by default the
     * number.
     */
    @Value.Default
    public LocalizedText designation() {
        return LocalizedText.ofVietnamese(number());
    }

    /** Returns the title, where known. */
    public abstract Optional<LocalizedText> title();

    /** Returns the day of signing, where known. */
    public abstract Optional<LocalDate> issuedOn();

    /** Returns the days on which it is in force; every day where nothing is known of its life. */
    @Value.Default
    public DateRange validity() {
        return DateRange.ALWAYS;
    }

    /** Tells how sure it is that it ends with its validity; UNVERIFIED where that is only doubtful. By default VERIFIED. */
    @Value.Default
    public SourceStatus endStatus() {
        return SourceStatus.VERIFIED;
    }

    /** Returns the number of the instrument that follows when it ends, where known. */
    public abstract Optional<String> successor();

    /** Returns what becomes of the dossiers that began before its first day, where that is known. */
    public abstract Optional<Transition> transition();

    /** Returns where and when it applies beyond its end, in the order given; none in a law book as it ships. */
    public abstract List<Continuation> continuations();

    /** Returns the instruments known to change it, in the order given. */
    public abstract List<Amendment> amendments();

    /** Returns the amendments in force on the date whose content was not read. */
    public List<Amendment> unreadAmendments(LocalDate date) {
        List<Amendment> all = amendments();
        if (all.isEmpty()) {
            return all;
        }
        return all.stream()
                .filter(amendment -> !amendment.contentRead() && !date.isBefore(amendment.effectiveFrom()))
                .toList();
    }

    /** Returns the end of all of it, or of the part that the place is in, if it has come by the date, continued or not. */
    Optional<Ending> endedBy(LocalDate date, @Nullable Provision place) {
        if (!date.isBefore(validity().endOrMax())) {
            LocalDate lastDay = validity().endOrMax().minusDays(1);
            return Optional.of(new Ending(this, Optional.empty(), lastDay, successor(), endStatus()));
        }
        if (place != null) {
            for (Amendment amendment : amendments()) {
                if (!date.isBefore(amendment.effectiveFrom()) && amendment.ends(place)) {
                    return Optional.of(new Ending(
                            this,
                            amendment.ended(),
                            amendment.effectiveFrom().minusDays(1),
                            Optional.of(amendment.instrument()),
                            SourceStatus.VERIFIED));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns how it is continued on the date in the place, for everything; empty if it is not. */
    Optional<Continuation> continuedOn(LocalDate date, Jurisdiction place) {
        return continuations().stream()
                .filter(one -> !one.openDossiersOnly()
                        && one.days().contains(date)
                        && one.place().covers(place))
                .findFirst();
    }

    /** Tells whether it is continued on the date in the place for what was under way when it ended. */
    boolean isContinuedForOpen(LocalDate date, Jurisdiction place) {
        return continuations().stream()
                .anyMatch(one -> one.days().contains(date) && one.place().covers(place));
    }

    /** Tells how sure it is that it is continued on the date, wherever that is. */
    SourceStatus continuedStatus(LocalDate date) {
        return continuations().stream()
                .filter(one -> one.days().contains(date))
                .map(one -> SourceStatus.of(one.basis().reference().orElse(null)))
                .findFirst()
                .orElse(SourceStatus.UNVERIFIED);
    }

    /**
     * Adds the days strictly inside {@code within} on which it, or a part of it, ends, a continuation begins or ends, or an
     * amendment comes into force whose content was not read: what rests on it changes then.
     */
    void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
        validity().end().ifPresent(end -> DateRange.from(end).addBoundaries(within, boundaries));
        continuations().forEach(one -> one.days().addBoundaries(within, boundaries));
        for (Amendment amendment : amendments()) {
            if (!amendment.contentRead() || amendment.ended().isPresent()) {
                DateRange.from(amendment.effectiveFrom()).addBoundaries(within, boundaries);
            }
        }
    }

    @Value.Check
    void check() {
        Written.id("an instrument, its number,", number());
        issuedOn().ifPresent(Dates::checked);
        successor().ifPresent(number -> Written.id("an instrument, its number,", number));
    }

    /** Returns an instrument of which only the number is known, as a document of a commune cites it. */
    public static Instrument of(String number) {
        return builder().number(number).build();
    }

    /** Returns a builder; the number is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Instrument}. Not thread-safe. */
    public static final class Builder extends ImmutableInstrument.Builder {
        Builder() {}
    }
}
