package org.commune4j.core.procedure;

import java.util.Optional;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.law.LegalReference;

/**
 * The limits on asking the applicant of a procedure to complete the dossier.
 *
 * @param within the time from receipt within which to ask, if the source sets one
 * @param mostRequests how often the applicant may be asked at most, if the source says
 * @param reference where it stands
 */
public record SupplementRule(Optional<Term> within, Optional<Integer> mostRequests, LegalReference reference) {

    /** Creates the rule of a source that sets both limits. */
    public static SupplementRule of(Term within, int mostRequests, LegalReference reference) {
        return new SupplementRule(Optional.of(within), Optional.of(mostRequests), reference);
    }
}
