package org.commune4j.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.commune4j.core.text.LocalizedText;

/**
 * The outcome of a decision on an occasion: the days it sets free and the days it swaps; possibly neither.
 *
 * @param label the outcome in a few words
 * @param holidays the days set free
 * @param swaps the days swapped
 */
public record Arrangement(LocalizedText label, List<Holiday> holidays, List<Swap> swaps) {

    /** Copies the lists. */
    public Arrangement {
        holidays = List.copyOf(holidays);
        swaps = List.copyOf(swaps);
    }

    /** Returns an outcome that changes no day. */
    public static Arrangement of(LocalizedText label) {
        return new Arrangement(label, List.of(), List.of());
    }

    /** Returns the days that it names: those set free and both days of a swap. */
    Stream<LocalDate> touched() {
        return Stream.concat(
                holidays.stream().map(Holiday::date),
                swaps.stream().flatMap(swap -> Stream.of(swap.dayOff(), swap.dayWorked())));
    }
}
