package org.commune4j.core.dossier;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.text.Worded;
import org.jspecify.annotations.Nullable;

/**
 * How long dossiers took, in working days: how many took how long. Medians and percentiles are exact, for they are read from the
 * counts. Only numbers of days that some dossier took are kept. Immutable and thread-safe.
 */
public final class WorkingDayCounts {

    /** What is measured: of a dossier that was resolved or refused, and of one that was received in the period. */
    public enum ServiceDuration implements Worded {
        /** The working days after the receipt, up to the day of the decision. */
        TOTAL,
        /** Those of them on which the clock was paused: the centre waited for the applicant or for another body. */
        STOPPED,
        /** Those of them that the clock ran. */
        WORKED,
        /**
         * The working days after a dossier was submitted, up to the day of its receipt: of those received in the period of which
         * it is recorded when they were submitted.
         */
        BEFORE_RECEIPT;

        /** Tells whether it is measured of every dossier that was resolved or refused. */
        boolean isOfDecided() {
            return this != BEFORE_RECEIPT;
        }
    }

    /** The most working days that one dossier can have taken: more than in any calendar. */
    public static final int MOST_DAYS = 1_000_000;

    private static final WorkingDayCounts NONE = new WorkingDayCounts(new int[0], new long[0], 0);

    /** The numbers of working days that some dossier took, the shortest first. */
    private final int[] days;

    /** How many dossiers took as many, 1 or more, by the same index. */
    private final long[] counts;

    private final long dossiers;
    private final long undetermined;

    private WorkingDayCounts(int[] days, long[] counts, long undetermined) {
        this.days = days;
        this.counts = counts;
        this.dossiers = Arrays.stream(counts).reduce(0, Math::addExact);
        this.undetermined = undetermined;
    }

    /** Returns no dossier. */
    public static WorkingDayCounts none() {
        return NONE;
    }

    /**
     * Returns the counts.
     *
     * @param dossiersByDays how many dossiers took so many working days, each 0 to {@link #MOST_DAYS}
     * @param undetermined how many took a time that is undetermined
     * @throws IllegalArgumentException if a number is below 0, the days are above the most, or there are more dossiers than
     *     {@link Quantity#MOST_COUNTED}
     */
    public static WorkingDayCounts of(Map<Integer, Long> dossiersByDays, long undetermined) {
        long dossiers = count(undetermined, 0);
        for (Map.Entry<Integer, Long> entry : dossiersByDays.entrySet()) {
            if (entry.getKey() < 0 || entry.getKey() > MOST_DAYS) {
                throw new IllegalArgumentException(
                        "Dossiers take 0 to " + MOST_DAYS + " working days, but found " + entry.getKey());
            }
            dossiers = count(entry.getValue(), dossiers);
        }
        return ofCounted(new TreeMap<>(dossiersByDays), undetermined);
    }

    private static long count(long more, long before) {
        if (more < 0 || more > Quantity.MOST_COUNTED - before) {
            throw new IllegalArgumentException("A tally counts 0 to " + Quantity.MOST_COUNTED
                    + " dossiers in all, but found " + more + " beside " + before + "; correct the count");
        }
        return before + more;
    }

    /** Takes over what was counted; days that no dossier took are left out. */
    static WorkingDayCounts ofCounted(SortedMap<Integer, Long> dossiersByDays, long undetermined) {
        int size = 0;
        int[] days = new int[dossiersByDays.size()];
        long[] counts = new long[days.length];
        for (Map.Entry<Integer, Long> entry : dossiersByDays.entrySet()) {
            if (entry.getValue() > 0) {
                days[size] = entry.getKey();
                counts[size++] = entry.getValue();
            }
        }
        return size == 0 && undetermined == 0
                ? NONE
                : new WorkingDayCounts(Arrays.copyOf(days, size), Arrays.copyOf(counts, size), undetermined);
    }

    /** Calls the action with each number of working days that some dossier took and how many took it, the shortest first. */
    void forEach(DaysAction action) {
        for (int i = 0; i < days.length; i++) {
            action.accept(days[i], counts[i]);
        }
    }

    /** What is done with a number of working days and how many dossiers took it. */
    @FunctionalInterface
    interface DaysAction {
        void accept(int days, long dossiers);
    }

    /** Tells how many dossiers took so many working days, the shortest first; without those that none took. */
    public SortedMap<Integer, Long> dossiersByDays() {
        NavigableMap<Integer, Long> byDays = new TreeMap<>();
        forEach(byDays::put);
        return byDays;
    }

    /** Tells how many dossiers took exactly so many working days. */
    public long count(int days) {
        int at = Arrays.binarySearch(this.days, days);
        return at >= 0 ? counts[at] : 0;
    }

    /** Tells how many dossiers are measured, without those that cannot be. */
    public long dossiers() {
        return dossiers;
    }

    /** Tells how many dossiers took a time that is undetermined: they are in no other figure here. */
    public long undetermined() {
        return undetermined;
    }

    /** Returns the working days of all of them together. */
    public long sum() {
        long sum = 0;
        for (int i = 0; i < days.length; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(counts[i], (long) days[i]));
        }
        return sum;
    }

    /**
     * Returns the working days that the dossier in the middle took, half of the sum for two of them; empty if none is
     * measured.
     */
    public Optional<BigDecimal> median() {
        if (dossiers == 0) {
            return Optional.empty();
        }
        int lower = days((dossiers + 1) / 2);
        int upper = days(dossiers / 2 + 1);
        return Optional.of(new BigDecimal(lower + upper).divide(BigDecimal.valueOf(2)));
    }

    /**
     * Returns the fewest working days within which at least so many percent of the dossiers were done (the nearest
     * rank); empty if none is measured.
     *
     * @param percent 1 to 100
     */
    public OptionalInt percentile(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A percentile is 1 to 100, but found " + percent);
        }
        // The rank rounded up, without a product that could overflow.
        long rank = dossiers / 100 * percent + (dossiers % 100 * percent + 99) / 100;
        return dossiers == 0 ? OptionalInt.empty() : OptionalInt.of(days(rank));
    }

    /** The days that the dossier took which stands at the rank, counted from 1, the shortest first. */
    private int days(long rank) {
        int at = 0;
        for (long upTo = counts[0]; upTo < rank; upTo += counts[at]) {
            at++;
        }
        return days[at];
    }

    /** Returns the mean as an exact fraction, the working days on the dossiers; undetermined if none is measured. */
    public Quantity mean() {
        return new Quantity(sum(), dossiers(), undetermined);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkingDayCounts that
                && undetermined == that.undetermined
                && Arrays.equals(days, that.days)
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(days) + Arrays.hashCode(counts)) + Long.hashCode(undetermined);
    }

    /** Returns the number and the median, for a log. */
    @Override
    public String toString() {
        return dossiers() + " dossiers, median "
                + median().map(BigDecimal::toPlainString).orElse("-") + " working days, " + undetermined
                + " undetermined";
    }
}
