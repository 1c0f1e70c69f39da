package org.commune4j.core.dossier;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commune4j.core.dossier.WorkingDayCounts.ServiceDuration;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.law.Edition;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.ProcedureCode;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a service centre, counted from its dossiers: each dossier once, under one key of each {@link
 * Breakdown}.
 *
 * <p>Use it for statistics of a period, of one commune or of many. Collect it with {@link
 * DossierAssessor#serviceTally}, or with the law book's method of the same name:
 *
 * <pre>{@code
 * TallyScope september = TallyScope.ofDays(DateRange.ofClosed(first, last), ZoneOffset.ofHours(7));
 * ServiceTally tally = dossiers.collect(law.serviceTally(september));
 * tally.count(ServiceFigure.RESOLVED_LATE);
 * tally.count(Breakdown.CHANNEL, ServiceKey.of("ONLINE"), ServiceFigure.RECEIVED);
 * ServiceTally both = tally.merge(otherCommune).orThrow();
 * }</pre>
 *
 * <p>A tally is exact and holds no dossier: its size depends on how many procedures, channels, units and officials
 * there are. Tallies of parts merge, in any order, to the tally of the whole, if they are of the same moment, period
 * and law; else the merger names every difference. Those of several laws merge {@linkplain #mergeAcrossEditions on request}. A figure of a key that no dossier has is 0. Immutable and thread-safe.
 *
 * <p>It is {@link Serializable} for engines that send it between processes; nothing else of the model is. The serial form holds
 * a digest of its content and is checked as a document is when it is read: what is not a tally any more is an
 * {@link java.io.InvalidObjectException}. It has at most {@value TallyForm#MOST_BYTES} bytes. Where streams come from outside, let
 * them hold nothing but tallies:
 *
 * <pre>{@code
 * ObjectInputFilter.Config.createFilter("maxbytes=70000000;maxdepth=1;maxrefs=10;"
 *         + "org.commune4j.core.dossier.ServiceTally;org.commune4j.core.dossier.TallyForm;!*");
 * }</pre>
 */
@SuppressWarnings("serial") // the form that takes its place has no fields
public final class ServiceTally implements Serializable {

    private static final long serialVersionUID = 2L;

    /** The moments as of which two tallies look at dossiers differ. */
    static final String OTHER_MOMENT = "TALLY-001";
    /** The periods differ. */
    static final String OTHER_PERIOD = "TALLY-002";
    /** The law differs. */
    static final String OTHER_LAW = "TALLY-003";
    /** The numbers of ids that are kept differ. */
    static final String OTHER_IDS = "TALLY-004";
    /** Two figures that must be the same are not. */
    static final String NOT_ADDING_UP = "TALLY-005";
    /** A key has another number of parts. */
    static final String WRONG_KEY = "TALLY-006";
    /** The key of a service does not begin with the code of a procedure. */
    static final String NO_PROCEDURE = "TALLY-007";
    /** It says of no law that it was counted by it. */
    static final String NO_LAW = "TALLY-012";
    /** Something is counted more often than a tally can tell. */
    static final String TOO_MUCH = "TALLY-008";

    private final TallyScope scope;
    private final List<Edition> editions;
    private final TreeMap<ServiceKey, ServiceCounts> services;
    private final TreeMap<ServiceKey, ServiceCounts> handlers;
    private final ServiceCounts total;

    // The coarser breakdowns follow from the two finest ones and are made when they are asked for.
    private transient volatile @Nullable Map<Breakdown, SortedMap<ServiceKey, ServiceCounts>> coarser;

    private ServiceTally(
            TallyScope scope,
            List<Edition> editions,
            SortedMap<ServiceKey, ServiceCounts> services,
            SortedMap<ServiceKey, ServiceCounts> handlers) {
        this.scope = scope;
        this.editions = editions;
        this.services = new TreeMap<>(services);
        this.handlers = new TreeMap<>(handlers);
        this.total = sum(services.values(), scope);
    }

    static ServiceTally ofCells(
            TallyScope scope,
            Edition edition,
            SortedMap<ServiceKey, ServiceCounts> services,
            SortedMap<ServiceKey, ServiceCounts> handlers) {
        return new ServiceTally(scope, List.of(edition), services, handlers);
    }

    /**
     * Creates a tally from its parts, for instance from a document.
     *
     * @param editions the laws by which it was counted, at least one, in any order; one that is given again counts once
     * @param services the counts of the breakdown {@link Breakdown#SERVICE}
     * @param handlers the counts of the breakdown {@link Breakdown#HANDLING}
     * @return the tally, or where its figures contradict each other
     */
    public static Checked<ServiceTally> of(
            TallyScope scope,
            Collection<Edition> editions,
            Map<ServiceKey, ServiceCounts> services,
            Map<ServiceKey, ServiceCounts> handlers) {
        List<Problem> problems = new ArrayList<>();
        if (editions.isEmpty()) {
            problems.add(Problem.of(NO_LAW, Pointer.ROOT.field("edition")));
        }
        check(Breakdown.SERVICE, services, Pointer.ROOT.field("services"), problems);
        check(Breakdown.HANDLING, handlers, Pointer.ROOT.field("handlers"), problems);
        if (problems.isEmpty()) {
            checkSum(services, Pointer.ROOT.field("services"), problems);
            checkSum(handlers, Pointer.ROOT.field("handlers"), problems);
        }
        if (problems.isEmpty()) {
            ServiceCounts one = sum(services.values(), scope);
            ServiceCounts other = sum(handlers.values(), scope);
            if (!one.equals(other)) {
                problems.add(Problem.of(NOT_ADDING_UP, Pointer.ROOT.field("handlers"))
                        .with("one", Breakdown.SERVICE.message())
                        .with("oneCount", one.count(ServiceFigure.SEEN))
                        .with("other", Breakdown.HANDLING.message())
                        .with("otherCount", other.count(ServiceFigure.SEEN)));
            }
        }
        return problems.isEmpty()
                ? Checked.of(new ServiceTally(scope, distinct(editions), own(services, scope), own(handlers, scope)))
                : Checked.ofProblems(problems);
    }

    /** Returns each edition once, in an order that does not depend on the one given. */
    private static List<Edition> distinct(Collection<Edition> editions) {
        return editions.stream()
                .distinct()
                .sorted(Comparator.comparing(Edition::name)
                        .thenComparing(Edition::contentHash)
                        .thenComparing(Edition::libraryVersion))
                .toList();
    }

    private static SortedMap<ServiceKey, ServiceCounts> own(Map<ServiceKey, ServiceCounts> cells, TallyScope scope) {
        SortedMap<ServiceKey, ServiceCounts> own = new TreeMap<>();
        cells.forEach((key, counts) -> own.put(key, counts.withMostIds(scope.dossierIds())));
        return own;
    }

    private static void check(Breakdown by, Map<ServiceKey, ServiceCounts> cells, Pointer at, List<Problem> problems) {
        int index = 0;
        for (Map.Entry<ServiceKey, ServiceCounts> cell : cells.entrySet()) {
            Pointer here = at.index(index++);
            if (cell.getKey().parts().size() != by.parts()) {
                problems.add(Problem.of(WRONG_KEY, here)
                        .with("breakdown", by.message())
                        .with("parts", by.parts())
                        .with("found", cell.getKey().parts().size()));
            } else if (by == Breakdown.SERVICE
                    && !isProcedure(cell.getKey().parts().get(0))) {
                problems.add(Problem.of(NO_PROCEDURE, here.field("procedure"))
                        .with("found", cell.getKey().parts().get(0)));
            }
            ServiceCounts counts = cell.getValue();
            long dossiers = counts.count(ServiceFigure.DOSSIERS);
            long received = counts.count(ServiceFigure.RECEIVED) + counts.count(ServiceFigure.CARRIED_OVER);
            if (dossiers != received) {
                problems.add(Problem.of(NOT_ADDING_UP, here)
                        .with("one", ServiceFigure.DOSSIERS.message())
                        .with("oneCount", dossiers)
                        .with("other", ServiceFigure.RECEIVED.message())
                        .with("otherCount", received));
            }
            long decided = counts.count(ServiceFigure.RESOLVED) + counts.count(ServiceFigure.REFUSED);
            for (ServiceDuration measure : ServiceDuration.values()) {
                WorkingDayCounts durations = counts.durations(measure);
                long measured = durations.dossiers() + durations.undetermined();
                long expected = measure.isOfDecided() ? decided : counts.count(ServiceFigure.RECEIVED);
                if (measure.isOfDecided() ? measured != expected : measured > expected) {
                    ServiceFigure figure = measure.isOfDecided() ? ServiceFigure.RESOLVED : ServiceFigure.RECEIVED;
                    problems.add(Problem.of(NOT_ADDING_UP, here)
                            .with("one", figure.message())
                            .with("oneCount", expected)
                            .with("other", measure.message())
                            .with("otherCount", measured));
                }
            }
        }
    }

    private static boolean isProcedure(String code) {
        try {
            return ProcedureCode.parse(code).base().toString().equals(code);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Checks that all cells together can be told; each of them can. */
    private static void checkSum(Map<ServiceKey, ServiceCounts> cells, Pointer at, List<Problem> problems) {
        TallyCell sum = new TallyCell(0);
        int index = 0;
        for (ServiceCounts counts : cells.values()) {
            sum.add(counts);
            if (sum.isTooMuch()) {
                problems.add(tooMuch(at.index(index)));
                return;
            }
            index++;
        }
    }

    private static Problem tooMuch(Pointer at) {
        return Problem.of(TOO_MUCH, at).with("most", Quantity.MOST_COUNTED);
    }

    private static ServiceCounts sum(Collection<ServiceCounts> all, TallyScope scope) {
        TallyCell sum = new TallyCell(scope.dossierIds());
        all.forEach(sum::add);
        return sum.counts();
    }

    /**
     * Merges the two: gives what one pass over the dossiers of both gives.
     *
     * @return the tally, or every reason why the two cannot be put together: another moment, period or law
     */
    public Checked<ServiceTally> merge(ServiceTally other) {
        return merge(List.of(this, other));
    }

    /**
     * Merges all of them.
     *
     * @param tallies at least one
     * @return the tally, or every reason why one of them cannot be put together with the first, at its index; be it that together
     *     they count more than {@link Quantity#MOST_COUNTED}
     */
    public static Checked<ServiceTally> merge(Collection<ServiceTally> tallies) {
        return merge(tallies, false);
    }

    /**
     * Merges all of them although they may be counted by different laws, for instance by a province's communes with tables of
     * their own, or in a year in which the law book changed. The result lists every {@linkplain #editions edition}; otherwise it is
     * as {@link #merge(Collection)}.
     *
     * @param tallies at least one, of one moment and period
     */
    public static Checked<ServiceTally> mergeAcrossEditions(Collection<ServiceTally> tallies) {
        return merge(tallies, true);
    }

    private static Checked<ServiceTally> merge(Collection<ServiceTally> tallies, boolean acrossEditions) {
        if (tallies.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no tally of no tallies, for it would have no moment and no law;" + " give at least one");
        }
        ServiceTally first = tallies.iterator().next();
        List<Problem> problems = new ArrayList<>();
        Map<ServiceKey, TallyCell> services = new TreeMap<>();
        Map<ServiceKey, TallyCell> handlers = new TreeMap<>();
        TallyCell sum = new TallyCell(0);
        int index = 0;
        for (ServiceTally tally : tallies) {
            Pointer at = Pointer.ROOT.index(index++);
            refuse(first.scope, first.editions, tally.scope, tally.editions, acrossEditions, at, problems);
            if (problems.isEmpty()) {
                sum.add(tally.total);
                if (sum.isTooMuch()) {
                    problems.add(tooMuch(at));
                    break;
                }
                first.addAll(tally.services, services);
                first.addAll(tally.handlers, handlers);
            }
        }
        return problems.isEmpty()
                ? Checked.of(new ServiceTally(
                        first.scope,
                        distinct(tallies.stream()
                                .flatMap(tally -> tally.editions.stream())
                                .toList()),
                        frozen(services),
                        frozen(handlers)))
                : Checked.ofProblems(problems);
    }

    private void addAll(SortedMap<ServiceKey, ServiceCounts> cells, Map<ServiceKey, TallyCell> sums) {
        cells.forEach((key, counts) -> sums.computeIfAbsent(key, any -> new TallyCell(scope.dossierIds()))
                .add(counts));
    }

    static SortedMap<ServiceKey, ServiceCounts> frozen(Map<ServiceKey, TallyCell> cells) {
        SortedMap<ServiceKey, ServiceCounts> frozen = new TreeMap<>();
        cells.forEach((key, cell) -> frozen.put(key, cell.counts()));
        return frozen;
    }

    /** Adds every reason why what was counted in two scopes cannot be put together. */
    static void refuse(
            TallyScope scope,
            List<Edition> editions,
            TallyScope theirs,
            List<Edition> theirEditions,
            boolean acrossEditions,
            Pointer at,
            List<Problem> problems) {
        if (!scope.asOf().isEqual(theirs.asOf())) {
            problems.add(problem(OTHER_MOMENT, at.field("asOf"), scope.asOf(), theirs.asOf()));
        }
        if (!scope.since().equals(theirs.since())) {
            problems.add(problem(OTHER_PERIOD, at.field("since"), since(scope), since(theirs)));
        }
        if (!acrossEditions && !editions.equals(theirEditions)) {
            problems.add(problem(OTHER_LAW, at.field("edition"), texts(editions), texts(theirEditions)));
        }
        if (scope.dossierIds() != theirs.dossierIds()) {
            problems.add(problem(OTHER_IDS, at.field("dossierIds"), scope.dossierIds(), theirs.dossierIds()));
        }
    }

    private static Problem problem(String code, Pointer at, Object one, Object other) {
        return Problem.of(code, at).with("one", one).with("other", other);
    }

    private static Object since(TallyScope scope) {
        return scope.since().<Object>map(day -> day).orElse("-");
    }

    private static List<String> texts(List<Edition> editions) {
        return editions.stream()
                .map(edition ->
                        edition.name() + " " + edition.contentHash().substring(0, 12) + " " + edition.libraryVersion())
                .toList();
    }

    /** Returns the period and the moment of the tally, and how many ids it keeps. */
    public TallyScope scope() {
        return scope;
    }

    /**
     * Returns the laws by which it was counted, at least one, by name, content and version of the library; several only after
     * {@link #mergeAcrossEditions}.
     */
    public List<Edition> editions() {
        return editions;
    }

    /** Returns all dossiers together. */
    public ServiceCounts total() {
        return total;
    }

    /** Returns the counts of a breakdown, by key in their order; together they are {@link #total()}. */
    public SortedMap<ServiceKey, ServiceCounts> counts(Breakdown by) {
        SortedMap<ServiceKey, ServiceCounts> cells = switch (by) {
            case SERVICE -> services;
            case HANDLING -> handlers;
            default -> coarser(by);
        };
        return Collections.unmodifiableSortedMap(cells);
    }

    private SortedMap<ServiceKey, ServiceCounts> coarser(Breakdown by) {
        @Nullable Map<Breakdown, SortedMap<ServiceKey, ServiceCounts>> known = coarser;
        if (known == null) {
            known = new EnumMap<>(Breakdown.class);
            for (Breakdown each : Breakdown.values()) {
                Map<ServiceKey, TallyCell> sums = new TreeMap<>();
                (each.isOfHandler() ? handlers : services)
                        .forEach((key, counts) -> sums.computeIfAbsent(
                                        each.of(key), any -> new TallyCell(scope.dossierIds()))
                                .add(counts));
                known.put(each, frozen(sums));
            }
            coarser = known;
        }
        return Objects.requireNonNull(known.get(by));
    }

    /** Returns the counts under a key, if any dossier is counted there. */
    public Optional<ServiceCounts> find(Breakdown by, ServiceKey key) {
        return Optional.ofNullable(counts(by).get(key));
    }

    /** Returns a figure of all dossiers. */
    public long count(ServiceFigure figure) {
        return total.count(figure);
    }

    /** Returns a figure of the dossiers under a key; 0 where there are none. */
    public long count(Breakdown by, ServiceKey key, ServiceFigure figure) {
        return find(by, key).map(counts -> counts.count(figure)).orElse(0L);
    }

    /** Returns how long the dossiers took that were resolved or refused. */
    public WorkingDayCounts durations(ServiceDuration measure) {
        return total.durations(measure);
    }

    /** Returns how long the dossiers under a key took that were resolved or refused. */
    public WorkingDayCounts durations(Breakdown by, ServiceKey key, ServiceDuration measure) {
        return find(by, key).map(counts -> counts.durations(measure)).orElse(WorkingDayCounts.none());
    }

    private Object writeReplace() {
        return new TallyForm(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A tally is read from its form; the stream holds another one");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServiceTally that
                && scope.equals(that.scope)
                && editions.equals(that.editions)
                && services.equals(that.services)
                && handlers.equals(that.handlers);
    }

    @Override
    public int hashCode() {
        return 31 * scope.hashCode() + total.hashCode();
    }

    /** Returns scope and main figures, for a log. */
    @Override
    public String toString() {
        return scope + " " + total;
    }
}
