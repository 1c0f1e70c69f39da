package org.commune4j.core.procedure;

import java.util.Optional;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.LegalReference;

/**
 * The limits on asking the applicant of a procedure to complete the dossier, and on the time the applicant has for it.
 *
 * @param within the time from receipt within which to ask, by the facts of the dossier; {@link TimeLimit#UNKNOWN} where the source
 *     sets none. Where a fact is not given and the cases disagree, whether a request was in time is undetermined
 * @param mostRequests how often the applicant may be asked at most, if the source says
 * @param answerWithin the time from the request within which the applicant answers, if the source sets one; past it, handling stops
 * @param stopsClock whether the time in which the applicant completes the dossier is left out of the time limit
 * @param reference where it stands; a case of {@code within} without a reference of its own stands there too
 */
public record SupplementRule(
        TimeLimit within,
        Optional<Integer> mostRequests,
        Optional<Term> answerWithin,
        StopsClock stopsClock,
        LegalReference reference) {

    /** Whether the time limit stands still while the applicant completes the dossier. */
    public enum StopsClock {
        /** It stands still until the supplement is there. */
        YES,
        /** It runs on. */
        NO,
        /** The source does not say: both readings are computed, and what they disagree on is undetermined. */
        UNKNOWN
    }

    /** Creates the rule of a source that limits how long and how often one may ask, and not how long the applicant may take. */
    public static SupplementRule of(Term within, int mostRequests, LegalReference reference) {
        return new SupplementRule(
                TimeLimit.of(LimitCase.builder()
                        .label(LimitCase.EVERY_CASE)
                        .term(within)
                        .build()),
                Optional.of(mostRequests),
                Optional.empty(),
                StopsClock.YES,
                reference);
    }

    /** Returns the same rule with the time that the applicant has to answer. */
    public SupplementRule answeredWithin(Term term) {
        return new SupplementRule(within, mostRequests, Optional.of(term), stopsClock, reference);
    }

    /** Returns the same rule with another answer to whether the time limit stands still meanwhile. */
    public SupplementRule withStopsClock(StopsClock stops) {
        return new SupplementRule(within, mostRequests, answerWithin, stops, reference);
    }
}
