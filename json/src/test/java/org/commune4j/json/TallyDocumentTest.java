package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_SUPPLIED;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.dossier.WorkingDayCounts;
import org.commune4j.core.dossier.WorkingDayCounts.ServiceDuration;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.growth.Growth;
import org.commune4j.json.testing.Schemas;
import org.junit.jupiter.api.Test;

class TallyDocumentTest {

    private static final CommuneJson JSON = CommuneJson.strict();
    private static final LawBook LAW = LawBooks.vietnam();
    private static final TallyScope SCOPE =
            TallyScope.of(moment(30)).since(LocalDate.of(2025, 9, 1)).withDossierIds(1);

    private static OffsetDateTime moment(int day) {
        return OffsetDateTime.parse("2025-09-" + (day < 10 ? "0" : "") + day + "T09:00:00+07:00");
    }

    private static Dossier dossier(String id, int resolved) {
        return Dossier.builder(id, ProcedureCode.parse("1.004837"))
                .channel(Channel.ONLINE)
                .unit("one-stop")
                .event(DossierEvent.of(RECEIVED, moment(15)))
                .event(DossierEvent.of(SUPPLEMENT_REQUESTED, moment(16)))
                .event(DossierEvent.of(SUPPLEMENT_SUPPLIED, moment(17)))
                .event(DossierEvent.of(RESOLVED, moment(resolved)))
                .build()
                .orThrow();
    }

    private static ServiceTally tally(Dossier... dossiers) {
        return Stream.of(dossiers).collect(LAW.serviceTally(SCOPE));
    }

    private static ServiceTally read(String text) {
        return JSON.read(ServiceTally.class, text).orThrow();
    }

    @Test
    void mergesAfterReadingAsBefore() {
        ServiceTally one = tally(dossier("D-1", 17), dossier("D-2", 29), dossier("D-3", 29));
        ServiceTally other = tally(dossier("D-4", 18));

        assertThat(read(JSON.write(one))).isEqualTo(one);
        assertThat(read(JSON.write(one)).merge(read(JSON.write(other))).orThrow())
                .isEqualTo(one.merge(other).orThrow());
    }

    @Test
    void writesWhatItsSchemaSays() {
        assertThat(Schemas.faults(Schemas.of(JSON, ServiceTally.class), JSON.write(tally(dossier("D-1", 29)))))
                .isEmpty();
    }

    @Test
    void refusesFiguresThatDoNotAddUp() {
        String text = JSON.write(tally(dossier("D-1", 29)));

        assertThat(JSON.read(ServiceTally.class, text.replaceAll("(\"RECEIVED\",\\s*\"count\": )1", "$12"))
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("TALLY-005 /services/0", "TALLY-005 /handlers/0");
        assertThat(JSON.read(ServiceTally.class, text.replace("\"RECEIVED\"", "\"DOSSIERS\""))
                        .isValid())
                .isFalse();
    }

    /** Forty services, each with a dossier that took as long as any may: what is kept grows with what is written, not with days. */
    @Test
    void b06ATallyOfManyDaysTakesLittleMemory() {
        Dossier[] dossiers = LAW.procedures().all().stream()
                .map(procedure -> procedure.code().base())
                .distinct()
                .limit(40)
                .map(code -> Dossier.builder("D-" + code, code)
                        .channel(Channel.ONLINE)
                        .event(DossierEvent.of(RECEIVED, moment(15)))
                        .event(DossierEvent.of(RESOLVED, moment(17)))
                        .build()
                        .orThrow())
                .toArray(Dossier[]::new);
        String text = JSON.write(tally(dossiers))
                .replaceAll("\"days\": [1-9]\\d*", "\"days\": " + WorkingDayCounts.MOST_DAYS);
        assertThat(text.split("\"days\": " + WorkingDayCounts.MOST_DAYS)).hasSizeGreaterThan(40);

        assertThat(read(text)
                        .merge(read(text))
                        .orThrow()
                        .durations(ServiceDuration.TOTAL)
                        .median())
                .hasValueSatisfying(median -> assertThat(median).isEqualByComparingTo("" + WorkingDayCounts.MOST_DAYS));
        assertThat(Growth.allocated(() -> read(text))).isLessThan(200L * text.length());
    }
}
