package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.commune4j.core.text.MessageBundles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBundlesTest {

    private static final Set<String> CODES = codes();

    private static Properties patterns(String language) {
        Properties patterns = new Properties();
        try (InputStream stream = CommuneJson.class.getResourceAsStream("messages_" + language + ".properties")) {
            patterns.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return patterns;
    }

    private static Set<String> codes() {
        return new TreeSet<>(patterns("en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void everyCodeHasItsTextInBothLanguages(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(patterns(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(CODES);
        assertThat(CODES)
                .allMatch(code -> MessageBundles.standard().find(code, locale).isPresent());
        assertThat(CODES.stream().filter(code -> code.matches("JSON-\\d{3}")))
                .allMatch(code -> CODES.contains(code + ".remedy"))
                .contains("JSON-001", "JSON-020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void bothLanguagesUseTheSameArguments(String language) {
        Properties english = patterns("en");
        Properties other = patterns(language);
        for (String code : CODES) {
            List<String> expected = sorted(english.getProperty(code));
            assertThat(sorted(other.getProperty(code))).as(code).isEqualTo(expected);
        }
    }

    private static List<String> sorted(String pattern) {
        return MessageBundles.argumentNames(pattern).stream().sorted().toList();
    }
}
