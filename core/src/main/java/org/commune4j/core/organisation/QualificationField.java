package org.commune4j.core.organisation;

import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;

/**
 * The field that a qualification is in, for instance law or land administration.
 *
 * <p>The set is open: two kinds are the same if their codes are, and an embedder adds one with {@link #of} and its name
 * as the pattern {@code QUALIFICATION-FIELD.CODE} in a bundle.
 */
public final class QualificationField extends OpenCode<QualificationField> {

    private QualificationField(String code) {
        super(WordFamily.QUALIFICATION_FIELD, code);
    }

    /**
     * Returns the qualification field with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code LAW}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static QualificationField of(String code) {
        return new QualificationField(code);
    }
}
