package org.commune4j.core.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word of an open vocabulary: kinds of units, of posts, of figures. Two words of one vocabulary are the same if their
 * codes are; a host adds one by declaring it, with its name, in the vocabulary of its law book or in a commune (see
 * {@code law.Vocabulary}). Subclasses hold nothing else, so they are immutable.
 *
 * @param <C> the vocabulary
 */
public abstract class OpenCode<C extends OpenCode<C>> implements Comparable<C> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private final String code;
    private final WordFamily family;

    /**
     * Creates a word.
     *
     * @param family the vocabulary
     * @param code capital letters, digits and single underscores
     * @throws IllegalArgumentException if the code is written otherwise
     */
    protected OpenCode(WordFamily family, String code) {
        this.code = checked(family.inWords(), code);
        this.family = family;
    }

    /**
     * Checks a code of this form that stands for something other than a word of a vocabulary.
     *
     * @param what what the code stands for, for the exception
     * @return the code
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static String checked(String what, String code) {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("The code of a " + what
                    + " is written in capital letters, digits and single underscores, for instance PARTY_OFFICE, but found: '"
                    + Echo.shown(code) + "'");
        }
        return code;
    }

    /** Returns the stable code, for instance {@code PARTY_OFFICE}. */
    public final String code() {
        return code;
    }

    /** Returns the vocabulary that it is a word of. */
    public final WordFamily family() {
        return family;
    }

    /** Returns the name in words; rendered as the code of its message where no bundle knows it. */
    public final Message message() {
        return Message.of(family.nameCode(code));
    }

    /** Compares by code. */
    @Override
    public final int compareTo(C other) {
        return code.compareTo(other.code());
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OpenCode<?> that && code.equals(that.code) && family == that.family;
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    /** Returns the code. */
    @Override
    public final String toString() {
        return code;
    }
}
