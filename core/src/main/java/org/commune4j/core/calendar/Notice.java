package org.commune4j.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.immutables.value.Value;

/** What a year's notice or an embedder adds to a calendar: decisions on occasions, and days and swaps of its own. */
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

    /** Days it sets free beside these occasions. */
    public abstract List<Holiday> holidays();

    /** Days it swaps beside these occasions. */
    public abstract List<Swap> swaps();

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

    /** Returns the decision with what it leaves to the notice. */
    Decision complete(Decision decision) {
        return Decision.builder()
                .occasion(decision.occasion())
                .outcome(Arrangement.builder()
                        .label(decision.outcome().label())
                        .holidays(decision.outcome().holidays().stream()
                                .map(this::complete)
                                .toList())
                        .swaps(decision.outcome().swaps().stream()
                                .map(this::complete)
                                .toList())
                        .build())
                .reference(decision.reference().or(this::reference))
                .announcedOn(decision.announcedOn().or(this::announcedOn))
                .build();
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
