package org.commune4j.core.vietnam;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.procedure.Procedure;
import org.jspecify.annotations.Nullable;

/** What the portal has of a dossier, read off its events in one pass: a million of them are judged without a copy of each. */
final class PortalView extends PortalRecord {

    private final DossierCase dossier;
    private final OffsetDateTime received;
    private final @Nullable OffsetDateTime resolved;
    private final @Nullable OffsetDateTime returned;
    private final @Nullable OffsetDateTime stopped;
    private final @Nullable OffsetDateTime withdrawn;
    private final @Nullable OffsetDateTime appointed;
    private final boolean supplemented;

    PortalView(DossierCase dossier) {
        this.dossier = dossier;
        received = dossier.dossier().receivedAt().orElseThrow();
        @Nullable OffsetDateTime lastResolved = null;
        @Nullable OffsetDateTime lastReturned = null;
        @Nullable OffsetDateTime lastStopped = null;
        @Nullable OffsetDateTime lastWithdrawn = null;
        boolean asked = false;
        // What follows after a reopening is none of the first result.
        List<DossierEvent> events = dossier.dossier().firstEvents();
        for (int i = 0; i < events.size(); i++) {
            DossierEvent event = events.get(i);
            switch (event.kind()) {
                case RESOLVED -> lastResolved = event.at();
                case RESULT_RETURNED -> lastReturned = event.at();
                case REFUSED, STOPPED -> lastStopped = event.at();
                case WITHDRAWN -> lastWithdrawn = event.at();
                case SUPPLEMENT_REQUESTED -> asked = true;
                default -> {}
            }
        }
        appointed = dossier.dossier().appointedAt().orElse(null);
        resolved = lastResolved;
        returned = lastReturned;
        stopped = lastStopped;
        withdrawn = lastWithdrawn;
        supplemented = asked;
    }

    @Override
    OffsetDateTime receivedAt() {
        return received;
    }

    @Override
    Optional<OffsetDateTime> appointedAt() {
        return Optional.ofNullable(appointed);
    }

    @Override
    Optional<OffsetDateTime> resolvedAt() {
        return Optional.ofNullable(resolved);
    }

    @Override
    Optional<OffsetDateTime> returnedAt() {
        return Optional.ofNullable(returned);
    }

    @Override
    Optional<OffsetDateTime> stoppedAt() {
        return Optional.ofNullable(stopped);
    }

    @Override
    Optional<OffsetDateTime> withdrawnAt() {
        return Optional.ofNullable(withdrawn);
    }

    @Override
    @Nullable
    OffsetDateTime appointed() {
        return appointed;
    }

    @Override
    @Nullable
    OffsetDateTime resolved() {
        return resolved;
    }

    @Override
    @Nullable
    OffsetDateTime returned() {
        return returned;
    }

    @Override
    @Nullable
    OffsetDateTime stopped() {
        return stopped;
    }

    @Override
    @Nullable
    OffsetDateTime withdrawn() {
        return withdrawn;
    }

    /** Returns those since the receipt: what the applicant was asked for before is none of the portal's time. */
    @Override
    List<Pause> supplements() {
        if (!supplemented) {
            return List.of();
        }
        OffsetDateTime until = dossier.dossier().reopenedAt().orElse(OffsetDateTime.MAX);
        return dossier.dossier().pauses(DossierEventKind.SUPPLEMENT_REQUESTED).stream()
                .filter(pause ->
                        !pause.from().isBefore(received) && pause.from().isBefore(until))
                .toList();
    }

    @Override
    Optional<Term> maximumTime() {
        return appointed != null
                ? Optional.empty()
                : dossier.procedure().map(Procedure::timeLimit).flatMap(PortalClock::maximum);
    }
}
