package org.commune4j.core.procedure;

import org.commune4j.core.text.OpenCode;

/**
 * The branch of administration that a procedure belongs to (lĩnh vực), for instance civil status.
 *
 * <p>The set is open: two are the same if their codes are, and an embedder adds one with {@link #of} and its name as the
 * pattern {@code PROCEDURE-FIELD.CODE} in a bundle.
 */
public final class ProcedureField extends OpenCode<ProcedureField> {

    private ProcedureField(String code) {
        super("field of procedures", "PROCEDURE-FIELD.", code);
    }

    /**
     * Returns the field of procedures with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code CIVIL_STATUS}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static ProcedureField of(String code) {
        return new ProcedureField(code);
    }
}
