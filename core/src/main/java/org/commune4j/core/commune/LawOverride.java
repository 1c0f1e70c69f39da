package org.commune4j.core.commune;

import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.text.Echo;

/**
 * One thing that a host's tables say otherwise than the law book they were read over, or add to it.
 *
 * @param table the name of the file, for instance {@code rules.csv}
 * @param what the key of the line, for instance {@code 1.013978} or {@code POST-001=OFF}
 * @param place where it holds: of a province, of a commune, or wherever the book is used
 * @param basis what the line rests on
 */
public record LawOverride(String table, String what, Jurisdiction place, Basis basis) {

    /** Returns table, key and place, for a log. */
    @Override
    public String toString() {
        return Echo.shown(table) + ": " + Echo.shown(what) + " in " + place;
    }
}
