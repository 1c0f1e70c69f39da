package org.commune4j.core.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a reckoning over a calendar may give, once the decisions it touches are published: every result, and the occasions
 * whose decisions it awaits. Immutable if the results are.
 *
 * @param <T> the result of the reckoning
 */
public final class Possible<T> {

    private static final int MAXIMUM_TRIALS = 4096;

    private final List<T> values;
    private final List<Occasion> awaited;

    private Possible(List<T> values, List<Occasion> awaited) {
        this.values = values;
        this.awaited = awaited;
    }

    static <T> Possible<T> of(WorkCalendar calendar, Function<? super WorkCalendar, ? extends T> reckoning) {
        Trials<T> trials = new Trials<>(reckoning);
        trials.run(calendar);
        return new Possible<>(List.copyOf(trials.values), List.copyOf(trials.awaited));
    }

    /** Returns the results, each once, at least one. */
    public List<T> values() {
        return values;
    }

    /** Returns the occasions touched whose decisions are not published; empty if the result is certain. */
    public List<Occasion> awaited() {
        return awaited;
    }

    /** Tells whether no decision is awaited. Where some are, the results may still agree. */
    public boolean isCertain() {
        return awaited.isEmpty();
    }

    /** Returns the least result. */
    public T min(Comparator<? super T> order) {
        return values.stream().min(order).orElseThrow();
    }

    /** Returns the greatest result. */
    public T max(Comparator<? super T> order) {
        return values.stream().max(order).orElseThrow();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Possible<?> that && values.equals(that.values) && awaited.equals(that.awaited);
    }

    @Override
    public int hashCode() {
        return 31 * values.hashCode() + awaited.hashCode();
    }

    /** Returns the results and the ids of the occasions awaited, for a log. */
    @Override
    public String toString() {
        return values
                + (isCertain()
                        ? ""
                        : " awaiting " + awaited.stream().map(Occasion::id).toList());
    }

    /** Tries every way in which the days touched may turn out; days that are not touched are not tried. */
    private static final class Trials<T> {

        private final Function<? super WorkCalendar, ? extends T> reckoning;
        private final List<T> values = new ArrayList<>();
        private final List<Occasion> awaited = new ArrayList<>();
        private int trials;

        Trials(Function<? super WorkCalendar, ? extends T> reckoning) {
            this.reckoning = reckoning;
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
                T value = reckoning.apply(calendar);
                if (!values.contains(value)) {
                    values.add(value);
                }
                return;
            } catch (OpenDayException open) {
                next = calendar.possibilities(open.date());
                if (next.size() < 2) {
                    // The reckoning asked another calendar than the one it was given.
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
