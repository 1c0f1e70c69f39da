package org.commune4j.core.vietnam;

import org.commune4j.core.lawtable.ProcedureTables;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;

/**
 * The procedures (thủ tục hành chính) of communes that this library knows, as the National Public Service Portal showed
 * them in June 2026 and the law, where it was read, sets their limits. Use the catalogue to find the time limit, fees,
 * channels and steps of a procedure by its code; {@link LawBooks#vietnam()} already contains it.
 *
 * <pre>{@code
 * Procedure guardianship = Procedures.catalogue()
 *         .get(ProcedureCode.parse("1.004837"), LocalDate.of(2025, 9, 15), Jurisdiction.NATIONAL);
 * System.out.println(guardianship.timeLimit());
 * }</pre>
 *
 * <p>They stand in {@code procedures.csv} and the tables of its parts. Each entry cites the decision that published it; what the portal shows is REPORTED, what was read in the law
 * itself VERIFIED. Where the portal shows a number without a unit, or a limit is known from memory alone, the entry has
 * no limit and a dossier no due date. A host completes an entry with {@link ProcedureCatalogue#replacing(Procedure)},
 * or adds its province's version with {@link ProcedureCatalogue#with(Procedure)}. Immutable and thread-safe.
 */
public final class Procedures {

    private static final class Holder {
        static final ProcedureCatalogue CATALOGUE = Tables.read(
                ProcedureTables.ALL,
                texts -> ProcedureCatalogue.of(ProcedureTables.read(texts, ProcedureCatalogue.empty()).stream()
                        .map(ProcedureTables.PlacedProcedure::procedure)
                        .toList()));
    }

    private Procedures() {}

    /** Returns the catalogue. */
    public static ProcedureCatalogue catalogue() {
        return Holder.CATALOGUE;
    }
}
