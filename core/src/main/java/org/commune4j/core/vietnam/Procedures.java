package org.commune4j.core.vietnam;

import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;

/**
 * The procedures of communes that this library knows, as the National Public Service Portal showed them in June 2026 and the
 * law, where it was read, sets their limits.
 *
 * <p>Each entry cites the decision that published it; what the portal shows is REPORTED, what was read in the law itself
 * VERIFIED. Where the portal shows a number without a unit, or a limit is known from memory alone, the entry has no limit and
 * a dossier no due date. A host completes an entry with
 * {@link ProcedureCatalogue#replacing(Procedure)}, or adds its province's version with
 * {@link ProcedureCatalogue#with(Procedure)}.
 */
public final class Procedures {

    private static final class Holder {
        static final ProcedureCatalogue CATALOGUE = load();

        private static ProcedureCatalogue load() {
            List<Procedure> all = new ArrayList<>();
            all.addAll(JusticeProcedures.all());
            all.addAll(ResidenceProcedures.all());
            all.addAll(EconomyProcedures.all());
            all.addAll(LandProcedures.all());
            all.addAll(EnvironmentProcedures.all());
            all.addAll(SocialProcedures.all());
            return ProcedureCatalogue.of(all);
        }
    }

    private Procedures() {}

    /** Returns the catalogue. */
    public static ProcedureCatalogue catalogue() {
        return Holder.CATALOGUE;
    }
}
