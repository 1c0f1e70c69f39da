package org.commune4j.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days of a calendar that wait for decisions, and what is assumed of some of them while possible answers are tried. */
final class OpenDays {

    /** By their days; no two groups share one. */
    private final List<OpenGroup> groups;

    /** What is assumed of each group, by index, null where nothing is; empty if nothing is assumed at all. */
    private final OpenGroup.@Nullable Possibility[] assumed;

    OpenDays(List<OpenGroup> groups) {
        this(groups, new OpenGroup.@Nullable Possibility[0]);
    }

    private OpenDays(List<OpenGroup> groups, OpenGroup.@Nullable Possibility[] assumed) {
        this.groups = groups;
        this.assumed = assumed;
    }

    boolean isAnyAssumed() {
        return assumed.length > 0;
    }

    /** Returns what is assumed of the day; null if nothing is. */
    @Nullable
    DayStatus assumed(LocalDate day) {
        if (!isAnyAssumed()) {
            return null;
        }
        int at = index(day);
        OpenGroup.@Nullable Possibility possibility = at < 0 ? null : assumed[at];
        return possibility == null ? null : possibility.day(groups.get(at).index(day));
    }

    /**
     * Tells whether the day, which must be one of a group, is worked by what is assumed.
     *
     * @throws OpenDayException if nothing is assumed of it
     */
    boolean isWorked(LocalDate day) {
        int at = index(day);
        OpenGroup.@Nullable Possibility possibility = assumedOf(at);
        if (possibility == null) {
            throw undecided(day);
        }
        return possibility.isWorked(groups.get(at).index(day));
    }

    /** Returns what to throw for a question that touches the day, which must be one of a group. */
    OpenDayException undecided(LocalDate day) {
        return new OpenDayException(day, groups.get(index(day)).occasions());
    }

    /** Returns the occasions that the day, which must be one of a group, waits for; empty if they are assumed. */
    List<Occasion> awaited(LocalDate day) {
        int at = index(day);
        return assumedOf(at) == null ? groups.get(at).occasions() : List.of();
    }

    /**
     * Returns these days once for each way in which the group of the day may turn out to be worked; just these if the day
     * waits for nothing.
     */
    List<OpenDays> possibilities(LocalDate day) {
        int at = index(day);
        if (at < 0 || assumedOf(at) != null) {
            return List.of(this);
        }
        List<OpenDays> possibilities = new ArrayList<>();
        for (OpenGroup.Possibility possibility : groups.get(at).differing()) {
            OpenGroup.@Nullable Possibility[] more = Arrays.copyOf(assumed, groups.size());
            more[at] = possibility;
            possibilities.add(new OpenDays(groups, more));
        }
        return possibilities;
    }

    /** Returns these days where each group of which nothing is assumed turns out in the first way. */
    OpenDays settled() {
        OpenGroup.@Nullable Possibility[] all = Arrays.copyOf(assumed, groups.size());
        for (int at = 0; at < all.length; at++) {
            if (all[at] == null) {
                all[at] = groups.get(at).differing().get(0);
            }
        }
        return new OpenDays(groups, all);
    }

    /** Returns the indexes of the groups of which something is assumed. */
    BitSet assumed() {
        BitSet indexes = new BitSet(assumed.length);
        for (int at = 0; at < assumed.length; at++) {
            indexes.set(at, assumed[at] != null);
        }
        return indexes;
    }

    /** Returns the first group with a day after this one; null if there is none. */
    @Nullable
    OpenGroup after(LocalDate day) {
        int low = 0;
        int high = groups.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (groups.get(middle).last().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < groups.size() ? groups.get(low) : null;
    }

    boolean assumesSameAs(OpenDays other) {
        return Arrays.equals(assumed, other.assumed);
    }

    private OpenGroup.@Nullable Possibility assumedOf(int at) {
        return isAnyAssumed() ? assumed[at] : null;
    }

    /** Returns the index of the group the day is one of; negative if there is none. */
    private int index(LocalDate day) {
        int low = 0;
        int high = groups.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            OpenGroup group = groups.get(middle);
            if (day.isBefore(group.first())) {
                high = middle - 1;
            } else if (group.contains(day)) {
                return middle;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }
}
