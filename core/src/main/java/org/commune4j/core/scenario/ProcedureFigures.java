package org.commune4j.core.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.OnlineLevel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureLevel;

/** What is counted of the procedures that communes carry out. Each version counts once, however many communes it is for. */
final class ProcedureFigures {

    private ProcedureFigures() {}

    /** Returns the figures on the date; none where the catalogue has no procedure of the communes. */
    static Map<Figure, Integer> of(ProcedureCatalogue catalogue, List<Jurisdiction> communes, LocalDate date) {
        Set<Procedure> procedures = procedures(catalogue, communes, date);
        Map<Figure, Integer> figures = new EnumMap<>(Figure.class);
        if (procedures.isEmpty()) {
            return figures;
        }
        figures.put(Figure.PROCEDURES, procedures.size());
        figures.put(Figure.PROCEDURES_DECIDED_HERE, sum(procedures, ProcedureFigures::isDecidedHere));
        figures.put(Figure.FULLY_ONLINE, sum(procedures, ProcedureFigures::isFullyOnline));
        if (procedures.stream().anyMatch(Procedure::componentsKnown)) {
            figures.put(Figure.COMPONENTS, sum(procedures, ProcedureFigures::components));
        }
        if (procedures.stream().anyMatch(Procedure::stepsKnown)) {
            figures.put(
                    Figure.HAND_OVERS,
                    sum(procedures, procedure -> procedure.handOvers().orElse(0)));
            figures.put(
                    Figure.PROCEDURE_LEVELS,
                    sum(
                            procedures,
                            procedure ->
                                    procedure.levelsCrossed().map(Set::size).orElse(0)));
        }
        figures.put(Figure.LIMIT_WORKING_DAYS, sum(procedures, limit(Term.TermUnit.WORKING_DAYS)));
        figures.put(Figure.LIMIT_CALENDAR_DAYS, sum(procedures, limit(Term.TermUnit.CALENDAR_DAYS)));
        return figures;
    }

    private static Set<Procedure> procedures(
            ProcedureCatalogue catalogue, List<Jurisdiction> communes, LocalDate date) {
        Set<Procedure> found = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean oneForAll = catalogue.all().stream()
                .allMatch(procedure -> procedure.jurisdiction().equals(Jurisdiction.NATIONAL));
        for (Jurisdiction place : oneForAll && !communes.isEmpty() ? List.of(Jurisdiction.NATIONAL) : communes) {
            catalogue.on(date, place).stream()
                    .filter(procedure -> procedure.levels().contains(ProcedureLevel.COMMUNE))
                    .forEach(found::add);
        }
        return found;
    }

    private static int sum(Set<Procedure> procedures, ToIntFunction<Procedure> value) {
        return procedures.stream().mapToInt(value).sum();
    }

    private static int isDecidedHere(Procedure procedure) {
        return procedure.decidedAt().equals(Optional.of(ProcedureLevel.COMMUNE)) ? 1 : 0;
    }

    private static int isFullyOnline(Procedure procedure) {
        return procedure.onlineLevel().equals(Optional.of(OnlineLevel.FULL)) ? 1 : 0;
    }

    private static int components(Procedure procedure) {
        return Math.toIntExact(procedure.components().stream()
                .filter(DossierComponent::required)
                .count());
    }

    /** The longest of the limits in the unit. */
    private static ToIntFunction<Procedure> limit(Term.TermUnit unit) {
        return procedure -> procedure.timeLimit().cases().stream()
                .filter(one -> one.term().unit() == unit)
                .mapToInt(one -> one.term().amount())
                .max()
                .orElse(0);
    }
}
