package org.commune4j.core.dossier;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One stretch in which one unit, body or official had the dossier: a row of the process control slip. The first begins with the
 * receipt, each further one with a hand-over; the last ends with the dossier or lasts until the moment it is looked at. Where the
 * result is handed on after the end there are further ones, the last of which ends when it is returned.
 */
public final class StepRecord {

    private static final LocalizedText ELSEWHERE = LocalizedText.of("đang ở bước khác", "at another step");

    private final DossierCase dossier;
    private final DossierEvent begin;
    private final OffsetDateTime until;
    private final boolean ended;
    private final int number;
    private final boolean afterEnd;

    private StepRecord(
            DossierCase dossier,
            DossierEvent begin,
            OffsetDateTime until,
            boolean ended,
            int number,
            boolean afterEnd) {
        this.dossier = dossier;
        this.begin = begin;
        this.until = until;
        this.ended = ended;
        this.number = number;
        this.afterEnd = afterEnd;
    }

    static List<StepRecord> of(DossierCase dossier) {
        @Nullable DossierEvent begin = dossier.dossier().receipt();
        if (begin == null) {
            return List.of();
        }
        List<StepRecord> steps = new ArrayList<>();
        for (DossierEvent event : dossier.dossier().inProcess()) {
            if (event.kind().isHandover()) {
                steps.add(new StepRecord(dossier, begin, event.at(), true, steps.size() + 1, false));
                begin = event;
            }
        }
        boolean ended = dossier.dossier().end() != null;
        steps.add(new StepRecord(dossier, begin, dossier.measuredAt(), ended, steps.size() + 1, false));
        addAfterEnd(dossier, steps);
        return List.copyOf(steps);
    }

    private static void addAfterEnd(DossierCase dossier, List<StepRecord> steps) {
        @Nullable DossierEvent begin = null;
        for (DossierEvent event : dossier.dossier().afterEnd()) {
            boolean ends = event.kind().isHandover() || event.kind() == DossierEventKind.RESULT_RETURNED;
            if (begin != null && ends) {
                steps.add(new StepRecord(dossier, begin, event.at(), true, steps.size() + 1, true));
                begin = null;
            }
            if (event.kind().isHandover()) {
                begin = event;
            }
        }
        if (begin != null) {
            steps.add(new StepRecord(dossier, begin, dossier.asOf(), false, steps.size() + 1, true));
        }
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

    /** Returns when it began; the beginning of the day if only that is known. */
    public OffsetDateTime from() {
        return begin.at();
    }

    /** Returns when it ended, or the moment of the case if it has not; the beginning of the day if only that is known. */
    public OffsetDateTime until() {
        return until;
    }

    /** Tells whether it began after the end of the dossier: no period runs in it. */
    public boolean isAfterEnd() {
        return afterEnd;
    }

    /** Tells whether it has ended. */
    public boolean isEnded() {
        return ended;
    }

    /** Returns the time that its holder has for it: what the record says, else what the procedure allots to the step; if known. */
    public Optional<Term> allotted() {
        return begin.find(EventDetail.ALLOTTED).or(() -> step().flatMap(ProcedureStep::allotted));
    }

    /**
     * Computes how the stretch stands to the time allotted to its step, leaving out when the clock was paused; UNDETERMINED if none
     * is known. What earlier stretches took for the same step counts too.
     */
    public Timeliness timeliness() {
        if (!dossier.readings().isEmpty()) {
            return Objects.requireNonNull(UnknownHours.timeliness(
                    readings().stream().map(StepRecord::timeliness).toList()));
        }
        Optional<Term> allotted = allotted();
        if (allotted.isEmpty()) {
            return Timeliness.UNDETERMINED;
        }
        // A pause that begins as the stretch ends is none of it, whatever becomes of a day that is paused in part.
        List<Pause> pauses = new ArrayList<>();
        dossier.deadline().map(Deadline::pauses).orElse(List.of()).stream()
                .filter(pause -> pause.from().isBefore(until))
                .forEach(pauses::add);
        StepRecord first = this;
        StepRecord next = this;
        for (int i = number - 2; i >= 0; i--) {
            StepRecord earlier = dossier.steps().get(i);
            if (stepId().isPresent() && earlier.stepId().equals(stepId())) {
                if (earlier.until.isBefore(next.from())) {
                    pauses.add(Pause.ofOpen(earlier.until, ELSEWHERE).until(next.from()));
                }
                first = earlier;
                next = earlier;
            }
        }
        return allotted.get()
                .from(first.from(), dossier.counting())
                .paused(pauses)
                .asOf(until)
                .timeliness();
    }

    /**
     * Returns the office time of the stretch in which the clock ran; empty if the calendar states no office hours, if that waits
     * for a decision that is not published, if the calendar does not cover the stretch, or if it depends on an hour that is not known.
     */
    public Optional<Duration> workingTime() {
        if (!dossier.readings().isEmpty()) {
            List<Optional<Duration>> each =
                    readings().stream().map(StepRecord::workingTime).distinct().toList();
            return each.size() == 1 ? each.get(0) : Optional.empty();
        }
        WorkCalendar calendar = dossier.counting().calendar();
        if (calendar.officeHours().isEmpty()) {
            return Optional.empty();
        }
        try {
            Duration whole = calendar.workingTimeBetween(calendar.local(from()), calendar.local(until));
            return Optional.of(dossier.deadline()
                    .map(deadline -> whole.minus(deadline.workingTimePaused(from(), until)))
                    .orElse(whole));
        } catch (DateTimeException notTold) {
            return Optional.empty();
        }
    }

    /** Returns the same stretch with every unknown hour supposed. */
    private List<StepRecord> readings() {
        return dossier.readings().stream()
                .map(reading -> reading.steps().get(number - 1))
                .toList();
    }

    /** Returns number, unit and official, for a log. */
    @Override
    public String toString() {
        return number + " " + unit().orElse("-") + " " + official().orElse("-");
    }
}
