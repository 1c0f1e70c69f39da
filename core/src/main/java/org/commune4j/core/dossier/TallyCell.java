package org.commune4j.core.dossier;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commune4j.core.dossier.WorkingDayCounts.ServiceDuration;
import org.commune4j.core.figure.Quantity;
import org.jspecify.annotations.Nullable;

/** The counts of one cell while they grow. Not thread-safe. */
// The order of the constants is the order of the counts.
@SuppressWarnings("EnumOrdinal")
final class TallyCell {

    private static final List<ServiceDuration> MEASURES = List.of(ServiceDuration.values());
    private static final int FEW_DAYS = 64;

    /** By {@link Slots}. */
    private final long[] counts = new long[Slots.COUNT];

    /** How many dossiers took so many days: by measure, then by days where these are few. */
    private final long[][] fewDays = new long[MEASURES.size()][FEW_DAYS];

    /** The same where they are not; by measure. */
    private final List<SortedMap<Integer, Long>> manyDays = MEASURES.stream()
            .map(measure -> (SortedMap<Integer, Long>) new TreeMap<Integer, Long>())
            .toList();

    private final long[] daysUndetermined = new long[MEASURES.size()];
    private final int dossierIds;

    /** By slot; null if none are kept. */
    private final @Nullable SortedMap<Integer, Ids> ids;

    /** The first ids in their order. */
    private static final class Ids {
        private final TreeSet<String> first = new TreeSet<>();
        private boolean cut;

        void add(String id, int most) {
            first.add(id);
            if (first.size() > most) {
                first.pollLast();
                cut = true;
            }
        }
    }

    /**
     * An empty cell.
     *
     * @param dossierIds how many ids to keep behind each count
     */
    TallyCell(int dossierIds) {
        this.dossierIds = dossierIds;
        this.ids = dossierIds == 0 ? null : new TreeMap<>();
    }

    /** Counts a dossier, or events of it, in a slot. */
    void add(int slot, long count) {
        counts[slot] = Math.addExact(counts[slot], count);
    }

    /** Keeps the id behind a slot, if ids are kept. */
    void keep(int slot, String id) {
        if (ids != null) {
            ids.computeIfAbsent(slot, key -> new Ids()).add(id, dossierIds);
        }
    }

    void addDays(ServiceDuration measure, int days) {
        addDays(measure, days, 1);
    }

    private void addDays(ServiceDuration measure, int days, long dossiers) {
        if (days < FEW_DAYS) {
            long[] own = fewDays[measure.ordinal()];
            own[days] = Math.addExact(own[days], dossiers);
        } else {
            manyDays.get(measure.ordinal()).merge(days, dossiers, Math::addExact);
        }
    }

    void addUndeterminedDays(ServiceDuration measure) {
        daysUndetermined[measure.ordinal()]++;
    }

    /** Adds what another cell has counted. */
    void add(ServiceCounts other) {
        for (int slot = 0; slot < counts.length; slot++) {
            counts[slot] = Math.addExact(counts[slot], other.count(slot));
        }
        for (ServiceDuration measure : MEASURES) {
            WorkingDayCounts more = other.durations(measure);
            more.forEach((days, dossiers) -> addDays(measure, days, dossiers));
            daysUndetermined[measure.ordinal()] =
                    Math.addExact(daysUndetermined[measure.ordinal()], more.undetermined());
        }
        other.idsBySlot().forEach(this::addIds);
    }

    private void addIds(int slot, DossierIds more) {
        if (ids != null) {
            Ids own = ids.computeIfAbsent(slot, key -> new Ids());
            more.ids().forEach(id -> own.add(id, dossierIds));
            own.cut |= more.isCut();
        }
    }

    /** Returns what has been counted; the cell can go on. */
    ServiceCounts counts() {
        Map<ServiceDuration, WorkingDayCounts> durations = new EnumMap<>(ServiceDuration.class);
        for (ServiceDuration measure : MEASURES) {
            durations.put(measure, durations(measure));
        }
        SortedMap<Integer, DossierIds> kept = new TreeMap<>();
        if (ids != null) {
            ids.forEach((slot, own) -> kept.put(slot, new DossierIds(List.copyOf(own.first), own.cut)));
        }
        return new ServiceCounts(counts.clone(), durations, kept, dossierIds);
    }

    private WorkingDayCounts durations(ServiceDuration measure) {
        SortedMap<Integer, Long> byDays = new TreeMap<>(manyDays.get(measure.ordinal()));
        long[] few = fewDays[measure.ordinal()];
        for (int days = 0; days < few.length; days++) {
            if (few[days] > 0) {
                byDays.put(days, few[days]);
            }
        }
        return WorkingDayCounts.ofCounted(byDays, daysUndetermined[measure.ordinal()]);
    }

    /** Tells whether something was counted more often than a tally can tell. */
    boolean isTooMuch() {
        return Arrays.stream(counts).anyMatch(count -> count > Quantity.MOST_COUNTED);
    }

    /** Returns the first ids of several lists together. */
    static DossierIds union(Collection<DossierIds> lists, int most) {
        Ids all = new Ids();
        for (DossierIds one : lists) {
            one.ids().forEach(id -> all.add(id, most));
            all.cut |= one.isCut();
        }
        return new DossierIds(List.copyOf(all.first), all.cut);
    }
}
