package org.commune4j.core.authority;

/** The columns that a task list may have. */
public enum TaskColumn {
    /** The code; required. */
    CODE("code", true),
    /** The Vietnamese name; required. */
    NAME("name", true),
    /** The English name. */
    NAME_EN("nameEn", false),
    /** The field, by its code; required. */
    FIELD("field", true),
    /** The level that holds the power, by the name of the {@link org.commune4j.core.law.AdministrativeLevel}; required. */
    LEVEL("level", true),
    /** The kind of body that holds the power, by its code. */
    BODY("body", false),
    /** The kind of post whose holder has the power, by its code; not beside a body. */
    POST("post", false),
    /** What it consists in, by the name of the {@link TaskKind}; required. */
    KIND("kind", true),
    /** The number of the instrument it rests on. */
    INSTRUMENT("instrument", false),
    /** The place in the instrument, as {@code Art. 6(2)(a)}. */
    PROVISION("provision", false),
    /** How sure the reading is; UNVERIFIED by default. */
    STATUS("status", false),
    /** How often it falls due, by the name of the {@link Periodicity}. */
    PERIODICITY("periodicity", false),
    /** Working hours a year, 0 or more. */
    HOURS_PER_YEAR("hoursPerYear", false),
    /** What comes out of it, in Vietnamese. */
    PRODUCT("product", false),
    /**
     * The qualifications of an official who does it: {@code LAW:UNIVERSITY FINANCE}, with a level where one is
     * required.
     */
    QUALIFICATIONS("qualifications", false),
    /** The id of the source among those of the commune. */
    SOURCE("source", false),
    /** The first day; without one, it has no beginning. */
    FROM("from", false),
    /** The day after the last one; without one, it has no end. */
    TO("to", false);

    private final String column;
    private final boolean required;

    TaskColumn(String column, boolean required) {
        this.column = column;
        this.required = required;
    }

    /** Returns the name of the column by default. */
    public String column() {
        return column;
    }

    /** Tells whether every line must fill it in. */
    public boolean isRequired() {
        return required;
    }
}
