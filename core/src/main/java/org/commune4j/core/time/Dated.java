package org.commune4j.core.time;

import java.time.LocalDate;
import java.util.NavigableSet;

/**
 * Something with a history that can be looked at on one date.
 *
 * @param <V> the view on a date: an immutable snapshot
 */
public interface Dated<V> {

    /** Returns the view on the date. */
    V on(LocalDate date);

    /** Adds the days strictly inside {@code within} on which the view may differ from the view of the day before. */
    void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries);
}
