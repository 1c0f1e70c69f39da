package org.commune4j.core.dossier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commune4j.core.law.Edition;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.table.Csv;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.Worded;
import org.jspecify.annotations.Nullable;

/**
 * Where the time of dossiers goes: for how much office time each unit, official and step held them, and who held those that are
 * late longest. The body that signs last is late with what others kept.
 *
 * <pre>{@code
 * HoldingTally time = dossiers.collect(law.holdingTally(TallyScope.ofDays(september, zone)));
 * time.held(Holding.UNIT).get(ServiceKey.of("economic")).longestOfLate();
 * time.toCsv(Holding.HOLDER, Locale.ENGLISH);
 * }</pre>
 *
 * <p>It counts the dossiers that a {@link ServiceTally} of the same scope counts as {@link ServiceFigure#DOSSIERS}, each with its
 * whole way from receipt to end, or to the as-of moment. Time in which the period was paused is left out; so is what comes after
 * the end. Tallies of parts merge to that of the whole. It holds no dossier. Immutable and thread-safe.
 */
public final class HoldingTally {

    /** By what the time is told apart. */
    public enum Holding implements Worded {
        /** The procedure (thủ tục), by its code without the suffix of an agency. */
        PROCEDURE(Breakdown.PROCEDURE),
        /** The unit, or other body, that held them. */
        UNIT(Breakdown.UNIT),
        /** The official who held them. */
        OFFICIAL(Breakdown.OFFICIAL),
        /** Unit and official. */
        HOLDER(Breakdown.UNIT, Breakdown.OFFICIAL),
        /** Procedure and the id of its step; not known for the time before the first hand-over. */
        STEP(Breakdown.PROCEDURE, null);

        @SuppressWarnings("ImmutableEnumChecker") // cannot be changed
        private final List<@Nullable Breakdown> columns;

        Holding(@Nullable Breakdown... columns) {
            List<@Nullable Breakdown> all = new ArrayList<>();
            Collections.addAll(all, columns);
            this.columns = Collections.unmodifiableList(all);
        }

        List<Message> columns() {
            return columns.stream()
                    .map(column -> column == null ? Message.of("HOLDING.step") : column.message())
                    .toList();
        }
    }

    /**
     * What was held under a key.
     *
     * @param dossiers how many dossiers were there at least once
     * @param stretches how many stretches they were there
     * @param officeTime the office time of the stretches that can be measured
     * @param undetermined how many stretches cannot, for there are no office hours or a day waits for a decision
     * @param longestOfLate how many of the dossiers that are late by law were there longest; of two as long, the first
     */
    public record Held(long dossiers, long stretches, Duration officeTime, long undetermined, long longestOfLate) {

        private static final Held NONE = new Held(0, 0, Duration.ZERO, 0, 0);

        /** Checks the numbers. */
        public Held {
            if (dossiers < 0 || stretches < dossiers || undetermined < 0 || undetermined > stretches) {
                throw new IllegalArgumentException(
                        "Each dossier has a stretch or more, and of these some are undetermined, but found " + dossiers
                                + " dossiers, " + stretches + " stretches and " + undetermined + " undetermined");
            }
            if (longestOfLate < 0 || longestOfLate > dossiers || officeTime.isNegative()) {
                throw new IllegalArgumentException(
                        "Of the dossiers some were there longest, and no time is below 0, but found " + longestOfLate
                                + " of " + dossiers + " and " + officeTime);
            }
        }

        Held plus(Held other) {
            return new Held(
                    Math.addExact(dossiers, other.dossiers),
                    Math.addExact(stretches, other.stretches),
                    officeTime.plus(other.officeTime),
                    Math.addExact(undetermined, other.undetermined),
                    Math.addExact(longestOfLate, other.longestOfLate));
        }
    }

    private final TallyScope scope;
    private final List<Edition> editions;
    private final EnumMap<Holding, SortedMap<ServiceKey, Held>> held;
    private final long late;
    private final long lateUndetermined;

    private HoldingTally(
            TallyScope scope,
            List<Edition> editions,
            Map<Holding, SortedMap<ServiceKey, Held>> held,
            long late,
            long lateUndetermined) {
        this.scope = scope;
        this.editions = editions;
        this.held = new EnumMap<>(Holding.class);
        for (Holding by : Holding.values()) {
            this.held.put(by, Collections.unmodifiableSortedMap(held.getOrDefault(by, new TreeMap<>())));
        }
        this.late = late;
        this.lateUndetermined = lateUndetermined;
    }

    static HoldingTally of(
            TallyScope scope,
            Edition edition,
            Map<Holding, SortedMap<ServiceKey, Held>> held,
            long late,
            long lateUndetermined) {
        return new HoldingTally(scope, List.of(edition), held, late, lateUndetermined);
    }

    /**
     * Merges all of them: gives what one pass over the dossiers of all gives.
     *
     * @param tallies at least one
     * @return the tally, or every reason why one of them cannot be put together with the first, at its index: another moment, period
     *     or law
     */
    public static Checked<HoldingTally> merge(Collection<HoldingTally> tallies) {
        if (tallies.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no tally of no tallies, for it would have no moment and no law; give at least one");
        }
        HoldingTally first = tallies.iterator().next();
        List<Problem> problems = new ArrayList<>();
        Map<Holding, SortedMap<ServiceKey, Held>> sums = new EnumMap<>(Holding.class);
        long late = 0;
        long lateUndetermined = 0;
        int index = 0;
        for (HoldingTally tally : tallies) {
            Pointer at = Pointer.ROOT.index(index++);
            ServiceTally.refuse(first.scope, first.editions, tally.scope, tally.editions, false, at, problems);
            late = Math.addExact(late, tally.late);
            lateUndetermined = Math.addExact(lateUndetermined, tally.lateUndetermined);
            tally.held.forEach((by, cells) -> cells.forEach((key, cell) ->
                    sums.computeIfAbsent(by, any -> new TreeMap<>()).merge(key, cell, Held::plus)));
        }
        return problems.isEmpty()
                ? Checked.of(new HoldingTally(first.scope, first.editions, sums, late, lateUndetermined))
                : Checked.ofProblems(problems);
    }

    /** Returns the period and the moment of the tally. */
    public TallyScope scope() {
        return scope;
    }

    /** Returns the law by which it was counted. */
    public List<Edition> editions() {
        return editions;
    }

    /** Returns what was held under each key, by key in their order. */
    public SortedMap<ServiceKey, Held> held(Holding by) {
        return Objects.requireNonNull(held.get(by));
    }

    /** Returns what was held under a key; nothing where there is none. */
    public Held held(Holding by, ServiceKey key) {
        return held(by).getOrDefault(key, Held.NONE);
    }

    /** Counts the dossiers that are late by law, finished or pending. */
    public long late() {
        return late;
    }

    /** Counts those of them of which it cannot be measured who held them longest. */
    public long lateUndetermined() {
        return lateUndetermined;
    }

    /**
     * Returns a table, one line for each key, as comma-separated text (RFC 4180) that a spreadsheet takes for text and numbers
     * alone. Office time is in minutes.
     */
    public String toCsv(Holding by, Locale locale) {
        Csv csv = Csv.empty();
        List<String> head = new ArrayList<>();
        by.columns().forEach(column -> head.add(column.render(locale)));
        for (String column : List.of(
                "HOLDING.dossiers",
                "HOLDING.stretches",
                "HOLDING.minutes",
                "HOLDING.undetermined",
                "HOLDING.longest",
                "HOLDING.late-undetermined")) {
            head.add(Message.of(column).render(locale));
        }
        csv.row(head);
        held(by).forEach((key, cell) -> {
            List<String> row = new ArrayList<>(key.parts());
            row.add(Long.toString(cell.dossiers()));
            row.add(Long.toString(cell.stretches()));
            row.add(Long.toString(cell.officeTime().toMinutes()));
            row.add(Long.toString(cell.undetermined()));
            row.add(Long.toString(cell.longestOfLate()));
            row.add(Long.toString(lateUndetermined));
            csv.row(row);
        });
        return csv.text();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HoldingTally that
                && scope.equals(that.scope)
                && editions.equals(that.editions)
                && held.equals(that.held)
                && late == that.late
                && lateUndetermined == that.lateUndetermined;
    }

    @Override
    public int hashCode() {
        return Objects.hash(scope, late, lateUndetermined);
    }

    /** Returns scope and numbers, for a log. */
    @Override
    public String toString() {
        return scope + " late " + late + ", held by " + held(Holding.UNIT).size() + " units";
    }
}
