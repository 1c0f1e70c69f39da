package org.commune4j.core.procedure;

import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;

/**
 * Who may ask for a procedure (đối tượng thực hiện), for instance a citizen or an enterprise.
 *
 * <p>The set is open: two kinds are the same if their codes are, and a host declares one of its own as a
 * {@link org.commune4j.core.law.Word}.
 */
public final class ApplicantKind extends OpenCode<ApplicantKind> {

    private ApplicantKind(String code) {
        super(WordFamily.APPLICANT_KIND, code);
    }

    /**
     * Returns the kind of applicant with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code CITIZEN}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static ApplicantKind of(String code) {
        return new ApplicantKind(code);
    }
}
