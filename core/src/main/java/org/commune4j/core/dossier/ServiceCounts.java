package org.commune4j.core.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.WorkingDayCounts.ServiceDuration;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.jspecify.annotations.Nullable;

/** The counts of a tally, of all its dossiers or of those under one key. Immutable and thread-safe. */
public final class ServiceCounts {

    private final long[] counts;
    private final EnumMap<ServiceDuration, WorkingDayCounts> durations;
    private final TreeMap<Integer, DossierIds> ids;
    private final int mostIds;

    /** Takes everything over. */
    ServiceCounts(
            long[] counts,
            Map<ServiceDuration, WorkingDayCounts> durations,
            SortedMap<Integer, DossierIds> ids,
            int mostIds) {
        this.counts = counts;
        this.durations = new EnumMap<>(durations);
        this.ids = new TreeMap<>(ids);
        this.mostIds = mostIds;
    }

    /** Returns a builder; what is not set is 0. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the same, keeping so many ids behind each number. */
    ServiceCounts withMostIds(int most) {
        return new ServiceCounts(counts, durations, ids, most);
    }

    /** Returns the count of a figure. */
    public long count(ServiceFigure figure) {
        long sum = 0;
        for (int slot : Slots.summedBy(figure)) {
            sum = Math.addExact(sum, counts[slot]);
        }
        return sum;
    }

    /** Returns the number of dossiers of the class. */
    public long count(DossierClass dossierClass) {
        return counts[dossierClass.index()];
    }

    /** Counts the dossiers that stand so by the law and so by the statistical clock, whatever became of them. */
    public long count(Timeliness legal, Timeliness portal) {
        long sum = 0;
        for (Disposition disposition : Disposition.values()) {
            sum = Math.addExact(sum, counts[DossierClass.index(disposition, legal, portal)]);
        }
        return sum;
    }

    /** Returns how long the dossiers took that were resolved or refused, or how long they waited for receipt. */
    public WorkingDayCounts durations(ServiceDuration measure) {
        return durations.getOrDefault(measure, WorkingDayCounts.none());
    }

    /**
     * Returns how much there is of a figure that is counted on dossiers; undetermined where no dossier tells.
     *
     * @throws IllegalArgumentException if it is not, see {@link Figure#isOfDossiers()}
     */
    public Quantity quantity(Figure figure) {
        WorkingDayCounts waited = durations(ServiceDuration.STOPPED);
        WorkingDayCounts worked = durations(ServiceDuration.WORKED);
        return switch (figure) {
            case RECEIVED -> Quantity.of(count(ServiceFigure.RECEIVED));
            // One that ended on an unknown day may have been resolved late in the period, or before it.
            case RESOLVED_LATE ->
                new Quantity(
                        count(ServiceFigure.RESOLVED_LATE),
                        1,
                        Math.addExact(
                                count(ServiceFigure.RESOLVED_UNDETERMINED), count(ServiceFigure.PERIOD_UNDETERMINED)));
            case LATE ->
                late(
                        ServiceFigure.LEGAL_LATE,
                        count(ServiceFigure.LEGAL_EARLY) + count(ServiceFigure.LEGAL_ON_TIME),
                        ServiceFigure.LEGAL_UNDETERMINED);
            case LATE_BY_PORTAL ->
                late(
                        ServiceFigure.PORTAL_LATE,
                        count(ServiceFigure.PORTAL_EARLY) + count(ServiceFigure.PORTAL_ON_TIME),
                        ServiceFigure.PORTAL_UNDETERMINED);
            case PENDING_OVERDUE ->
                new Quantity(count(ServiceFigure.PENDING_OVERDUE), 1, count(ServiceFigure.PENDING_UNDETERMINED));
            case SUPPLEMENTS -> perDossier(ServiceFigure.SUPPLEMENT_REQUESTS, ServiceFigure.SUPPLEMENTS_UNTRACKED);
            case RECORDED_HAND_OVERS -> perDossier(ServiceFigure.HANDOVERS, ServiceFigure.HANDOVERS_UNTRACKED);
            case MEDIAN_WORKING_DAYS -> median(durations(ServiceDuration.TOTAL));
            case WAITING_DAYS -> waited.mean();
            case WORKED_DAYS -> worked.mean();
            case WAITING_SHARE ->
                new Quantity(waited.sum(), Math.addExact(waited.sum(), worked.sum()), waited.undetermined());
            default ->
                throw new IllegalArgumentException("The figure " + figure
                        + " is not counted on dossiers; ask the procedure or the measured situation for it");
        };
    }

    private Quantity late(ServiceFigure late, long inTime, ServiceFigure undetermined) {
        return new Quantity(count(late), Math.addExact(count(late), inTime), count(undetermined));
    }

    private Quantity perDossier(ServiceFigure events, ServiceFigure untracked) {
        long tracked = count(ServiceFigure.DOSSIERS) - count(untracked);
        return tracked > 0
                ? new Quantity(count(events), tracked, count(untracked))
                : new Quantity(0, 0, count(untracked));
    }

    private static Quantity median(WorkingDayCounts durations) {
        // Of two in the middle the median is half of their sum.
        return durations
                .median()
                .map(days -> new Quantity(
                        days.multiply(BigDecimal.valueOf(2)).longValueExact(), 2, durations.undetermined()))
                .orElse(new Quantity(0, 0, durations.undetermined()));
    }

    /**
     * Returns the dossiers behind a figure, or behind the events it counts, as far as the tally keeps ids; empty and
     * not cut where the scope asked for none.
     */
    public DossierIds dossierIds(ServiceFigure figure) {
        List<DossierIds> lists = new ArrayList<>();
        for (int slot : Slots.summedBy(figure)) {
            @Nullable DossierIds list = ids.get(slot);
            if (list != null) {
                lists.add(list);
            }
        }
        return lists.size() == 1 ? lists.get(0) : TallyCell.union(lists, mostIds);
    }

    /** Returns the dossiers of a class, as far as the tally keeps ids. */
    public DossierIds dossierIds(DossierClass dossierClass) {
        return ids.getOrDefault(dossierClass.index(), new DossierIds(List.of(), false));
    }

    long count(int slot) {
        return counts[slot];
    }

    Map<Integer, DossierIds> idsBySlot() {
        return ids;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServiceCounts that
                && Arrays.equals(counts, that.counts)
                && durations.equals(that.durations)
                && ids.equals(that.ids);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    /** Returns the main figures, for a log. */
    @Override
    public String toString() {
        Map<ServiceFigure, Long> main = new EnumMap<>(ServiceFigure.class);
        for (ServiceFigure figure : List.of(
                ServiceFigure.DOSSIERS, ServiceFigure.RESOLVED, ServiceFigure.PENDING, ServiceFigure.LEGAL_LATE)) {
            main.put(figure, count(figure));
        }
        return main.toString();
    }

    /** Builds {@link ServiceCounts}, for instance from a document. Not thread-safe. */
    public static final class Builder {
        private final long[] counts = new long[Slots.COUNT];
        private final Map<ServiceDuration, WorkingDayCounts> durations = new EnumMap<>(ServiceDuration.class);
        private final TreeMap<Integer, DossierIds> ids = new TreeMap<>();

        private Builder() {
            for (ServiceDuration measure : ServiceDuration.values()) {
                durations.put(measure, WorkingDayCounts.none());
            }
        }

        /** Sets the number of dossiers of the class, 0 to {@link Quantity#MOST_COUNTED}. */
        public Builder put(DossierClass dossierClass, long count) {
            return put(dossierClass.index(), count);
        }

        /**
         * Sets a figure, 0 to {@link Quantity#MOST_COUNTED}.
         *
         * @throws IllegalArgumentException if the figure is a sum, see {@link ServiceFigure#isElementary()}
         */
        public Builder put(ServiceFigure figure, long count) {
            return put(slot(figure), count);
        }

        private Builder put(int slot, long count) {
            if (count < 0 || count > Quantity.MOST_COUNTED) {
                throw new IllegalArgumentException("A tally counts 0 to " + Quantity.MOST_COUNTED + ", but found "
                        + count + "; correct the count");
            }
            counts[slot] = count;
            return this;
        }

        private static int slot(ServiceFigure figure) {
            if (!figure.isElementary()) {
                throw new IllegalArgumentException("The figure " + figure
                        + " is a sum and has no count of its own; give the classes of the dossiers instead");
            }
            return Slots.of(figure);
        }

        /** Sets how long the dossiers took. */
        public Builder durations(ServiceDuration measure, WorkingDayCounts counted) {
            durations.put(measure, counted);
            return this;
        }

        /** Sets the dossiers of a class, as far as they are kept. */
        public Builder dossierIds(DossierClass dossierClass, DossierIds kept) {
            return keep(dossierClass.index(), kept);
        }

        /**
         * Sets the dossiers behind a figure, as far as they are kept.
         *
         * @throws IllegalArgumentException if the figure is a sum, see {@link ServiceFigure#isElementary()}
         */
        public Builder dossierIds(ServiceFigure figure, DossierIds kept) {
            return keep(slot(figure), kept);
        }

        private Builder keep(int slot, DossierIds kept) {
            if (kept.ids().isEmpty() && !kept.isCut()) {
                ids.remove(slot);
            } else {
                ids.put(slot, kept);
            }
            return this;
        }

        /**
         * Returns the counts.
         *
         * @throws IllegalArgumentException if more ids are kept behind a number than it counts
         */
        public ServiceCounts build() {
            ids.forEach((slot, kept) -> {
                long least = kept.ids().size() + (kept.isCut() ? 1L : 0L);
                if (counts[slot] < least) {
                    throw new IllegalArgumentException(
                            "Behind a count of " + counts[slot] + " stand at the most as many ids," + " but found "
                                    + least + (kept.isCut() ? " or more" : "") + "; correct the count");
                }
            });
            return new ServiceCounts(counts.clone(), durations, ids, Integer.MAX_VALUE);
        }
    }
}
