package org.commune4j.core.quality;

import java.util.regex.Pattern;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;

/** The one way in which codes of this package are written. */
final class Codes {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)*");

    private Codes() {}

    /** Returns the code itself, if it is made of capital letters, digits and single underscores; else refuses it as the field {@code code}. */
    static String checked(String code) {
        if (!CODE.matcher(code).matches()) {
            throw Problem.of("INDEX-001", Pointer.ROOT.field("code"))
                    .with("found", code)
                    .exception();
        }
        return code;
    }
}
