package org.commune4j.core.lawtable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.law.Word;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.table.TableWriter;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.MessageBundles;
import org.commune4j.core.text.WordFamily;

/**
 * {@code words.csv}: the words of the open vocabularies with their names; a host's word may say that it is the same as
 * another.
 */
public final class WordTable {

    static final Column<WordFamily> FAMILY =
            Column.ofEnum("family", WordFamily.class).required();
    static final Column<String> CODE = Column.ofText("code").required();
    private static final Column<String> SAME_AS = Column.ofText("sameAs");

    /** The words. */
    public static final Table WORDS = Table.of("words.csv", FAMILY, CODE, Cells.NAME, Cells.NAME_EN, SAME_AS);

    /** A word with the line it stands on. */
    public record PlacedWord(Word word, TableRow row) {}

    private WordTable() {}

    /** Returns the words of sound lines in their order. */
    public static List<PlacedWord> read(LawTexts texts) {
        List<PlacedWord> words = new ArrayList<>();
        for (TableRow row : texts.rows(WORDS)) {
            if (row.isSound()) {
                Cells.text(row, Cells.NAME, Cells.NAME_EN)
                        .ifPresent(name -> words.add(new PlacedWord(
                                new Word(row.get(FAMILY), row.get(CODE), name, row.find(SAME_AS)), row)));
            }
        }
        return words;
    }

    /** Returns a vocabulary that declares the words of the texts too; what keeps one from being declared is reported. */
    static Vocabulary declare(LawTexts texts, Vocabulary known) {
        List<PlacedWord> placed = read(texts);
        List<Word> words = placed.stream().map(PlacedWord::word).toList();
        for (Problem problem : known.check(Entries.of(words), Pointer.ROOT)) {
            TableRow row = placed.get(
                            Integer.parseInt(problem.pointer().tokens().get(1)))
                    .row();
            row.report(problem.at(row.pointer().field(CODE.name())).at(row.position(CODE.name())));
        }
        return known.supplementedBy(words);
    }

    /** Writes the words that a vocabulary declares beside those it lists. */
    public static TableWriter write(Vocabulary vocabulary) {
        TableWriter writer = TableWriter.of(WORDS);
        for (Word word : vocabulary.declared()) {
            TableWriter.Cells line = writer.line()
                    .set(FAMILY, word.family())
                    .set(CODE, word.code())
                    .set(SAME_AS, word.sameAs().orElse(null));
            Cells.set(line, Cells.NAME, Cells.NAME_EN, word.name());
        }
        return writer;
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
