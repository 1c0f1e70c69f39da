package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.time.DateRange;

/** Swaps of a working day with a rest day. */
final class Swaps extends CalendarDays<Swap> {

    @Override
    String id(Swap swap) {
        return swap.dayOff().toString();
    }

    @Override
    DateRange life(Swap swap) {
        LocalDate off = swap.dayOff();
        LocalDate worked = swap.dayWorked();
        return off.isBefore(worked) ? DateRange.ofClosed(off, worked) : DateRange.ofClosed(worked, off);
    }

    @Override
    Optional<LegalReference> basis(Swap swap) {
        return swap.reference();
    }

    @Override
    void add(Draft draft, Swap swap) {
        Swap sourced = swap.reference()
                .or(draft::reference)
                .map(reference -> Swap.of(swap.dayOff(), swap.dayWorked(), reference))
                .orElse(swap);
        change(draft, List.of(swap.dayOff(), swap.dayWorked()), calendar -> calendar.swap(sourced));
    }

    @Override
    void withdraw(Draft draft, String id) {
        LocalDate day = day(id);
        change(draft, List.of(day), calendar -> calendar.withoutSwap(day));
    }
}
