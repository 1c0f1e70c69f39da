package org.commune4j.core.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Standing;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.law.Edition;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * How a dossier stands at a moment: its state, its due date or the candidates for one, whether it is on time by the law
 * and, told apart, by the statistical clock of a portal, and what the rules say.
 *
 * <p>It is the answer of {@link DossierAssessor#assess}, which a law book hands out:
 *
 * <pre>{@code
 * DossierAssessment assessment = law.assess(dossier, OffsetDateTime.parse("2025-09-18T16:00:00+07:00"));
 * assessment.deadline().ifPresent(due -> log(due.receipt().render(Locale.ENGLISH)));
 * if (assessment.legalTimeliness().equals(Optional.of(Timeliness.OVERDUE))) {
 *     assessment.verdicts().breaches().forEach(breach -> log(breach.explanation().render(Locale.ENGLISH)));
 * }
 * }</pre>
 *
 * <p>What happened after the moment is left aside. The rules are those of the day on which the dossier ended, or of the moment while it is
 * open: what was done in 2025 is judged by the law of 2025. A dossier that was not received has no deadline and no timeliness;
 * one whose procedure is not in the catalogue, or whose record does not keep track of what pauses or extends the
 * period, may be UNDETERMINED, and the explanation says why. Immutable and thread-safe; the rules are evaluated at the
 * first call.
 */
public final class DossierAssessment {

    private final Dossier whole;
    private final DossierCase dossier;
    private final DossierAssessor assessor;
    private final @Nullable StatisticalClock clock;
    private volatile @Nullable Evaluation verdicts;

    DossierAssessment(Dossier whole, DossierCase dossier, DossierAssessor assessor) {
        this.whole = whole;
        this.dossier = dossier;
        this.assessor = assessor;
        this.clock = assessor.clock();
    }

    /** Returns the code of the dossier. */
    public String id() {
        return dossier.dossier().id();
    }

    /** Returns the dossier as it was known at the moment, beside its procedure and deadline. */
    public DossierCase dossier() {
        return dossier;
    }

    /** Returns the moment. */
    public OffsetDateTime asOf() {
        return dossier.asOf();
    }

    /** Returns the state of the dossier at the moment. */
    public DossierState state() {
        return dossier.dossier().state();
    }

    /** Returns the procedure in the version that applied at receipt; empty if it is not in the catalogue. */
    public Optional<Procedure> procedure() {
        return dossier.procedure();
    }

    /**
     * Returns the legal deadline, or its candidates; empty if it was not received or its procedure is not in the
     * catalogue.
     */
    public Optional<Deadline> deadline() {
        return dossier.deadline();
    }

    /**
     * Returns the appointment on the slip, if one was given: what the statistical clock goes by, and not the law. The beginning of the day
     * if only that is known.
     */
    public Optional<OffsetDateTime> appointedAt() {
        return dossier.dossier().appointedAt();
    }

    /** Returns what is left of the legal deadline; empty where there is none. */
    public Optional<Standing> standing() {
        return dossier.standing();
    }

    /** Tells how it stands to its legal deadline; see {@link DossierCase#legalTimeliness()}. */
    public Optional<Timeliness> legalTimeliness() {
        return dossier.legalTimeliness();
    }

    /** Tells how it stands by the statistical clock; empty if it was not received or there is no such clock. */
    public Optional<Timeliness> portalTimeliness() {
        return clock == null || dossier.dossier().receivedAt().isEmpty()
                ? Optional.empty()
                : Optional.of(dossier.by(clock));
    }

    /** Returns the verdicts of the rules; they are evaluated at the first call. */
    public Evaluation verdicts() {
        @Nullable Evaluation known = verdicts;
        if (known == null) {
            known = assessor.evaluate(dossier);
            verdicts = known;
        }
        return known;
    }

    /** Returns who had the dossier when, and how long. */
    public List<StepRecord> steps() {
        return dossier.steps();
    }

    /**
     * Returns what keeps the dossier from being judged whole: nothing had happened by the moment, a moment or the due date lies
     * outside the years of the calendar, or the procedure is not in the catalogue. Empty if there is nothing.
     *
     * @return each with its place in the dossier, for instance {@code /events/0/at}, and what to do about it
     */
    public List<Problem> problems() {
        return assessor.problems(whole, dossier);
    }

    /**
     * Returns since when it waits: one that is not received, since it was submitted; one whose period stands still, since the
     * first of the pauses that last; one that was taken up again after its end, since then. The beginning of the day if only that is
     * known. Empty for every other, and for what has ended.
     */
    public Optional<OffsetDateTime> waitingSince() {
        if (state().isEnded() || dossier.dossier().events().isEmpty()) {
            return Optional.empty();
        }
        if (dossier.dossier().isInRework()) {
            return dossier.dossier().reopenedAt();
        }
        return dossier.dossier().receivedAt().isEmpty()
                ? Optional.of(dossier.dossier().events().get(0).at())
                : dossier.pausedSince();
    }

    /**
     * Tells what this answer says otherwise than an earlier one of the same dossier: events, state, due date, both
     * timelinesses. Empty if nothing changed, as after a resend.
     *
     * @param earlier for instance as of the same moment, before an event arrived late
     * @throws IllegalArgumentException if it is of another dossier
     */
    public List<Message> changesSince(DossierAssessment earlier) {
        if (!id().equals(earlier.id())) {
            throw new IllegalArgumentException("Changes are told of one dossier, but found " + Echo.shown(earlier.id())
                    + " and " + Echo.shown(id()) + "; compare two answers of the same");
        }
        List<Message> changes = new ArrayList<>();
        List<DossierEvent> before = earlier.dossier.dossier().events();
        List<DossierEvent> now = dossier.dossier().events();
        now.stream()
                .filter(event -> !before.contains(event))
                .forEach(event -> changes.add(told("DOSSIER.change-added", event)));
        before.stream()
                .filter(event -> !now.contains(event))
                .forEach(event -> changes.add(told("DOSSIER.change-removed", event)));
        change("DOSSIER.change-state", earlier.state().message(), state().message(), changes);
        change(
                "DOSSIER.change-due",
                due(earlier.deadline().orElse(null)),
                due(deadline().orElse(null)),
                changes);
        change(
                "DOSSIER.change-legal",
                word(earlier.legalTimeliness().orElse(null)),
                word(legalTimeliness().orElse(null)),
                changes);
        change(
                "DOSSIER.change-portal",
                word(earlier.portalTimeliness().orElse(null)),
                word(portalTimeliness().orElse(null)),
                changes);
        return List.copyOf(changes);
    }

    private static Message told(String code, DossierEvent event) {
        return Message.of(code).with("event", event.kind().message()).with("moment", event.shownAt());
    }

    private static void change(String code, Message before, Message after, List<Message> changes) {
        if (!before.equals(after)) {
            changes.add(Message.of(code).with("before", before).with("after", after));
        }
    }

    private static Message word(@Nullable Timeliness timeliness) {
        return timeliness == null ? Message.of("DOSSIER.change-none") : timeliness.message();
    }

    private static Message due(@Nullable Deadline deadline) {
        if (deadline != null && deadline.openPause().isPresent()) {
            return Message.of("DOSSIER.change-paused");
        }
        Optional<LocalDate> earliest = Optional.ofNullable(deadline).flatMap(Deadline::findEarliest);
        Optional<LocalDate> latest = Optional.ofNullable(deadline).flatMap(Deadline::findLatest);
        if (earliest.isEmpty() || latest.isEmpty()) {
            return Message.of("DOSSIER.change-none");
        }
        return earliest.equals(latest)
                ? Message.of("DOSSIER.change-day").with("date", earliest.get())
                : Message.of("DOSSIER.change-range")
                        .with("earliest", earliest.get())
                        .with("latest", latest.get());
    }

    /** Returns the edition of the law that the answer rests on. */
    public Edition edition() {
        return assessor.edition();
    }

    /** Explains the answer: state, procedure, the computation of the due date day by day, and both timelinesses. */
    public Explanation explanation() {
        List<Explanation> children = new ArrayList<>();
        children.add(procedureNode()
                .withChildren(dossier.lawNotes().stream()
                        .map(note -> Explanation.ofFact(note))
                        .toList()));
        deadline().ifPresent(deadline -> {
            children.add(deadline.receipt());
            ifResumed().ifPresent(children::add);
        });
        legalTimeliness().ifPresent(legal -> children.add(legalNode(legal)));
        if (clock != null && dossier.dossier().receivedAt().isPresent()) {
            children.add(statisticalNode(clock));
        }
        dossier.warnings()
                .forEach(warning -> children.add(Explanation.ofFact(warning).with(Mark.UNKNOWN)));
        return Explanation.ofFact(Message.of("DOSSIER.assessment")
                        .with("dossier", id())
                        .with("moment", asOf())
                        .with("state", state().message()))
                .withChildren(children);
    }

    /**
     * Returns when a paused dossier would be due if it went on at the moment of the assessment: a supposition, to be shown as one.
     * Empty unless it is paused, and where the day would be undetermined.
     */
    public Optional<LocalDate> dueIfResumed() {
        return deadline()
                .filter(deadline -> deadline.openPause().isPresent())
                .map(deadline -> deadline.ifResumed(asOf()))
                .flatMap(Deadline::findDate);
    }

    private Optional<Explanation> ifResumed() {
        return dueIfResumed()
                .map(day -> Explanation.ofFact(
                        Message.of("DOSSIER.if-resumed").with("moment", asOf()).with("due", day)));
    }

    private Explanation procedureNode() {
        return procedure()
                .map(DossierAssessment::procedureNode)
                .orElseGet(() -> Explanation.ofFact(Message.of("DOSSIER.procedure-unknown")
                                .with("code", dossier.dossier().procedure().toString()))
                        .with(Mark.UNKNOWN));
    }

    private static Explanation procedureNode(Procedure procedure) {
        Message message = Message.of("DOSSIER.procedure")
                .with("code", procedure.code().toString())
                .with("name", procedure.name());
        return procedure
                .publishedBy()
                .map(decision -> Explanation.ofLaw(message, decision))
                .orElseGet(() -> Explanation.ofFact(message));
    }

    /** Explains the statistical clock: once where every reading says the same, else each. */
    private Explanation statisticalNode(StatisticalClock statistical) {
        List<DossierCase> readings = dossier.readings();
        if (readings.isEmpty()) {
            return statistical.explain(dossier);
        }
        if (dossier.by(statistical) != Timeliness.UNDETERMINED) {
            return statistical.explain(readings.get(0)).with(hoursNode(Mark.NONE, "DOSSIER.hours-supposed"));
        }
        Map<Timeliness, Explanation> each = new EnumMap<>(Timeliness.class);
        readings.forEach(one -> each.computeIfAbsent(statistical.timeliness(one), any -> statistical.explain(one)));
        return hoursNode(Mark.UNKNOWN, "DOSSIER.hours-unknown").withChildren(List.copyOf(each.values()));
    }

    private Explanation hoursNode(Mark mark, String code) {
        return Explanation.ofFact(UnknownHours.why(dossier.dossier()).withCode(code))
                .with(mark);
    }

    private Explanation legalNode(Timeliness legal) {
        @Nullable DossierEvent end = dossier.dossier().end();
        boolean ended = end != null;
        Message message = Message.of(ended ? "DOSSIER.legal-ended" : "DOSSIER.legal-pending")
                .with("timeliness", legal.message())
                .with("moment", end == null ? asOf() : end.shownAt());
        Mark mark = switch (legal) {
            case EARLY, ON_TIME -> Mark.HOLDS;
            case OVERDUE -> Mark.FAILS;
            case UNDETERMINED -> Mark.UNKNOWN;
        };
        Explanation node = Explanation.ofFact(message).with(mark);
        if (!dossier.readings().isEmpty()) {
            node = node.with(
                    hoursNode(dossier.isLate().isUnknown() ? Mark.UNKNOWN : Mark.NONE, "DOSSIER.hours-unknown"));
        }
        if (dossier.isMaybeDueLater()) {
            List<Message> untracked = new ArrayList<>();
            dossier.dossier().untracked().forEach(kind -> untracked.add(kind.message()));
            Message doubt = Clock.isPausedAtUnknownTimes(dossier.dossier())
                    ? Message.of("DOSSIER.maybe-later-minutes")
                            .with("minutes", dossier.dossier().pausedMinutes().orElse(0))
                    : untracked.isEmpty()
                            ? Message.of("DOSSIER.maybe-later-waiting").with("waits", dossier.waits())
                            : Message.of("DOSSIER.maybe-later").with("events", untracked);
            Explanation child = Explanation.ofFact(doubt).with(Mark.UNKNOWN);
            Optional<Deadline> stopped = dossier.deadlineIfClockStops();
            if (stopped.isPresent()) {
                child = child.with(Explanation.ofFact(Message.of("DOSSIER.clock-readings")
                        .with("stopped", due(stopped.get()))
                        .with("running", due(deadline().orElse(null)))));
            }
            node = node.with(child);
        }
        if (!ended && state().isEnded()) {
            node = node.with(
                    Explanation.ofFact(Message.of("DOSSIER.end-unknown")).with(Mark.UNKNOWN));
        }
        return node;
    }

    /** Tells whether the two say the same of the same dossier at the same moment under the same law. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DossierAssessment that
                && dossier.dossier().equals(that.dossier.dossier())
                && asOf().equals(that.asOf())
                && legalTimeliness().equals(that.legalTimeliness())
                && portalTimeliness().equals(that.portalTimeliness())
                && deadline().equals(that.deadline())
                && verdicts().equals(that.verdicts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id(), asOf(), legalTimeliness());
    }

    /** Returns id, state and both timelinesses, for a log. */
    @Override
    public String toString() {
        return id() + " " + state() + ", legal "
                + legalTimeliness().map(Enum::name).orElse("-") + ", portal "
                + portalTimeliness().map(Enum::name).orElse("-");
    }
}
