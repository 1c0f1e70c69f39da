package org.commune4j.core.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commune4j.core.deadline.DeadlineLedger;
import org.commune4j.core.deadline.LedgerEntry;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a dossier do to its clock. Reasons to stop may overlap (a supplement awaited while work is suspended);
 * the ledger knows one stop at a time, so one reason is named and the clock runs again when the last has gone.
 */
final class Clock {

    private static final LocalizedText PAYMENT = LocalizedText.of(
            "người nộp hồ sơ thực hiện nghĩa vụ tài chính", "the applicant meets a financial obligation");
    private static final LocalizedText NO_GROUND = LocalizedText.of("không ghi lý do", "no ground recorded");

    private static final int STOPPING = DossierEventKind.SUPPLEMENT_REQUESTED.bit() | DossierEventKind.SUSPENDED.bit();
    private static final int PAYING = DossierEventKind.OBLIGATION_REQUESTED.bit();
    private static final int PUTTING_OFF = STOPPING | DossierEventKind.EXTENDED.bit();
    private static final int TOUCHING = PUTTING_OFF | PAYING | DossierEventKind.APOLOGISED.bit();

    private Clock() {}

    /** Tells whether there is nothing for the ledger to record. */
    static boolean isUntouched(Dossier dossier) {
        return !dossier.hasAny(TOUCHING);
    }

    /** Returns what the ledger records, in order; the end only where something else is recorded. */
    static List<LedgerEntry> entries(Dossier dossier, Procedure procedure, Norms norms) {
        boolean paymentStops = procedure.paymentStopsClock().orElse(false);
        return isUntouched(dossier) ? List.of() : new Recorder(paymentStops, norms).record(dossier);
    }

    /**
     * Tells whether something not recorded, or recorded with an effect that is not known, may have put the due date
     * off.
     */
    static boolean isMaybeLater(Dossier dossier, Procedure procedure) {
        return !dossier.tracksAll(PUTTING_OFF) || maybeStoppedByPayment(dossier, procedure);
    }

    /**
     * Tells whether something not recorded, or recorded with an effect that is not known, may have stopped the clock.
     */
    static boolean isMaybeStopped(Dossier dossier, @Nullable Procedure procedure) {
        if (procedure == null) {
            // Which events stop it is for the procedure to say.
            return dossier.hasAny(STOPPING | PAYING) || !dossier.tracksAll(STOPPING | PAYING);
        }
        return !dossier.tracksAll(STOPPING) || maybeStoppedByPayment(dossier, procedure);
    }

    private static boolean maybeStoppedByPayment(Dossier dossier, Procedure procedure) {
        @Nullable Boolean paymentStops = procedure.paymentStopsClock().orElse(null);
        return paymentStops == null ? dossier.hasAny(PAYING) : paymentStops && !dossier.tracksAll(PAYING);
    }

    /** Returns the ledger with the end, which it may hold already. */
    static DeadlineLedger finished(DeadlineLedger ledger, OffsetDateTime at) {
        List<LedgerEntry> entries = ledger.entries();
        boolean recorded =
                !entries.isEmpty() && entries.get(entries.size() - 1).kind() == LedgerEntry.EntryKind.FINISHED;
        return recorded ? ledger : ledger.record(LedgerEntry.ofFinished(at)).orThrow();
    }

    /** Reasons to stop, the one to name first where several are there. */
    private enum Stop {
        SUPPLEMENT,
        SUSPENSION,
        PAYMENT
    }

    private static final class Recorder {
        private final boolean paymentStops;
        private final Norms norms;
        private final List<LedgerEntry> entries = new ArrayList<>(0);
        private final Set<Stop> reasons = EnumSet.noneOf(Stop.class);
        private @Nullable Stop named;
        private LocalizedText ground = NO_GROUND;
        private int reappointments;

        Recorder(boolean paymentStops, Norms norms) {
            this.paymentStops = paymentStops;
            this.norms = norms;
        }

        List<LedgerEntry> record(Dossier dossier) {
            boolean received = false;
            for (DossierEvent event : dossier.events()) {
                if (!received) {
                    received = event.kind() == DossierEventKind.RECEIVED;
                } else {
                    record(event);
                }
                if (event.equals(dossier.end())) {
                    if (!entries.isEmpty()) {
                        entries.add(LedgerEntry.ofFinished(event.at()));
                    }
                    break;
                }
            }
            return List.copyOf(entries);
        }

        private void record(DossierEvent event) {
            switch (event.kind()) {
                case SUPPLEMENT_REQUESTED -> change(Stop.SUPPLEMENT, true, event.at());
                case SUPPLEMENT_SUPPLIED -> change(Stop.SUPPLEMENT, false, event.at());
                case SUSPENDED -> {
                    ground = text(event.findOrNull(EventDetail.GROUND));
                    change(Stop.SUSPENSION, true, event.at());
                }
                case RESUMED -> change(Stop.SUSPENSION, false, event.at());
                case OBLIGATION_REQUESTED -> change(Stop.PAYMENT, paymentStops, event.at());
                case OBLIGATION_PAID -> change(Stop.PAYMENT, false, event.at());
                case EXTENDED ->
                    entries.add(LedgerEntry.ofExtended(
                            event.at(),
                            event.find(EventDetail.EXTENSION).orElseThrow(),
                            text(event.findOrNull(EventDetail.GROUND))));
                case APOLOGISED ->
                    event.find(EventDetail.NEW_APPOINTMENT)
                            .ifPresent(day ->
                                    reappoint(event.at(), norms.local(day).toLocalDate()));
                default -> {}
            }
        }

        /** The ledger takes a new day that is not past, so often as the law allows; a rule tells of the others. */
        private void reappoint(OffsetDateTime at, LocalDate day) {
            boolean allowed = reappointments
                    < norms.lateHandling().maximumReappointments().value();
            if (allowed && !day.isBefore(norms.local(at).toLocalDate())) {
                reappointments++;
                entries.add(LedgerEntry.ofReappointed(at, day));
            }
        }

        private static LocalizedText text(@Nullable String ground) {
            return ground == null ? NO_GROUND : LocalizedText.of(ground, ground);
        }

        private void change(Stop stop, boolean begins, OffsetDateTime at) {
            if (begins) {
                reasons.add(stop);
            } else {
                reasons.remove(stop);
            }
            if (named != null && reasons.contains(named)) {
                return;
            }
            if (named != null) {
                entries.add(
                        named == Stop.SUPPLEMENT ? LedgerEntry.ofSupplementSupplied(at) : LedgerEntry.ofResumed(at));
            }
            named = reasons.isEmpty() ? null : reasons.iterator().next();
            if (named != null) {
                entries.add(
                        switch (named) {
                            case SUPPLEMENT -> LedgerEntry.ofSupplementRequested(at);
                            case SUSPENSION -> LedgerEntry.ofSuspended(at, ground);
                            case PAYMENT -> LedgerEntry.ofSuspended(at, PAYMENT);
                        });
            }
        }
    }
}
