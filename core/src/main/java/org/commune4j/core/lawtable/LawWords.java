package org.commune4j.core.lawtable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableLimits;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.MessageBundle;
import org.commune4j.core.text.MessageBundleProvider;

/**
 * Gives messages the words that stand in tables: the names of {@code words.csv}, the figures of {@code parameters.csv} and the
 * sentences of {@code incompatibilities.csv}.
 */
public final class LawWords implements MessageBundleProvider {

    private static final String SHIPPED = "/org/commune4j/core/vietnam/";

    /** Creates the provider; the service loader does. */
    public LawWords() {}

    /** Returns the words of the tables that ship. */
    @Override
    public List<MessageBundle> bundles() {
        Map<String, String> texts = new HashMap<>();
        for (Table table : List.of(WordTable.WORDS, ParameterTables.PARAMETERS, StaffTables.INCOMPATIBILITIES)) {
            texts.put(table.name(), text(SHIPPED + table.name()));
        }
        return of(LawTexts.of(texts, TableLimits.DEFAULT, List.of()));
    }

    private static String text(String resource) {
        try (InputStream stream = LawWords.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The library lacks its table " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<MessageBundle> of(LawTexts texts) {
        Map<String, LocalizedText> words = new LinkedHashMap<>();
        WordTable.read(texts)
                .forEach(placed -> words.put(
                        placed.word().family().nameCode(placed.word().code()),
                        placed.word().name()));
        ParameterTables.names(texts).forEach((key, name) -> words.put("PARAMETER." + key, name));
        StaffTables.sentences(texts).forEach((code, name) -> words.put("INCOMPATIBILITY." + code, name));
        Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();
        words.forEach((code, name) -> name.byLanguage()
                .forEach((language, text) -> byLanguage
                        .computeIfAbsent(language, unused -> new LinkedHashMap<>())
                        .put(code, text)));
        List<MessageBundle> bundles = new ArrayList<>();
        byLanguage.forEach(
                (language, patterns) -> bundles.add(MessageBundle.of(Locale.forLanguageTag(language), patterns)));
        return bundles;
    }
}
