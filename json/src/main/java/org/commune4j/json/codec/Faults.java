package org.commune4j.json.codec;

/** The codes of what can be wrong with a value. Their meaning never changes. */
final class Faults {

    /** There is no value at all. */
    static final String EMPTY = "JSON-002";
    /** Something follows the document. */
    static final String TRAILING = "JSON-003";
    /** More, deeper or longer than is read. */
    static final String LIMIT = "JSON-004";
    /** The text ends inside a value. */
    static final String CUT_OFF = "JSON-009";
    /** A value of the wrong kind. */
    static final String WRONG_TYPE = "JSON-010";
    /** A required field is not there. */
    static final String MISSING_FIELD = "JSON-011";
    /** A field that the object does not have. */
    static final String UNKNOWN_FIELD = "JSON-012";
    /** A field given twice. */
    static final String DUPLICATE_FIELD = "JSON-013";
    /** A code that is not in a closed list. */
    static final String UNKNOWN_CODE = "JSON-014";
    /** A value whose text or number cannot be understood. */
    static final String MALFORMED = "JSON-015";
    /** The same, of a value that is not to be shown. */
    static final String MALFORMED_PERSONAL = "JSON-016";
    /** A range of days that does not end after it starts. */
    static final String RANGE_REVERSED = "JSON-017";
    /** A value that its type refuses without saying why; no type of the library does. */
    static final String REFUSED = "JSON-018";
    /** The same, of a value that is not to be shown. */
    static final String REFUSED_PERSONAL = "JSON-019";

    /** More problems than are kept. */
    static final String MORE = "JSON-100";
    /** An element that a list holds already. */
    static final String TWICE = "JSON-023";
    /** A text in no language. */
    static final String NO_LANGUAGE = "JSON-025";
    /** A stretch of days that overlaps another of the list. */
    static final String OVERLAP = "JSON-026";

    private Faults() {}
}
