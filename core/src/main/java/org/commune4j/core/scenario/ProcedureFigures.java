package org.commune4j.core.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;

/** What is counted of the procedures that communes carry out. Each version counts once, however many communes it is for. */
final class ProcedureFigures {

    private static final List<Figure> FIGURES = Figure.ofSituations().stream()
            .filter(figure -> figure.section() == Figure.Section.PROCEDURES)
            .toList();

    private ProcedureFigures() {}

    /** Returns the figures on the date; none where the catalogue has no procedure of the communes. */
    static Map<Figure, Quantity> of(ProcedureCatalogue catalogue, List<Jurisdiction> communes, LocalDate date) {
        Set<Procedure> procedures = procedures(catalogue, communes, date);
        Map<Figure, Quantity> figures = new EnumMap<>(Figure.class);
        if (!procedures.isEmpty()) {
            FIGURES.forEach(figure -> figures.put(figure, sum(procedures, figure)));
        }
        return figures;
    }

    private static Set<Procedure> procedures(
            ProcedureCatalogue catalogue, List<Jurisdiction> communes, LocalDate date) {
        Set<Procedure> found = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean oneForAll = catalogue.all().stream()
                .allMatch(procedure -> procedure.jurisdiction().equals(Jurisdiction.NATIONAL));
        for (Jurisdiction place : oneForAll && !communes.isEmpty() ? List.of(Jurisdiction.NATIONAL) : communes) {
            catalogue.on(date, place).stream()
                    .filter(procedure -> procedure.levels().contains(AdministrativeLevel.COMMUNE))
                    .forEach(found::add);
        }
        return found;
    }

    /** Adds up what is known of the procedures; none is none only if it is known of all of them. */
    private static Quantity sum(Set<Procedure> procedures, Figure figure) {
        long sum = 0;
        boolean all = true;
        for (Procedure procedure : procedures) {
            Quantity one = procedure.quantity(figure);
            sum = Math.addExact(sum, one.amount());
            all &= one.isKnown();
        }
        return all || sum > 0 ? Quantity.of(sum) : Quantity.UNDETERMINED;
    }
}
