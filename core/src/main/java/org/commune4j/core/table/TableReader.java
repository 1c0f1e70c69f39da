package org.commune4j.core.table;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Position;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts by the declarations of their tables and keeps everything that is wrong with them. A line with a problem is
 * returned too, so that others can refer to it; whether it {@linkplain TableRow#isSound() is sound} it tells itself. Not
 * thread-safe.
 */
public final class TableReader {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private final TableLimits limits;
    private final List<Problem> problems = new ArrayList<>();

    private TableReader(TableLimits limits) {
        this.limits = limits;
    }

    /** Returns a reader without problems yet. */
    public static TableReader of(TableLimits limits) {
        return new TableReader(limits);
    }

    /** Returns everything that was wrong so far, in the order found. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Reads a text: first a line with the names of the columns, in any order, then the lines; blank ones are skipped.
     *
     * @return the lines in their order; none where the header is wrong
     */
    public List<TableRow> read(Table table, String text) {
        Pointer at = Pointer.ROOT.field(table.name());
        Position start = new Position(1, 1);
        if (text.length() > limits.characters()) {
            problems.add(Problem.of(table.code("020"), at)
                    .with("found", text.length())
                    .with("most", limits.characters())
                    .at(start));
            return List.of();
        }
        List<CsvText.Row> rows = CsvText.rows(text, table.separator());
        if (rows.size() - 1 > limits.rows()) {
            problems.add(Problem.of(table.code("021"), at)
                    .with("found", rows.size() - 1)
                    .with("most", limits.rows())
                    .at(rows.get(limits.rows() + 1).position()));
            return List.of();
        }
        Optional<Character> other = rows.isEmpty() ? Optional.empty() : otherSeparator(table, rows.get(0));
        if (other.isPresent()) {
            problems.add(Problem.of(table.code("025"), at)
                    .with("found", separator(other.get()))
                    .with("expected", separator(table.separator()))
                    .at(rows.get(0).position()));
            return List.of();
        }
        int before = problems.size();
        List<String> header = rows.isEmpty() ? List.of() : header(table, rows.get(0), at);
        for (Column<?> column : table.columns().values()) {
            if (column.isRequired() && !header.contains(column.name())) {
                problems.add(Problem.of(table.code("001"), at)
                        .with("column", column.name())
                        .at(rows.isEmpty() ? start : rows.get(0).position()));
            }
        }
        boolean readable = problems.size() == before;
        List<TableRow> lines = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            Pointer line = at.index(i - 1);
            lines.add(readable ? line(table, header, rows.get(i), line) : unread(rows.get(i), line));
        }
        return lines;
    }

    /** A spreadsheet may separate columns by another sign: then the whole first line is one cell, with names of columns in it. */
    private static Optional<Character> otherSeparator(Table table, CsvText.Row first) {
        if (first.cells().size() > 1 || first.fault() != null) {
            return Optional.empty();
        }
        return SEPARATORS.stream()
                .filter(sign -> sign != table.separator())
                .filter(sign -> Arrays.stream(first.cells().get(0).text().split(Pattern.quote(sign.toString())))
                                .filter(name -> table.columns().containsKey(name.strip()))
                                .count()
                        > 1)
                .findFirst();
    }

    private static Message separator(char sign) {
        return Message.of("TABLE.separator."
                + (sign == '\t' ? "tab" : sign == ';' ? "semicolon" : sign == ',' ? "comma" : "bar"));
    }

    private TableRow unread(CsvText.Row row, Pointer at) {
        TableRow line = new TableRow(at, row.position(), Map.of(), Map.of(), problems);
        line.spoil();
        return line;
    }

    private List<String> header(Table table, CsvText.Row row, Pointer at) {
        @Nullable Position fault = row.fault();
        if (fault != null) {
            problems.add(Problem.of(table.code("002"), at).at(fault));
        }
        Set<String> given = new HashSet<>();
        row.cells().forEach(cell -> given.add(cell.text()));
        boolean real = table.columns().values().stream()
                .filter(Column::isRequired)
                .allMatch(column -> given.contains(column.name()));
        List<String> header = new ArrayList<>();
        for (CsvText.Cell cell : row.cells()) {
            String name = cell.text();
            if (header.contains(name) && !name.isEmpty()) {
                problems.add(Problem.of(table.code("003"), at)
                        .with("column", shown(name, real))
                        .at(cell.position()));
            } else if (!table.columns().containsKey(name) && !table.ignores(name) && !name.isEmpty()) {
                problems.add(Problem.of(table.code("004"), at)
                        .with("column", shown(name, real))
                        .with("known", List.copyOf(table.columns().keySet()))
                        .at(cell.position()));
            }
            header.add(name);
        }
        return header;
    }

    private TableRow line(Table table, List<String> header, CsvText.Row row, Pointer at) {
        @Nullable Position fault = row.fault();
        if (fault != null) {
            TableRow line = unread(row, at);
            line.report(Problem.of(table.code("002"), at).at(fault));
            return line;
        }
        if (row.cells().size() != header.size()) {
            TableRow line = unread(row, at);
            line.report(Problem.of(table.code("005"), at)
                    .with("found", row.cells().size())
                    .with("expected", header.size())
                    .at(row.position()));
            return line;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Position> positions = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            CsvText.Cell cell = row.cells().get(i);
            if (header.get(i).isEmpty()) {
                continue;
            }
            positions.put(header.get(i), cell.position());
            if (!cell.text().isEmpty()) {
                texts.put(header.get(i), cell.text());
            }
        }
        TableRow line = new TableRow(at, row.position(), texts, positions, problems);
        for (int i = 0; i < header.size(); i++) {
            CsvText.Cell cell = row.cells().get(i);
            if (header.get(i).isEmpty() && !cell.text().isEmpty() && !table.ignores("")) {
                line.report(Problem.of(table.code("024"), at)
                        .with("found", table.shown(cell.text()))
                        .at(cell.position()));
            }
        }
        table.columns().values().forEach(column -> cell(table, column, line));
        return line;
    }

    private <T> void cell(Table table, Column<T> column, TableRow line) {
        @Nullable String text = line.texts().get(column.name());
        if (text == null) {
            if (column.isRequired()) {
                line.report(table.code("006"), column);
            }
            return;
        }
        if (text.length() > limits.cellCharacters()) {
            line.report(
                    table.code("022"),
                    column,
                    problem -> problem.with("found", text.length()).with("most", limits.cellCharacters()));
            return;
        }
        Optional<T> value = value(column, text);
        if (value.isPresent()) {
            line.put(column, value.get());
        } else if (!column.words().isEmpty()) {
            line.report(
                    table.code("007"),
                    column,
                    problem -> problem.with("found", table.shown(text)).with("allowed", column.words()));
        } else if (column.example().isEmpty()) {
            line.report(table.code("023"), column);
        } else {
            line.report(
                    table.code("008"),
                    column,
                    problem -> problem.with("found", table.shown(text)).with("example", column.example()));
        }
    }

    private static <T> Optional<T> value(Column<T> column, String text) {
        try {
            return Optional.of(column.parse(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The name of a column; where the first line names none of the required ones, it may be a line of the table. */
    private static Object shown(String name, boolean real) {
        return real ? name : Echo.cell(name);
    }
}
