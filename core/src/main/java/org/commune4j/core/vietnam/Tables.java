package org.commune4j.core.vietnam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.lawtable.InstrumentTables;
import org.commune4j.core.lawtable.LawTexts;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableLimits;

/** The tables of the law that ship, as resources of this package: each is read when something in it is first asked for. */
final class Tables {

    private static final class Cited {
        static final Map<String, Instrument> INSTRUMENTS = read(
                        List.of(
                                InstrumentTables.INSTRUMENTS,
                                InstrumentTables.AMENDMENTS,
                                InstrumentTables.TRANSITIONS),
                        List.of())
                .instruments();
    }

    private Tables() {}

    /** Returns the instruments by number, in the order of the table. */
    static Map<String, Instrument> instruments() {
        return Cited.INSTRUMENTS;
    }

    /**
     * Returns what some tables say.
     *
     * @throws IllegalStateException if something is wrong with them, which no build lets pass
     */
    static <T> T read(List<Table> tables, Function<LawTexts, T> mapping) {
        LawTexts texts = read(tables, instruments().values());
        T value = mapping.apply(texts);
        check(texts);
        return value;
    }

    private static LawTexts read(List<Table> tables, Iterable<Instrument> known) {
        Map<String, String> texts = new HashMap<>();
        tables.forEach(table -> texts.put(table.name(), text(table.name())));
        LawTexts read = LawTexts.of(texts, TableLimits.DEFAULT, known);
        check(read);
        return read;
    }

    private static void check(LawTexts texts) {
        if (!texts.problems().isEmpty()) {
            throw new IllegalStateException("The law that ships cannot be read: " + texts.problems());
        }
    }

    private static String text(String name) {
        return find(name)
                .orElseThrow(() ->
                        new IllegalStateException("The library lacks its table " + name + " beside " + Tables.class));
    }

    /** Returns the text of a file beside this class, if there is one. */
    static Optional<String> find(String name) {
        try (InputStream stream = Tables.class.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
