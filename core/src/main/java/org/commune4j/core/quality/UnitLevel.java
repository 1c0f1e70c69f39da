package org.commune4j.core.quality;

import java.util.Set;
import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;

/**
 * The sort of unit that an index is measured for. Some indicators are measured for provinces and not for communes. The set
 * is open: two levels are the same if their codes are, and a host declares one of its own as a
 * {@link org.commune4j.core.law.Word}.
 */
public final class UnitLevel extends OpenCode<UnitLevel> {

    /** A ministry (bộ, ngành). */
    public static final UnitLevel MINISTRY = new UnitLevel("MINISTRY");

    /** A province (tỉnh, thành phố). */
    public static final UnitLevel PROVINCE = new UnitLevel("PROVINCE");

    /** A department of a province (sở, ngành). */
    public static final UnitLevel DEPARTMENT = new UnitLevel("DEPARTMENT");

    /** A commune-level unit (cấp xã). */
    public static final UnitLevel COMMUNE = new UnitLevel("COMMUNE");

    static final Set<UnitLevel> KNOWN = Set.of(MINISTRY, PROVINCE, DEPARTMENT, COMMUNE);

    private UnitLevel(String code) {
        super(WordFamily.UNIT_LEVEL, code);
    }

    /**
     * Returns the level with the code.
     *
     * @param code capital letters, digits and underscores
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static UnitLevel of(String code) {
        return new UnitLevel(code);
    }
}
