package org.commune4j.core.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commune4j.core.dossier.Breakdown;
import org.commune4j.core.dossier.ServiceCounts;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceKey;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;

/** What is counted of the procedures that communes carry out. Each version counts once, however many communes it is for. */
final class ProcedureFigures {

    static final List<Figure> FIGURES = Figure.ofSituations().stream()
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

    /** Adds up what is known of the procedures, and counts those of which it is not; none is none only if it is known of all. */
    private static Quantity sum(Set<Procedure> procedures, Figure figure) {
        long sum = 0;
        long unknown = 0;
        for (Procedure procedure : procedures) {
            Quantity one = procedure.quantity(figure);
            sum = Math.addExact(sum, one.amount());
            unknown += one.isKnown() ? 0 : 1;
        }
        return new Quantity(sum, unknown == 0 || sum > 0 ? 1 : 0, unknown);
    }

    /**
     * Returns the average of a limit over dossiers: each received dossier counts with the limit of its procedure. Those of
     * procedures that are not known, or have no limit in the unit, are undetermined.
     */
    static Quantity weighed(
            ProcedureCatalogue catalogue, Figure limit, ServiceTally weights, Jurisdiction place, LocalDate date) {
        long days = 0;
        long dossiers = 0;
        long undetermined = 0;
        for (Map.Entry<ServiceKey, ServiceCounts> entry :
                weights.counts(Breakdown.PROCEDURE).entrySet()) {
            long received = entry.getValue().count(ServiceFigure.RECEIVED);
            String code = entry.getKey().parts().get(0);
            long longest = code.equals(ServiceKey.UNKNOWN)
                    ? 0
                    : catalogue
                            .find(ProcedureCode.parse(code), date, place)
                            .map(procedure -> procedure.quantity(limit).amount())
                            .orElse(0L);
            if (longest == 0) {
                undetermined += received;
            } else {
                days = Math.addExact(days, Math.multiplyExact(longest, received));
                dossiers += received;
            }
        }
        return new Quantity(days, dossiers, undetermined);
    }
}
