package org.commune4j.core.dossier;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.text.Worded;
import org.jspecify.annotations.Nullable;

/**
 * How long dossiers took, in working days: how many took how long. Medians and percentiles are exact, for they are read from the
 * counts. Immutable and thread-safe.
 */
public final class WorkingDayCounts implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is measured of a dossier that was resolved or refused. */
    public enum ServiceDuration implements Worded {
        /** The working days after the receipt, up to the day of the decision. */
        TOTAL,
        /** Those of them on which the clock was paused: the centre waited for the applicant or for another body. */
        STOPPED,
        /** Those of them that the clock ran. */
        WORKED
    }

    /** The most working days that one dossier can have taken: more than in any calendar. */
    public static final int MOST_DAYS = 1_000_000;

    private static final WorkingDayCounts NONE = new WorkingDayCounts(new long[0], 0);

    private final long[] byDays;
    private final long undetermined;

    private WorkingDayCounts(long[] byDays, long undetermined) {
        this.byDays = byDays;
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
     * @throws IllegalArgumentException if a number is below 0 or the days are above the most
     */
    public static WorkingDayCounts of(Map<Integer, Long> dossiersByDays, long undetermined) {
        int longest = -1;
        for (Map.Entry<Integer, Long> entry : dossiersByDays.entrySet()) {
            if (entry.getKey() < 0 || entry.getKey() > MOST_DAYS || entry.getValue() < 0) {
                throw new IllegalArgumentException("Dossiers take 0 to " + MOST_DAYS
                        + " working days and are counted from 0, but found " + entry.getValue() + " dossiers of "
                        + entry.getKey() + " working days");
            }
            longest = entry.getValue() > 0 ? Math.max(longest, entry.getKey()) : longest;
        }
        if (undetermined < 0) {
            throw new IllegalArgumentException(
                    "Dossiers are counted from 0, but found " + undetermined + " whose time is undetermined");
        }
        long[] byDays = new long[longest + 1];
        dossiersByDays.forEach((days, count) -> {
            if (count > 0) {
                byDays[days] = count;
            }
        });
        return new WorkingDayCounts(byDays, undetermined);
    }

    /** Takes an array over; what is 0 at its end falls away. */
    static WorkingDayCounts of(long[] byDays, long undetermined) {
        int length = byDays.length;
        while (length > 0 && byDays[length - 1] == 0) {
            length--;
        }
        return length == 0 && undetermined == 0
                ? NONE
                : new WorkingDayCounts(Arrays.copyOf(byDays, length), undetermined);
    }

    /** Returns the counts by days, not to be changed. */
    long[] byDays() {
        return byDays;
    }

    /** Tells how many dossiers took so many working days, the shortest first; without those that none took. */
    public SortedMap<Integer, Long> dossiersByDays() {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        for (int days = 0; days < byDays.length; days++) {
            if (byDays[days] > 0) {
                counts.put(days, byDays[days]);
            }
        }
        return counts;
    }

    /** Tells how many dossiers took exactly so many working days. */
    public long count(int days) {
        return days >= 0 && days < byDays.length ? byDays[days] : 0;
    }

    /** Tells how many dossiers are measured, without those that cannot be. */
    public long dossiers() {
        return Arrays.stream(byDays).sum();
    }

    /** Tells how many dossiers took a time that is undetermined: they are in no other figure here. */
    public long undetermined() {
        return undetermined;
    }

    /** Returns the working days of all of them together. */
    public long sum() {
        long sum = 0;
        for (int days = 0; days < byDays.length; days++) {
            sum = Math.addExact(sum, Math.multiplyExact(byDays[days], (long) days));
        }
        return sum;
    }

    /**
     * Returns the working days that the dossier in the middle took, half of the sum for two of them; empty if none is
     * measured.
     */
    public Optional<BigDecimal> median() {
        long dossiers = dossiers();
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
        long dossiers = dossiers();
        // The rank rounded up, without a product that could overflow.
        long rank = dossiers / 100 * percent + (dossiers % 100 * percent + 99) / 100;
        return dossiers == 0 ? OptionalInt.empty() : OptionalInt.of(days(rank));
    }

    /** The days that the dossier took which stands at the rank, counted from 1, the shortest first. */
    private int days(long rank) {
        long before = 0;
        int days = 0;
        while (before + byDays[days] < rank) {
            before += byDays[days++];
        }
        return days;
    }

    /** Returns the mean as an exact fraction, the working days on the dossiers; undetermined if none is measured. */
    public Quantity mean() {
        return new Quantity(sum(), dossiers(), undetermined);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkingDayCounts that
                && undetermined == that.undetermined
                && Arrays.equals(byDays, that.byDays);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(byDays) + Long.hashCode(undetermined);
    }

    /** Returns the number and the median, for a log. */
    @Override
    public String toString() {
        return dossiers() + " dossiers, median "
                + median().map(BigDecimal::toPlainString).orElse("-") + " working days, " + undetermined
                + " undetermined";
    }
}
