package org.commune4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.rule.Market.DAY;
import static org.commune4j.core.rule.Market.HERE;
import static org.commune4j.core.rule.Market.NEW_YEAR;
import static org.commune4j.core.rule.Market.TABLES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class ParameterTest {

    private static final Basis LAW = Basis.ofLaw(Market.ARTICLE);
    private static final Jurisdiction PROVINCE = Jurisdiction.ofProvince("51");

    private static ParameterValue<BigDecimal> value(int value, DateRange validity, Jurisdiction jurisdiction) {
        return ParameterValue.<BigDecimal>builder()
                .value(BigDecimal.valueOf(value))
                .validity(validity)
                .jurisdiction(jurisdiction)
                .basis(LAW)
                .build();
    }

    private static ParameterValue<BigDecimal> national(int value, DateRange validity) {
        return value(value, validity, Jurisdiction.NATIONAL);
    }

    private static Parameter<BigDecimal> tables(List<ParameterValue<BigDecimal>> values) {
        return Parameter.of(TABLES, "tables", values);
    }

    private static int at(Parameter<BigDecimal> parameter, Jurisdiction place, LocalDate date) {
        return parameter
                .find(place, date)
                .flatMap(ParameterValue::value)
                .map(BigDecimal::intValue)
                .orElse(-1);
    }

    @Test
    void changesWithTheDate() {
        Parameter<BigDecimal> parameter =
                tables(List.of(national(3, DateRange.from(NEW_YEAR)), national(2, DateRange.of(DAY, NEW_YEAR))));

        assertThat(at(parameter, HERE, DAY)).isEqualTo(2);
        assertThat(at(parameter, HERE, NEW_YEAR)).isEqualTo(3);
        assertThat(parameter.find(HERE, DAY.minusDays(1))).isEmpty();
        assertThat(parameter.values())
                .map(ParameterValue::validity)
                .containsExactly(DateRange.of(DAY, NEW_YEAR), DateRange.from(NEW_YEAR));
    }

    @Test
    void theNarrowestLayerWins() {
        Parameter<BigDecimal> parameter = tables(List.of(
                value(4, DateRange.from(NEW_YEAR), HERE),
                value(3, DateRange.from(DAY), PROVINCE),
                national(2, DateRange.ALWAYS)));

        assertThat(at(parameter, HERE, DAY.minusDays(1))).isEqualTo(2);
        assertThat(at(parameter, HERE, DAY)).isEqualTo(3);
        assertThat(at(parameter, HERE, NEW_YEAR)).isEqualTo(4);
        assertThat(at(parameter, Jurisdiction.ofCommune("51", "00001"), NEW_YEAR))
                .isEqualTo(3);
        assertThat(at(parameter, Jurisdiction.ofProvince("01"), NEW_YEAR)).isEqualTo(2);
    }

    @Test
    void abolishedIsNotAbsent() {
        ParameterValue<BigDecimal> abolished = ParameterValue.<BigDecimal>builder()
                .validity(DateRange.from(DAY))
                .jurisdiction(PROVINCE)
                .basis(LAW)
                .build();
        Parameter<BigDecimal> parameter = tables(List.of(national(2, DateRange.ALWAYS), abolished));

        assertThat(parameter.find(HERE, DAY)).contains(abolished);
        assertThat(parameter.find(HERE, DAY).orElseThrow().value()).isEmpty();
        assertThat(at(parameter, HERE, DAY.minusDays(1))).isEqualTo(2);
        assertThat(ParameterValue.ofAbolished(DateRange.ALWAYS, LAW).value()).isEmpty();
    }

    @Test
    void anOverridingValueHoldsOnItsDaysInItsPlaceAlone() {
        Parameter<BigDecimal> parameter =
                tables(List.of(national(2, DateRange.ALWAYS), value(3, DateRange.ALWAYS, PROVINCE)));
        Parameter<BigDecimal> changed = parameter.overriding(national(9, DateRange.of(DAY, NEW_YEAR)));
        Jurisdiction elsewhere = Jurisdiction.ofProvince("01");

        assertThat(at(changed, elsewhere, DAY.minusDays(1))).isEqualTo(2);
        assertThat(at(changed, elsewhere, DAY)).isEqualTo(9);
        assertThat(at(changed, elsewhere, NEW_YEAR)).isEqualTo(2);
        assertThat(at(changed, HERE, DAY)).isEqualTo(3);
        assertThat(changed.find(elsewhere, DAY).orElseThrow().setByHost()).isTrue();
        assertThat(changed.find(elsewhere, NEW_YEAR).orElseThrow().setByHost()).isFalse();
        assertThat(at(parameter, elsewhere, DAY)).isEqualTo(2);
    }

    @Test
    void refusesTwoValuesOfAPlaceOnOneDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tables(List.of(national(2, DateRange.ALWAYS), national(3, DateRange.from(DAY)))))
                .withMessageContaining("market.tables has two values in national")
                .withMessageContaining("end the first where the second begins");
    }

    @Test
    void namesTheDaysOnWhichSomethingChanges() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        tables(List.of(national(2, DateRange.until(DAY)), national(3, DateRange.from(DAY))))
                .addBoundaries(DateRange.of(DAY.minusDays(9), NEW_YEAR.plusDays(9)), days);

        // The amendment of new year, which was not read, makes the source less sure.
        assertThat(days).containsExactly(DAY, NEW_YEAR);
    }

    @Test
    void parametersAreFoundByKey() {
        Parameters parameters = Parameters.of(List.of(tables(List.of(national(2, DateRange.ALWAYS)))));
        ParameterKey<Integer> rent = ParameterKey.of("market.rent", Integer.class);

        assertThat(parameters.find(TABLES)).isPresent();
        assertThat(parameters.find(rent)).isEmpty();
        assertThat(parameters.contains(rent)).isFalse();
        assertThatThrownBy(() -> parameters.get(rent))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("No parameter market.rent of Integer; there are [market.tables]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameters.find(ParameterKey.of("market.tables", Integer.class)))
                .withMessageContaining("has values of java.math.BigDecimal, but is asked for as java.lang.Integer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.of(List.of(tables(List.of()), tables(List.of()))))
                .withMessageContaining("Two parameters have the code market.tables");
    }

    @Test
    void oneCallOverrides() {
        Parameters parameters = Parameters.of(List.of(tables(List.of(national(2, DateRange.ALWAYS)))));
        Parameters changed = parameters.overriding(TABLES, national(9, DateRange.ALWAYS));

        assertThat(at(changed.get(TABLES), HERE, DAY)).isEqualTo(9);
        assertThat(at(parameters.get(TABLES), HERE, DAY)).isEqualTo(2);
        assertThat(changed).isNotEqualTo(parameters);
        assertThat(parameters).isEqualTo(Parameters.empty().with(tables(List.of(national(2, DateRange.ALWAYS)))));
        assertThatThrownBy(() -> Parameters.empty().overriding(TABLES, national(1, DateRange.ALWAYS)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aKeyIsNamedByItsCodeWhereNoBundleHasIt() {
        assertThat(TABLES.message().render(Locale.ENGLISH)).isEqualTo("market.tables");
        assertThat(Optional.of(ParameterKey.of("market.tables", BigDecimal.class)))
                .contains(TABLES);
    }
}
