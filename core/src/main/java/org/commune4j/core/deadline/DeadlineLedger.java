package org.commune4j.core.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A deadline from receipt on, with everything that has happened to it. Immutable: recording gives a new ledger.
 *
 * <p>Times are instants with an offset; days are those of the calendar's zone. Entries are kept in the order of time, those of
 * the same moment in the order they were recorded.
 */
public final class DeadlineLedger {

    private final @Nullable TimeLimit limit;
    private final CaseFacts facts;
    private final @Nullable LimitCase chosen;
    private final @Nullable Term term;
    private final OffsetDateTime received;
    private final WorkCalendar calendar;
    private final CountingPolicy policy;
    private final LateHandling lateHandling;
    private final List<LedgerEntry> entries;

    private DeadlineLedger(
            @Nullable TimeLimit limit,
            CaseFacts facts,
            @Nullable LimitCase chosen,
            @Nullable Term term,
            OffsetDateTime received,
            WorkCalendar calendar,
            CountingPolicy policy,
            LateHandling lateHandling,
            List<LedgerEntry> entries) {
        this.limit = limit;
        this.facts = facts;
        this.chosen = chosen;
        this.term = term;
        this.received = received;
        this.calendar = calendar;
        this.policy = policy;
        this.lateHandling = lateHandling;
        this.entries = entries;
    }

    /** Returns a ledger opened at receipt, for one term. */
    public static DeadlineLedger of(Term term, OffsetDateTime received, WorkCalendar calendar, CountingPolicy policy) {
        return new DeadlineLedger(
                null, CaseFacts.UNKNOWN, null, term, received, calendar, policy, LateHandling.DEFAULT, List.of());
    }

    /** Returns a ledger opened at receipt, for the case of a time limit that the facts choose. */
    public static DeadlineLedger of(
            TimeLimit limit, CaseFacts facts, OffsetDateTime received, WorkCalendar calendar, CountingPolicy policy) {
        @Nullable LimitCase chosen = chosen(limit, facts);
        return new DeadlineLedger(
                limit,
                facts,
                chosen,
                chosen == null ? null : chosen.term(),
                received,
                calendar,
                policy,
                LateHandling.DEFAULT,
                List.of());
    }

    private static @Nullable LimitCase chosen(TimeLimit limit, CaseFacts facts) {
        if (limit.cases().size() == 1 && limit.cases().get(0).when().isEmpty()) {
            return limit.cases().get(0);
        }
        List<LimitCase> candidates = limit.select(facts).candidates();
        // Cases that say the same need not be told apart.
        return !candidates.isEmpty() && candidates.stream().allMatch(one -> sameTerm(one, candidates.get(0)))
                ? candidates.get(0)
                : null;
    }

    private static boolean sameTerm(LimitCase one, LimitCase other) {
        return one.term().equals(other.term())
                && one.cutOff().map(CutOff::time).equals(other.cutOff().map(CutOff::time))
                && one.cutOff().map(CutOff::effect).equals(other.cutOff().map(CutOff::effect));
    }

    /** Returns the same ledger with other rules on lateness, before anything is recorded. */
    public DeadlineLedger withLateHandling(LateHandling newHandling) {
        return new DeadlineLedger(limit, facts, chosen, term, received, calendar, policy, newHandling, entries);
    }

    /** Returns the same ledger, everything recorded included, as if this case of the limit applied. */
    DeadlineLedger assuming(LimitCase one) {
        return new DeadlineLedger(limit, facts, one, one.term(), received, calendar, policy, lateHandling, entries);
    }

    // ---------------------------------------------------------------- recording

    /** Returns the ledger with one more entry, or why it cannot have happened. */
    public Checked<DeadlineLedger> record(LedgerEntry entry) {
        return record(List.of(entry));
    }

    /** Returns the ledger with more entries, in any order, or why they cannot have happened, all of it at once. */
    public Checked<DeadlineLedger> record(List<LedgerEntry> more) {
        List<LedgerEntry> all = new ArrayList<>(entries.size() + more.size());
        all.addAll(entries);
        all.addAll(more);
        boolean sorted = true;
        for (int i = 1; i < all.size() && sorted; i++) {
            sorted = !isBefore(all.get(i).at(), all.get(i - 1).at());
        }
        if (!sorted) {
            all.sort(Comparator.comparing(entry -> entry.at().toInstant()));
        }
        State state = State.RUNNING;
        int reappointments = 0;
        for (LedgerEntry entry : all) {
            if (fault(entry, state, reappointments) != null) {
                return Checked.ofProblems(problems(more));
            }
            reappointments += entry.kind() == LedgerEntry.EntryKind.REAPPOINTED ? 1 : 0;
            state = after(entry.kind(), state);
        }
        return Checked.of(new DeadlineLedger(
                limit, facts, chosen, term, received, calendar, policy, lateHandling, List.copyOf(all)));
    }

    /** Every entry that does not fit those before it that do. */
    private List<Problem> problems(List<LedgerEntry> more) {
        List<Placed> all = new ArrayList<>();
        entries.forEach(entry -> all.add(new Placed(entry, Pointer.ROOT)));
        for (int i = 0; i < more.size(); i++) {
            all.add(new Placed(more.get(i), Pointer.ROOT.field("entries").index(i)));
        }
        all.sort(Comparator.comparing(placed -> placed.entry().at().toInstant()));
        List<Problem> problems = new ArrayList<>();
        State state = State.RUNNING;
        int reappointments = 0;
        for (Placed placed : all) {
            LedgerEntry entry = placed.entry();
            @Nullable Fault fault = fault(entry, state, reappointments);
            if (fault != null) {
                problems.add(problem(fault, placed));
                continue;
            }
            reappointments += entry.kind() == LedgerEntry.EntryKind.REAPPOINTED ? 1 : 0;
            state = after(entry.kind(), state);
        }
        return problems;
    }

    /** The order of instants; clocks with the same offset are compared as they stand, which is quicker. */
    private static boolean isBefore(OffsetDateTime one, OffsetDateTime other) {
        return one.getOffset().equals(other.getOffset())
                ? one.toLocalDateTime().isBefore(other.toLocalDateTime())
                : one.isBefore(other);
    }

    private record Placed(LedgerEntry entry, Pointer at) {}

    private enum State {
        RUNNING,
        WAITING,
        SUSPENDED,
        FINISHED
    }

    private enum Fault {
        BEFORE_RECEIPT("DEADLINE-002"),
        AFTER_THE_END("DEADLINE-003"),
        STOPPED_ALREADY("DEADLINE-004"),
        NO_SUPPLEMENT_AWAITED("DEADLINE-005"),
        NOT_SUSPENDED("DEADLINE-006"),
        TOO_MANY_APPOINTMENTS("DEADLINE-007"),
        APPOINTED_IN_THE_PAST("DEADLINE-008");

        private final String code;

        Fault(String code) {
            this.code = code;
        }
    }

    private @Nullable Fault fault(LedgerEntry entry, State state, int reappointments) {
        if (isBefore(entry.at(), received)) {
            return Fault.BEFORE_RECEIPT;
        }
        if (state == State.FINISHED) {
            return Fault.AFTER_THE_END;
        }
        return switch (entry.kind()) {
            case SUPPLEMENT_REQUESTED, SUSPENDED -> state == State.RUNNING ? null : Fault.STOPPED_ALREADY;
            case SUPPLEMENT_SUPPLIED -> state == State.WAITING ? null : Fault.NO_SUPPLEMENT_AWAITED;
            case RESUMED -> state == State.SUSPENDED ? null : Fault.NOT_SUSPENDED;
            case REAPPOINTED -> reappointmentFault(entry, reappointments);
            default -> null;
        };
    }

    private @Nullable Fault reappointmentFault(LedgerEntry entry, int reappointments) {
        if (reappointments >= lateHandling.maximumReappointments().value()) {
            return Fault.TOO_MANY_APPOINTMENTS;
        }
        LocalDate today = calendar.local(entry.at()).toLocalDate();
        return entry.newDay().filter(day -> day.isBefore(today)).isPresent() ? Fault.APPOINTED_IN_THE_PAST : null;
    }

    private Problem problem(Fault fault, Placed placed) {
        LedgerEntry entry = placed.entry();
        Pointer at = fault == Fault.BEFORE_RECEIPT ? placed.at().field("at") : placed.at();
        Problem problem =
                Problem.of(fault.code, at).with("entry", entry.kind().message()).with("at", entry.at());
        return switch (fault) {
            case BEFORE_RECEIPT -> problem.with("received", received);
            case TOO_MANY_APPOINTMENTS ->
                problem.with("limit", lateHandling.maximumReappointments().value());
            case APPOINTED_IN_THE_PAST -> problem.with("day", entry.newDay().orElseThrow());
            default -> problem;
        };
    }

    private static State after(LedgerEntry.EntryKind kind, State state) {
        return switch (kind) {
            case SUPPLEMENT_REQUESTED -> State.WAITING;
            case SUSPENDED -> State.SUSPENDED;
            case SUPPLEMENT_SUPPLIED, RESUMED -> State.RUNNING;
            case FINISHED -> State.FINISHED;
            default -> state;
        };
    }

    /**
     * Reads the time of an event: an ISO date and time with its offset.
     *
     * @param at where the text stands, for the problem
     */
    public static Checked<OffsetDateTime> parseTime(String text, Pointer at) {
        try {
            return Checked.of(OffsetDateTime.parse(text));
        } catch (DateTimeException malformed) {
            return Checked.ofProblem(Problem.of("DEADLINE-001", at).with("found", text));
        }
    }

    // ---------------------------------------------------------------- answers

    /** Returns the deadline with everything recorded; a stop that has not ended lasts until the last entry. */
    public Deadline deadline() {
        return Deadline.of(this);
    }

    /**
     * Tells how the dossier stands at a moment: what was recorded later is left aside, a stop that has not ended lasts
     * until then.
     */
    public Standing asOf(OffsetDateTime moment) {
        return Standing.of(this, moment);
    }

    /** Returns this ledger with the entries up to a moment. */
    DeadlineLedger until(OffsetDateTime moment) {
        if (entries.isEmpty() || !entries.get(entries.size() - 1).at().isAfter(moment)) {
            return this;
        }
        return new DeadlineLedger(
                limit,
                facts,
                chosen,
                term,
                received,
                calendar,
                policy,
                lateHandling,
                entries.stream().filter(entry -> !entry.at().isAfter(moment)).toList());
    }

    /** Returns the stops; one that has not ended lasts until {@code now}, or only begins if that is null. */
    Stops stops(@Nullable LocalDateTime now) {
        if (entries.isEmpty()) {
            return Stops.NONE;
        }
        List<Stops.Stop> stops = new ArrayList<>();
        @Nullable LedgerEntry open = null;
        for (LedgerEntry entry : entries) {
            switch (entry.kind()) {
                case SUPPLEMENT_REQUESTED, SUSPENDED -> open = entry;
                case SUPPLEMENT_SUPPLIED, RESUMED, FINISHED -> {
                    if (open != null) {
                        stops.add(new Stops.Stop(local(open.at()), local(entry.at()), open));
                        open = null;
                    }
                }
                default -> {}
            }
        }
        if (open != null) {
            LocalDateTime from = local(open.at());
            LocalDateTime last = local(entries.get(entries.size() - 1).at());
            stops.add(new Stops.Stop(from, now == null ? last : now, open));
        }
        return Stops.of(stops, policy.partlyStoppedDay().value());
    }

    private LocalDateTime local(OffsetDateTime moment) {
        return calendar.local(moment);
    }

    /** Returns the term and what was added to it. */
    List<Term> terms(Term base) {
        List<Term> terms = new ArrayList<>();
        terms.add(base);
        entries.forEach(entry -> entry.extension().ifPresent(terms::add));
        return terms;
    }

    @Nullable
    LedgerEntry last(LedgerEntry.EntryKind kind) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).kind() == kind) {
                return entries.get(i);
            }
        }
        return null;
    }

    boolean isStopped() {
        boolean stopped = false;
        for (LedgerEntry entry : entries) {
            stopped = switch (entry.kind()) {
                case SUPPLEMENT_REQUESTED, SUSPENDED -> true;
                case SUPPLEMENT_SUPPLIED, RESUMED, FINISHED -> false;
                default -> stopped;
            };
        }
        return stopped;
    }

    /**
     * Returns the working days after the receipt, up to the day of the moment, that the clock stood still; whether a
     * day counts on part of which it did is for the counting policy to say.
     *
     * @throws org.commune4j.core.calendar.OpenDayException if that depends on a decision that is not published
     */
    public int workingDaysStopped(OffsetDateTime moment) {
        LocalDateTime now = local(moment);
        return until(moment)
                .stops(now)
                .workingDays(calendar, calendar.local(received).toLocalDate(), now.toLocalDate());
    }

    /** Tells when the dossier was received. */
    public OffsetDateTime receivedAt() {
        return received;
    }

    /** Returns the time limit, if the ledger was opened with one. */
    public Optional<TimeLimit> limit() {
        return Optional.ofNullable(limit);
    }

    /** Returns the facts that choose the case of the limit. */
    public CaseFacts facts() {
        return facts;
    }

    /** Returns the case of the limit that applies, if the ledger was opened with a limit and its facts tell. */
    public Optional<LimitCase> limitCase() {
        return Optional.ofNullable(chosen);
    }

    /** Returns the term that runs, extensions apart; empty if the case of the limit is not known. */
    public Optional<Term> term() {
        return Optional.ofNullable(term);
    }

    @Nullable
    Term termOrNull() {
        return term;
    }

    @Nullable
    CutOff cutOff() {
        return chosen == null ? null : chosen.cutOff().orElse(null);
    }

    /** Returns the cases that may apply. */
    LimitSelection selection() {
        return Objects.requireNonNull(limit).select(facts);
    }

    /** Returns the calendar. */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** Tells how days are counted. */
    public CountingPolicy policy() {
        return policy;
    }

    /** Returns what is owed if it will be late. */
    public LateHandling lateHandling() {
        return lateHandling;
    }

    /** Returns what was recorded, in the order of time. */
    public List<LedgerEntry> entries() {
        return entries;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeadlineLedger that
                && received.equals(that.received)
                && entries.equals(that.entries)
                && Objects.equals(term, that.term)
                && Objects.equals(chosen, that.chosen)
                && Objects.equals(limit, that.limit)
                && facts.equals(that.facts)
                && policy.equals(that.policy)
                && lateHandling.equals(that.lateHandling)
                && calendar.equals(that.calendar);
    }

    @Override
    public int hashCode() {
        return Objects.hash(received, term, entries);
    }

    /** Receipt, term and entries, for a log. */
    @Override
    public String toString() {
        return (term == null ? "undetermined" : term) + " from " + received + (entries.isEmpty() ? "" : " " + entries);
    }
}
