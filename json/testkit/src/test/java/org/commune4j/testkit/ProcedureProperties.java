package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.json.CommuneJson;
import org.commune4j.properties.Seed;

class ProcedureProperties {

    private static final CommuneJson JSON = CommuneJson.strict();

    @Property(seed = Seed.FIXED, tries = 200)
    void aProcedureIsReadAsItWasWritten(@ForAll("procedures") Procedure procedure) {
        String text = JSON.write(procedure);

        Procedure read = JSON.read(Procedure.class, text).orThrow();

        assertThat(read).isEqualTo(procedure);
        assertThat(JSON.write(read)).isEqualTo(text);
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void aCatalogueIsReadAsItWasWritten(@ForAll("catalogues") ProcedureCatalogue catalogue) {
        assertThat(JSON.read(ProcedureCatalogue.class, JSON.write(catalogue)).orThrow())
                .isEqualTo(catalogue);
    }

    /** What holds on a day is found by asking for each version whether it holds there: at most one does in one place. */
    @Property(seed = Seed.FIXED, tries = 200)
    void atMostOneVersionHoldsInOnePlaceOnADay(
            @ForAll("procedureLists") List<Procedure> procedures, @ForAll("days") LocalDate day) {
        boolean accepted =
                ProcedureCatalogue.check(Entries.of(procedures), Pointer.ROOT).isEmpty();
        boolean clash = procedures.stream()
                .anyMatch(one -> procedures.stream()
                        .anyMatch(other -> one != other
                                && one.code().equals(other.code())
                                && one.jurisdiction().equals(other.jurisdiction())
                                && one.validity().contains(day)
                                && other.validity().contains(day)));

        assertThat(accepted && clash).isFalse();
        if (accepted) {
            ProcedureCatalogue catalogue = ProcedureCatalogue.of(procedures);
            assertThat(catalogue.on(day, Jurisdiction.NATIONAL))
                    .allMatch(procedure -> procedure.validity().contains(day)
                            && procedure.jurisdiction().equals(Jurisdiction.NATIONAL));
        }
    }

    @Provide
    Arbitrary<Procedure> procedures() {
        return ProcedureArbitraries.procedures().withoutEdgeCases();
    }

    @Provide
    Arbitrary<ProcedureCatalogue> catalogues() {
        return ProcedureArbitraries.catalogues().withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Procedure>> procedureLists() {
        Arbitrary<Procedure> versions = ProcedureArbitraries.procedures()
                .flatMap(procedure -> OrganisationArbitraries.lives()
                        .map(life -> procedure.toBuilder().validity(life).build()));
        return versions.list().ofMaxSize(4).withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return OrganisationArbitraries.dates();
    }
}
