package org.commune4j.core.procedure;

import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask for a procedure (đối tượng thực hiện), for instance a citizen or an enterprise.
 *
 * <p>The set is open: two are the same if their codes are, and an embedder adds one with {@link #of} and its name as the
 * pattern {@code APPLICANT-KIND.CODE} in a bundle.
 */
public final class ApplicantKind implements Comparable<ApplicantKind> {

    private final String code;

    private ApplicantKind(String code) {
        this.code = code;
    }

    /**
     * The kind of applicant with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code CITIZEN}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static ApplicantKind of(String code) {
        return new ApplicantKind(CodeWord.checked("kind of applicant", code));
    }

    /** The stable code, for instance {@code CITIZEN}. */
    public String code() {
        return code;
    }

    /** The name in words; rendered as its own code where no bundle knows it. */
    public Message message() {
        return Message.of("APPLICANT-KIND." + code);
    }

    /** By code. */
    @Override
    public int compareTo(ApplicantKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApplicantKind that && code.equals(that.code);
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
