package org.commune4j.core.quality;

import org.commune4j.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something that is counted or measured for an index: dossiers received, petitions handled on time, square kilometres. Two
 * inputs are the same if their codes are.
 */
public final class Input {

    private final String code;
    private final LocalizedText name;

    private Input(String code, LocalizedText name) {
        this.code = code;
        this.name = name;
    }

    /**
     * Returns the input with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code DOSSIERS_RECEIVED}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static Input of(String code, LocalizedText name) {
        return new Input(Codes.checked(code), name);
    }

    /**
     * Returns the input with the code, named in Vietnamese and in English.
     *
     * @throws IllegalArgumentException if the code is written otherwise than {@link #of(String, LocalizedText)} says
     */
    public static Input of(String code, String vietnamese, String english) {
        return of(code, LocalizedText.of(vietnamese, english));
    }

    /** Returns the stable code. */
    public String code() {
        return code;
    }

    /** Returns what is counted or measured, in words. */
    public LocalizedText name() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof Input that && code.equals(that.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
