package org.commune4j.core.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.commune4j.core.law.AdministrativeLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PowerHolderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit:a:b",
                "post:chair",
                "official:o1",
                "body:PROVINCE:PROVINCIAL_PEOPLES_COMMITTEE",
                "level:CENTRAL"
            })
    void readsWhatItWrites(String text) {
        assertThat(PowerHolder.parse(text)).hasToString(text);
        assertThat(PowerHolder.parse(text)).isEqualTo(PowerHolder.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chair", "unit", "unit:", "level:TOWN", "body:PROVINCE", "body:X:Y", "body:PROVINCE:x"})
    void refusesOtherTexts(String text) {
        assertThatThrownBy(() -> PowerHolder.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhetherItBelongsToTheCommune() {
        assertThat(PowerHolder.ofUnit("a").isInside()).isTrue();
        assertThat(PowerHolder.ofLevel(AdministrativeLevel.COMMUNE).isInside()).isTrue();
        assertThat(PowerHolder.ofLevel(AdministrativeLevel.PROVINCE).isInside()).isFalse();
        assertThat(PowerHolder.ofBody(AdministrativeLevel.COMMUNE, "NEIGHBOUR").isInside())
                .isFalse();
    }

    @Test
    void isNamedInBothLanguages() {
        PowerHolder level = PowerHolder.ofLevel(AdministrativeLevel.PROVINCE);

        assertThat(level.message().render(Locale.ENGLISH)).isEqualTo("province");
        assertThat(level.message().render(Locale.forLanguageTag("vi"))).isEqualTo("cấp tỉnh");
        assertThat(PowerHolder.ofPost("chair").message().render(Locale.ENGLISH)).isEqualTo("post chair");
    }

    @Test
    void aLimitIsNotNegative() {
        assertThatThrownBy(() -> PowerLimit.of("AREA", BigDecimal.ONE.negate()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(PowerLimit.of("AREA", new BigDecimal("2.0"))).isEqualTo(PowerLimit.of("AREA", new BigDecimal("2")));
    }
}
