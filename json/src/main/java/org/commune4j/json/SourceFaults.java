package org.commune4j.json;

/** The codes of what can be wrong with a text before any value is looked at. Their meaning never changes. */
final class SourceFaults {

    /** Not JSON. */
    static final String MALFORMED = "JSON-001";
    /** More, deeper or longer than is read. */
    static final String LIMIT = "JSON-004";
    /** Not UTF-8. */
    static final String NOT_UTF8 = "JSON-005";
    /** There is no such file. */
    static final String NO_FILE = "JSON-006";
    /** The file is there and cannot be read. */
    static final String UNREADABLE_FILE = "JSON-007";
    /** The stream broke off. */
    static final String UNREADABLE_STREAM = "JSON-008";
    /** The text ends inside a value. */
    static final String CUT_OFF = "JSON-009";

    /** A link leads out of the folder. */
    static final String OUTSIDE = "JSON-029";
    /** A file is larger than is read. */
    static final String LARGE_FILE = "JSON-030";

    /** A line of a stream is longer than is read. */
    static final String LONG_LINE = "JSON-020";

    /** A stream of lines that begins as one document over several lines, or as an array. */
    static final String NOT_LINES = "JSON-031";

    /** A record in which a quotation mark is not closed, or something follows the closing one, or that is too long. */
    static final String BROKEN_RECORD = "CSV-001";
    /** A record with more cells than there are columns. */
    static final String MORE_CELLS = "CSV-002";
    /** The first line does not name the columns that every record needs. */
    static final String NO_COLUMNS = "CSV-003";

    private SourceFaults() {}
}
