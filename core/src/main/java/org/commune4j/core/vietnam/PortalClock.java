package org.commune4j.core.vietnam;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.StatisticalClock;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Counts dossiers as the National Public Service Portal (Cổng Dịch vụ công quốc gia) does for its on-time figure,
 * indicator 2.1 of Index 766: against the recorded appointment, whatever the law says. The law book has it as its
 * statistical clock; ask an assessment for the answer of both clocks.
 *
 * <pre>{@code
 * DossierAssessment assessment = LawBooks.vietnam().assess(dossier, OffsetDateTime.parse("2025-09-30T17:00:00+07:00"));
 * Optional<Timeliness> byLaw = assessment.legalTimeliness();
 * Optional<Timeliness> byPortal = assessment.portalTimeliness();     // OVERDUE after a second supplement request
 * }</pre>
 *
 * <p>The end of the reporting period is the moment of the case; what happened later is left aside. The time that the
 * applicant takes for a supplement between receipt and appointment is subtracted to the minute: what lies before the one or after the
 * other is none of the time that the appointment gave. A dossier still in process is measured at the end
 * of the period. Without a recorded appointment the longest limit of the procedure counts; without that, or where a
 * record does not keep track of supplements or does not say when a dossier ended, the answer is UNDETERMINED.
 *
 * <p>Source: the portal's own description of its formulas (VERIFIED). Stateless and thread-safe.
 */
public final class PortalClock implements StatisticalClock {

    /** The clock. It has no settings. */
    public static final PortalClock STANDARD = new PortalClock();

    private PortalClock() {}

    @Override
    public String code() {
        return "PORTAL";
    }

    @Override
    public Timeliness timeliness(DossierCase dossier) {
        return missing(dossier) == null ? judge(dossier).timeliness() : Timeliness.UNDETERMINED;
    }

    @Override
    public Explanation explain(DossierCase dossier) {
        @Nullable Message missing = missing(dossier);
        if (missing == null) {
            return judge(dossier).explanation();
        }
        return Explanation.ofFact(Message.of("PORTAL.timeliness").with("timeliness", Timeliness.UNDETERMINED.message()))
                .with(Mark.UNKNOWN)
                .with(Explanation.ofFact(missing).with(Mark.UNKNOWN));
    }

    private static PortalTimeliness judge(DossierCase dossier) {
        return PortalTimeliness.of(record(dossier), dossier.asOf(), dossier.counting());
    }

    /** Returns what the portal would have to know and the record does not hold, or null. */
    private static @Nullable Message missing(DossierCase dossier) {
        Dossier record = dossier.dossier();
        if (!record.isTracked(DossierEventKind.SUPPLEMENT_REQUESTED)) {
            return Message.of("PORTAL.supplements-untracked");
        }
        return record.state().isEnded() && record.findEnd().isEmpty() ? Message.of("PORTAL.end-unknown") : null;
    }

    /** Returns what the portal has of the dossier. */
    static PortalRecord record(DossierCase dossier) {
        return new PortalView(dossier);
    }

    /** Returns the longest case of a limit; none if the cases do not count the same unit. */
    static Optional<Term> maximum(TimeLimit limit) {
        List<Term> terms = limit.cases().stream().map(LimitCase::term).toList();
        return terms.stream().map(Term::unit).distinct().count() == 1
                ? terms.stream().max(Comparator.comparing(Term::amount))
                : Optional.empty();
    }

    /** Returns the name, for a log. */
    @Override
    public String toString() {
        return "PortalClock";
    }
}
