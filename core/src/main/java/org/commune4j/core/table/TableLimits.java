package org.commune4j.core.table;

/**
 * How much of a table is read at most; what is larger is a problem and is not read.
 *
 * @param characters of one text
 * @param rows of one text, the header left aside
 * @param cellCharacters of one cell
 */
public record TableLimits(int characters, int rows, int cellCharacters) {

    /** Four million characters, 50,000 rows, 4,000 characters a cell: many times what a province needs. */
    public static final TableLimits DEFAULT = new TableLimits(4_000_000, 50_000, 4_000);

    /** Checks that each is at least 1. */
    public TableLimits {
        if (characters < 1 || rows < 1 || cellCharacters < 1) {
            throw new IllegalArgumentException("Limits of a table are 1 or more, but found " + characters
                    + " characters, " + rows + " rows and " + cellCharacters + " characters a cell");
        }
    }
}
