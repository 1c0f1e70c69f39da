package org.commune4j.core.law;

import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;

/**
 * The branch of administration that a task or a procedure belongs to (lĩnh vực), for instance justice or civil status.
 *
 * <p>The set is open: two fields are the same if their codes are, and a host declares one of its own as a
 * {@link org.commune4j.core.law.Word}.
 */
public final class Field extends OpenCode<Field> {

    private Field(String code) {
        super(WordFamily.FIELD, code);
    }

    /**
     * Returns the field with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code CIVIL_STATUS}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static Field of(String code) {
        return new Field(code);
    }
}
