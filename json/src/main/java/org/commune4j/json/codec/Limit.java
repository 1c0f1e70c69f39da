package org.commune4j.json.codec;

import org.commune4j.core.text.Worded;

/**
 * What is limited when a document is read, so that no input exhausts the memory or the stack. A document beyond a limit is a
 * problem that names it; {@link Limits} says how much is allowed.
 */
public enum Limit implements Worded {
    /** The characters (UTF-16 units) of a document; nothing behind them is read. By default 100,000,000. */
    DOCUMENT(100_000_000),
    /** The bytes of a line, where each line is a document; the lines after a longer one are read. By default 16,777,216. */
    LINE(16 * 1024 * 1024),
    /** The levels of objects and lists inside each other. By default 200; the stack holds some thousands. */
    LEVELS(200),
    /** The characters of the name of a field. By default 1,000. */
    NAME(1_000),
    /** The characters of a text. By default 1,000,000. */
    TEXT(1_000_000),
    /** The digits of a number. By default 1,000. */
    DIGITS(1_000),
    /**
     * The problems of a document that are kept, those found first. The others are counted: a last problem says how many there
     * are. By default 1,000.
     */
    PROBLEMS(1_000);

    private final int standard;

    Limit(int standard) {
        this.standard = standard;
    }

    /** Returns how much is allowed by default. */
    public int standard() {
        return standard;
    }
}
