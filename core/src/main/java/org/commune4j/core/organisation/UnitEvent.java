package org.commune4j.core.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.Dates;
import org.jspecify.annotations.Nullable;

/**
 * A change in the history of units: founded, renamed, merged, split or dissolved, on a date, by an act.
 *
 * <p>Predecessors and successors make succession traceable both ways. A unit that takes others in is both: merging
 * {@code a} and {@code b} into {@code a} is allowed, and so is splitting {@code a} into {@code a} and {@code b}.
 */
public final class UnitEvent {

    private final UnitEventKind kind;
    private final LocalDate date;
    private final List<String> predecessors;
    private final List<String> successors;
    private final @Nullable LocalizedText name;
    private final @Nullable Act act;

    private UnitEvent(
            UnitEventKind kind,
            LocalDate date,
            Collection<String> predecessors,
            Collection<String> successors,
            @Nullable LocalizedText name,
            @Nullable Act act) {
        this.kind = kind;
        this.date = Dates.checked(date);
        this.predecessors = ids(predecessors);
        this.successors = ids(successors);
        this.name = name;
        this.act = act;
    }

    private static List<String> ids(Collection<String> units) {
        units.forEach(unit -> Written.id("a unit", unit));
        return List.copyOf(new LinkedHashSet<>(units));
    }

    /** Creates the event that a unit begins. */
    public static UnitEvent ofFounded(LocalDate date, String unit) {
        return new UnitEvent(UnitEventKind.FOUNDED, date, List.of(), List.of(unit), null, null);
    }

    /** Creates the event that a unit has another name from the date on. */
    public static UnitEvent ofRenamed(LocalDate date, String unit, LocalizedText newName) {
        return new UnitEvent(UnitEventKind.RENAMED, date, List.of(unit), List.of(unit), newName, null);
    }

    /**
     * Creates the event that units continue as one from the date on.
     *
     * @throws IllegalArgumentException if fewer than two different units are merged
     */
    public static UnitEvent ofMerged(LocalDate date, Collection<String> units, String into) {
        several("from", units);
        return new UnitEvent(UnitEventKind.MERGED, date, units, List.of(into), null, null);
    }

    /**
     * Creates the event that a unit continues as several from the date on.
     *
     * @throws IllegalArgumentException if there are fewer than two different successors
     */
    public static UnitEvent ofSplit(LocalDate date, String unit, Collection<String> into) {
        several("into", into);
        return new UnitEvent(UnitEventKind.SPLIT, date, List.of(unit), into, null, null);
    }

    /** Creates the event that a unit ends: the date is the first day on which it no longer exists. */
    public static UnitEvent ofDissolved(LocalDate date, String unit) {
        return new UnitEvent(UnitEventKind.DISSOLVED, date, List.of(unit), List.of(), null, null);
    }

    private static void several(String field, Collection<String> units) {
        if (new LinkedHashSet<>(units).size() < 2) {
            throw Problem.of("STRUCTURE-021", Pointer.ROOT.field(field))
                    .with("found", List.copyOf(units))
                    .exception();
        }
    }

    /** Returns the same event with the act by which it was done. */
    public UnitEvent with(Act newAct) {
        return new UnitEvent(kind, date, predecessors, successors, name, newAct);
    }

    /** Returns what happened. */
    public UnitEventKind kind() {
        return kind;
    }

    /** Returns the first day on which it has taken effect. */
    public LocalDate date() {
        return date;
    }

    /** Returns the ids of the units before; empty for a founding. */
    public List<String> predecessors() {
        return predecessors;
    }

    /** Returns the ids of the units after; empty for a dissolution. */
    public List<String> successors() {
        return successors;
    }

    /** Returns the ids of all units it touches, each once, those before first. */
    public List<String> units() {
        List<String> all = new ArrayList<>(predecessors);
        all.addAll(successors);
        return List.copyOf(new LinkedHashSet<>(all));
    }

    /** Returns the new name; present exactly for a renaming. */
    public Optional<LocalizedText> name() {
        return Optional.ofNullable(name);
    }

    /** Returns the act by which it was done, if given. */
    public Optional<Act> act() {
        return Optional.ofNullable(act);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitEvent that
                && kind == that.kind
                && date.equals(that.date)
                && predecessors.equals(that.predecessors)
                && successors.equals(that.successors)
                && Objects.equals(name, that.name)
                && Objects.equals(act, that.act);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, date, predecessors, successors, name, act);
    }

    /** Returns the kind, the date and the ids, for a log. */
    @Override
    public String toString() {
        return Echo.shown(kind + " " + date + " " + predecessors + " -> " + successors);
    }
}
