package org.commune4j.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.time.Dates;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The additions of a year's notice or an embedder to a calendar: decisions on occasions, and days and swaps of its own.
 * Immutable and thread-safe.
 *
 * <p>Merge one when the days off of the next year are announced, without waiting for a new version of the library.
 *
 * <pre>{@code
 * Notice notice = Notice.builder()
 *         .reference(LegalReference.of(Instrument.of("1234/TB-BNV"), SourceStatus.REPORTED))
 *         .announcedOn(LocalDate.of(2026, 12, 1))
 *         .addDecisions(Decision.of("2027/tet", outcome))
 *         .build();
 * WorkCalendar settled = calendar.merge(notice).orThrow();
 * }</pre>
 *
 * <p>What names no text or day of announcement of its own takes those of the notice. Contradictions with the calendar are
 * problems of {@link WorkCalendar#merge}, not of the notice; so is what differs from the norm: not the five days of Tết, a day
 * of another year, half of a swap. List the days that the norm gives; the rest days in compensation follow by themselves, and
 * {@link WorkCalendar#offBeyond} lists them.
 */
@Value.Immutable
public abstract sealed class Notice permits ImmutableNotice {

    Notice() {}

    /** Returns the text of the notice; whatever in it names no text of its own rests on this one. */
    public abstract Optional<LegalReference> reference();

    /**
     * Returns the first day on which it was public, where known; it holds for every decision that names none of its
     * own.
     */
    public abstract Optional<LocalDate> announcedOn();

    /** Returns the occasions it settles. */
    public abstract List<Decision> decisions();

    /** Returns the days it sets free beside these occasions. */
    public abstract List<Holiday> holidays();

    /** Returns the swaps it orders beside these occasions. */
    public abstract List<Swap> swaps();

    @Value.Check
    void check() {
        announcedOn().ifPresent(Dates::checked);
    }

    Holiday complete(Holiday holiday) {
        return holiday.reference().isPresent() || reference().isEmpty()
                ? holiday
                : Holiday.of(holiday, reference().get());
    }

    Swap complete(Swap swap) {
        return swap.reference().isPresent() || reference().isEmpty()
                ? swap
                : Swap.of(swap.dayOff(), swap.dayWorked(), reference().get());
    }

    /**
     * Returns the decision with what it leaves to the notice.
     *
     * @param compensation the norm for the compensation of days off that name none; null if there is none
     */
    Decision complete(Decision decision, @Nullable LegalReference compensation) {
        Arrangement outcome = decision.outcome();
        return Decision.of(
                decision.occasion(),
                new Arrangement(
                        outcome.label(),
                        outcome.holidays().stream()
                                .map(holiday -> compensated(complete(holiday), compensation))
                                .toList(),
                        outcome.swaps().stream().map(this::complete).toList()),
                decision.reference().or(this::reference).orElse(null),
                decision.announcedOn().or(this::announcedOn).orElse(null));
    }

    private static Holiday compensated(Holiday holiday, @Nullable LegalReference norm) {
        return norm == null || holiday.compensationReference().isPresent()
                ? holiday
                : Holiday.builder().from(holiday).compensationReference(norm).build();
    }

    /** Returns a builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Notice}. Not thread-safe. */
    public static final class Builder extends ImmutableNotice.Builder {
        Builder() {}
    }
}
