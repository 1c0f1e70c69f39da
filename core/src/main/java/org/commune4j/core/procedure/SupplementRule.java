package org.commune4j.core.procedure;

import java.util.Optional;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.law.LegalReference;

/**
 * The limits on asking the applicant of a procedure to complete the dossier, and on the time the applicant has for it.
 *
 * @param within the time from receipt within which to ask, if the source sets one
 * @param mostRequests how often the applicant may be asked at most, if the source says
 * @param answerWithin the time from the request within which the applicant answers, if the source sets one; past it, handling stops
 * @param reference where it stands
 */
public record SupplementRule(
        Optional<Term> within, Optional<Integer> mostRequests, Optional<Term> answerWithin, LegalReference reference) {

    /** Creates the rule of a source that limits how long and how often one may ask, and not how long the applicant may take. */
    public static SupplementRule of(Term within, int mostRequests, LegalReference reference) {
        return new SupplementRule(Optional.of(within), Optional.of(mostRequests), Optional.empty(), reference);
    }

    /** Returns the same rule with the time that the applicant has to answer. */
    public SupplementRule answeredWithin(Term term) {
        return new SupplementRule(within, mostRequests, Optional.of(term), reference);
    }
}
