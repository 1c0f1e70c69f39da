package org.commune4j.core.table;

import java.util.List;
import java.util.regex.Pattern;

/** Writes comma-separated text (RFC 4180) that a spreadsheet shows as it is: no cell is taken for a formula. Not thread-safe. */
public final class Csv {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String BEGINS_FORMULA = "=+-@\t\r\n";

    private final StringBuilder text = new StringBuilder();

    private Csv() {}

    /** Returns a text without rows yet. */
    public static Csv empty() {
        return new Csv();
    }

    /** Adds a row; its line ends as the standard has it. */
    public Csv row(List<String> cells) {
        text.append(String.join(",", cells.stream().map(Csv::cell).toList())).append("\r\n");
        return this;
    }

    /** What begins like a formula, and is no number, gets an apostrophe before it. */
    private static String cell(String value) {
        boolean formula = !value.isEmpty()
                && BEGINS_FORMULA.indexOf(value.charAt(0)) >= 0
                && !NUMBER.matcher(value).matches();
        String safe = formula ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Returns the text. */
    public String text() {
        return text.toString();
    }

    /** Returns how long the text is, for a log. */
    @Override
    public String toString() {
        return text.length() + " characters";
    }
}
