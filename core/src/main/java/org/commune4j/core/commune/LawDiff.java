package org.commune4j.core.commune;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commune4j.core.lawtable.LawTableNames;
import org.commune4j.core.lawtable.RuleTable;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleSet;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableWriter;

/**
 * What two law books say differently, cell by cell of their {@linkplain LawFiles tables}, and which rules differ in
 * strength, days or basis. Immutable and thread-safe.
 *
 * <pre>{@code
 * LawDiff diff = LawBooks.vietnam().diff(own);
 * System.out.println(diff);        // limits.csv 1.013978 certificate=no hard-area=no: term 17 working-days -> 15 working-days
 * Files.writeString(path, diff.csv());
 * }</pre>
 */
public final class LawDiff {

    private static final Column<String> TABLE = Column.ofProse("table").required();
    private static final Column<String> LINE = Column.ofProse("line").required();
    private static final Column<String> COLUMN = Column.ofProse("column");
    private static final Column<String> BEFORE = Column.ofProse("before");
    private static final Column<String> AFTER = Column.ofProse("after");
    private static final Table DIFF = Table.of("diff.csv", TABLE, LINE, COLUMN, BEFORE, AFTER);

    private record Cell(String table, String line, String column, String before, String after) {

        String text() {
            String where = table + " " + line;
            if (column.isEmpty()) {
                return (before.isEmpty() ? "+ " : "- ") + where;
            }
            return "~ " + where + ": " + column + " " + shown(before) + " -> " + shown(after);
        }

        private static String shown(String text) {
            return text.isEmpty() ? "(blank)" : text;
        }
    }

    private final List<Cell> cells;

    private LawDiff(List<Cell> cells) {
        this.cells = cells;
    }

    static LawDiff of(LawBook before, LawBook after) {
        List<Cell> cells = new ArrayList<>();
        Map<String, Map<String, Map<String, String>>> old = lines(before);
        Map<String, Map<String, Map<String, String>>> young = lines(after);
        Set<String> tables = new LinkedHashSet<>(old.keySet());
        tables.addAll(young.keySet());
        for (String table : tables) {
            compare(table, old.getOrDefault(table, Map.of()), young.getOrDefault(table, Map.of()), cells);
        }
        return new LawDiff(List.copyOf(cells));
    }

    private static void compare(
            String table,
            Map<String, Map<String, String>> before,
            Map<String, Map<String, String>> after,
            List<Cell> cells) {
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            Map<String, String> old = before.getOrDefault(key, Map.of());
            Map<String, String> young = after.getOrDefault(key, Map.of());
            if (old.isEmpty() || young.isEmpty()) {
                cells.add(new Cell(table, key, "", content(old), content(young)));
                continue;
            }
            Set<String> columns = new TreeSet<>(old.keySet());
            columns.addAll(young.keySet());
            for (String column : columns) {
                String one = old.getOrDefault(column, "");
                String other = young.getOrDefault(column, "");
                if (!one.equals(other)) {
                    cells.add(new Cell(table, key, column, one, other));
                }
            }
        }
    }

    private static String content(Map<String, String> line) {
        return line.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The lines of each table by their keys. */
    private static Map<String, Map<String, Map<String, String>>> lines(LawBook book) {
        Map<String, Map<String, Map<String, String>>> tables = new LinkedHashMap<>();
        for (TableWriter writer : LawFiles.writers(book)) {
            if (writer.table().equals(RuleTable.RULES)) {
                continue; // the rules themselves are compared
            }
            List<String> keys = LawTableNames.keys(writer.table());
            Map<String, Map<String, String>> lines = new LinkedHashMap<>();
            for (Map<String, String> line : writer.lines()) {
                String key = keys.stream()
                        .map(line::get)
                        .filter(cell -> cell != null)
                        .collect(Collectors.joining(" "));
                lines.put(distinct(key, lines.keySet()), line);
            }
            tables.put(writer.table().name(), lines);
        }
        tables.put("rules", rules(book));
        return tables;
    }

    private static String distinct(String key, Set<String> taken) {
        String free = key;
        for (int i = 2; taken.contains(free); i++) {
            free = key + " (" + i + ")";
        }
        return free;
    }

    private static String exemptions(Rule<?> rule) {
        return rule.exemptions().stream()
                .map(one -> one.place() + " " + one.days() + " " + one.basis())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Map<String, String>> rules(LawBook book) {
        Map<String, Map<String, String>> rules = new LinkedHashMap<>();
        for (RuleSet<?> set : List.of(book.communeRules(), book.provinceRules(), book.dossierRules())) {
            for (Rule<?> rule : set.rules()) {
                Map<String, String> said = new TreeMap<>(Map.of(
                        "strength", rule.strength().name(),
                        "days", rule.validity().toString(),
                        "place", rule.jurisdiction().toString(),
                        "basis", rule.basis().toString()));
                if (!rule.exemptions().isEmpty()) {
                    said.put("exemptions", exemptions(rule));
                }
                rules.put(rule.code(), said);
            }
        }
        return rules;
    }

    /** Tells whether the books say the same in every cell. */
    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** Returns the differences as comma-separated text: table, line, column, before and after. */
    public String csv() {
        TableWriter writer = TableWriter.of(DIFF);
        for (Cell cell : cells) {
            writer.line()
                    .set(TABLE, cell.table())
                    .set(LINE, cell.line())
                    .set(COLUMN, cell.column())
                    .set(BEFORE, cell.before())
                    .set(AFTER, cell.after());
        }
        return writer.text();
    }

    /** Returns the differences one a line: {@code +} for a new line, {@code -} for one that is gone, {@code ~} for a changed cell. */
    @Override
    public String toString() {
        return cells.stream().map(Cell::text).collect(Collectors.joining("\n"));
    }
}
