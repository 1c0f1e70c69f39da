package org.commune4j.core.organisation;

import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;

/**
 * What sort of body a unit is: an office, a division, a council, a committee, a village.
 *
 * <p>The set is open: two kinds are the same if their codes are, and a host declares one of its own as a
 * {@link org.commune4j.core.law.Word}.
 */
public final class UnitKind extends OpenCode<UnitKind> {

    private UnitKind(String code) {
        super(WordFamily.UNIT_KIND, code);
    }

    /**
     * Returns the unit kind with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code PARTY_OFFICE}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static UnitKind of(String code) {
        return new UnitKind(code);
    }
}
