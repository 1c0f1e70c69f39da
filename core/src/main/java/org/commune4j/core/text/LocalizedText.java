package org.commune4j.core.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name or a sentence in one or more languages, Vietnamese and English first. Immutable and thread-safe.
 *
 * <p>Use it for names that come with the data: of units, procedures, holidays. A text of the library itself is a
 * {@link Message}.
 *
 * <pre>{@code
 * LocalizedText name = LocalizedText.of("Phòng Kinh tế", "Economic Division");
 * name.in(Locale.forLanguageTag("vi"));      // Phòng Kinh tế
 * name.in(Locale.FRENCH);                    // Economic Division
 * }</pre>
 *
 * <p>Asked for a language it lacks, it answers in English, else in Vietnamese, else in the first language it has. It has at
 * least one language, and a blank text is refused. Texts are kept in Unicode normal form C and with plain spaces.
 */
public final class LocalizedText {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final Map<String, String> byLanguage;

    private LocalizedText(Map<String, String> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** Returns a text in Vietnamese and in English. */
    public static LocalizedText of(String vietnamese, String english) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("vi", vietnamese);
        texts.put("en", english);
        return ofLanguages(texts);
    }

    /** Returns a text in Vietnamese alone. */
    public static LocalizedText ofVietnamese(String vietnamese) {
        return ofLanguages(Map.of("vi", vietnamese));
    }

    /**
     * Returns a text by language.
     *
     * @param textByLanguage ISO 639 language code to text, at least one, in the order to keep
     * @throws IllegalArgumentException if there is no language, a language has no such code, a text is blank or it holds half a
     *     character
     */
    public static LocalizedText ofLanguages(Map<String, String> textByLanguage) {
        if (textByLanguage.isEmpty()) {
            throw new IllegalArgumentException("A text has at least one language, but the map is empty; add vi or en");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        textByLanguage.forEach((language, text) -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException(
                        "The text in '" + Echo.shown(language) + "' is blank; leave the language out instead");
            }
            if (!isKnown(language) && !LANGUAGE.matcher(language).matches()) {
                throw new IllegalArgumentException(
                        "A language is a code of ISO 639 in two or three small letters, but found: '"
                                + Echo.shown(language) + "'");
            }
            texts.put(language, Written.text("a name", Written.plain(text)));
        });
        return new LocalizedText(Collections.unmodifiableMap(texts));
    }

    /** Tells whether it is one of the two languages that nearly every text has. */
    private static boolean isKnown(String language) {
        return language.equals("vi") || language.equals("en");
    }

    /** Returns the text in the language of the locale, or in the language that stands in for it. */
    public String in(Locale locale) {
        for (String language : new String[] {locale.getLanguage(), "en", "vi"}) {
            @Nullable String text = byLanguage.get(language);
            if (text != null) {
                return text;
            }
        }
        return byLanguage.values().iterator().next();
    }

    /** Returns the texts by ISO 639 language code, never empty. */
    public Map<String, String> byLanguage() {
        return byLanguage;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText that && byLanguage.equals(that.byLanguage);
    }

    @Override
    public int hashCode() {
        return byLanguage.hashCode();
    }

    /** Returns the texts by language, for a log. */
    @Override
    public String toString() {
        Map<String, String> shown = new LinkedHashMap<>();
        byLanguage.forEach((language, text) -> shown.put(Echo.shown(language), Echo.shown(text)));
        return shown.toString();
    }
}
