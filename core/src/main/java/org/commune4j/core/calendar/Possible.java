package org.commune4j.core.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The possible results of a computation over a calendar whose days wait for decisions: every result, and the occasions
 * whose decisions it awaits. Immutable if the results are.
 *
 * @param <T> the result of the computation
 * @param values the results, each once, at least one
 * @param awaited the occasions touched whose decisions are not published; empty if the result is certain. Where there are
 *     some, the results may still agree
 */
public record Possible<T>(List<T> values, List<Occasion> awaited) {

    private static final int MAXIMUM_TRIALS = 4096;

    /** Copies the lists. */
    public Possible {
        values = List.copyOf(values);
        awaited = List.copyOf(awaited);
    }

    static <T> Possible<T> of(WorkCalendar calendar, Function<? super WorkCalendar, ? extends T> computation) {
        Trials<T> trials = new Trials<>(computation);
        trials.run(calendar);
        return new Possible<>(trials.values, trials.awaited);
    }

    /** Returns the results and the ids of the occasions awaited, for a log. */
    @Override
    public String toString() {
        return values
                + (awaited.isEmpty()
                        ? ""
                        : " awaiting " + awaited.stream().map(Occasion::id).toList());
    }

    /** Tries every way in which the days touched may turn out; days that are not touched are not tried. */
    private static final class Trials<T> {

        private final Function<? super WorkCalendar, ? extends T> computation;
        private final List<T> values = new ArrayList<>();
        private final List<Occasion> awaited = new ArrayList<>();
        private int trials;

        Trials(Function<? super WorkCalendar, ? extends T> computation) {
            this.computation = computation;
        }

        void run(WorkCalendar calendar) {
            trials++;
            if (trials > MAXIMUM_TRIALS) {
                throw new IllegalStateException("More than " + MAXIMUM_TRIALS + " ways in which the decisions on "
                        + awaited.stream().map(Occasion::id).toList()
                        + " may turn out; settle some of them with assuming(decision)");
            }
            List<WorkCalendar> next;
            try {
                T value = computation.apply(calendar);
                if (!values.contains(value)) {
                    values.add(value);
                }
                return;
            } catch (OpenDayException open) {
                next = calendar.possibilities(open.date());
                if (next.size() < 2) {
                    // The computation asked another calendar than the one it was given.
                    throw open;
                }
                open.awaited().stream()
                        .filter(occasion -> !awaited.contains(occasion))
                        .forEach(awaited::add);
            }
            next.forEach(this::run);
        }
    }
}
