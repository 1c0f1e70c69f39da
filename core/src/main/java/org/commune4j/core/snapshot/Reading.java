package org.commune4j.core.snapshot;

import org.commune4j.core.authority.GiverKeeps;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.Vocabulary;

/**
 * How facts are read: what is not in them and yet decides what they say.
 *
 * @param vocabulary what their words mean
 * @param giverKeeps whether one who gives a power keeps it
 * @param place where they are, as law that has ended may go on there
 */
record Reading(Vocabulary vocabulary, GiverKeeps giverKeeps, Jurisdiction place) {

    /** Every word stands for itself, and no law book says anything. */
    static final Reading OPEN = new Reading(Vocabulary.OPEN, GiverKeeps.BY_MEANING, Jurisdiction.NATIONAL);

    Reading in(Jurisdiction where) {
        return new Reading(vocabulary, giverKeeps, where);
    }
}
