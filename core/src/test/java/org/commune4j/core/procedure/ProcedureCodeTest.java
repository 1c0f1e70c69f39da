package org.commune4j.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureCodeTest {

    @Test
    void tellsTheSuffixOfTheAgencyFromTheCode() {
        ProcedureCode provincial = ProcedureCode.parse("1.001193.000.00.00.H48");

        assertThat(provincial).hasToString("1.001193.000.00.00.H48");
        assertThat(provincial.agency()).contains("H48");
        assertThat(provincial.base()).isEqualTo(ProcedureCode.parse("1.001193"));
        assertThat(provincial.isSameProcedure(ProcedureCode.parse("1.001193"))).isTrue();
        assertThat(provincial).isNotEqualTo(ProcedureCode.parse("1.001193"));
    }

    @Test
    void takesACodeOfAnotherFormWhole() {
        ProcedureCode permit = ProcedureCode.parse("WABO-8");

        assertThat(permit.base()).isSameAs(permit);
        assertThat(permit.agency()).isEmpty();
        assertThat(ProcedureCode.parse("1.001193.H48").agency()).isEmpty();
    }

    @Test
    void refusesWhiteSpaceAndNothing() {
        assertThatThrownBy(() -> ProcedureCode.parse("1.001193 "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"1.001193 \"");
        assertThatThrownBy(() -> ProcedureCode.parse("")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "H9 {0}")
    @ValueSource(strings = {"abc", "1.00119", "1.0011931", "permit 8", "WABO-", "-"})
    void h9TellsHowACodeIsWritten(String text) {
        assertThatThrownBy(() -> ProcedureCode.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.001193")
                .hasMessageContaining('"' + text + '"');
    }
}
