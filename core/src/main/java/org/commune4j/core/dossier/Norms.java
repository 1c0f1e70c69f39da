package org.commune4j.core.dossier;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.commune4j.core.authority.AuthorityMatrix;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.CountingPolicy;
import org.commune4j.core.deadline.LateHandling;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * What a case is computed by.
 *
 * @param byBody the calendar of each body that has hours of its own
 * @param authority who may decide what where dossiers are decided; null if that was not given
 */
record Norms(
        WorkCalendar calendar,
        Map<String, WorkCalendar> byBody,
        CountingPolicy policy,
        LateHandling lateHandling,
        ProcedureCatalogue catalogue,
        @Nullable AuthorityMatrix authority) {

    static Norms of(
            WorkCalendar calendar,
            CountingPolicy policy,
            LateHandling lateHandling,
            ProcedureCatalogue catalogue,
            @Nullable AuthorityMatrix authority) {
        Map<String, WorkCalendar> byBody = new HashMap<>();
        calendar.bodies().forEach(body -> byBody.put(body, calendar.forBody(body)));
        return new Norms(calendar, Map.copyOf(byBody), policy, lateHandling, catalogue, authority);
    }

    WorkCalendar calendar(Procedure procedure) {
        @Nullable String body = procedure.receivingBody().orElse(null);
        return body == null ? calendar : byBody.getOrDefault(body, calendar);
    }

    LocalDateTime local(OffsetDateTime moment) {
        return calendar.local(moment);
    }
}
