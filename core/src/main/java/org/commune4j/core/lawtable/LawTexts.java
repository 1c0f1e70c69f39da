package org.commune4j.core.lawtable;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.problem.Position;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableLimits;
import org.commune4j.core.table.TableReader;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;
import org.jspecify.annotations.Nullable;

/** The texts of some law tables by the names of their files, the instruments they may cite, and all their problems. Not thread-safe. */
public final class LawTexts {

    private final Map<String, String> texts;
    private final TableReader reader;
    private final Map<String, List<TableRow>> rows = new HashMap<>();
    private final Map<String, Instrument> own;
    private final Map<String, Instrument> instruments;

    private final Vocabulary vocabulary;

    private LawTexts(
            Map<String, String> texts, TableLimits limits, Iterable<Instrument> known, @Nullable Vocabulary words) {
        this.texts = texts;
        this.reader = TableReader.of(limits);
        this.instruments = new LinkedHashMap<>();
        known.forEach(instrument -> instruments.putIfAbsent(instrument.number(), instrument));
        this.own = InstrumentTables.read(this, instruments);
        instruments.putAll(own);
        this.vocabulary = words == null ? Vocabulary.OPEN : WordTable.declare(this, words);
        own.putAll(InstrumentTables.readLives(this, instruments));
        instruments.putAll(own);
    }

    /** Returns texts and reads the instruments among them; every word is taken. */
    public static LawTexts of(Map<String, String> texts, TableLimits limits, Iterable<Instrument> known) {
        return new LawTexts(texts, limits, known, null);
    }

    /**
     * Returns texts and reads the instruments and the words among them.
     *
     * @param texts name of the file to text
     * @param known the instruments that lines may cite beside those in the texts
     * @param words the words that lines may use beside those in the texts
     */
    public static LawTexts of(
            Map<String, String> texts, TableLimits limits, Iterable<Instrument> known, Vocabulary words) {
        return new LawTexts(texts, limits, known, words);
    }

    /** Returns the words that lines may use, those that the texts declare among them. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Reports a word of a cell that is not known. */
    void check(TableRow row, Column<?> column, WordFamily family, String code) {
        if (!vocabulary.isPlaced(family, code)) {
            row.report(vocabulary
                    .unknown(family, code, row.pointer().field(column.name()))
                    .at(row.position(column.name())));
        }
    }

    /** Reports each word of a cell that is not known. */
    void check(TableRow row, Column<?> column, Collection<? extends OpenCode<?>> words) {
        words.forEach(word -> check(row, column, word.family(), word.code()));
    }

    /** Returns the lines of a table; none where it is not among the texts. */
    public List<TableRow> rows(Table table) {
        return rows.computeIfAbsent(table.name(), name -> {
            @Nullable String text = texts.get(name);
            return text == null ? List.of() : reader.read(table, text);
        });
    }

    /** Tells whether the table is among the texts. */
    public boolean contains(Table table) {
        return texts.containsKey(table.name());
    }

    /** Returns the instruments that these texts declare or say something different of, by number. */
    public Map<String, Instrument> instruments() {
        return Collections.unmodifiableMap(own);
    }

    /** Returns the instrument of the number, declared here or known otherwise. */
    public Optional<Instrument> findInstrument(String number) {
        return Optional.ofNullable(instruments.get(number));
    }

    /** Returns everything that was wrong so far, file by file and in the order of each. */
    public List<Problem> problems() {
        Comparator<Problem> byPlace = Comparator.comparing(
                        (Problem problem) -> problem.pointer().tokens().isEmpty()
                                ? ""
                                : problem.pointer().tokens().get(0))
                .thenComparing(
                        problem -> problem.position().orElse(new Position(1, 1)),
                        Comparator.comparingInt(Position::line).thenComparingInt(Position::column));
        return reader.problems().stream().distinct().sorted(byPlace).toList();
    }
}
