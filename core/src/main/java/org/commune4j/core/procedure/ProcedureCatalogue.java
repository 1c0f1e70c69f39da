package org.commune4j.core.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The procedures of a country (danh mục thủ tục hành chính), each with its versions by date and place.
 *
 * <p>Use it to find the version of a procedure that applies to a dossier: on the day of receipt, in the place of the
 * commune. A version of a commune goes before that of its province, and that before the national one. A code is looked
 * up as it stands, then without the suffix of an agency.
 *
 * <pre>{@code
 * ProcedureCatalogue catalogue = ProcedureCatalogue.of(List.of(birth, marriage)).with(death);
 * Optional<Procedure> found = catalogue.find(code, LocalDate.of(2025, 9, 15), Jurisdiction.ofCommune("51", "21400"));
 * List<Procedure> inForce = catalogue.on(LocalDate.of(2025, 9, 15), Jurisdiction.NATIONAL);
 * }</pre>
 *
 * <p>Two versions of one code never hold in one place on one day: {@link #of} throws, {@link #check} names every such
 * pair of a document. Every change gives a new catalogue. Immutable and thread-safe.
 */
public final class ProcedureCatalogue {

    private static final ProcedureCatalogue EMPTY = new ProcedureCatalogue(List.of());

    private final List<Procedure> procedures;
    private final Map<String, ProcedureVersions> byCode;

    private ProcedureCatalogue(List<Procedure> procedures) {
        this(procedures, versions(procedures));
    }

    private ProcedureCatalogue(List<Procedure> procedures, Map<String, ProcedureVersions> byCode) {
        this.procedures = procedures;
        this.byCode = byCode;
    }

    private static Map<String, ProcedureVersions> versions(List<Procedure> procedures) {
        Map<String, List<Procedure>> lists = new HashMap<>();
        for (Procedure procedure : procedures) {
            lists.computeIfAbsent(procedure.code().toString(), code -> new ArrayList<>(1))
                    .add(procedure);
        }
        Map<String, ProcedureVersions> byCode = new HashMap<>(lists.size() * 2);
        lists.forEach((code, list) -> byCode.put(code, ProcedureVersions.of(list)));
        return byCode;
    }

    /** Returns the catalogue without procedures. */
    public static ProcedureCatalogue empty() {
        return EMPTY;
    }

    /**
     * Creates a catalogue of procedures, which keeps their order.
     *
     * @throws IllegalArgumentException if two versions of one code hold in one place on one day, naming both
     */
    public static ProcedureCatalogue of(Collection<Procedure> procedures) {
        List<Procedure> given = List.copyOf(procedures);
        List<Overlap> overlaps = overlaps(Entries.of(given));
        if (!overlaps.isEmpty()) {
            throw overlapping(overlaps.get(0).earlier(), overlaps.get(0).later());
        }
        return new ProcedureCatalogue(given);
    }

    private static IllegalArgumentException overlapping(Procedure one, Procedure other) {
        return new IllegalArgumentException("Two versions of the procedure " + one.code() + " hold in one place ("
                + one.jurisdiction() + ") on one day: " + one.validity() + " and " + other.validity()
                + "; end one where the other begins");
    }

    /**
     * Returns every two versions of one code that hold in one place on one day.
     *
     * @param at the place of the document that holds the list {@code procedures}
     * @return a problem for each pair, at the one that stands later, in the order of the codes; empty if there are none
     */
    public static List<Problem> check(Entries<Procedure> procedures, Pointer at) {
        Pointer list = at.field("procedures");
        return overlaps(procedures).stream()
                .map(overlap -> Problem.of("CATALOGUE-001", list.index(overlap.laterIndex()))
                        .with("code", overlap.later().code().toString())
                        .with("place", overlap.later().jurisdiction().message())
                        .with("days", overlap.days())
                        .with("other", list.index(overlap.earlierIndex()).toString()))
                .toList();
    }

    private static List<Overlap> overlaps(Entries<Procedure> procedures) {
        SortedMap<ProcedureCode, Map<Jurisdiction, List<Placed>>> byCode = new TreeMap<>();
        procedures.forEach((index, procedure) -> byCode.computeIfAbsent(procedure.code(), code -> new HashMap<>())
                .computeIfAbsent(procedure.jurisdiction(), place -> new ArrayList<>(1))
                .add(new Placed(index, procedure)));
        List<Overlap> overlaps = new ArrayList<>();
        for (Map<Jurisdiction, List<Placed>> places : byCode.values()) {
            List<Overlap> ofCode = new ArrayList<>();
            places.values().forEach(versions -> addOverlaps(versions, ofCode));
            ofCode.sort(Comparator.comparingInt(Overlap::laterIndex).thenComparingInt(Overlap::earlierIndex));
            overlaps.addAll(ofCode);
        }
        return overlaps;
    }

    /** Goes through versions by the days on which they begin, and compares each with those that have not ended then. */
    private static void addOverlaps(List<Placed> versions, List<Overlap> overlaps) {
        List<Placed> byBeginning = new ArrayList<>(versions);
        byBeginning.sort(Comparator.comparing(placed -> placed.procedure().validity()));
        List<Placed> lasting = new ArrayList<>();
        for (Placed placed : byBeginning) {
            LocalDate begin = placed.procedure().validity().startOrMin();
            lasting.removeIf(other -> !other.procedure().validity().endOrMax().isAfter(begin));
            lasting.forEach(other -> overlaps.add(Overlap.of(other, placed)));
            lasting.add(placed);
        }
    }

    private record Placed(int index, Procedure procedure) {}

    private record Overlap(int earlierIndex, Procedure earlier, int laterIndex, Procedure later, DateRange days) {

        /** Two versions that share a day, in either order. */
        static Overlap of(Placed one, Placed other) {
            Placed earlier = one.index() < other.index() ? one : other;
            Placed later = one.index() < other.index() ? other : one;
            DateRange days = one.procedure()
                    .validity()
                    .intersection(other.procedure().validity())
                    .orElseThrow();
            return new Overlap(earlier.index(), earlier.procedure(), later.index(), later.procedure(), days);
        }
    }

    /** Returns the procedure of the code as it is on the date in the place, if there is one. */
    public Optional<Procedure> find(ProcedureCode code, LocalDate date, Jurisdiction place) {
        return Optional.ofNullable(findOrNull(code, date, place));
    }

    private @Nullable Procedure findOrNull(ProcedureCode code, LocalDate date, Jurisdiction place) {
        @Nullable Procedure found = version(code, date, place);
        return found != null || code.agency().isEmpty() ? found : version(code.base(), date, place);
    }

    private @Nullable Procedure version(ProcedureCode code, LocalDate date, Jurisdiction place) {
        @Nullable ProcedureVersions versions = byCode.get(code.toString());
        return versions == null ? null : versions.find(date, place);
    }

    /** Returns the national procedure of the code as it is on the date, if there is one. */
    public Optional<Procedure> find(ProcedureCode code, LocalDate date) {
        return find(code, date, Jurisdiction.NATIONAL);
    }

    /**
     * Returns the procedure of the code as it is on the date in the place.
     *
     * @throws NoSuchElementException if there is none, naming the versions there are
     */
    public Procedure get(ProcedureCode code, LocalDate date, Jurisdiction place) {
        return find(code, date, place)
                .orElseThrow(() -> new NoSuchElementException("No procedure " + code + " on " + date + " in " + place
                        + "; its versions are " + versions(code) + " of " + procedures.size() + " entries"));
    }

    /** Returns every version of the code, as it stands or else without its suffix, the narrowest place first. */
    public List<Procedure> versions(ProcedureCode code) {
        @Nullable ProcedureVersions own = byCode.get(code.toString());
        @Nullable ProcedureVersions found = own == null ? byCode.get(code.base().toString()) : own;
        return found == null ? List.of() : found.all();
    }

    /** Returns every version of every procedure, in the order given. */
    public List<Procedure> all() {
        return procedures;
    }

    /** Returns the procedures of the date and place, each in the version that applies, in the order given. */
    public List<Procedure> on(LocalDate date, Jurisdiction place) {
        return procedures.stream()
                .filter(procedure -> version(procedure.code(), date, place) == procedure)
                .toList();
    }

    /**
     * Returns the same catalogue with one more version, added last. It copies the list; for many, call {@link #of}.
     *
     * @throws IllegalArgumentException if another version of the code holds in the same place on one of its days
     */
    public ProcedureCatalogue with(Procedure procedure) {
        String code = procedure.code().toString();
        ProcedureVersions versions = byCode.getOrDefault(code, ProcedureVersions.NONE);
        for (Procedure other : versions.all()) {
            if (other.jurisdiction().equals(procedure.jurisdiction())
                    && other.validity().overlaps(procedure.validity())) {
                throw overlapping(other, procedure);
            }
        }
        List<Procedure> more = new ArrayList<>(procedures);
        more.add(procedure);
        Map<String, ProcedureVersions> changed = new HashMap<>(byCode);
        changed.put(code, versions.with(procedure));
        return new ProcedureCatalogue(List.copyOf(more), changed);
    }

    /**
     * Returns the same catalogue where a version holds on its days in its place, whatever versions of the code held there
     * before; they keep their other days. It copies the list; for many, call {@link #overriding(Collection)}.
     */
    public ProcedureCatalogue overriding(Procedure procedure) {
        return overriding(List.of(procedure));
    }

    /**
     * Returns the same catalogue where versions hold on their days in their places, whatever versions of their codes held
     * there before; they keep their other days.
     *
     * @throws IllegalArgumentException if two of the versions are of one code and hold in one place on one day
     */
    public ProcedureCatalogue overriding(Collection<Procedure> versions) {
        Map<ProcedureCode, Map<Jurisdiction, NavigableSet<DateRange>>> taken = new HashMap<>();
        versions.forEach(one -> taken.computeIfAbsent(one.code(), code -> new HashMap<>())
                .computeIfAbsent(one.jurisdiction(), place -> new TreeSet<>())
                .add(one.validity()));
        List<Procedure> changed = new ArrayList<>();
        for (Procedure old : procedures) {
            NavigableSet<DateRange> days = taken.getOrDefault(old.code(), Map.of())
                    .getOrDefault(old.jurisdiction(), Collections.emptyNavigableSet());
            old.validity()
                    .without(days)
                    .forEach(kept -> changed.add(
                            kept.equals(old.validity())
                                    ? old
                                    : old.toBuilder().validity(kept).build()));
        }
        changed.addAll(versions);
        return of(changed);
    }

    /** Returns the same catalogue where the version of the code, place and days is another. */
    public ProcedureCatalogue replacing(Procedure procedure) {
        List<Procedure> changed = new ArrayList<>(procedures);
        changed.replaceAll(old -> old.code().equals(procedure.code())
                        && old.jurisdiction().equals(procedure.jurisdiction())
                        && old.validity().equals(procedure.validity())
                ? procedure
                : old);
        if (!changed.contains(procedure)) {
            throw new NoSuchElementException("No version of the procedure " + procedure.code() + " in "
                    + procedure.jurisdiction() + " on the days " + procedure.validity() + "; its versions are "
                    + versions(procedure.code()));
        }
        return of(changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProcedureCatalogue that && procedures.equals(that.procedures);
    }

    @Override
    public int hashCode() {
        return procedures.hashCode();
    }

    /** Returns the number of entries, for a log. */
    @Override
    public String toString() {
        return procedures.size() + " procedures";
    }
}
