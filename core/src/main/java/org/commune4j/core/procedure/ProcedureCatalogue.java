package org.commune4j.core.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Timeline;
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
    private final Map<String, List<Procedure>> byCode;

    private ProcedureCatalogue(List<Procedure> procedures) {
        this.procedures = procedures;
        Map<String, List<Procedure>> versions = new HashMap<>();
        for (Procedure procedure : procedures) {
            versions.computeIfAbsent(procedure.code().toString(), code -> new ArrayList<>(1))
                    .add(procedure);
        }
        // The narrowest place first, so that the first version that fits is the one that applies.
        versions.values()
                .forEach(list -> list.sort(Comparator.comparing(
                        (Procedure procedure) -> procedure.jurisdiction().level(), Comparator.reverseOrder())));
        this.byCode = versions;
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
            Procedure one = overlaps.get(0).earlier();
            Procedure other = overlaps.get(0).later();
            throw new IllegalArgumentException("Two versions of the procedure " + one.code() + " hold in one place ("
                    + one.jurisdiction() + ") on one day: " + one.validity() + " and " + other.validity()
                    + "; end one where the other begins");
        }
        return new ProcedureCatalogue(given);
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
        SortedMap<ProcedureCode, List<Placed>> byCode = new TreeMap<>();
        procedures.forEach((index, procedure) -> byCode.computeIfAbsent(procedure.code(), code -> new ArrayList<>(1))
                .add(new Placed(index, procedure)));
        List<Overlap> overlaps = new ArrayList<>();
        for (List<Placed> versions : byCode.values()) {
            for (int later = 1; later < versions.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    addOverlap(versions.get(earlier), versions.get(later), overlaps);
                }
            }
        }
        return overlaps;
    }

    private static void addOverlap(Placed earlier, Placed later, List<Overlap> overlaps) {
        Procedure one = earlier.procedure();
        Procedure other = later.procedure();
        if (one.jurisdiction().equals(other.jurisdiction())) {
            one.validity()
                    .intersection(other.validity())
                    .ifPresent(days -> overlaps.add(new Overlap(earlier.index(), one, later.index(), other, days)));
        }
    }

    private record Placed(int index, Procedure procedure) {}

    private record Overlap(int earlierIndex, Procedure earlier, int laterIndex, Procedure later, DateRange days) {}

    /** Returns the procedure of the code as it is on the date in the place, if there is one. */
    public Optional<Procedure> find(ProcedureCode code, LocalDate date, Jurisdiction place) {
        return Optional.ofNullable(findOrNull(code, date, place));
    }

    private @Nullable Procedure findOrNull(ProcedureCode code, LocalDate date, Jurisdiction place) {
        @Nullable Procedure found = version(code, date, place);
        return found != null || code.agency().isEmpty() ? found : version(code.base(), date, place);
    }

    private @Nullable Procedure version(ProcedureCode code, LocalDate date, Jurisdiction place) {
        for (Procedure procedure : byCode.getOrDefault(code.toString(), List.of())) {
            if (procedure.validity().contains(date) && procedure.jurisdiction().covers(place)) {
                return procedure;
            }
        }
        return null;
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
        List<Procedure> own = byCode.getOrDefault(code.toString(), List.of());
        List<Procedure> found = own.isEmpty() ? byCode.getOrDefault(code.base().toString(), List.of()) : own;
        return List.copyOf(found);
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
     * Returns the same catalogue with one more version, added last.
     *
     * @throws IllegalArgumentException if another version of the code holds in the same place on one of its days
     */
    public ProcedureCatalogue with(Procedure procedure) {
        List<Procedure> more = new ArrayList<>(procedures);
        more.add(procedure);
        return of(more);
    }

    /**
     * Returns the same catalogue where a version holds on its days in its place, whatever versions of the code held there
     * before; they keep their other days.
     */
    public ProcedureCatalogue overriding(Procedure procedure) {
        List<Procedure> changed = new ArrayList<>();
        for (Procedure old : procedures) {
            if (old.code().equals(procedure.code())
                    && old.jurisdiction().equals(procedure.jurisdiction())
                    && old.validity().overlaps(procedure.validity())) {
                Timeline.of(old.validity(), old)
                        .without(procedure.validity())
                        .entries()
                        .forEach(kept -> changed.add(
                                old.toBuilder().validity(kept.range()).build()));
            } else {
                changed.add(old);
            }
        }
        changed.add(procedure);
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
