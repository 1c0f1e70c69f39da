package org.commune4j.core.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The act by which something was done in one commune: a unit founded, an official appointed (quyết định).
 *
 * <p>It is a fact of the commune, cited by its number; what the law of the land says is a
 * {@link org.commune4j.core.law.LegalReference}.
 *
 * @param number the official number, for instance {@code 12/QĐ-UBND}
 * @param signedOn the day of signing, if given
 * @param issuer the body that issued it, as the act names it, if given; never a person
 */
public record Act(String number, Optional<LocalDate> signedOn, Optional<String> issuer) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is blank
     */
    public Act {
        if (number.isBlank()) {
            throw new IllegalArgumentException("An act is cited by its number, but the number is blank");
        }
    }

    /** Returns an act of which only the number is known. */
    public static Act of(String number) {
        return new Act(number, Optional.empty(), Optional.empty());
    }

    /** Returns an act with its day of signing. */
    public static Act of(String number, LocalDate signedOn) {
        return new Act(number, Optional.of(signedOn), Optional.empty());
    }
}
