package org.commune4j.core.vietnam;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.StatisticalClock;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Counts dossiers as the National Public Service Portal does, from what is recorded of them; the end of the reporting period
 * is the moment of the case. Where a record does not keep track of supplements, or does not say when a dossier ended, the
 * portal's figure cannot be told.
 */
public final class PortalClock implements StatisticalClock {

    /** The clock. It has no settings. */
    public static final PortalClock STANDARD = new PortalClock();

    private PortalClock() {}

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
        return PortalTimeliness.of(record(dossier), dossier.asOf(), dossier.calendar(), dossier.policy());
    }

    /** What the portal would have to know and the record does not tell, or null. */
    private static @Nullable Message missing(DossierCase dossier) {
        Dossier record = dossier.dossier();
        if (!record.isTracked(DossierEventKind.SUPPLEMENT_REQUESTED)) {
            return Message.of("PORTAL.supplements-untracked");
        }
        return record.state().isEnded() && record.findEnd().isEmpty() ? Message.of("PORTAL.end-unknown") : null;
    }

    /** Returns what the portal has of the dossier. */
    static PortalRecord record(DossierCase dossier) {
        Dossier record = dossier.dossier();
        PortalRecord.Builder portal = PortalRecord.builder()
                .receivedAt(record.receivedAt().orElseThrow())
                .appointedAt(record.appointedAt());
        if (record.appointedAt().isEmpty()) {
            portal.maximumTime(dossier.procedure().map(Procedure::timeLimit).flatMap(PortalClock::maximum));
        }
        @Nullable OffsetDateTime requested = null;
        for (DossierEvent event : record.events()) {
            switch (event.kind()) {
                case RESOLVED -> portal.resolvedAt(event.at());
                case RESULT_RETURNED -> portal.returnedAt(event.at());
                case REFUSED, STOPPED -> portal.stoppedAt(event.at());
                case WITHDRAWN -> portal.withdrawnAt(event.at());
                case SUPPLEMENT_REQUESTED -> requested = event.at();
                case SUPPLEMENT_SUPPLIED -> {
                    if (requested != null) {
                        portal.addSupplement(PortalRecord.Supplement.of(requested, event.at()));
                        requested = null;
                    }
                }
                default -> {}
            }
        }
        if (requested != null) {
            portal.addSupplement(PortalRecord.Supplement.ofAwaited(requested));
        }
        return portal.build();
    }

    /** Returns the longest case of a limit; none if the cases do not count the same unit. */
    static Optional<Term> maximum(TimeLimit limit) {
        List<Term> terms = limit.cases().stream().map(LimitCase::term).toList();
        return terms.stream().map(Term::unit).distinct().count() == 1
                ? terms.stream().max(Comparator.comparingInt(Term::amount))
                : Optional.empty();
    }

    /** Returns the name, for a log. */
    @Override
    public String toString() {
        return "PortalClock";
    }
}
