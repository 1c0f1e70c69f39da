package org.commune4j.core.vietnam;

import java.time.OffsetDateTime;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierAssessor;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.law.Edition;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.rule.Outcome;

/** A desk that receives dossiers under Vietnamese law, for tests. */
final class DossierDesk {

    static final Edition EDITION = new Edition("test", "0".repeat(64), "test");

    static final DossierAssessor ASSESSOR = DossierAssessor.builder()
            .counting(new Counting(VietnamCalendar.standard(), VietnamDeadlines.POLICY, VietnamDeadlines.LATE_HANDLING))
            .catalogue(Procedures.catalogue())
            .rules(LawBooks.vietnam().dossierRules())
            .edition(EDITION)
            .build();

    private DossierDesk() {}

    /** A moment in September 2025, Vietnamese time. */
    static OffsetDateTime september(int day, int hour) {
        return OffsetDateTime.parse(String.format(java.util.Locale.ROOT, "2025-09-%02dT%02d:00:00+07:00", day, hour));
    }

    static Dossier dossier(String procedure, DossierEvent... events) {
        return builder(procedure, events).build().orThrow();
    }

    static Dossier.Builder builder(String procedure, DossierEvent... events) {
        return Dossier.builder("D-1", ProcedureCode.parse(procedure)).events(java.util.List.of(events));
    }

    static DossierAssessment assess(Dossier dossier, OffsetDateTime asOf) {
        return ASSESSOR.assess(dossier, asOf);
    }

    static Timeliness legal(Dossier dossier, OffsetDateTime asOf) {
        return assess(dossier, asOf).legalTimeliness().orElseThrow();
    }

    static Outcome outcome(String rule, Dossier dossier, OffsetDateTime asOf) {
        return assess(dossier, asOf).verdicts().ofRule(rule).get(0).outcome();
    }
}
