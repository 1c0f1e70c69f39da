package org.commune4j.core.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes the lines of a table as text that a {@link TableReader} reads back: the columns that some line fills in, then the
 * lines. Not thread-safe.
 */
public final class TableWriter {

    private final Table table;
    private final List<Cells> lines = new ArrayList<>();

    private TableWriter(Table table) {
        this.table = table;
    }

    /** Returns a writer without lines yet. */
    public static TableWriter of(Table table) {
        return new TableWriter(table);
    }

    /** Returns the table. */
    public Table table() {
        return table;
    }

    /** Adds a line whose cells are blank yet. */
    public Cells line() {
        Cells line = new Cells();
        lines.add(line);
        return line;
    }

    /** Returns the cells of each line by the names of their columns, blank ones left out. */
    public List<Map<String, String>> lines() {
        return lines.stream().map(line -> Map.copyOf(line.cells)).toList();
    }

    /** Returns the text; the header alone where there are no lines. */
    public String text() {
        List<String> used = table.columns().values().stream()
                .filter(column ->
                        column.isRequired() || lines.stream().anyMatch(line -> line.cells.containsKey(column.name())))
                .map(Column::name)
                .toList();
        StringBuilder text = new StringBuilder();
        append(used, text);
        for (Cells line : lines) {
            append(used.stream().map(name -> line.cells.getOrDefault(name, "")).toList(), text);
        }
        return text.toString();
    }

    private static void append(Collection<String> cells, StringBuilder text) {
        String separator = "";
        for (String cell : cells) {
            text.append(separator).append(quoted(cell));
            separator = ",";
        }
        text.append('\n');
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** One line that is being written. */
    public static final class Cells {

        private final Map<String, String> cells = new LinkedHashMap<>();

        private Cells() {}

        /** Sets a cell. */
        public <T> Cells set(Column<T> column, @Nullable T value) {
            if (value != null) {
                String text = column.write(value);
                if (!text.isEmpty()) {
                    cells.put(column.name(), text);
                }
            }
            return this;
        }

        /** Returns the text of a cell; empty if it is blank. */
        public Optional<String> find(Column<?> column) {
            return Optional.ofNullable(cells.get(column.name()));
        }
    }
}
