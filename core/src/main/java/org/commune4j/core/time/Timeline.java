package org.commune4j.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value with its history: at most one value on each day, sorted by date. Days without a value are gaps and stay visible.
 * Immutable; thread-safe if its values are.
 *
 * <p>Use it for an answer that changes over time, for instance the verdict on one post through a year.
 *
 * <pre>{@code
 * LocalDate october = LocalDate.of(2025, 10, 15);
 * Timeline<Integer> quota = Timeline.of(DateRange.from(LocalDate.of(2025, 7, 1)), 32)
 *         .with(DateRange.from(october), 40);
 * quota.get(october);                              // 40
 * quota.find(LocalDate.of(2025, 6, 30));           // empty: a gap
 * quota.entries().get(0).range();                  // 2025-07-01/2025-10-15
 * }</pre>
 *
 * <p>{@link #get} throws in a gap, {@link #find} returns empty there. {@link #of(Collection)} throws where two values share a
 * day, {@link #with} lets the new value stand over the old.
 *
 * @param <T> the immutable value
 */
public final class Timeline<T> {

    /**
     * One stretch of a timeline.
     *
     * @param range the days on which the value holds
     * @param value the value
     */
    public record Entry<T>(DateRange range, T value) {}

    private final List<Entry<T>> entries;

    private Timeline(List<Entry<T>> entries) {
        this.entries = entries;
    }

    /** Returns a timeline without any value. */
    public static <T> Timeline<T> empty() {
        return new Timeline<>(List.of());
    }

    /** Returns a timeline with one value, on the days of the range. */
    public static <T> Timeline<T> of(DateRange range, T value) {
        return new Timeline<>(List.of(new Entry<>(range, value)));
    }

    /**
     * Returns a timeline of the entries, given in any order.
     *
     * @throws IllegalArgumentException if two entries share a day, naming both ranges
     */
    public static <T> Timeline<T> of(Collection<Entry<T>> entries) {
        List<Entry<T>> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry::range));
        for (int i = 1; i < sorted.size(); i++) {
            DateRange before = sorted.get(i - 1).range();
            DateRange after = sorted.get(i).range();
            if (before.overlaps(after)) {
                throw new IllegalArgumentException("Two values on one day: the ranges " + before + " and " + after
                        + " overlap; end the first where the second begins");
            }
        }
        return new Timeline<>(List.copyOf(sorted));
    }

    /** Returns the value on the day, or empty in a gap. */
    public Optional<T> find(LocalDate day) {
        @Nullable Entry<T> entry = entryOn(day);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    /**
     * Returns the value on the day.
     *
     * @throws NoSuchElementException in a gap, naming the day and the ranges that have a value
     */
    public T get(LocalDate day) {
        @Nullable Entry<T> entry = entryOn(day);
        if (entry == null) {
            throw new NoSuchElementException("No value on " + day + "; there are values on "
                    + entries.stream().map(Entry::range).toList());
        }
        return entry.value();
    }

    private @Nullable Entry<T> entryOn(LocalDate day) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            DateRange range = entries.get(middle).range();
            if (range.contains(day)) {
                return entries.get(middle);
            }
            if (range.startOrMin().isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    /** Returns the stretches, sorted by date, without overlap. */
    public List<Entry<T>> entries() {
        return entries;
    }

    /** Returns the days of {@code within} on which there is no value, as ranges sorted by date. */
    public List<DateRange> gaps(DateRange within) {
        List<DateRange> gaps = new ArrayList<>();
        LocalDate from = within.startOrMin();
        for (Entry<T> entry : entries) {
            if (!entry.range().overlaps(within)) {
                continue;
            }
            if (from.isBefore(entry.range().startOrMin())) {
                gaps.add(DateRange.of(from, entry.range().startOrMin()));
            }
            from = entry.range().endOrMax();
        }
        if (from.isBefore(within.endOrMax())) {
            gaps.add(DateRange.of(from, within.endOrMax()));
        }
        return List.copyOf(gaps);
    }

    /** Returns the same timeline where {@code value} holds on the range, whatever held there before. */
    public Timeline<T> with(DateRange range, T value) {
        List<Entry<T>> changed = new ArrayList<>(without(range).entries);
        changed.add(new Entry<>(range, value));
        return of(changed);
    }

    /** Returns the same timeline with a gap on the range. */
    public Timeline<T> without(DateRange range) {
        List<Entry<T>> changed = new ArrayList<>();
        for (Entry<T> entry : entries) {
            entry.range().cutAt(range.startOrMin()).ifPresent(kept -> changed.add(new Entry<>(kept, entry.value())));
            if (entry.range().endOrMax().isAfter(range.endOrMax())) {
                LocalDate from = entry.range().startOrMin().isAfter(range.endOrMax())
                        ? entry.range().startOrMin()
                        : range.endOrMax();
                changed.add(new Entry<>(DateRange.of(from, entry.range().endOrMax()), entry.value()));
            }
        }
        return of(changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeline<?> that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
