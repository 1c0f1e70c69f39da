package org.commune4j.core.scenario;

import org.commune4j.core.text.Echo;

/**
 * Where the service of a scenario is: the names of the tallies of both sides, for instance of their files. The caller finds them.
 *
 * @param before the tally of the dossiers under the baseline
 * @param after the tally of the dossiers under the reforms
 */
public record ServiceNames(String before, String after) {

    /** Returns both names, for a log. */
    @Override
    public String toString() {
        return Echo.shown(before) + " -> " + Echo.shown(after);
    }
}
