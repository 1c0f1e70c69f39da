package org.commune4j.core.quality;

import java.util.regex.Pattern;

/** The one way in which codes of this package are written. */
final class Codes {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)*");

    private Codes() {}

    /** Returns the code itself, if it is made of capital letters, digits and single underscores. */
    static String checked(String what, String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("The code of a " + what + " is written in capital letters, digits and"
                    + " underscores, for instance ON_TIME, but found: '" + code + "'");
        }
        return code;
    }
}
