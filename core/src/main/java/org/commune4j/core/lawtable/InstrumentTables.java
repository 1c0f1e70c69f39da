package org.commune4j.core.lawtable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commune4j.core.law.Amendment;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.table.TableWriter;

/** {@code instruments.csv} and {@code amendments.csv}: the texts that everything else rests on. */
public final class InstrumentTables {

    private static final Column<String> NUMBER = Column.ofText("number").required();
    private static final Column<String> TITLE = Column.ofProse("title");
    private static final Column<String> TITLE_EN = Column.ofProse("titleEn");
    private static final Column<LocalDate> ISSUED_ON = Column.ofDate("issuedOn");
    private static final Column<String> NAME = Column.ofProse("name");

    private static final Column<String> AMENDED = Column.ofText("instrument").required();
    private static final Column<String> AMENDED_BY = Column.ofText("amendedBy").required();
    private static final Column<LocalDate> EFFECTIVE = Cells.FROM.required();
    private static final Column<Boolean> READ = Column.ofYesNo("contentRead").required();

    /** The instruments. */
    public static final Table INSTRUMENTS =
            Table.of("instruments.csv", NUMBER, NAME, Cells.NAME_EN, TITLE, TITLE_EN, ISSUED_ON, Cells.FROM, Cells.TO);

    /** What changes them. */
    public static final Table AMENDMENTS = Table.of("amendments.csv", AMENDED, AMENDED_BY, EFFECTIVE, READ);

    private InstrumentTables() {}

    static Map<String, Instrument> read(LawTexts texts) {
        Map<String, Instrument.Builder> builders = new LinkedHashMap<>();
        Cells.Keys numbers = new Cells.Keys();
        for (TableRow row : texts.rows(INSTRUMENTS)) {
            row.find(NUMBER).ifPresent(number -> {
                numbers.add(number, row, NUMBER);
                Instrument.Builder instrument =
                        Instrument.builder().number(number).validity(Cells.days(row));
                Cells.text(row, NAME, Cells.NAME_EN).ifPresent(instrument::designation);
                Cells.text(row, TITLE, TITLE_EN).ifPresent(instrument::title);
                row.find(ISSUED_ON).ifPresent(instrument::issuedOn);
                builders.putIfAbsent(number, instrument);
            });
        }
        for (TableRow row : texts.rows(AMENDMENTS)) {
            row.find(AMENDED)
                    .filter(number -> !builders.containsKey(number))
                    .ifPresent(number -> row.report("LAWTABLE-003", AMENDED, problem -> problem.with("found", number)));
            if (row.isSound()) {
                Amendment amendment = new Amendment(row.get(AMENDED_BY), row.get(EFFECTIVE), row.get(READ));
                builders.computeIfPresent(row.get(AMENDED), (number, builder) -> {
                    builder.addAmendment(amendment);
                    return builder;
                });
            }
        }
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        builders.forEach((number, builder) -> instruments.put(number, builder.build()));
        return instruments;
    }

    /** Writes the instruments. */
    public static List<TableWriter> write(Collection<Instrument> instruments) {
        TableWriter all = TableWriter.of(INSTRUMENTS);
        TableWriter amendments = TableWriter.of(AMENDMENTS);
        for (Instrument instrument : new ArrayList<>(instruments)) {
            TableWriter.Cells line = all.line();
            line.set(NUMBER, instrument.number())
                    .set(ISSUED_ON, instrument.issuedOn().orElse(null));
            if (!instrument.designation().byLanguage().equals(Map.of("vi", instrument.number()))) {
                Cells.set(line, NAME, Cells.NAME_EN, instrument.designation());
            }
            Cells.set(line, TITLE, TITLE_EN, instrument.title().orElse(null));
            Cells.set(line, instrument.validity());
            for (Amendment amendment : instrument.amendments()) {
                amendments
                        .line()
                        .set(AMENDED, instrument.number())
                        .set(AMENDED_BY, amendment.instrument())
                        .set(EFFECTIVE, amendment.effectiveFrom())
                        .set(READ, amendment.contentRead());
            }
        }
        return List.of(all, amendments);
    }
}
