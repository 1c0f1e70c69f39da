package org.commune4j.core.problem;

/**
 * A place in a text.
 *
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 */
public record Position(int line, int column) {

    /** Checks that both count from 1. */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "Lines and columns count from 1, but found " + line + ":" + column + "; leave the position out");
        }
    }

    /** Returns {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
