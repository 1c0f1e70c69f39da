package org.commune4j.core.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Position;
import org.commune4j.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/** One line of a table with its values and its places. What is wrong with it is reported here. Used by one reader. */
public final class TableRow {

    private final Pointer pointer;
    private final Position position;
    private final Map<String, String> texts;
    private final Map<String, Position> positions;
    private final Map<String, Object> values = new HashMap<>();
    private final List<Problem> problems;
    private boolean sound = true;

    TableRow(
            Pointer pointer,
            Position position,
            Map<String, String> texts,
            Map<String, Position> positions,
            List<Problem> problems) {
        this.pointer = pointer;
        this.position = position;
        this.texts = texts;
        this.positions = positions;
        this.problems = problems;
    }

    <T> void put(Column<T> column, T value) {
        values.put(column.name(), value);
    }

    void spoil() {
        sound = false;
    }

    /** Returns the place of the line, for instance {@code /fees.csv/3}. */
    public Pointer pointer() {
        return pointer;
    }

    /** Returns where the line begins. */
    public Position position() {
        return position;
    }

    /** Returns where the cell of a column begins; where the line does, if it has no such column. */
    public Position position(String column) {
        @Nullable Position cell = positions.get(column);
        return cell == null ? position : cell;
    }

    /** Returns the texts of the cells by column, blank ones left out. */
    public Map<String, String> texts() {
        return texts;
    }

    /** Tells whether nothing is wrong with the line so far. */
    public boolean isSound() {
        return sound;
    }

    /** Tells whether the cell is filled in, whatever with. */
    public boolean isGiven(Column<?> column) {
        return texts.containsKey(column.name());
    }

    /** Returns the value of the cell; empty if it is blank, or is no value, which is a problem already. */
    @SuppressWarnings("unchecked") // put() took a value of the type of the column
    public <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable((T) values.get(column.name()));
    }

    /**
     * Returns the value of a cell that is filled in on every sound line.
     *
     * @throws NoSuchElementException if it is blank
     */
    public <T> T get(Column<T> column) {
        return find(column)
                .orElseThrow(() -> new NoSuchElementException("The column " + column + " of " + pointer
                        + " is blank; look at isSound() first, or declare the column as required"));
    }

    /** Adds a problem at the cell of a column. */
    public void report(String code, Column<?> column) {
        report(code, column, problem -> problem);
    }

    /** Adds a problem at the cell of a column, with more arguments than the name of the column. */
    public void report(String code, Column<?> column, UnaryOperator<Problem> arguments) {
        report(arguments
                .apply(Problem.of(code, pointer.field(column.name())).with("column", column.name()))
                .at(position(column.name())));
    }

    /** Adds a problem that knows its place. */
    public void report(Problem problem) {
        sound = false;
        problems.add(problem);
    }

    /** Returns the place, for a log. */
    @Override
    public String toString() {
        return pointer + " (" + position + ")";
    }
}
