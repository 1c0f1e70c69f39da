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
import org.jspecify.annotations.Nullable;

/** The counts of one cell while they grow. Not thread-safe. */
// The order of the constants is the order of the counts.
@SuppressWarnings("EnumOrdinal")
final class TallyCell {

    private static final List<ServiceDuration> MEASURES = List.of(ServiceDuration.values());
    private static final int FIRST_DAYS = 32;

    /** By {@link Slots}. */
    private final long[] counts = new long[Slots.COUNT];

    private final long[][] days = new long[MEASURES.size()][FIRST_DAYS];
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
        counts[slot] += count;
    }

    /** Keeps the id behind a slot, if ids are kept. */
    void keep(int slot, String id) {
        if (ids != null) {
            ids.computeIfAbsent(slot, key -> new Ids()).add(id, dossierIds);
        }
    }

    void addDays(ServiceDuration measure, int count) {
        long[] own = days[measure.ordinal()];
        if (count >= own.length) {
            own = Arrays.copyOf(own, Math.max(count + 1, own.length * 2));
            days[measure.ordinal()] = own;
        }
        own[count]++;
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
            long[] own = days[measure.ordinal()];
            if (more.byDays().length > own.length) {
                own = Arrays.copyOf(own, more.byDays().length);
                days[measure.ordinal()] = own;
            }
            for (int i = 0; i < more.byDays().length; i++) {
                own[i] += more.byDays()[i];
            }
            daysUndetermined[measure.ordinal()] += more.undetermined();
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
            durations.put(measure, WorkingDayCounts.of(days[measure.ordinal()], daysUndetermined[measure.ordinal()]));
        }
        SortedMap<Integer, DossierIds> kept = new TreeMap<>();
        if (ids != null) {
            ids.forEach((slot, own) -> kept.put(slot, new DossierIds(List.copyOf(own.first), own.cut)));
        }
        return new ServiceCounts(counts.clone(), durations, kept, dossierIds);
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
