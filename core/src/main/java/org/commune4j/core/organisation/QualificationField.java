package org.commune4j.core.organisation;

import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The field that a qualification is in, for instance law or land administration.
 *
 * <p>The set is open: two kinds are the same if their codes are, and an embedder adds one with {@link #of} and its name
 * as the pattern {@code QUALIFICATION-FIELD.CODE} in a bundle.
 */
public final class QualificationField implements Comparable<QualificationField> {

    private final String code;

    private QualificationField(String code) {
        this.code = code;
    }

    /**
     * The qualification field with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code LAW}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static QualificationField of(String code) {
        return new QualificationField(CodeWord.checked("qualification field", code));
    }

    /** The stable code, for instance {@code LAW}. */
    public String code() {
        return code;
    }

    /** The name in words; rendered as its own code where no bundle knows it. */
    public Message message() {
        return Message.of("QUALIFICATION-FIELD." + code);
    }

    /** By code. */
    @Override
    public int compareTo(QualificationField other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QualificationField that && code.equals(that.code);
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
