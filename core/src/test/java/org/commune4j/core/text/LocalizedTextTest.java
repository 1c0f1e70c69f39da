package org.commune4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    @Test
    void answersInTheLanguageAskedFor() {
        LocalizedText office = LocalizedText.of("Văn phòng", "Office");

        assertThat(office.in(VIETNAMESE)).isEqualTo("Văn phòng");
        assertThat(office.in(Locale.UK)).isEqualTo("Office");
    }

    @Test
    void anotherLanguageStandsInForOneItLacks() {
        assertThat(LocalizedText.of("Văn phòng", "Office").in(Locale.FRENCH)).isEqualTo("Office");
        assertThat(LocalizedText.ofVietnamese("Văn phòng").in(Locale.ENGLISH)).isEqualTo("Văn phòng");
        assertThat(LocalizedText.ofLanguages(Map.of("fr", "Bureau")).in(Locale.ENGLISH))
                .isEqualTo("Bureau");
    }

    @Test
    void keepsTheOrderOfItsLanguages() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("zh", "c");
        texts.put("en", "b");
        texts.put("vi", "a");

        assertThat(LocalizedText.ofLanguages(texts).byLanguage().keySet()).containsExactly("zh", "en", "vi");
    }

    @Test
    void refusesATextThatSaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.ofLanguages(Map.of()))
                .withMessageContaining("at least one language");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of("Văn phòng", " "))
                .withMessageContaining("'en' is blank");
    }
}
