package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.vietnam.SampleCommune.DECEMBER;
import static org.commune4j.core.vietnam.SampleCommune.SEPTEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.snapshot.UnitView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandardApparatusTest {

    private static Facts of(AdministrativeUnitKind kind, LocalDate date) {
        Function<LocalDate, Facts> standard = switch (kind) {
            case COMMUNE -> StandardApparatus::commune;
            case WARD -> StandardApparatus::ward;
            case SPECIAL_ZONE -> StandardApparatus::specialZone;
        };
        return standard.apply(date);
    }

    @ParameterizedTest
    @EnumSource(AdministrativeUnitKind.class)
    void breachesNoRuleOnTheDateItIsMadeFor(AdministrativeUnitKind kind) {
        for (LocalDate date : List.of(LocalDate.of(2025, 7, 1), SEPTEMBER, DECEMBER, LocalDate.of(2026, 11, 1))) {
            SampleCommune commune = new SampleCommune().kind(kind).with(of(kind, date));

            assertThat(commune.breaches(date)).as(kind + " on " + date).isEmpty();
        }
    }

    @Test
    void hasTheBodiesThatTheInstrumentsName() {
        Snapshot chart = StandardApparatus.commune(SEPTEMBER).on(SEPTEMBER);

        assertThat(chart.units())
                .extracting(UnitView::kind)
                .containsExactlyInAnyOrder(
                        UnitKinds.PARTY_COMMITTEE,
                        UnitKinds.PARTY_OFFICE,
                        UnitKinds.PARTY_BUILDING_COMMISSION,
                        UnitKinds.PARTY_INSPECTION_COMMISSION,
                        UnitKinds.FATHERLAND_FRONT_COMMITTEE,
                        UnitKinds.PEOPLES_COUNCIL,
                        UnitKinds.ECONOMY_BUDGET_BOARD,
                        UnitKinds.CULTURE_SOCIETY_BOARD,
                        UnitKinds.PEOPLES_COMMITTEE,
                        UnitKinds.COUNCIL_COMMITTEE_OFFICE,
                        UnitKinds.ECONOMIC_DIVISION,
                        UnitKinds.CULTURE_SOCIAL_DIVISION,
                        UnitKinds.PUBLIC_SERVICE_CENTRE);
        assertThat(chart.unit("public-service-centre").name().in(Locale.forLanguageTag("vi")))
                .isEqualTo("Trung tâm Phục vụ hành chính công");
        assertThat(chart.focalPoints()).as("every body has a head").hasSameSizeAs(chart.units());
    }

    @Test
    void tellsWardsAndSpecialZonesApart() {
        Snapshot ward = StandardApparatus.ward(SEPTEMBER).on(SEPTEMBER);
        Snapshot zone = StandardApparatus.specialZone(SEPTEMBER).on(SEPTEMBER);

        assertThat(ward.units(UnitKinds.ECONOMIC_INFRASTRUCTURE_URBAN_DIVISION)).hasSize(1);
        assertThat(ward.units(UnitKinds.ECONOMIC_DIVISION)).isEmpty();
        assertThat(bodies(zone, "party-"))
                .containsExactlyInAnyOrder(
                        UnitKinds.PARTY_COMMITTEE,
                        UnitKinds.PARTY_OFFICE,
                        UnitKinds.PARTY_ORGANISATION_COMMISSION,
                        UnitKinds.PARTY_PROPAGANDA_COMMISSION,
                        UnitKinds.PARTY_INSPECTION_COMMISSION);
    }

    private static List<UnitKind> bodies(Snapshot chart, String prefix) {
        return chart.units().stream()
                .filter(unit -> unit.id().startsWith(prefix))
                .map(UnitView::kind)
                .toList();
    }

    @Test
    void hasAsManyDeputiesAsTheTextsInForceSay() {
        assertThat(StandardApparatus.commune(LocalDate.of(2025, 10, 14))
                        .on(SEPTEMBER)
                        .post("office-deputy")
                        .post()
                        .holders())
                .isEqualTo(1);
        assertThat(StandardApparatus.commune(LocalDate.of(2025, 10, 15))
                        .on(SEPTEMBER)
                        .post("office-deputy")
                        .post()
                        .holders())
                .isEqualTo(2);
    }

    @Test
    void namesItsSources() {
        assertThat(StandardApparatus.commune(SEPTEMBER).units())
                .filteredOn(unit -> unit.kind().equals(UnitKinds.ECONOMIC_DIVISION))
                .extracting(
                        unit -> unit.legalBasis().map(LegalReference::toString).orElse(""))
                .containsExactly("150/2025/NĐ-CP (REPORTED)");
    }

    @Test
    void refusesADateBeforeTheTwoTierModel() {
        assertThatThrownBy(() -> StandardApparatus.commune(LocalDate.of(2025, 6, 30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2025-07-01", "2025-06-30");
    }
}
