package org.commune4j.core.lawtable;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.MessageBundles;

/** {@code words.csv}: the names of fields and kinds, each under the code of its message, for instance {@code FIELD.LAND}. */
public final class WordTable {

    private static final Column<String> CODE =
            Column.of("code", "FIELD.LAND", WordTable::code).required();

    /** The names. */
    public static final Table WORDS = Table.of("words.csv", CODE, Cells.NAME, Cells.NAME_EN);

    private WordTable() {}

    private static String code(String text) {
        if (!text.matches("[A-Z][A-Z-]*\\.[\\w.-]+")) {
            throw new IllegalArgumentException("A word is named by the code of its message, but found: " + text);
        }
        return text;
    }

    /** Returns the names by the codes of their messages. */
    public static Map<String, LocalizedText> read(LawTexts texts) {
        Map<String, LocalizedText> words = new LinkedHashMap<>();
        Cells.Keys codes = new Cells.Keys();
        for (TableRow row : texts.rows(WORDS)) {
            row.find(CODE).ifPresent(code -> codes.add(code, row, CODE));
            if (row.isSound()) {
                Cells.text(row, Cells.NAME, Cells.NAME_EN).ifPresent(name -> words.put(row.get(CODE), name));
            }
        }
        return words;
    }

    /** Returns a message in every language at hand. */
    static LocalizedText words(Message message) {
        Map<String, String> words = new TreeMap<>();
        for (String language : new String[] {"vi", "en"}) {
            MessageBundles.standard()
                    .find(message.code(), Locale.forLanguageTag(language))
                    .ifPresent(text -> words.put(language, text));
        }
        return words.isEmpty()
                ? LocalizedText.ofVietnamese(message.render(Locale.forLanguageTag("vi")))
                : LocalizedText.ofLanguages(words);
    }
}
