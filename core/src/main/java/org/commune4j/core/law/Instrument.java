package org.commune4j.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Dates;
import org.immutables.value.Value;

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
 * A validity that is not known is every day.
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

    @Value.Check
    void check() {
        Written.id("an instrument, its number,", number());
        issuedOn().ifPresent(Dates::checked);
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
