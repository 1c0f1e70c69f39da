package org.commune4j.core.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.text.Echo;
import org.commune4j.core.time.Dates;

/**
 * The moment from which the time of a dossier runs: its receipt, or for those received from a day on the moment at which it was
 * complete and proper, where the competent body has it. The text form is {@code receipt} or {@code complete-since 2026-08-05}.
 *
 * @param completeSince the first day of receipt from which the complete dossier counts; empty where the receipt always does
 */
public record ClockStart(Optional<LocalDate> completeSince) {

    /** The receipt, always. */
    public static final ClockStart RECEIPT = new ClockStart(Optional.empty());

    private static final String RECEIPT_TEXT = "receipt";
    private static final String COMPLETE_TEXT = "complete-since ";

    /** Checks that the day can be written down. */
    public ClockStart {
        Objects.requireNonNull(completeSince);
        completeSince.ifPresent(Dates::checked);
    }

    /** Returns the complete dossier, for what is received on the day or later. */
    public static ClockStart ofComplete(LocalDate since) {
        return new ClockStart(Optional.of(since));
    }

    /**
     * Parses the text form, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is another
     */
    public static ClockStart parse(String text) {
        if (text.equals(RECEIPT_TEXT)) {
            return RECEIPT;
        }
        try {
            if (text.startsWith(COMPLETE_TEXT)) {
                return ofComplete(LocalDate.parse(text.substring(COMPLETE_TEXT.length())));
            }
        } catch (DateTimeException noDay) {
            // Said below.
        }
        throw new IllegalArgumentException(
                "The start of a clock is written 'receipt' or 'complete-since 2026-08-05', but found: "
                        + Echo.shown(text));
    }

    /** Returns the text form. */
    @Override
    public String toString() {
        return completeSince.map(day -> COMPLETE_TEXT + day).orElse(RECEIPT_TEXT);
    }
}
