package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Units by their points, best first.
 *
 * <p>Use it to compare the scores of one index in one period. The {@linkplain TiePolicy policy for ties} is always
 * given; the order of the scores does not matter.
 *
 * <pre>{@code
 * Ranking ranking = Ranking.of(scores, TiePolicy.COMPETITION).expecting(codesOfAllCommunes);
 * ranking.get("21400").rank();
 * ranking.movementsSince(lastQuarter).forEach(System.out::println);
 * }</pre>
 *
 * <p>Units without points are not ranked last but named as {@linkplain #missing() missing}. Scores of two indices, two
 * definitions of one, or two periods are refused with an {@link IllegalArgumentException}, as is a unit that is given
 * twice; where units were measured out of different maxima {@link #mixesMaxima()} says so. Immutable and thread-safe.
 */
public final class Ranking {

    private static final int PERCENTILE_DECIMALS = 4;

    private record Entry(String unit, BigDecimal points) {}

    private static final Comparator<Entry> BEST_FIRST = (one, other) -> {
        int byPoints = other.points.compareTo(one.points);
        return byPoints == 0 ? one.unit.compareTo(other.unit) : byPoints;
    };

    private final TiePolicy ties;
    private final List<RankedUnit> units;
    private final List<String> missing;
    private final boolean mixesMaxima;
    private final Map<String, RankedUnit> byUnit;

    private Ranking(TiePolicy ties, List<RankedUnit> units, Collection<String> missing, boolean mixesMaxima) {
        this.ties = ties;
        this.units = List.copyOf(units);
        this.missing = List.copyOf(new TreeSet<>(missing));
        this.mixesMaxima = mixesMaxima;
        this.byUnit = new HashMap<>();
        this.units.forEach(unit -> byUnit.put(unit.unit(), unit));
    }

    /**
     * Ranks units by the totals of their scores; those of which nothing was measured are missing.
     *
     * @param scores scores of one index and one period, each of another unit
     * @throws IllegalArgumentException if a unit is there twice, or the scores are of several indices or periods
     */
    public static Ranking of(Collection<Score> scores, TiePolicy ties) {
        List<Entry> entries = new ArrayList<>(scores.size());
        List<String> missing = new ArrayList<>();
        @Nullable Score first = null;
        boolean mixes = false;
        for (Score score : scores) {
            first = first == null ? score : first;
            checkComparable(first, score);
            mixes |= score.measuredMaximum().compareTo(first.measuredMaximum()) != 0;
            @Nullable BigDecimal points = score.pointsOrNull();
            if (points == null) {
                missing.add(score.unit());
            } else {
                entries.add(new Entry(score.unit(), points));
            }
        }
        return ranked(entries, missing, ties, mixes);
    }

    /** Ranks units by points from elsewhere. */
    public static Ranking ofPoints(Map<String, BigDecimal> pointsByUnit, TiePolicy ties) {
        List<Entry> entries = new ArrayList<>(pointsByUnit.size());
        pointsByUnit.forEach((unit, points) -> entries.add(new Entry(unit, points)));
        return ranked(entries, List.of(), ties, false);
    }

    private static void checkComparable(Score first, Score other) {
        if (!first.definition().equals(other.definition())) {
            throw new IllegalArgumentException("Scores of two indices, or of two definitions of one, cannot be ranked"
                    + " together, but found: " + first.definition() + " of unit " + first.unit() + " and "
                    + other.definition() + " of unit " + other.unit() + "; rank each by itself");
        }
        if (!first.measurements().period().equals(other.measurements().period())) {
            throw new IllegalArgumentException("Scores of two periods cannot be ranked together, but found: "
                    + first.measurements().period() + " and "
                    + other.measurements().period()
                    + "; rank each period by itself");
        }
    }

    private static Ranking ranked(List<Entry> entries, List<String> missing, TiePolicy ties, boolean mixesMaxima) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(BEST_FIRST);
        checkOnce(sorted, missing);
        int size = sorted.size();
        List<RankedUnit> units = new ArrayList<>(size);
        int distinct = 0;
        int start = 0;
        while (start < size) {
            int end = start + 1;
            while (end < size
                    && sorted.get(end).points().compareTo(sorted.get(start).points()) == 0) {
                end++;
            }
            distinct++;
            BigDecimal percentile = BigDecimal.valueOf(size - start)
                    .divide(BigDecimal.valueOf(size), PERCENTILE_DECIMALS, RoundingMode.HALF_UP);
            for (int i = start; i < end; i++) {
                int rank = switch (ties) {
                    case COMPETITION -> start + 1;
                    case DENSE -> distinct;
                    case ORDINAL -> i + 1;
                };
                units.add(new RankedUnit(
                        sorted.get(i).unit(), sorted.get(i).points(), rank, end - start - 1, percentile));
            }
            start = end;
        }
        return new Ranking(ties, units, missing, mixesMaxima);
    }

    private static void checkOnce(List<Entry> ranked, List<String> missing) {
        Set<String> seen = new HashSet<>();
        for (Entry entry : ranked) {
            checkOnce(seen, entry.unit());
        }
        missing.forEach(unit -> checkOnce(seen, unit));
    }

    private static void checkOnce(Set<String> seen, String unit) {
        if (!seen.add(unit)) {
            throw new IllegalArgumentException(
                    "A unit is ranked once, but found twice: " + Echo.shown(unit) + "; leave out one of its scores");
        }
    }

    /**
     * Returns the same ranking, naming those of the units that are not in it as missing: give all that were expected.
     */
    public Ranking expecting(Collection<String> expected) {
        Set<String> more = new TreeSet<>(missing);
        expected.stream().filter(unit -> !byUnit.containsKey(unit)).forEach(more::add);
        return new Ranking(ties, units, more, mixesMaxima);
    }

    /** Returns the policy for units with the same points. */
    public TiePolicy ties() {
        return ties;
    }

    /** Returns the units that have points, best first, and by their codes where the points are the same. */
    public List<RankedUnit> units() {
        return units;
    }

    /** Returns the units that have no points, by their codes. */
    public List<String> missing() {
        return missing;
    }

    /** Tells whether units were measured out of different maxima, so that their totals say different things. */
    public boolean mixesMaxima() {
        return mixesMaxima;
    }

    /** Returns the place of a unit, or empty if it is missing or unknown. */
    public Optional<RankedUnit> find(String unit) {
        return Optional.ofNullable(byUnit.get(unit));
    }

    /**
     * Returns the place of a unit.
     *
     * @throws NoSuchElementException if it has none, saying whether it is missing and how many units are ranked
     */
    public RankedUnit get(String unit) {
        @Nullable RankedUnit found = byUnit.get(unit);
        if (found == null) {
            throw new NoSuchElementException("Unit " + Echo.shown(unit)
                    + (missing.contains(unit) ? " has no points" : " is not known") + " in this ranking of "
                    + units.size() + " units"
                    + (missing.isEmpty() ? "" : ", in which these have no points: " + missing));
        }
        return found;
    }

    /**
     * Returns the fewest points with which a unit has the rank or a better one, all others unchanged.
     *
     * @param step what passing another unit takes
     */
    BigDecimal pointsForRank(String unit, int rank, BigDecimal step) {
        if (rank < 1) {
            throw new IllegalArgumentException("A rank is 1 or more, but found: " + rank);
        }
        int ahead = 0;
        @Nullable BigDecimal last = null;
        for (RankedUnit other : units) {
            if (other.unit().equals(unit)) {
                continue;
            }
            boolean counts =
                    ties != TiePolicy.DENSE || last == null || other.points().compareTo(last) != 0;
            last = other.points();
            ahead += counts ? 1 : 0;
            if (ahead == rank) {
                boolean isPassed = ties == TiePolicy.ORDINAL && other.unit().compareTo(unit) < 0;
                return isPassed ? other.points().add(step) : other.points();
            }
        }
        return BigDecimal.ZERO;
    }

    /** Returns the next better rank that there is to have, or 0. */
    int nextBetterRank(String unit) {
        RankedUnit own = get(unit);
        int better = 0;
        for (RankedUnit other : units) {
            if (other.rank() < own.rank()) {
                better = other.rank();
            }
        }
        return better;
    }

    /**
     * Tells how each unit moved since an earlier ranking: those ranked now in their order, then those ranked only then.
     */
    public List<Movement> movementsSince(Ranking earlier) {
        List<Movement> movements = new ArrayList<>();
        for (RankedUnit unit : units) {
            @Nullable RankedUnit before = earlier.byUnit.get(unit.unit());
            movements.add(new Movement(
                    unit.unit(),
                    before == null ? OptionalInt.empty() : OptionalInt.of(before.rank()),
                    OptionalInt.of(unit.rank())));
        }
        for (RankedUnit unit : earlier.units) {
            if (!byUnit.containsKey(unit.unit())) {
                movements.add(new Movement(unit.unit(), OptionalInt.of(unit.rank()), OptionalInt.empty()));
            }
        }
        return List.copyOf(movements);
    }

    /**
     * Returns the place of a unit in words.
     *
     * @throws NoSuchElementException if it has none
     */
    public Message message(String unit) {
        RankedUnit place = get(unit);
        Message message = Message.of(place.ties() == 0 ? "QUALITY.ranked" : "QUALITY.ranked.tied")
                .with("unit", unit)
                .with("rank", place.rank())
                .with("size", units.size())
                .with("points", place.points());
        return place.ties() == 0 ? message : message.with("ties", place.ties()).with("policy", ties.message());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ranking that
                && ties == that.ties
                && units.equals(that.units)
                && missing.equals(that.missing)
                && mixesMaxima == that.mixesMaxima;
    }

    @Override
    public int hashCode() {
        return Objects.hash(ties, units, missing);
    }

    /** Returns the number of units and those missing, for a log. */
    @Override
    public String toString() {
        return Echo.shown(units.size() + " units by " + ties + ", missing " + missing);
    }
}
