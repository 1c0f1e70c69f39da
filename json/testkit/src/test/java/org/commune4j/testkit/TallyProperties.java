package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.json.CommuneJson;
import org.commune4j.properties.Seed;

class TallyProperties {

    private static final CommuneJson JSON = CommuneJson.strict();
    private static final LawBook LAW = LawBooks.vietnam();

    /** Of procedures that the law book knows, and of one that it does not. */
    @Provide
    Arbitrary<List<Dossier>> dossiers() {
        return DossierArbitraries.dossiers(
                        Arbitraries.of("1.004837", "1.001193", "9.999999").map(ProcedureCode::parse))
                .list()
                .ofMaxSize(8);
    }

    /** In the midst of the arbitrary histories, on another clock now and then. */
    @Provide
    Arbitrary<TallyScope> scopes() {
        OffsetDateTime asOf = OrganisationArbitraries.FIRST_DAY.atTime(12, 0).atOffset(ZoneOffset.ofHours(7));
        LocalDate since = OrganisationArbitraries.FIRST_DAY.plusDays(200);
        return Arbitraries.of(
                TallyScope.of(asOf.plusDays(300)),
                TallyScope.of(asOf.plusDays(300).withOffsetSameInstant(ZoneOffset.UTC))
                        .withDossierIds(2),
                TallyScope.of(asOf.plusDays(400)).since(since).withDossierIds(1),
                TallyScope.of(asOf.plusDays(600)).since(since),
                TallyScope.of(asOf.plusDays(600)).withDossierIds(1000));
    }

    private static ServiceTally tally(List<Dossier> dossiers, TallyScope scope) {
        return dossiers.stream().collect(LAW.serviceTally(scope));
    }

    private static ServiceTally read(String text) {
        return JSON.read(ServiceTally.class, text).orThrow();
    }

    @Property(seed = Seed.FIXED, tries = 60)
    void talliesKeepEverything(@ForAll("dossiers") List<Dossier> dossiers, @ForAll("scopes") TallyScope scope) {
        ServiceTally tally = tally(dossiers, scope);
        String text = JSON.write(tally);

        assertThat(read(text)).isEqualTo(tally);
        assertThat(read(text).total()).isEqualTo(tally.total());
        assertThat(JSON.write(read(text))).isEqualTo(text);
    }

    @Property(seed = Seed.FIXED, tries = 60)
    void mergingAfterReadingEqualsMergingBefore(
            @ForAll("dossiers") List<Dossier> some,
            @ForAll("dossiers") List<Dossier> others,
            @ForAll("scopes") TallyScope scope) {
        ServiceTally one = tally(some, scope);
        ServiceTally other = tally(others, scope);

        assertThat(read(JSON.write(one)).merge(read(JSON.write(other))).orThrow())
                .isEqualTo(one.merge(other).orThrow());
    }
}
