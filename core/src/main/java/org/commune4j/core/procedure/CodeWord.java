package org.commune4j.core.procedure;

import java.util.regex.Pattern;

/** The form that the codes of open kinds share. */
final class CodeWord {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");

    private CodeWord() {}

    static String checked(String what, String code) {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("The code of a " + what
                    + " is written in capital letters, digits and underscores, for instance CIVIL_STATUS, but found: '"
                    + code + "'");
        }
        return code;
    }
}
