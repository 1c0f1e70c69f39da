package org.commune4j.testkit;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.quality.FigureKind;
import org.commune4j.core.quality.FigureUnit;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.staffing.Personnel;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.PostKinds;
import org.commune4j.core.vietnam.UnitKinds;

/**
 * Arbitrary communes with the bodies and posts of Vietnamese law in any combination, lawful or not. They are made up: names
 * and numbers mean nothing.
 */
public final class CommuneArbitraries {

    private static final List<UnitKind> UNITS = List.of(
            UnitKinds.PARTY_COMMITTEE,
            UnitKinds.PARTY_OFFICE,
            UnitKinds.PARTY_BUILDING_COMMISSION,
            UnitKinds.PARTY_INSPECTION_COMMISSION,
            UnitKinds.PEOPLES_COUNCIL,
            UnitKinds.PEOPLES_COMMITTEE,
            UnitKinds.COUNCIL_COMMITTEE_OFFICE,
            UnitKinds.ECONOMIC_DIVISION,
            UnitKinds.ECONOMIC_INFRASTRUCTURE_URBAN_DIVISION,
            UnitKinds.CULTURE_SOCIAL_DIVISION,
            UnitKinds.PUBLIC_SERVICE_CENTRE);

    private static final List<PostKind> POSTS = List.of(
            PostKinds.PARTY_SECRETARY,
            PostKinds.COUNCIL_CHAIR,
            PostKinds.COMMITTEE_CHAIR,
            PostKinds.COMMITTEE_VICE_CHAIR,
            PostKinds.OFFICE_CHIEF,
            PostKinds.DIVISION_HEAD,
            PostKinds.DEPUTY_DIVISION_HEAD,
            PostKinds.CENTRE_DIRECTOR,
            PostKinds.ACCOUNTANT,
            PostKinds.TREASURER);

    private CommuneArbitraries() {}

    /** What may be said of a part: COMPLETE as of some day, PARTIAL or NOT_GIVEN. */
    public static Arbitrary<Completeness> completenesses() {
        return OrganisationArbitraries.dates()
                .map(Completeness::ofComplete)
                .flatMap(complete -> Arbitraries.of(complete, complete, Completeness.PARTIAL, Completeness.NOT_GIVEN));
    }

    /** Shares reported as resolved early, with any bound, and with a tolerance or without where they are approximate. */
    public static Arbitrary<ReportedFigure> reportedFigures() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(ReportedFigure.Bound.values()),
                        Arbitraries.integers().between(0, 50).optional(),
                        OrganisationArbitraries.lives())
                .as((hundredths, bound, thousandths, period) -> ReportedFigure.builder()
                        .kind(FigureKind.RESOLVED_EARLY)
                        .value(BigDecimal.valueOf(hundredths, 2))
                        .unit(FigureUnit.SHARE)
                        .bound(bound)
                        .tolerance(thousandths
                                .filter(given -> bound == ReportedFigure.Bound.ABOUT)
                                .map(given -> BigDecimal.valueOf(given, 3)))
                        .period(period)
                        .source(LocalizedText.of("tạo ngẫu nhiên", "made up"))
                        .build());
    }

    /** Communes of any kind, whose parts may be complete or not. */
    public static Arbitrary<Commune> communes() {
        return communes(completenesses());
    }

    /** Communes of which every part is said to be the same. */
    public static Arbitrary<Commune> communes(Completeness completeness) {
        return communes(Arbitraries.just(completeness));
    }

    private static Arbitrary<Commune> communes(Arbitrary<Completeness> completenesses) {
        Arbitrary<Personnel> personnel = StaffingArbitraries.personnel();
        return Combinators.combine(
                        personnel,
                        Arbitraries.of(UNITS).list().ofSize(12),
                        Arbitraries.of(POSTS).list().ofSize(20),
                        Arbitraries.of(AdministrativeUnitKind.values()),
                        completenesses.list().ofSize(CommunePart.values().length),
                        reportedFigures().list().ofMaxSize(2).uniqueElements(ReportedFigure::period))
                .as((people, units, posts, kind, completeness, figures) -> commune(
                                people, units, posts, kind, completeness)
                        .reportedFigures(figures)
                        .build());
    }

    private static Commune.Builder commune(
            Personnel people,
            List<UnitKind> units,
            List<PostKind> posts,
            AdministrativeUnitKind kind,
            List<Completeness> completeness) {
        Commune.Builder builder = Commune.builder()
                .code("00000")
                .province("00")
                .name(LocalizedText.of("Tạo ngẫu nhiên", "Made up"))
                .kind(kind)
                .life(DateRange.from(OrganisationArbitraries.FIRST_DAY))
                .asOf(OrganisationArbitraries.FIRST_DAY)
                .units(people.apparatus().units().stream()
                        .map(unit ->
                                unit.toBuilder().kind(pick(units, unit.id())).build())
                        .toList())
                .unitEvents(people.apparatus().events())
                .posts(people.apparatus().posts().stream()
                        .map(post ->
                                post.toBuilder().kind(pick(posts, post.id())).build())
                        .toList())
                .officials(people.officials())
                .appointments(people.appointments());
        Iterator<Completeness> next = completeness.iterator();
        for (CommunePart part : CommunePart.values()) {
            builder.completeness(part, next.next());
        }
        return builder;
    }

    /** The same for the same id. */
    private static <T> T pick(List<T> kinds, String id) {
        return kinds.get(Math.floorMod(id.hashCode(), kinds.size()));
    }
}
