package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;

/** The procedures of a law book while a reform is applied. Used by one thread, then built. */
final class ProcedureDraft {

    private static final Comparator<Procedure> ORDER = Comparator.comparing(Procedure::code)
            .thenComparing(procedure -> procedure.jurisdiction().toString())
            .thenComparing(Procedure::validity);

    private final Draft draft;
    private final Living<Procedure> versions;

    ProcedureDraft(Draft draft, ProcedureCatalogue baseline) {
        this.draft = draft;
        versions = new Living<>(
                baseline.all(),
                procedure -> Versions.of(procedure).toString(),
                Procedure::validity,
                (procedure, kept) -> procedure.toBuilder().validity(kept).build(),
                draft::noteEffect);
    }

    LawBook build(LawBook law) {
        return law.withProcedures(unused -> ProcedureCatalogue.of(versions.sorted(ORDER)));
    }

    Living<Procedure> versions() {
        return versions;
    }

    /**
     * Makes other versions from the date on, which rest on what the change rests on; what is the same afterwards stays one
     * version.
     */
    void change(LocalDate date, Predicate<Procedure> which, UnaryOperator<Procedure> change) {
        versions.change(
                date,
                which.and(procedure -> !change.apply(procedure).equals(procedure)),
                UnaryOperator.identity(),
                procedure -> change.apply(procedure).toBuilder()
                        .publishedBy(draft.reference())
                        .build());
    }

    /**
     * Ends versions on the date and lets them go on in another place, but where that has one of its own already.
     *
     * @return the codes of which the versions differ, so that it is undetermined which goes on; nothing is done if there are any
     */
    List<String> moveTo(Jurisdiction place, LocalDate date, List<Procedure> moved) {
        Set<Procedure> begun = new LinkedHashSet<>();
        for (Procedure version : moved) {
            begun.add(
                    versions.from(version, date).toBuilder().jurisdiction(place).build());
        }
        begun.removeIf(one -> !versions.where(other -> isInTheWayOf(one, other)).isEmpty());
        List<String> differing = new ArrayList<>();
        for (Procedure one : begun) {
            boolean taken = begun.stream().anyMatch(other -> other != one && isInTheWayOf(one, other));
            if (taken && !differing.contains(one.code().toString())) {
                differing.add(one.code().toString());
            }
        }
        if (differing.isEmpty()) {
            versions.end(date, moved::contains);
            begun.forEach(versions::add);
        }
        return differing;
    }

    private static boolean isInTheWayOf(Procedure one, Procedure other) {
        return Versions.of(one).equals(Versions.of(other)) && one.validity().overlaps(other.validity());
    }
}
