package org.commune4j.core.quality;

import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The sort of unit that an index is measured for. Some indicators are measured for provinces and not for communes. The set
 * is open: an embedder adds a level by naming its code, and its name by adding the message {@code QUALITY.level.CODE} to a
 * bundle.
 */
public final class UnitLevel {

    /** A ministry (bộ, ngành). */
    public static final UnitLevel MINISTRY = new UnitLevel("MINISTRY");

    /** A province (tỉnh, thành phố). */
    public static final UnitLevel PROVINCE = new UnitLevel("PROVINCE");

    /** A department of a province (sở, ngành). */
    public static final UnitLevel DEPARTMENT = new UnitLevel("DEPARTMENT");

    /** A commune-level unit (cấp xã). */
    public static final UnitLevel COMMUNE = new UnitLevel("COMMUNE");

    private final String code;

    private UnitLevel(String code) {
        this.code = code;
    }

    /**
     * The level with the code.
     *
     * @param code capital letters, digits and underscores
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static UnitLevel of(String code) {
        return new UnitLevel(Codes.checked("level of units", code));
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** The name in words: the message {@code QUALITY.level.CODE}; rendered as its own code where no bundle knows it. */
    public Message message() {
        return Message.of("QUALITY.level." + code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitLevel that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
