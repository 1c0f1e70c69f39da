package org.commune4j.core.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.time.Dates;
import org.immutables.value.Value;

/**
 * A working day set free in exchange for a weekly rest day that is worked (hoán đổi ngày làm việc). The two may lie in
 * different years, and the worked one outside the years a calendar covers.
 */
@Value.Immutable
public abstract sealed class Swap permits ImmutableSwap {

    Swap() {}

    /** Returns the working day that is free. */
    @Value.Parameter
    public abstract LocalDate dayOff();

    /** Returns the rest day that is worked (ngày làm bù). */
    @Value.Parameter
    public abstract LocalDate dayWorked();

    /** Returns the decision, where known. */
    @Value.Parameter
    public abstract Optional<LegalReference> reference();

    /** Returns a swap that rests on a decision. */
    public static Swap of(LocalDate dayOff, LocalDate dayWorked, LegalReference reference) {
        return ImmutableSwap.of(dayOff, dayWorked, Optional.of(reference));
    }

    /** Returns a swap whose decision is not known. */
    public static Swap of(LocalDate dayOff, LocalDate dayWorked) {
        return ImmutableSwap.of(dayOff, dayWorked, Optional.empty());
    }

    @Value.Check
    void check() {
        Dates.checked(dayOff());
        Dates.checked(dayWorked());
    }

    /** Returns the two days, for a log. */
    @Override
    public String toString() {
        return dayOff() + " off, " + dayWorked() + " worked";
    }
}
