package org.commune4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.commune4j.core.law.Field;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.procedure.ApplicantKind;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.OnlineRestriction;
import org.junit.jupiter.api.Test;

class OpenCodeTest {

    @Test
    void isEqualByVocabularyAndCode() {
        assertThat(Channel.of("ONLINE")).isEqualTo(Channel.ONLINE).hasSameHashCodeAs(Channel.ONLINE);
        assertThat(Channel.of("ONLINE")).isNotEqualTo(Channel.DIRECT);
        // A field of administration is no branch, though both may have one code.
        assertThat((Object) Field.of("JUSTICE")).isNotEqualTo(Branch.of("JUSTICE"));
        assertThat(ApplicantKind.of("CITIZEN")).hasToString("CITIZEN");
    }

    @Test
    void isSortedByCode() {
        assertThat(List.of(Channel.POSTAL, Channel.DIRECT, Channel.ONLINE).stream()
                        .sorted())
                .containsExactly(Channel.DIRECT, Channel.ONLINE, Channel.POSTAL);
    }

    @Test
    void isNamedByItsMessageOrItsCode() {
        assertThat(Channel.ONLINE.message().render(Locale.forLanguageTag("vi"))).isEqualTo("trực tuyến");
        assertThat(OnlineRestriction.of("PRESENCE").message().code()).isEqualTo("ONLINE-RESTRICTION.PRESENCE");
    }

    @Test
    void refusesACodeOfAnotherForm() {
        for (String code : List.of("", "online", "1ST", "ON-LINE", "ON__LINE", "_ONLINE", "ONLINE_", "ÔN")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Channel.of(code))
                    .withMessage("The code of a channel is written in capital letters, digits and single underscores,"
                            + " for instance PARTY_OFFICE, but found: '" + code + "'");
        }
    }
}
