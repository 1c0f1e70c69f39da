package org.commune4j.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class ProcedureCatalogueTest {

    private static final ProcedureCode CODE = ProcedureCode.parse("1.001193");
    private static final LocalDate DAY = LocalDate.of(2025, 9, 15);
    private static final Jurisdiction QUANG_NGAI = Jurisdiction.ofProvince("51");
    private static final Jurisdiction MO_DUC = Jurisdiction.ofCommune("51", "21400");

    private static Procedure.Builder birth() {
        return Procedure.builder()
                .code(CODE)
                .name(LocalizedText.ofVietnamese("Đăng ký khai sinh"))
                .field(Field.of("CIVIL_STATUS"));
    }

    private static Procedure of(Jurisdiction place, DateRange validity) {
        return birth().jurisdiction(place).validity(validity).build();
    }

    @Test
    void findsTheNarrowestVersionOfThePlaceAndDay() {
        Procedure national = of(Jurisdiction.NATIONAL, DateRange.ALWAYS);
        Procedure provincial = of(QUANG_NGAI, DateRange.from(DAY));
        ProcedureCatalogue catalogue = ProcedureCatalogue.of(List.of(national, provincial));

        assertThat(catalogue.get(CODE, DAY, MO_DUC)).isSameAs(provincial);
        assertThat(catalogue.get(CODE, DAY.minusDays(1), MO_DUC)).isSameAs(national);
        assertThat(catalogue.find(CODE, DAY)).containsSame(national);
        assertThat(catalogue.find(CODE, DAY, Jurisdiction.ofProvince("01"))).containsSame(national);
        assertThat(catalogue.on(DAY, MO_DUC)).containsExactly(provincial);
        assertThat(catalogue.versions(CODE)).containsExactly(provincial, national);
    }

    @Test
    void findsACodeAsItStandsAndThenWithoutItsSuffix() {
        ProcedureCode suffixed = ProcedureCode.parse("1.001193.000.00.00.H48");
        Procedure national = of(Jurisdiction.NATIONAL, DateRange.ALWAYS);
        Procedure own = birth().code(suffixed).build();

        assertThat(ProcedureCatalogue.of(List.of(national)).find(suffixed, DAY)).containsSame(national);
        assertThat(ProcedureCatalogue.of(List.of(national, own)).find(suffixed, DAY))
                .containsSame(own);
        assertThat(ProcedureCatalogue.of(List.of(own)).find(CODE, DAY)).isEmpty();
    }

    @Test
    void refusesTwoVersionsOfOnePlaceOnOneDay() {
        assertThatThrownBy(() -> ProcedureCatalogue.of(
                        List.of(of(QUANG_NGAI, DateRange.ALWAYS), of(QUANG_NGAI, DateRange.from(DAY)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("1.001193", "province:51", "2025-09-15/..");
    }

    @Test
    void isChangedByValue() {
        Procedure national = of(Jurisdiction.NATIONAL, DateRange.ALWAYS);
        ProcedureCatalogue catalogue = ProcedureCatalogue.of(List.of(national));
        Procedure longer = national.toBuilder().silenceIsConsent(true).build();

        assertThat(catalogue.replacing(longer).all()).containsExactly(longer);
        assertThat(catalogue.with(of(QUANG_NGAI, DateRange.ALWAYS)).all()).hasSize(2);
        assertThat(catalogue.all()).containsExactly(national);
        assertThatThrownBy(() -> catalogue.replacing(of(QUANG_NGAI, DateRange.ALWAYS)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("province:51");
        assertThatThrownBy(() -> ProcedureCatalogue.empty().get(CODE, DAY, MO_DUC))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContainingAll("1.001193", "2025-09-15");
    }

    @Test
    void countsHandOversAndLevelsOfTheStepsItKnows() {
        ProcedureStep reception = ProcedureStep.of("reception", LocalizedText.of("Tiếp nhận", "Reception"))
                .withUnit(UnitKind.of("PUBLIC_SERVICE_CENTRE"));
        ProcedureStep check = ProcedureStep.of("check", LocalizedText.of("Kiểm tra", "Check"))
                .withUnit(UnitKind.of("PUBLIC_SERVICE_CENTRE"));
        ProcedureStep decision = ProcedureStep.of("decision", LocalizedText.of("Quyết định", "Decision"))
                .withLevel(AdministrativeLevel.PROVINCE);
        Procedure procedure = birth().addSteps(reception, check, decision).build();

        assertThat(procedure.handOvers()).contains(1);
        assertThat(procedure.levelsCrossed().orElseThrow())
                .containsExactly(AdministrativeLevel.COMMUNE, AdministrativeLevel.PROVINCE);
        assertThat(procedure.findStep("check")).containsSame(check);
        assertThat(birth().build().handOvers()).isEmpty();
        assertThat(birth().stepsKnown(true).build().handOvers()).contains(0);
    }

    @Test
    void refusesWhatContradictsItself() {
        assertThatThrownBy(() ->
                        birth().onlineRestriction(OnlineRestriction.of("X")).build())
                .hasMessageContaining("PARTIAL");
        assertThatThrownBy(() -> birth().addFees(Fee.ofFree(), Fee.ofFree()).build())
                .hasMessageContaining("another fee");
        assertThatThrownBy(() -> birth().addComponents(component(), component()).build())
                .hasMessageContaining("/components/1/id");
        assertThatThrownBy(() ->
                        birth().addComponent(component()).componentsKnown(false).build())
                .hasMessageContaining("not to be known");
    }

    private static DossierComponent component() {
        return DossierComponent.of("form", LocalizedText.of("Tờ khai", "Form"));
    }
}
