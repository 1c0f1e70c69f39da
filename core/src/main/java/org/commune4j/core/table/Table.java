package org.commune4j.core.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Message;

/**
 * The declaration of a table: the name of its file and its columns. What is wrong with its form has the codes {@code
 * TABLE-001} to {@code TABLE-008} and {@code TABLE-020} to {@code TABLE-025}, or the same numbers after another prefix. Immutable and thread-safe.
 */
public final class Table {

    private final String name;
    private final String prefix;
    private final char separator;
    private final Set<String> ignored;
    private final Map<String, Column<?>> columns;
    private final boolean ofLaw;

    private Table(
            String name,
            String prefix,
            char separator,
            Set<String> ignored,
            List<? extends Column<?>> columns,
            boolean ofLaw) {
        this.ofLaw = ofLaw;
        this.name = name;
        this.prefix = prefix;
        this.separator = separator;
        this.ignored = ignored;
        this.columns = new LinkedHashMap<>();
        columns.forEach(column -> this.columns.put(column.name(), column));
    }

    /**
     * Returns a table of law, no cell of which is about a person: problems show what they found.
     *
     * @param name the name of its file, with which the pointers of problems begin, for instance {@code fees.csv}
     */
    public static Table of(String name, Column<?>... columns) {
        return new Table(name, "TABLE-", ',', Set.of(), List.of(columns), true);
    }

    /**
     * Returns the table of a host's own format; problems show only {@linkplain Echo#cell what has the form of a code}.
     *
     * @param prefix what the codes of its problems begin with
     * @param ignored names of columns that are passed over
     */
    public static Table of(
            String name, String prefix, char separator, Set<String> ignored, List<? extends Column<?>> columns) {
        return new Table(name, prefix, separator, Set.copyOf(ignored), columns, false);
    }

    /** Returns the name of its file. */
    public String name() {
        return name;
    }

    /** Returns the name of the first required column, which names a line unless more are needed. */
    public String key() {
        return columns.values().stream()
                .filter(Column::isRequired)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The table " + name + " has no required column"))
                .name();
    }

    /** Returns how the text of a cell is shown in a problem. */
    Message shown(String text) {
        return ofLaw ? Message.of("TEXT.cell").with("text", text) : Echo.cell(text);
    }

    String code(String number) {
        return prefix + number;
    }

    char separator() {
        return separator;
    }

    boolean ignores(String column) {
        return ignored.contains(column);
    }

    /** Returns the columns by name, in order. */
    Map<String, Column<?>> columns() {
        return columns;
    }

    /** Returns the name, for a log. */
    @Override
    public String toString() {
        return Echo.shown(name);
    }
}
