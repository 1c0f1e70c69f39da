package org.commune4j.core.dossier;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.commune4j.core.deadline.Term;

/** Plain events for tests. */
final class DossierEvents {

    private static final Map<EventDetail<?>, Object> REQUIRED =
            Map.of(EventDetail.EXTENSION, Term.workingDays(5), EventDetail.SATISFIED, true);

    private DossierEvents() {}

    /** Returns an event that says what its kind requires, and no more. */
    static DossierEvent of(DossierEventKind kind, OffsetDateTime at) {
        Map<EventDetail<?>, Object> details = new HashMap<>(REQUIRED);
        details.keySet().retainAll(kind.required());
        return DossierEvent.of(kind, at, details);
    }
}
