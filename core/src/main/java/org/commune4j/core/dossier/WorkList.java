package org.commune4j.core.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Every open dossier at a moment, in the one {@link WorkPart} in which it stands, so that nothing drops out unseen. Ended dossiers
 * are in no part. Immutable and thread-safe.
 *
 * <pre>{@code
 * WorkList today = law.dueWithin(dossiers, now, Term.workingDays(1));
 * today.part(WorkPart.OVERDUE);                                  // the longest overdue first
 * today.by(Breakdown.UNIT).get(ServiceKey.of("economic")).part(WorkPart.PAUSED);
 * }</pre>
 */
public final class WorkList {

    private static final Comparator<Placed> ORDER = Comparator.comparing(
                    Placed::key, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(placed -> placed.assessment().id());

    /**
     * A dossier in its part.
     *
     * @param key what it is put in order by: the beginning of a day, or a moment; null for what comes last
     */
    private record Placed(
            DossierAssessment assessment, @Nullable Instant key) {}

    private final OffsetDateTime asOf;
    private final LocalDate until;
    private final Map<WorkPart, List<DossierAssessment>> parts;
    private final long notBegun;

    private WorkList(
            OffsetDateTime asOf, LocalDate until, Map<WorkPart, List<DossierAssessment>> parts, long notBegun) {
        this.asOf = asOf;
        this.until = until;
        this.parts = parts;
        this.notBegun = notBegun;
    }

    /** Returns the moment that the list is made for. */
    public OffsetDateTime asOf() {
        return asOf;
    }

    /** Returns the last day that it looks ahead to. */
    public LocalDate until() {
        return until;
    }

    /** Returns the dossiers of a part, in its order. */
    public List<DossierAssessment> part(WorkPart part) {
        return parts.getOrDefault(part, List.of());
    }

    /** Counts the dossiers to which nothing had happened by the moment: they are in no part. */
    public long notBegun() {
        return notBegun;
    }

    /**
     * Returns the list divided by who has the dossiers: unit, official, or both. Those of which the record does not tell stand under
     * {@link ServiceKey#UNKNOWN}; what had not begun is counted in the whole list alone.
     *
     * @param by {@link Breakdown#UNIT}, {@link Breakdown#OFFICIAL}, {@link Breakdown#HANDLER}, {@link Breakdown#RECEIVED_BY} or {@link
     *     Breakdown#HANDLING}
     * @throws IllegalArgumentException for another breakdown
     */
    public SortedMap<ServiceKey, WorkList> by(Breakdown by) {
        if (!by.isOfHandler()) {
            throw new IllegalArgumentException(
                    "A work list is divided by UNIT, OFFICIAL, HANDLER, RECEIVED_BY or HANDLING, but found " + by
                            + "; for figures of a service collect a tally");
        }
        SortedMap<ServiceKey, Map<WorkPart, List<DossierAssessment>>> divided = new TreeMap<>();
        parts.forEach((part, all) -> all.forEach(one -> divided.computeIfAbsent(
                        by.of(holder(one.dossier().dossier())), any -> new EnumMap<>(WorkPart.class))
                .computeIfAbsent(part, any -> new ArrayList<>())
                .add(one)));
        SortedMap<ServiceKey, WorkList> lists = new TreeMap<>();
        divided.forEach((key, own) -> {
            own.replaceAll((part, all) -> List.copyOf(all));
            lists.put(key, new WorkList(asOf, until, own, 0));
        });
        return lists;
    }

    /**
     * Returns the dossiers that lie with an official who is absent or not in service, by official: they wait unless another official
     * takes them. Who is not among the officials given is not known to be away.
     *
     * @param people the view of the day that is asked about
     */
    public SortedMap<String, List<DossierAssessment>> withAbsent(Snapshot people) {
        Set<String> away = new HashSet<>();
        for (Official official : people.facts().officials()) {
            if (people.findOfficial(official.id())
                    .filter(OfficialView::isPresent)
                    .isEmpty()) {
                away.add(official.id());
            }
        }
        SortedMap<String, List<DossierAssessment>> waiting = new TreeMap<>();
        parts.values()
                .forEach(all -> all.forEach(one -> {
                    @Nullable String official = one.dossier().dossier().course().currentOfficial();
                    if (official != null && away.contains(official)) {
                        waiting.computeIfAbsent(official, unused -> new ArrayList<>())
                                .add(one);
                    }
                }));
        waiting.replaceAll((official, all) -> List.copyOf(all));
        return waiting;
    }

    private static ServiceKey holder(Dossier dossier) {
        @Nullable String unit = dossier.course().currentUnit();
        @Nullable String official = dossier.course().currentOfficial();
        @Nullable String receiver = dossier.receivingUnit();
        return ServiceKey.of(
                unit == null ? ServiceKey.UNKNOWN : unit,
                official == null ? ServiceKey.UNKNOWN : official,
                receiver == null ? ServiceKey.UNKNOWN : receiver);
    }

    /** Returns the numbers, for a log. */
    @Override
    public String toString() {
        Map<WorkPart, Integer> sizes = new EnumMap<>(WorkPart.class);
        parts.forEach((part, all) -> sizes.put(part, all.size()));
        return sizes + " looking ahead to " + until;
    }

    /** Puts dossiers where they stand. Not thread-safe. */
    static final class Maker {
        private final OffsetDateTime asOf;
        private final LocalDate until;
        private final Map<WorkPart, List<Placed>> placed = new EnumMap<>(WorkPart.class);
        private long notBegun;

        Maker(OffsetDateTime asOf, LocalDate until) {
            this.asOf = asOf;
            this.until = until;
        }

        void add(DossierAssessment one) {
            if (one.state() == DossierState.NOT_BEGUN) {
                notBegun++;
            } else if (!one.state().isEnded()) {
                WorkPart part = partOf(one);
                placed.computeIfAbsent(part, any -> new ArrayList<>()).add(new Placed(one, key(one, part)));
            }
        }

        private WorkPart partOf(DossierAssessment one) {
            if (one.dossier().dossier().receivedAt().isEmpty()) {
                return WorkPart.AWAITING_RECEIPT;
            }
            if (one.dossier().dossier().isInRework()) {
                return WorkPart.REOPENED;
            }
            Timeliness legal = one.legalTimeliness().orElse(Timeliness.UNDETERMINED);
            if (legal == Timeliness.OVERDUE) {
                return WorkPart.OVERDUE;
            }
            if (legal == Timeliness.UNDETERMINED && !one.problems().isEmpty()) {
                return WorkPart.NOT_JUDGED;
            }
            if (one.dossier().pausedSince().isPresent()) {
                return WorkPart.PAUSED;
            }
            if (!one.dossier().isLate().isFalse()) {
                return WorkPart.UNDETERMINED;
            }
            return earliest(one).filter(day -> !day.isAfter(until)).isPresent() ? WorkPart.DUE : WorkPart.LATER;
        }

        private static @Nullable Instant key(DossierAssessment one, WorkPart part) {
            return switch (part) {
                case NOT_JUDGED -> null;
                case PAUSED, AWAITING_RECEIPT, REOPENED ->
                    one.waitingSince().map(OffsetDateTime::toInstant).orElse(null);
                case UNDETERMINED ->
                    earliest(one)
                            .or(() -> one.appointedAt()
                                    .map(at -> one.dossier().local(at).toLocalDate()))
                            .map(Maker::begin)
                            .orElse(null);
                default -> earliest(one).map(Maker::begin).orElse(null);
            };
        }

        private static Instant begin(LocalDate day) {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }

        private static Optional<LocalDate> earliest(DossierAssessment one) {
            return one.deadline().flatMap(Deadline::findEarliest);
        }

        WorkList list() {
            Map<WorkPart, List<DossierAssessment>> parts = new EnumMap<>(WorkPart.class);
            placed.forEach((part, all) -> {
                all.sort(ORDER);
                parts.put(part, all.stream().map(Placed::assessment).toList());
            });
            return new WorkList(asOf, until, parts, notBegun);
        }
    }
}
