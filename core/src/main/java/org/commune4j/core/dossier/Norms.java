package org.commune4j.core.dossier;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.CountingPolicy;
import org.commune4j.core.deadline.LateHandling;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;

/** What a case is reckoned by. */
record Norms(WorkCalendar calendar, CountingPolicy policy, LateHandling lateHandling, ProcedureCatalogue catalogue) {

    WorkCalendar calendar(Procedure procedure) {
        return procedure
                .receivingBody()
                .filter(body -> calendar.bodies().contains(body))
                .map(calendar::forBody)
                .orElse(calendar);
    }

    LocalDateTime local(OffsetDateTime moment) {
        return calendar.local(moment);
    }
}
