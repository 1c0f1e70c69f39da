package org.commune4j.core.table;

import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.problem.Position;
import org.commune4j.core.text.Written;
import org.jspecify.annotations.Nullable;

/** Comma-separated text as rows of cells with their places: RFC 4180, with any separator and any line break. Used once. */
final class CsvText {

    /** A cell as plain text without blanks at its ends, and where it begins. */
    record Cell(String text, Position position) {}

    /**
     * A row that is not blank.
     *
     * @param fault where a quotation mark is not closed, or something follows the closing one
     */
    record Row(
            List<Cell> cells, Position position, @Nullable Position fault) {}

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private int lineStart;
    private @Nullable Position fault;

    private CsvText(String text, char separator) {
        this.text = text;
        this.separator = separator;
        if (text.startsWith("\uFEFF")) {
            at = 1;
            lineStart = 1;
        }
    }

    static List<Row> rows(String text, char separator) {
        return new CsvText(text, separator).rows();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        while (at < text.length()) {
            Position start = position();
            fault = null;
            List<Cell> cells = row();
            boolean blank = cells.stream().allMatch(cell -> cell.text().isEmpty());
            if (!blank || fault != null) {
                rows.add(new Row(List.copyOf(cells), start, fault));
            }
        }
        return rows;
    }

    private List<Cell> row() {
        List<Cell> cells = new ArrayList<>();
        while (true) {
            Position start = position();
            String cell = isAt(QUOTE) ? quoted() : upToSeparator();
            cells.add(new Cell(Written.plain(cell).strip(), start));
            if (!isAt(separator)) {
                endLine();
                return cells;
            }
            at++;
        }
    }

    private String upToSeparator() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineBreak()) {
            at++;
        }
        return text.substring(start, at);
    }

    /** A cell in quotation marks may hold separators and line breaks; two quotation marks in it stand for one. */
    private String quoted() {
        Position opened = position();
        int start = at;
        int startLine = line;
        int startOfLine = lineStart;
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            if (isAt(QUOTE)) {
                at++;
                if (!isAt(QUOTE)) {
                    if (at < text.length() && !isAt(separator) && !isLineBreak()) {
                        fault = fault == null ? opened : fault;
                        cell.append(upToSeparator());
                    }
                    return cell.toString();
                }
            }
            if (isLineBreak()) {
                cell.append('\n');
                endLine();
            } else {
                cell.append(text.charAt(at));
                at++;
            }
        }
        // never closed: what follows the line is read as if it had been closed there
        fault = fault == null ? opened : fault;
        at = start;
        line = startLine;
        lineStart = startOfLine;
        while (at < text.length() && !isLineBreak()) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean isAt(char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private boolean isLineBreak() {
        return isAt('\n') || isAt('\r');
    }

    private void endLine() {
        if (at >= text.length()) {
            return;
        }
        at += text.startsWith("\r\n", at) ? 2 : 1;
        line++;
        lineStart = at;
    }

    private Position position() {
        return new Position(line, at - lineStart + 1);
    }
}
