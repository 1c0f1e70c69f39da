package org.commune4j.core.commune;

import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;

/**
 * Where facts of a commune were taken from: a report, a register, an instrument that sets up what exists.
 *
 * @param id the id, unique in the commune, by which entries name it
 * @param text what it is
 */
public record Source(String id, LocalizedText text) {

    /** Checks the id. */
    public Source {
        Written.id("a source", id);
    }

    /** Returns a source. */
    public static Source of(String id, LocalizedText text) {
        return new Source(id, text);
    }
}
