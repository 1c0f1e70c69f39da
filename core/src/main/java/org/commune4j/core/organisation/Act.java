package org.commune4j.core.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.Dates;

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
     * Checks the number, the day and the name of the body.
     *
     * @throws IllegalArgumentException if the number cannot be an {@linkplain Written#id id}
     */
    public Act {
        Written.id("an act, its number,", number);
        signedOn.ifPresent(Dates::checked);
        issuer.ifPresent(body -> Written.text("an act", body));
    }

    /** Returns an act of which only the number is known. */
    public static Act of(String number) {
        return new Act(number, Optional.empty(), Optional.empty());
    }

    /** Returns an act with its day of signing. */
    public static Act of(String number, LocalDate signedOn) {
        return new Act(number, Optional.of(signedOn), Optional.empty());
    }

    /** Returns the number and what else is known of it, for a log. */
    @Override
    public String toString() {
        return Echo.shown(number)
                + signedOn.map(day -> " of " + day).orElse("")
                + issuer.map(body -> ", " + Echo.shown(body)).orElse("");
    }
}
