package org.commune4j.core.calendar;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
        return of(new Trials<>(computation, null), calendar);
    }

    static <T> Possible<T> of(
            WorkCalendar calendar,
            Function<? super WorkCalendar, ? extends T> computation,
            BiFunction<? super T, ? super LocalDate, ?> state) {
        return of(new Trials<>(computation, state), calendar);
    }

    private static <T> Possible<T> of(Trials<T> trials, WorkCalendar calendar) {
        trials.run(calendar);
        return new Possible<>(List.copyOf(trials.values), List.copyOf(trials.awaited));
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

        /** Where a computation has come to when it asks for an OPEN day. */
        private record Point(LocalDate day, BitSet assumed, Object state) {}

        private final Function<? super WorkCalendar, ? extends T> computation;
        private final @Nullable BiFunction<? super T, ? super LocalDate, ?> state;
        private final Set<T> values = new LinkedHashSet<>();
        private final Set<Occasion> awaited = new LinkedHashSet<>();
        private final Set<Point> passed = new HashSet<>();
        private int trials;

        Trials(
                Function<? super WorkCalendar, ? extends T> computation,
                @Nullable BiFunction<? super T, ? super LocalDate, ?> state) {
            this.computation = computation;
            this.state = state;
        }

        void run(WorkCalendar calendar) {
            List<WorkCalendar> next;
            try {
                countTrial();
                values.add(computation.apply(calendar));
                return;
            } catch (OpenDayException open) {
                next = calendar.possibilities(open.date());
                if (next.size() < 2) {
                    // The computation asked another calendar than the one it was given.
                    throw open;
                }
                awaited.addAll(open.awaited());
                if (isKnown(calendar, open.date())) {
                    return;
                }
            }
            next.forEach(this::run);
        }

        private void countTrial() {
            trials++;
            if (state == null && trials > MAXIMUM_TRIALS) {
                throw new IllegalStateException("More than " + MAXIMUM_TRIALS + " ways in which the decisions on "
                        + awaited.stream().map(Occasion::id).toList()
                        + " may turn out; settle some of them with assuming(decision)");
            }
        }

        /** Tells whether another way led to the same state before the day, so that from there on the results are the same. */
        private boolean isKnown(WorkCalendar calendar, LocalDate day) {
            if (state == null || !calendar.isAnyAssumed()) {
                return false;
            }
            // What is still to come is the same for both: where the results then agree, so did what was before.
            Object before = state.apply(computation.apply(calendar.settled()), day);
            return !passed.add(new Point(day, calendar.assumed(), before));
        }
    }
}
