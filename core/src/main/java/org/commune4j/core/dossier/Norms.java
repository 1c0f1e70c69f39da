package org.commune4j.core.dossier;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commune4j.core.deadline.CommonPause;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.deadline.Pause;
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
 * @param commonPauses what paused every dossier of a place or a body
 * @param countingMayEnd whether a text ends on which counting rests
 */
record Norms(
        Counting counting,
        Map<String, Counting> byBody,
        ProcedureCatalogue catalogue,
        Vocabulary vocabulary,
        @Nullable AuthorityMatrix authority,
        List<CommonPause> commonPauses,
        boolean countingMayEnd) {

    static Norms of(
            Counting counting,
            ProcedureCatalogue catalogue,
            Vocabulary vocabulary,
            @Nullable AuthorityMatrix authority,
            List<CommonPause> commonPauses) {
        Map<String, Counting> byBody = new HashMap<>();
        counting.calendar()
                .bodies()
                .forEach(
                        body -> byBody.put(body, counting.on(counting.calendar().forBody(body))));
        boolean mayEnd =
                counting.restsOnLawThatEnds() || byBody.values().stream().anyMatch(Counting::restsOnLawThatEnds);
        return new Norms(counting, Map.copyOf(byBody), catalogue, vocabulary, authority, commonPauses, mayEnd);
    }

    Counting counting(Procedure procedure) {
        if (byBody.isEmpty()) {
            return counting;
        }
        @Nullable String body = procedure.receivingBody().orElse(null);
        return body == null ? counting : byBody.getOrDefault(body, counting);
    }

    /** Returns the common pauses of a dossier that had begun by a moment and had not ended when it was received. */
    List<Pause> pauses(Dossier dossier, @Nullable Procedure procedure, OffsetDateTime until) {
        @Nullable DossierEvent receipt = dossier.receipt();
        if (commonPauses.isEmpty() || receipt == null) {
            return List.of();
        }
        Set<String> bodies = new HashSet<>();
        dossier.unit().ifPresent(bodies::add);
        if (procedure != null) {
            procedure.receivingBody().ifPresent(bodies::add);
        }
        List<Pause> pauses = new ArrayList<>();
        for (CommonPause common : commonPauses) {
            Pause pause = common.pause();
            boolean isOver = pause.until().isPresent() && !pause.until().get().isAfter(receipt.at());
            if (!pause.from().isAfter(until) && !isOver && common.concerns(dossier.place(), bodies)) {
                pauses.add(pause);
            }
        }
        return pauses;
    }

    /** Returns the times of day at which some body begins to receive or to work. */
    Set<LocalTime> sessionsBegin() {
        Set<LocalTime> begins = new TreeSet<>();
        Stream.concat(Stream.of(counting), byBody.values().stream())
                .map(one -> one.calendar().officeHours())
                .forEach(hours -> Arrays.stream(DayOfWeek.values())
                        .flatMap(day -> Stream.of(hours.sessions(day), hours.receivingOnly(day)))
                        .filter(sessions -> !sessions.isEmpty())
                        .forEach(sessions -> begins.add(
                                LocalTime.ofSecondOfDay(60L * sessions.get(0).startMinute()))));
        return begins;
    }

    LocalDateTime local(OffsetDateTime moment) {
        return counting.calendar().local(moment);
    }
}
