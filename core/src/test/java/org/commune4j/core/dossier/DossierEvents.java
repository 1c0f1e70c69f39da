package org.commune4j.core.dossier;

import java.time.OffsetDateTime;
import org.commune4j.core.deadline.Term;

/** Plain events for tests. */
final class DossierEvents {

    private DossierEvents() {}

    static DossierEvent of(DossierEventKind kind, OffsetDateTime at) {
        return switch (kind) {
            case SUBMITTED -> DossierEvent.ofSubmitted(at);
            case RECEIVED -> DossierEvent.ofReceived(at);
            case NOT_ACCEPTED -> DossierEvent.ofNotAccepted(at);
            case ASSIGNED -> DossierEvent.ofAssigned(at);
            case TRANSFERRED -> DossierEvent.ofTransferred(at);
            case SUPPLEMENT_REQUESTED -> DossierEvent.ofSupplementRequested(at);
            case SUPPLEMENT_SUPPLIED -> DossierEvent.ofSupplementSupplied(at);
            case OBLIGATION_REQUESTED -> DossierEvent.ofObligationRequested(at);
            case OBLIGATION_PAID -> DossierEvent.ofObligationPaid(at);
            case SUSPENDED -> DossierEvent.ofSuspended(at);
            case RESUMED -> DossierEvent.ofResumed(at);
            case EXTENDED -> DossierEvent.ofExtended(at, Term.workingDays(5));
            case APOLOGISED -> DossierEvent.ofApologised(at);
            case RESOLVED -> DossierEvent.ofResolved(at);
            case REFUSED -> DossierEvent.ofRefused(at);
            case WITHDRAWN -> DossierEvent.ofWithdrawn(at);
            case STOPPED -> DossierEvent.ofStopped(at);
            case RESULT_RETURNED -> DossierEvent.ofResultReturned(at);
            case RATED -> DossierEvent.ofRated(at, true);
            case PETITION_RAISED -> DossierEvent.ofPetitionRaised(at);
        };
    }
}
