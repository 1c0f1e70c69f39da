package org.commune4j.core.rule;

import java.time.LocalDate;
import java.util.Objects;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.time.DateRange;

/**
 * A place in which a rule does not apply (không áp dụng) although it is in force around it.
 *
 * @param place a province with its communes, or a commune
 * @param days the days on which it does not apply there
 * @param basis what that rests on
 */
public record Exemption(Jurisdiction place, DateRange days, Basis basis) {

    /** Checks that nothing is missing. */
    public Exemption {
        Objects.requireNonNull(place);
        Objects.requireNonNull(days);
        Objects.requireNonNull(basis);
    }

    /** Tells whether it frees a place on a date. */
    public boolean frees(LocalDate date, Jurisdiction where) {
        return days.contains(date) && place.covers(where);
    }
}
