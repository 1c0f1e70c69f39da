package org.commune4j.core.dossier;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.DeadlineLedger;
import org.commune4j.core.deadline.LedgerEntry;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One stretch in which one unit or official had the dossier: a row of the process control slip. The first begins with the
 * receipt, each further one with a hand-over; the last ends with the dossier or lasts until the moment it is looked at.
 */
public final class StepRecord {

    private static final LocalizedText STOPPED = LocalizedText.of("dừng tính thời hạn", "the clock was paused");

    private final DossierCase dossier;
    private final DossierEvent begin;
    private final OffsetDateTime until;
    private final boolean ended;
    private final int number;

    private StepRecord(DossierCase dossier, DossierEvent begin, OffsetDateTime until, boolean ended, int number) {
        this.dossier = dossier;
        this.begin = begin;
        this.until = until;
        this.ended = ended;
        this.number = number;
    }

    static List<StepRecord> of(DossierCase dossier) {
        List<StepRecord> steps = new ArrayList<>();
        @Nullable DossierEvent begin = null;
        for (DossierEvent event : dossier.dossier().events()) {
            boolean ends = event.equals(dossier.dossier().end());
            boolean handsOver = event.kind().isHandover();
            if (begin != null && (ends || handsOver)) {
                steps.add(new StepRecord(dossier, begin, event.at(), true, steps.size() + 1));
            }
            if (ends) {
                begin = null;
                break;
            }
            if (handsOver || event.kind() == DossierEventKind.RECEIVED) {
                begin = event;
            }
        }
        if (begin != null) {
            steps.add(new StepRecord(dossier, begin, dossier.asOf(), false, steps.size() + 1));
        }
        return List.copyOf(steps);
    }

    /** Returns its place among the stretches, counted from 1. */
    public int number() {
        return number;
    }

    /** Returns the id of the unit that had the dossier, if recorded. */
    public Optional<String> unit() {
        return begin.find(begin.kind().isHandover() ? EventDetail.TO_UNIT : EventDetail.UNIT);
    }

    /** Returns the id of the official who had it, if recorded. */
    public Optional<String> official() {
        return begin.find(begin.kind().isHandover() ? EventDetail.TO_OFFICIAL : EventDetail.OFFICIAL);
    }

    /** Returns the id of the procedure's step, if recorded. */
    public Optional<String> stepId() {
        return begin.find(EventDetail.STEP);
    }

    /** Returns the procedure's step, if it is recorded and the procedure has it. */
    public Optional<ProcedureStep> step() {
        Optional<Procedure> procedure = dossier.procedure();
        return stepId().flatMap(id -> procedure.flatMap(found -> found.findStep(id)));
    }

    /** Returns when it began. */
    public OffsetDateTime from() {
        return begin.at();
    }

    /** Returns when it ended, or the moment of the case if it has not. */
    public OffsetDateTime until() {
        return until;
    }

    /** Tells whether it has ended. */
    public boolean isEnded() {
        return ended;
    }

    /** Returns the time allotted to the step, if known. */
    public Optional<Term> allotted() {
        return step().flatMap(ProcedureStep::allotted);
    }

    /**
     * Computes how the stretch stands to the time allotted, leaving out when the clock was paused; UNDETERMINED if none
     * is known.
     */
    public Timeliness timeliness() {
        Optional<Term> allotted = allotted();
        if (allotted.isEmpty()) {
            return Timeliness.UNDETERMINED;
        }
        DeadlineLedger own = DeadlineLedger.of(
                        allotted.get(),
                        from(),
                        dossier.calendar(),
                        dossier.norms().policy())
                .record(stops())
                .orThrow();
        return own.asOf(until).deadline().timeliness(until);
    }

    /** Returns the office time of the stretch in which the clock ran; empty if the calendar states no office hours. */
    public Optional<Duration> workingTime() {
        WorkCalendar calendar = dossier.calendar();
        if (calendar.officeHours().isEmpty()) {
            return Optional.empty();
        }
        Duration worked = between(from(), until);
        @Nullable OffsetDateTime stoppedAt = null;
        for (LedgerEntry stop : stops()) {
            if (stop.kind() == LedgerEntry.EntryKind.SUSPENDED) {
                stoppedAt = stop.at();
            } else if (stoppedAt != null) {
                worked = worked.minus(between(stoppedAt, stop.at()));
                stoppedAt = null;
            }
        }
        return Optional.of(stoppedAt == null ? worked : worked.minus(between(stoppedAt, until)));
    }

    private Duration between(OffsetDateTime one, OffsetDateTime other) {
        return dossier.calendar().workingTimeBetween(dossier.local(one), dossier.local(other));
    }

    /** The stops of the dossier's clock inside the stretch, each as a suspension and a resumption. */
    private List<LedgerEntry> stops() {
        List<LedgerEntry> stops = new ArrayList<>();
        @Nullable OffsetDateTime stoppedAt = null;
        List<LedgerEntry> all = dossier.ledger().map(DeadlineLedger::entries).orElse(List.of());
        for (LedgerEntry entry : all) {
            switch (entry.kind()) {
                case SUPPLEMENT_REQUESTED, SUSPENDED -> stoppedAt = entry.at();
                case SUPPLEMENT_SUPPLIED, RESUMED, FINISHED -> {
                    if (stoppedAt != null) {
                        add(stops, stoppedAt, entry.at());
                        stoppedAt = null;
                    }
                }
                default -> {}
            }
        }
        if (stoppedAt != null) {
            add(stops, stoppedAt, until);
        }
        return stops;
    }

    private void add(List<LedgerEntry> stops, OffsetDateTime first, OffsetDateTime last) {
        OffsetDateTime begins = first.isBefore(from()) ? from() : first;
        OffsetDateTime ends = last.isAfter(until) ? until : last;
        if (begins.isBefore(ends)) {
            stops.add(LedgerEntry.ofSuspended(begins, STOPPED));
            stops.add(LedgerEntry.ofResumed(ends));
        }
    }

    /** Returns number, unit and official, for a log. */
    @Override
    public String toString() {
        return number + " " + unit().orElse("-") + " " + official().orElse("-");
    }
}
