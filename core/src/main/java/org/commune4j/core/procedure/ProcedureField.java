package org.commune4j.core.procedure;

import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The branch of administration that a procedure belongs to (lĩnh vực), for instance civil status.
 *
 * <p>The set is open: two are the same if their codes are, and an embedder adds one with {@link #of} and its name as the
 * pattern {@code PROCEDURE-FIELD.CODE} in a bundle.
 */
public final class ProcedureField implements Comparable<ProcedureField> {

    private final String code;

    private ProcedureField(String code) {
        this.code = code;
    }

    /**
     * The field of procedures with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code CIVIL_STATUS}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static ProcedureField of(String code) {
        return new ProcedureField(CodeWord.checked("field of procedures", code));
    }

    /** The stable code, for instance {@code CIVIL_STATUS}. */
    public String code() {
        return code;
    }

    /** The name in words; rendered as its own code where no bundle knows it. */
    public Message message() {
        return Message.of("PROCEDURE-FIELD." + code);
    }

    /** By code. */
    @Override
    public int compareTo(ProcedureField other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProcedureField that && code.equals(that.code);
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
