package org.commune4j.core.organisation;

import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;

/**
 * A unit or a post reports in its field of work to a further unit (quan hệ chuyên môn, nghiệp vụ), beside the one it stands under. It
 * gives that unit no place in the apparatus: rules, levels and spans go by the unit it stands under.
 *
 * @param unit the id of the unit that is reported to
 * @param life the days on which it does
 */
public record FunctionalLine(String unit, DateRange life) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is blank or holds what cannot be seen
     */
    public FunctionalLine {
        Written.id("a unit", unit);
    }
}
