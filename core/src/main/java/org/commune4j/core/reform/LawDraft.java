package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.procedure.OnlineLevel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureLevel;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** The procedures of a law book while a reform is applied. Used by one thread, then built. */
final class LawDraft {

    private static final Comparator<Procedure> ORDER = Comparator.comparing(Procedure::code)
            .thenComparing(procedure -> procedure.jurisdiction().toString())
            .thenComparing(Procedure::validity);

    private @Nullable LegalReference reference;
    private final Pieces<Procedure> procedures;

    LawDraft(ProcedureCatalogue baseline) {
        procedures = new Pieces<>(baseline.all());
    }

    /** What is changed from now on and rests on nothing else rests on the reference, if there is one. */
    void restOn(@Nullable LegalReference newReference) {
        reference = newReference;
    }

    LawBook build(LawBook law) {
        return law.withProcedures(unused -> ProcedureCatalogue.of(procedures.sorted(ORDER)));
    }

    Pieces<Procedure> procedures() {
        return procedures;
    }

    /** Returns the versions of a procedure that are in force on the date or later. */
    List<Procedure> versions(Change.ProcedureFrom from) {
        return procedures.where(isOf(from));
    }

    /** Tells whether a version is one of those that are named. */
    static Predicate<Procedure> isOf(Change.ProcedureFrom from) {
        return procedure -> procedure.code().equals(from.code())
                && procedure.jurisdiction().equals(from.place())
                && lasts(procedure, from.date());
    }

    private static boolean lasts(Procedure procedure, LocalDate date) {
        return procedure.validity().endOrMax().isAfter(date);
    }

    void end(Change.ProcedureFrom from) {
        procedures.replace(isOf(from), procedure -> new Pieces.Parts<>(before(procedure, from.date()), null));
    }

    private static @Nullable Procedure before(Procedure procedure, LocalDate date) {
        return procedure
                .validity()
                .cutAt(date)
                .map(kept -> procedure.toBuilder().validity(kept).build())
                .orElse(null);
    }

    /**
     * Ends versions on the date and lets them go on in another place, but where that has one of its own already.
     *
     * @return the codes of which the versions differ, so that it cannot be told which goes on; nothing is done if there are any
     */
    List<String> moveTo(Jurisdiction place, LocalDate date, List<Procedure> versions) {
        Map<Procedure, Procedure> moved = new LinkedHashMap<>();
        for (Procedure version : versions) {
            LocalDate first = version.validity().startOrMin().isBefore(date)
                    ? date
                    : version.validity().startOrMin();
            moved.put(
                    version,
                    version.toBuilder()
                            .jurisdiction(place)
                            .validity(DateRange.of(first, version.validity().endOrMax()))
                            .build());
        }
        Set<Procedure> begun = new LinkedHashSet<>(moved.values());
        begun.removeIf(
                one -> !procedures.where(other -> isInTheWayOf(one, other)).isEmpty());
        List<String> differing = new ArrayList<>();
        for (Procedure one : begun) {
            boolean taken = begun.stream().anyMatch(other -> other != one && isInTheWayOf(one, other));
            if (taken && !differing.contains(one.code().toString())) {
                differing.add(one.code().toString());
            }
        }
        if (differing.isEmpty()) {
            procedures.replace(moved::containsKey, version -> new Pieces.Parts<>(before(version, date), null));
            begun.forEach(procedures::add);
        }
        return differing;
    }

    private static boolean isInTheWayOf(Procedure one, Procedure other) {
        return one.code().equals(other.code())
                && one.jurisdiction().equals(other.jurisdiction())
                && one.validity().overlaps(other.validity());
    }

    /** Makes other versions from the date on; what is the same afterwards stays one version. */
    void change(Change.ProcedureFrom from, UnaryOperator<Procedure> change) {
        change(from.date(), isOf(from), change);
    }

    private void change(LocalDate date, Predicate<Procedure> which, UnaryOperator<Procedure> change) {
        procedures.replace(which, procedure -> {
            Procedure changed = change.apply(procedure);
            if (changed.equals(procedure)) {
                return new Pieces.Parts<>(procedure, null);
            }
            Procedure published = changed.toBuilder()
                    .publishedBy(Optional.ofNullable(reference))
                    .build();
            @Nullable Procedure kept = before(procedure, date);
            return kept == null
                    ? new Pieces.Parts<>(published, null)
                    : new Pieces.Parts<>(
                            kept,
                            published.toBuilder()
                                    .validity(DateRange.of(
                                            date, procedure.validity().endOrMax()))
                                    .build());
        });
    }

    // --- time limits

    /** Cuts the limits of the procedures of communes; those that were changed. */
    List<Procedure> cut(int percent, LocalDate date) {
        Predicate<Procedure> which =
                procedure -> procedure.levels().contains(ProcedureLevel.COMMUNE) && lasts(procedure, date);
        List<Procedure> changed =
                procedures.where(which.and(procedure -> !cut(procedure, percent).equals(procedure)));
        change(date, which, procedure -> cut(procedure, percent));
        return changed;
    }

    private Procedure cut(Procedure procedure, int percent) {
        List<LimitCase> cases = procedure.timeLimit().cases().stream()
                .map(one -> cut(one, percent))
                .toList();
        return cases.equals(procedure.timeLimit().cases())
                ? procedure
                : procedure.toBuilder().timeLimit(TimeLimit.of(cases)).build();
    }

    private LimitCase cut(LimitCase one, int percent) {
        long left = one.term().amount() * (100L - percent);
        int amount = Math.toIntExact((left + 99) / 100);
        if (amount == one.term().amount()) {
            return one;
        }
        return LimitCase.builder()
                .from(one)
                .term(Term.of(amount, one.term().unit()))
                .reference(Optional.ofNullable(reference))
                .build();
    }

    /**
     * Tells whether no case counts more of a unit than the longest case of the other limit does, and some count less.
     */
    static boolean isShorter(TimeLimit limit, TimeLimit other) {
        boolean less = other.cases().isEmpty();
        for (Term.TermUnit unit : Term.TermUnit.values()) {
            int longest = longest(limit, unit);
            int before = longest(other, unit);
            if (longest > before && before > 0) {
                return false;
            }
            less |= longest < before;
        }
        return less;
    }

    private static int longest(TimeLimit limit, Term.TermUnit unit) {
        return limit.cases().stream()
                .filter(one -> one.term().unit() == unit)
                .mapToInt(one -> one.term().amount())
                .max()
                .orElse(0);
    }

    // --- steps, components, levels

    static Procedure withoutStep(Procedure procedure, String step) {
        return procedure.toBuilder()
                .steps(procedure.steps().stream()
                        .filter(one -> !one.id().equals(step))
                        .toList())
                .build();
    }

    static Procedure merged(Procedure procedure, List<String> steps, ProcedureStep into) {
        List<ProcedureStep> left = new ArrayList<>();
        boolean placed = false;
        for (ProcedureStep step : procedure.steps()) {
            if (!steps.contains(step.id())) {
                left.add(step);
            } else if (!placed) {
                left.add(into);
                placed = true;
            }
        }
        return procedure.toBuilder().steps(left).build();
    }

    static Procedure withoutComponent(Procedure procedure, String component) {
        return procedure.toBuilder()
                .components(procedure.components().stream()
                        .filter(one -> !one.id().equals(component))
                        .toList())
                .build();
    }

    static Procedure decidedAt(Procedure procedure, ProcedureLevel level) {
        Optional<ProcedureLevel> old = procedure.decidedAt();
        Set<ProcedureLevel> levels = new LinkedHashSet<>(procedure.levels());
        old.ifPresent(levels::remove);
        levels.add(level);
        return procedure.toBuilder()
                .decidedAt(level)
                .levels(levels)
                .steps(procedure.steps().stream()
                        .map(step ->
                                old.filter(decided -> step.level() == decided).isPresent()
                                        ? step.toBuilder().level(level).build()
                                        : step)
                        .toList())
                .build();
    }

    static Procedure online(Procedure procedure) {
        return procedure.toBuilder()
                .onlineLevel(OnlineLevel.FULL)
                .onlineRestriction(Optional.empty())
                .build();
    }

    /** Returns what names a procedure in one place. */
    static String id(Object code, Jurisdiction place) {
        return place.equals(Jurisdiction.NATIONAL) ? code.toString() : code + "@" + place;
    }
}
