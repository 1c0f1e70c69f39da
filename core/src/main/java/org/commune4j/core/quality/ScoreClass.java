package org.commune4j.core.quality;

import java.math.BigDecimal;
import org.commune4j.core.law.Basis;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;

/**
 * A class that points fall into (xếp loại), for instance "good from 80 points".
 *
 * @param code the stable code
 * @param name the name in words
 * @param from the fewest points of the class; it ends where the next better one begins
 * @param basis what the threshold rests on
 */
public record ScoreClass(String code, LocalizedText name, BigDecimal from, Basis basis) {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is not made of capital letters, digits and underscores
     */
    public ScoreClass {
        Written.decimal("A class", from);
        Codes.checked(code);
    }
}
