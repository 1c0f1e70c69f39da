package org.commune4j.core.organisation;

import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What sort of body a unit is: an office, a division, a council, a committee, a village.
 *
 * <p>The set is open: two kinds are the same if their codes are, and an embedder adds one with {@link #of} and its name
 * as the pattern {@code UNIT-KIND.CODE} in a bundle.
 */
public final class UnitKind implements Comparable<UnitKind> {

    private final String code;

    private UnitKind(String code) {
        this.code = code;
    }

    /**
     * The unit kind with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code PARTY_OFFICE}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static UnitKind of(String code) {
        return new UnitKind(CodeWord.checked("unit kind", code));
    }

    /** The stable code, for instance {@code PARTY_OFFICE}. */
    public String code() {
        return code;
    }

    /** The name in words; rendered as its own code where no bundle knows it. */
    public Message message() {
        return Message.of("UNIT-KIND." + code);
    }

    /** By code. */
    @Override
    public int compareTo(UnitKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitKind that && code.equals(that.code);
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
