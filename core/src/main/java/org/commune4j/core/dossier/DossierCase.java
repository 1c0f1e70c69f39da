package org.commune4j.core.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.deadline.Standing;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.law.Transition;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.rule.GivenWord;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.AuthorityMatrix;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as it was known at a moment, beside its procedure and its deadline: what rules on dossiers judge. Immutable
 * and thread-safe.
 */
public final class DossierCase {

    private final Dossier dossier;
    private final OffsetDateTime asOf;
    private final Norms norms;
    private final @Nullable Procedure procedure;
    private final @Nullable TimeLimit limit;
    private final List<Message> lawNotes;
    private final boolean maybeLater;
    private final @Nullable Timeliness legal;
    private volatile @Nullable Deadline deadline;

    /** The kinds of what was asked for of which the procedure does not say whether that stops the clock. */
    private final int unclear;

    private volatile @Nullable List<StepRecord> steps;

    /** The same case with every unknown hour supposed, one of which is right; empty where all hours are known. */
    private final List<DossierCase> readings;

    /** Puts together the readings of a dossier of which some moments are known to the day alone. */
    private DossierCase(Dossier dossier, List<DossierCase> readings) {
        DossierCase first = readings.get(0);
        Message why = UnknownHours.why(dossier);
        this.dossier = dossier;
        this.readings = readings;
        asOf = first.asOf;
        norms = first.norms;
        procedure = first.procedure;
        limit = first.limit;
        lawNotes = first.lawNotes;
        maybeLater = readings.stream().anyMatch(one -> one.maybeLater);
        legal = UnknownHours.timeliness(readings.stream().map(one -> one.legal).toList());
        deadline = UnknownHours.deadline(
                readings.stream().map(DossierCase::deadlineOrNull).toList(), why);
        unclear = readings.stream().mapToInt(one -> one.unclear).reduce(0, (one, other) -> one | other);
    }

    private DossierCase(Dossier dossier, OffsetDateTime asOf, Norms norms) {
        this.dossier = dossier;
        this.asOf = asOf;
        this.norms = norms;
        readings = List.of();
        @Nullable DossierEvent receipt = dossier.receipt();
        LocalDate until = norms.local(measuredAt()).toLocalDate();
        LocalDate day = procedureDay(dossier, asOf, norms);
        @Nullable Procedure found = ApplicableLaw.plain(dossier, day, until, norms);
        if (found != null) {
            procedure = found;
            lawNotes = List.of();
            limit = counted(found.timeLimit(), until);
        } else {
            ApplicableLaw law = ApplicableLaw.of(dossier, day, until, norms);
            found = law.procedure();
            procedure = found;
            lawNotes = law.notes();
            limit = counted(limit(law), until);
        }
        if (receipt == null || found == null) {
            maybeLater = false;
            unclear = 0;
            legal = receipt == null ? null : Timeliness.UNDETERMINED;
            return;
        }
        boolean untracked = Clock.isMaybeLater(dossier, found);
        int stopping = Clock.stopping(found);
        Timeliness timeliness = timeliness(stopping, found, receipt);
        unclear = Clock.maybeStopping(dossier, found);
        // Both readings are computed: where they agree, what is not known makes no difference.
        boolean otherwise = unclear != 0 && timeliness(stopping | unclear, found, receipt) != timeliness;
        boolean pausedSometime = Clock.isPausedAtUnknownTimes(dossier);
        maybeLater = untracked || otherwise || pausedSometime;
        boolean endUnknown = dossier.end() == null && dossier.state().isEnded();
        boolean doubtful = untracked || otherwise || endUnknown;
        legal = timeliness == Timeliness.OVERDUE && (doubtful || (pausedSometime && !isSurelyLate(found)))
                ? Timeliness.UNDETERMINED
                : timeliness;
    }

    /** Tells whether it is late however the minutes of the record lay. */
    private boolean isSurelyLate(Procedure found) {
        @Nullable Deadline latest = Clock.latest(deadline(Clock.stopping(found), found), dossier);
        return latest != null && latest.timeliness(measuredAt()) == Timeliness.OVERDUE;
    }

    /** The deadline is made when it is asked for; how the dossier stands needs none where nothing but pauses bears on it. */
    private Timeliness timeliness(int stopping, Procedure found, DossierEvent receipt) {
        if (Clock.isPausedAtMost(dossier) && common(found).isEmpty()) {
            return Objects.requireNonNull(limit)
                    .timeliness(
                            receipt.at(),
                            measuredAt(),
                            dossier.facts(),
                            norms.counting(found),
                            Clock.endedPauses(dossier, stopping, measuredAt()));
        }
        return deadline(stopping, found).timeliness(measuredAt());
    }

    private Deadline deadline(int stopping, Procedure found) {
        return Clock.deadline(
                        dossier,
                        Objects.requireNonNull(limit),
                        stopping,
                        norms.counting(found),
                        measuredAt(),
                        common(found))
                .asOf(measuredAt())
                .deadline();
    }

    /** Returns the first candidate where each of several versions leads to the same moment. */
    private static Deadline agreed(Deadline made) {
        // Asked first: to list the candidates is to count each of them.
        if (!made.isOfSeveralVersions()) {
            return made;
        }
        List<Deadline> candidates = made.candidates();
        return made.findLatest().isEmpty()
                        || candidates.stream().anyMatch(one -> one.findDate().isEmpty())
                        || candidates.stream()
                                        .map(Deadline::endExclusive)
                                        .distinct()
                                        .count()
                                != 1
                ? made
                : candidates.get(0);
    }

    /** Returns the limit; that of before where the law ended on the way and the dossier was due by then. */
    private @Nullable TimeLimit limit(ApplicableLaw law) {
        @Nullable Procedure version = law.procedure();
        if (law.lastDay() == null || version == null) {
            return law.limit();
        }
        Deadline before = Clock.deadline(
                dossier,
                version.timeLimit(),
                Clock.stopping(version),
                norms.counting(version),
                measuredAt(),
                common(version));
        return law.isUntouchedBy(before) ? version.timeLimit() : law.limit();
    }

    /** Returns the limit; as a candidate alone where the law has ended by which it is counted, and it was not due by then. */
    private @Nullable TimeLimit counted(@Nullable TimeLimit known, LocalDate until) {
        if (known == null || !norms.countingMayEnd() || dossier.receipt() == null) {
            return known;
        }
        Deadline made =
                Clock.deadline(dossier, known, Clock.stopping(procedure), counting(), measuredAt(), common(procedure));
        return made.isFormer()
                ? known
                : counting()
                        .endedLaw(made, until, dossier.place())
                        .filter(ending -> made.findLatest()
                                .filter(due -> !due.isAfter(ending.lastDay()))
                                .isEmpty())
                        .map(ending -> known.formerly(ending.message()))
                        .orElse(known);
    }

    private List<Pause> common(@Nullable Procedure version) {
        return norms.pauses(dossier, version, measuredAt());
    }

    /** Returns what decided which version applies, or is not known of it, where that is more than the day of receipt. */
    List<Message> lawNotes() {
        return lawNotes;
    }

    /**
     * Returns the day whose version of the procedure applies, unless a transitional clause says otherwise: of the receipt, of what
     * came first, or the day itself.
     */
    static LocalDate procedureDay(Dossier dossier, OffsetDateTime asOf, Norms norms) {
        @Nullable DossierEvent receipt = dossier.receipt();
        OffsetDateTime first =
                dossier.events().isEmpty() ? asOf : dossier.events().get(0).at();
        return norms.local(receipt == null ? first : receipt.at()).toLocalDate();
    }

    static DossierCase of(Dossier dossier, OffsetDateTime asOf, Norms norms) {
        return dossier.hasUnknownHours()
                ? new DossierCase(
                        dossier,
                        UnknownHours.readings(dossier, asOf, norms).stream()
                                .map(reading -> new DossierCase(reading, asOf, norms))
                                .toList())
                : new DossierCase(dossier, asOf, norms);
    }

    /** Returns the same case with every unknown hour supposed, one of which is right; empty where all hours are known. */
    List<DossierCase> readings() {
        return readings;
    }

    /** Tells how it stands by a statistical clock: what all readings say. */
    Timeliness by(StatisticalClock clock) {
        return readings.isEmpty()
                ? clock.timeliness(this)
                : Objects.requireNonNull(UnknownHours.timeliness(
                        readings.stream().map(clock::timeliness).toList()));
    }

    private @Nullable Deadline ifClockStopsOrNull() {
        if (unclear == 0 || procedure == null) {
            return null;
        }
        return readings.isEmpty()
                ? deadline(Clock.stopping(procedure) | unclear, procedure)
                : UnknownHours.deadline(
                        readings.stream().map(DossierCase::ifClockStopsOrNull).toList(), UnknownHours.why(dossier));
    }

    private @Nullable Deadline deadlineOrNull() {
        @Nullable Deadline known = deadline;
        if (known == null && dossier.receipt() != null && limit != null) {
            known = agreed(
                    procedure != null
                            ? deadline(Clock.stopping(procedure), procedure)
                            : Clock.deadline(
                                    dossier, limit, Clock.stopping(null), counting(), measuredAt(), common(null)));
            deadline = known;
        }
        return known;
    }

    /**
     * Returns the working days up to its end on which the period was paused. That depends on no limit, and where nothing but pauses
     * bears on the deadline none is counted for it.
     *
     * @throws java.time.DateTimeException if it depends on a day that waits for a decision, or lies outside the calendar
     */
    int workingDaysPaused(boolean ifClockStops) {
        if (procedure == null
                || limit == null
                || !Clock.isPausedAtMost(dossier)
                || !common(procedure).isEmpty()) {
            return (ifClockStops ? deadlineIfClockStops() : deadline())
                    .map(known -> known.workingDaysPaused(measuredAt()))
                    .orElse(0);
        }
        int stopping = Clock.stopping(procedure) | (ifClockStops ? unclear : 0);
        List<Pause> pauses = Clock.endedPauses(dossier, stopping, measuredAt());
        return pauses.isEmpty()
                ? 0
                : TimeLimit.UNKNOWN
                        .from(dossier.receivedAt().orElseThrow(), dossier.facts(), counting())
                        .paused(pauses)
                        .workingDaysPaused(measuredAt());
    }

    /** Tells whether something was asked for of which the procedure does not say whether that stops the clock. */
    boolean isMaybeStopped() {
        return unclear != 0;
    }

    /** Returns the dossier, without what happened after {@link #asOf()}. */
    public Dossier dossier() {
        return dossier;
    }

    /** Returns the way of submission, to ask what its word means; empty if it is not given. */
    public Optional<GivenWord> channel() {
        return dossier.channel().map(channel -> GivenWord.of(channel, norms.vocabulary(), dossier.id()));
    }

    /**
     * Tells what of the dossier and its procedure nothing reads, and so has no effect: a fact of the case that no limit of the
     * procedure depends on, a way of submission of which nobody knows what it means, and a body without office hours of its own. Each
     * names the words that are written most like it.
     */
    public List<Message> warnings() {
        List<Message> warnings = new ArrayList<>();
        channel().ifPresent(channel -> warnings.addAll(channel.isPlaced().missing()));
        if (procedure != null) {
            procedure
                    .receivingBody()
                    .filter(body -> !norms.byBody().containsKey(body))
                    .ifPresent(body -> warnings.add(Message.of("DOSSIER.body-unread")
                            .with("body", body)
                            .with("procedure", procedure.code().toString())
                            .with(
                                    "nearest",
                                    Vocabulary.suggestions(body, norms.byBody().keySet()))));
            Set<String> read = new TreeSet<>(procedure.timeLimit().facts());
            procedure.supplements().ifPresent(rule -> read.addAll(rule.within().facts()));
            norms.catalogue().versions(procedure.code()).stream()
                    .flatMap(version -> version.beginning().stream())
                    .flatMap(beginning -> beginning.transition().fact().stream())
                    .forEach(read::add);
            counting()
                    .policy()
                    .clockStart()
                    .transition()
                    .flatMap(Transition::fact)
                    .ifPresent(read::add);
            for (String fact : dossier.facts().known().keySet()) {
                if (!read.contains(fact)) {
                    warnings.add(Message.of("DOSSIER.fact-unread")
                            .with("fact", fact)
                            .with("procedure", procedure.code().toString())
                            .with("nearest", Vocabulary.suggestions(fact, read)));
                }
            }
        }
        return List.copyOf(warnings);
    }

    /** Returns the moment that the case is looked at. */
    public OffsetDateTime asOf() {
        return asOf;
    }

    /**
     * Returns the procedure in the version that applies: that of the day of receipt, unless the text with which another began says
     * otherwise, and where it is undetermined which of them does. Empty if none was in the catalogue on that day.
     */
    public Optional<Procedure> procedure() {
        return Optional.ofNullable(procedure);
    }

    /**
     * Returns the legal deadline; empty if the dossier was not received or its procedure is not in the catalogue. Where the law of
     * the limit has ended it is undetermined and {@linkplain Deadline#isFormer() by the former law}.
     */
    public Optional<Deadline> deadline() {
        return Optional.ofNullable(deadlineOrNull());
    }

    /**
     * Returns the legal deadline as it is if the clock stands still while the applicant is waited for, beside {@link #deadline()},
     * in which it runs on; empty unless a payment or a supplement was asked for and the procedure does not say which of the two
     * applies ({@link Procedure#paymentStopsClock()}, {@link org.commune4j.core.procedure.SupplementRule#stopsClock()}). How the
     * dossier stands is undetermined only where the two disagree.
     */
    public Optional<Deadline> deadlineIfClockStops() {
        return Optional.ofNullable(ifClockStopsOrNull());
    }

    /** Returns what the applicant is waited for, of which the procedure does not say whether that stops the clock. */
    List<Message> waits() {
        return procedure == null ? List.of() : Clock.waits(dossier, procedure);
    }

    /** Returns since when the period stands still, if it does, whichever reading applies. */
    Optional<OffsetDateTime> pausedSince() {
        return dossier.state().isEnded()
                ? Optional.empty()
                : deadline().flatMap(Deadline::openPause).map(Pause::from);
    }

    /**
     * Returns the deadline that receipt alone set, before anything that paused or extended it: what the slip must
     * say. Empty where {@link #deadline()} is.
     */
    public Optional<Deadline> deadlineAtReceipt() {
        if (!readings.isEmpty()) {
            List<@Nullable Deadline> each = new ArrayList<>();
            readings.forEach(one -> each.add(one.deadlineAtReceipt().orElse(null)));
            return Optional.ofNullable(UnknownHours.deadline(each, UnknownHours.why(dossier)));
        }
        return deadline()
                .map(known -> Clock.begunAs(
                        Objects.requireNonNull(limit).from(known.receivedAt(), dossier.facts(), known.counting()),
                        dossier,
                        measuredAt()));
    }

    /** Returns the end if it is recorded, else the moment of the case: what timeliness is measured at. */
    OffsetDateTime measuredAt() {
        @Nullable DossierEvent end = dossier.end();
        return end == null ? asOf : end.at();
    }

    /**
     * Tells how the dossier stands to its legal deadline: if it ended, when it ended, else if it ended at the moment of
     * the case. Empty if it was not received, for then no clock runs.
     *
     * <p>Where only the day of some moment is known, it is what follows whatever the hour was, else UNDETERMINED. Where a payment or a
     * supplement was asked for and the procedure does not say whether that stops the clock, both readings are
     * computed, and where they disagree OVERDUE is UNDETERMINED. Where the record does not keep track of what pauses or extends the clock, the due date computed without it is the
     * earliest possible one: EARLY and ON_TIME are certain (ON_TIME then being the latest possible), and instead of OVERDUE
     * it is UNDETERMINED.
     */
    public Optional<Timeliness> legalTimeliness() {
        return Optional.ofNullable(legal);
    }

    @Nullable
    Timeliness legalOrNull() {
        return legal;
    }

    /** Tells whether something that the record does not tell may have put the due date off. */
    public boolean isMaybeDueLater() {
        return maybeLater;
    }

    /** Tells whether it was late when it ended, or is late now; unknown where that is undetermined. */
    public Truth isLate() {
        if (!readings.isEmpty()) {
            return UnknownHours.truth(readings.stream().map(DossierCase::isLate).toList(), UnknownHours.why(dossier));
        }
        if (legal == null) {
            return Truth.FALSE;
        }
        if (legal != Timeliness.UNDETERMINED) {
            return Truth.of(legal == Timeliness.OVERDUE);
        }
        if (limit == null || limit.cases().isEmpty()) {
            return noDueDate();
        }
        // Ahead of one candidate and on the day of another: which of the two is undetermined, and yet it is not late.
        boolean surelyNot = deadline()
                .filter(known -> isInTime(known, measuredAt()).isTrue())
                .isPresent();
        return surelyNot ? Truth.FALSE : noDueDate();
    }

    /** Tells whether a moment is no later than a deadline, whichever of its candidates or possible dates applies. */
    public Truth isInTime(Deadline limit, OffsetDateTime moment) {
        Timeliness timeliness = limit.timeliness(moment);
        if (timeliness != Timeliness.UNDETERMINED) {
            return Truth.of(timeliness != Timeliness.OVERDUE);
        }
        if (limit.isFormer()) {
            return noDueDate();
        }
        if (!limit.candidates().isEmpty()) {
            Truth all = Truth.TRUE;
            Truth any = Truth.FALSE;
            for (Deadline candidate : limit.candidates()) {
                Truth one = isInTime(candidate, moment);
                all = all.and(one);
                any = any.or(one);
            }
            return all.isTrue() || any.isFalse() ? all : noDueDate();
        }
        LocalDate day = local(moment).toLocalDate();
        return limit.findEarliest().filter(day::isBefore).isPresent() ? Truth.TRUE : noDueDate();
    }

    private static Truth noDueDate() {
        return Truth.ofUnknown(Message.of("DOSSIER.due-date-missing"));
    }

    /**
     * Returns what is left of the deadline, or was when the dossier ended; empty where there is none, or only the day is known on which
     * it ended.
     */
    Optional<Standing> standing() {
        @Nullable DossierEvent end = dossier.end();
        // What was left at an hour that is not known is not known.
        return end != null && end.isKnownToDay() ? Optional.empty() : deadline().map(known -> known.asOf(measuredAt()));
    }

    /** Returns how the law counts, with the calendar of the body that receives. */
    public Counting counting() {
        return procedure == null ? norms.counting() : norms.counting(procedure);
    }

    /** Returns who may decide what where the dossier is decided, if that was given. */
    public Optional<AuthorityMatrix> authority() {
        return Optional.ofNullable(norms.authority());
    }

    /** Converts the moment to the local time of the calendar's zone. */
    public LocalDateTime local(OffsetDateTime moment) {
        return norms.local(moment);
    }

    /** Returns the events of the kind, in order. */
    public List<DossierEvent> events(DossierEventKind kind) {
        List<DossierEvent> found = new ArrayList<>();
        for (DossierEvent event : dossier.events()) {
            if (event.kind() == kind) {
                found.add(event);
            }
        }
        return List.copyOf(found);
    }

    /**
     * Tells whether an event of the kind happened; unknown where none is recorded and the record does not keep track of
     * them.
     */
    public Truth happened(DossierEventKind kind) {
        return dossier.count(kind) > 0 ? Truth.TRUE : orUntracked(Truth.FALSE, kind);
    }

    /** Tells whether at most so many events of the kind happened; unknown where the record may lack some. */
    public Truth atMost(int most, DossierEventKind kind) {
        return dossier.count(kind) > most ? Truth.FALSE : orUntracked(Truth.TRUE, kind);
    }

    private Truth orUntracked(Truth ifTracked, DossierEventKind kind) {
        return dossier.isTracked(kind)
                ? ifTracked
                : Truth.ofUnknown(Message.of("DOSSIER.untracked").with("event", kind.message()));
    }

    /**
     * Returns who had the dossier when, and how long; empty if it was not received. After those that lead to the end come those who
     * had the result, or the papers, or dealt with the matter again: see {@link StepRecord#isAfterEnd()}.
     */
    public List<StepRecord> steps() {
        @Nullable List<StepRecord> known = steps;
        if (known == null) {
            known = StepRecord.of(this);
            steps = known;
        }
        return known;
    }

    Norms norms() {
        return norms;
    }

    @Nullable
    Procedure procedureOrNull() {
        return procedure;
    }

    /** Returns the dossier and the moment, for a log. */
    @Override
    public String toString() {
        return dossier + " as of " + asOf;
    }
}
