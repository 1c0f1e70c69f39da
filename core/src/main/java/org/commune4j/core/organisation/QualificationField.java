package org.commune4j.core.organisation;

import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;

/**
 * The field that a qualification is in, for instance law or land administration.
 *
 * <p>The set is open: two fields are the same if their codes are, and a host declares one of its own as a
 * {@link org.commune4j.core.law.Word}.
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
