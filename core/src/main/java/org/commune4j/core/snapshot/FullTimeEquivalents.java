package org.commune4j.core.snapshot;

import java.math.BigDecimal;
import org.commune4j.core.organisation.Appointment;

/**
 * Working time in full-time equivalents, as far as it is known.
 *
 * @param known the sum of the shares that are given, 1 for one full-time official
 * @param unknown the number of appointments whose share is not given
 */
public record FullTimeEquivalents(BigDecimal known, int unknown) {

    /** No working time at all. */
    public static final FullTimeEquivalents NONE = new FullTimeEquivalents(BigDecimal.ZERO, 0);

    /** Tells whether every share is given. */
    public boolean isComplete() {
        return unknown == 0;
    }

    /** Returns the two together. */
    public FullTimeEquivalents plus(FullTimeEquivalents other) {
        return new FullTimeEquivalents(known.add(other.known), unknown + other.unknown);
    }

    FullTimeEquivalents plus(Appointment appointment) {
        return appointment
                .share()
                .map(share -> new FullTimeEquivalents(known.add(share), unknown))
                .orElseGet(() -> new FullTimeEquivalents(known, unknown + 1));
    }

    /** Returns the working time that appointments take together. */
    public static FullTimeEquivalents of(Iterable<AppointmentView> entries) {
        FullTimeEquivalents sum = NONE;
        for (AppointmentView entry : entries) {
            sum = sum.plus(entry.appointment());
        }
        return sum;
    }
}
