package org.commune4j.core.dossier;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.snapshot.AuthorityMatrix;
import org.jspecify.annotations.Nullable;

/**
 * What a case is computed by.
 *
 * @param byBody how is counted for each body that has hours of its own
 * @param vocabulary the words that the law knows
 * @param authority who may decide what where dossiers are decided; null if that was not given
 */
record Norms(
        Counting counting,
        Map<String, Counting> byBody,
        ProcedureCatalogue catalogue,
        Vocabulary vocabulary,
        @Nullable AuthorityMatrix authority) {

    static Norms of(
            Counting counting,
            ProcedureCatalogue catalogue,
            Vocabulary vocabulary,
            @Nullable AuthorityMatrix authority) {
        Map<String, Counting> byBody = new HashMap<>();
        counting.calendar()
                .bodies()
                .forEach(
                        body -> byBody.put(body, counting.on(counting.calendar().forBody(body))));
        return new Norms(counting, Map.copyOf(byBody), catalogue, vocabulary, authority);
    }

    Counting counting(Procedure procedure) {
        @Nullable String body = procedure.receivingBody().orElse(null);
        return body == null ? counting : byBody.getOrDefault(body, counting);
    }

    LocalDateTime local(OffsetDateTime moment) {
        return counting.calendar().local(moment);
    }
}
